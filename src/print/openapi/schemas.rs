//! The shapes of answers and of what bodies hold, as JSON Schema.

use super::json::Json;
use super::{Side, answers, appears, bodies, enumerations, sourced, values};
use crate::print::roll::Roll;
use crate::shifts::OPERATIONS;
use crate::table::{Answer, Count, Enum, Form, Id, Kind, Need, Property, Text, Type};

/// Every schema by its name.
pub(super) fn components() -> Json {
    let roll = Roll::of_operations();
    let mut schemas: Vec<(String, Json)> = Vec::new();
    for of in OPERATIONS {
        schemas.extend(of.body.map(|body| (bodies::name(of), bodies::schema(of, body))));
    }
    for of in roll.answered.iter().copied().filter(|of| is_answered(of, &roll)) {
        schemas.push((of.name.to_owned(), object(of, Side::Answer)));
        if OPERATIONS.iter().any(|operation| matches!(operation.answer, Answer::Collection(item) if item.name == of.name)) {
            schemas.push((answers::collection_name(of), answers::collection(of)));
        }
    }
    for of in roll.written.iter().copied().filter(|of| is_held(of, &roll)) {
        schemas.push((name_of(of, Side::Body), object(of, Side::Body)));
    }
    let flags = |of: &Enum| {
        roll.types.iter().flat_map(|of| of.own).any(|own| matches!(own.kind, Kind::Flags(own) if own.name == of.name))
    };
    for of in &roll.enums {
        schemas.push((of.name.to_owned(), enumerations::schema(of, flags(of), Side::Answer)));
        if enumerations::has_sides(of) {
            schemas.push((format!("{}Body", of.name), enumerations::schema(of, flags(of), Side::Body)));
        }
    }
    schemas.push(("error".to_owned(), answers::error()));
    schemas.sort_by(|one, other| one.0.cmp(&other.0));
    Json::Object(schemas)
}

/// Whether answers are of the type or hold it, and it is not only the base of such.
fn is_answered(of: &Type, roll: &Roll) -> bool {
    OPERATIONS.iter().filter_map(|operation| operation.answer.of()).any(|answer| answer.name == of.name)
        || holds(&roll.answered, of, Side::Answer)
}

/// Whether a property of a body holds it.
fn is_held(of: &Type, roll: &Roll) -> bool {
    holds(&roll.written, of, Side::Body) && !filter_part(of)
}

/// Whether it is a part of what a `$filter` says.
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
    let mut own = types.iter().flat_map(|holder| holder.own).filter(|property| appears(property, side));
    own.any(|property| matches!(property.kind, Kind::Complex(inner) if inner.name == of.name))
}

/// The name of a type's schema.
pub(super) fn name_of(of: &Type, side: Side) -> String {
    if side == Side::Body { format!("{}Body", of.name) } else { of.name.to_owned() }
}

/// An object of the type.
fn object(of: &'static Type, side: Side) -> Json {
    told(of, side, Form::Create, described(of, side))
}

/// An object of the type with its description, as a body of this form has it.
pub(super) fn told(of: &'static Type, side: Side, form: Form, says: String) -> Json {
    let required = of.properties().into_iter().filter(|property| match side {
        Side::Body => property.need == Need::Required && form != Form::Change,
        Side::Answer => property.name == "id" && appears(property, Side::Answer) && !appears(property, Side::Body),
    });
    let required = required.map(|property| property.name).collect::<Vec<_>>();
    let mut members = vec![("type", Json::text("object")), ("description", Json::Text(says))];
    if !required.is_empty() {
        members.push(("required", Json::texts(required)));
    }
    members.push(("properties", properties(of, side, form)));
    if side == Side::Body {
        members.push(("additionalProperties", Json::Bool(false)));
    }
    Json::object(members)
}

/// The sentence of a type; for bodies with its rules, since the service keeps its own.
pub(super) fn described(of: &Type, side: Side) -> String {
    let mut text = sourced(of.says, of.page);
    if side == Side::Body {
        for rule in of.rules {
            text.push_str("\n- ");
            text.push_str(&sourced(rule.says, rule.page));
        }
    }
    text
}

fn properties(of: &'static Type, side: Side, form: Form) -> Json {
    let properties = of.properties().into_iter().filter(|property| appears(property, side));
    Json::object(properties.map(|property| (property.name, property_schema(property, side, form))))
}

fn property_schema(property: &'static Property, side: Side, form: Form) -> Json {
    let one = values::value(property.kind, side);
    let whole = match property.count {
        Count::One => one,
        Count::Many | Count::First => Json::object([("type", Json::text("array")), ("items", one)]),
    };
    let required = side == Side::Body && property.need == Need::Required;
    let whole = if property.nullable && !required { values::nullable(whole) } else { whole };
    let kind = match property.kind {
        Kind::String(Text::Id(Id::Prefix(prefix))) => format!(" An id such as `{prefix}…`."),
        Kind::String(Text::Id(Id::Guid)) => " A GUID.".to_owned(),
        _ => String::new(),
    };
    let advised = side == Side::Body && form != Form::Change && property.need == Need::Advised;
    let advised = if advised { " It should be there." } else { "" };
    let says = format!("{}{kind}{advised} [Source]({})", property.says.sentence(), property.page.url());
    let whole = whole.and([("description", Json::Text(says))]);
    if appears(property, Side::Body) { whole } else { whole.and([("readOnly", Json::Bool(true))]) }
}
