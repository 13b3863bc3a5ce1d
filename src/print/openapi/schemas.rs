//! Collects the schemas of all requests and responses.

use super::json::Json;
use super::side::Side;
use super::{answers, bodies, enumerations, errors, names, object};
use crate::print::registry::Registry;
use crate::shifts::OPERATIONS;
use crate::table::{Enum, Kind, Response, Type};

/// Every schema, sorted by name.
pub(super) fn components() -> Json {
    let registry = Registry::of_operations();
    let mut schemas: Vec<(String, Json)> = Vec::new();
    for of in OPERATIONS {
        schemas.extend(of.body.map(|body| (names::body(of), bodies::schema(of, body))));
    }
    for of in registry.answered.iter().copied().filter(|of| is_answered(of, &registry)) {
        schemas.push((names::object(of, Side::Response), object::schema(of, Side::Response)));
        if OPERATIONS.iter().any(|operation| matches!(operation.response, Response::Collection(item) if item.name == of.name)) {
            schemas.push((names::collection(of), answers::collection(of)));
        }
    }
    for of in registry.written.iter().copied().filter(|of| is_held(of, &registry)) {
        schemas.push((names::object(of, Side::Body), object::schema(of, Side::Body)));
    }
    let flags = |of: &Enum| {
        registry.types.iter().flat_map(|of| of.own).any(|own| matches!(own.kind, Kind::Flags(own) if own.name == of.name))
    };
    for of in &registry.enums {
        schemas.push((names::enumeration(of, Side::Response), enumerations::schema(of, flags(of), Side::Response)));
        if enumerations::has_sides(of) {
            schemas.push((names::enumeration(of, Side::Body), enumerations::schema(of, flags(of), Side::Body)));
        }
    }
    schemas.extend(errors::schemas());
    schemas.sort_by(|one, other| one.0.cmp(&other.0));
    Json::Object(schemas)
}

/// Whether a response is of this type or holds it; mere base types are not.
fn is_answered(of: &Type, registry: &Registry) -> bool {
    OPERATIONS.iter().filter_map(|operation| operation.response.of()).any(|answer| answer.name == of.name)
        || holds(&registry.answered, of, Side::Response)
}

/// Whether a property of a body holds an object of this type.
fn is_held(of: &Type, registry: &Registry) -> bool {
    holds(&registry.written, of, Side::Body) && !filter_part(of)
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
