//! Collects the schemas of all requests and responses.

use super::json::Json;
use super::side::Side;
use super::{answers, bodies, enumerations, names, object};
use crate::print::roll::Roll;
use crate::shifts::OPERATIONS;
use crate::table::{Answer, Enum, Kind, Type};

/// Every schema, sorted by name.
pub(super) fn components() -> Json {
    let roll = Roll::of_operations();
    let mut schemas: Vec<(String, Json)> = Vec::new();
    for of in OPERATIONS {
        schemas.extend(of.body.map(|body| (names::body(of), bodies::schema(of, body))));
    }
    for of in roll.answered.iter().copied().filter(|of| is_answered(of, &roll)) {
        schemas.push((names::object(of, Side::Answer), object::schema(of, Side::Answer)));
        if OPERATIONS.iter().any(|operation| matches!(operation.answer, Answer::Collection(item) if item.name == of.name)) {
            schemas.push((names::collection(of), answers::collection(of)));
        }
    }
    for of in roll.written.iter().copied().filter(|of| is_held(of, &roll)) {
        schemas.push((names::object(of, Side::Body), object::schema(of, Side::Body)));
    }
    let flags = |of: &Enum| {
        roll.types.iter().flat_map(|of| of.own).any(|own| matches!(own.kind, Kind::Flags(own) if own.name == of.name))
    };
    for of in &roll.enums {
        schemas.push((names::enumeration(of, Side::Answer), enumerations::schema(of, flags(of), Side::Answer)));
        if enumerations::has_sides(of) {
            schemas.push((names::enumeration(of, Side::Body), enumerations::schema(of, flags(of), Side::Body)));
        }
    }
    schemas.push(("error".to_owned(), answers::error()));
    schemas.sort_by(|one, other| one.0.cmp(&other.0));
    Json::Object(schemas)
}

/// Whether a response is of this type or holds it; mere base types are not.
fn is_answered(of: &Type, roll: &Roll) -> bool {
    OPERATIONS.iter().filter_map(|operation| operation.answer.of()).any(|answer| answer.name == of.name)
        || holds(&roll.answered, of, Side::Answer)
}

/// Whether a property of a body holds an object of this type.
fn is_held(of: &Type, roll: &Roll) -> bool {
    holds(&roll.written, of, Side::Body) && !filter_part(of)
}

/// Whether the type describes a `$filter` or a part of one.
fn filter_part(of: &Type) -> bool {
    let mut filters = OPERATIONS.iter().filter_map(|operation| operation.filter).collect::<Vec<_>>();
    while let Some(filter) = filters.pop() {
        if filter.name == of.name {
            return true;
        }
        filters.extend(filter.own.iter().filter_map(|property| match property.kind {
            Kind::Complex(inner) => Some(inner),
            _ => None,
        }));
    }
    false
}

fn holds(types: &[&'static Type], of: &Type, side: Side) -> bool {
    let mut own = types.iter().flat_map(|holder| holder.own).filter(|property| side.holds(property));
    own.any(|property| matches!(property.kind, Kind::Complex(inner) if inner.name == of.name))
}
