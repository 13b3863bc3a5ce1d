//! The shapes of answers and of what bodies hold, as JSON Schema.

use super::json::Json;
use super::{Side, appears, bodies, sourced};
use crate::print::roll::Roll;
use crate::shifts::OPERATIONS;
use crate::table::{Answer, Count, Enum, Id, Kind, Member, Need, Property, SENTINEL, Spelling, Text, Type};

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
            schemas.push((collection_name(of), collection(of)));
        }
    }
    for of in roll.written.iter().copied().filter(|of| is_held(of, &roll)) {
        schemas.push((name_of(of, Side::Body), object(of, Side::Body)));
    }
    let flags = |of: &Enum| {
        roll.types.iter().flat_map(|of| of.own).any(|own| matches!(own.kind, Kind::Flags(own) if own.name == of.name))
    };
    for of in &roll.enums {
        schemas.push((of.name.to_owned(), enumeration(of, flags(of), Side::Answer)));
        if has_sides(of) {
            schemas.push((format!("{}Body", of.name), enumeration(of, flags(of), Side::Body)));
        }
    }
    schemas.push(("error".to_owned(), error()));
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
fn name_of(of: &Type, side: Side) -> String {
    if side == Side::Body { format!("{}Body", of.name) } else { of.name.to_owned() }
}

pub(super) fn collection_name(of: &Type) -> String {
    format!("{}Collection", of.name)
}

/// An object of the type.
fn object(of: &'static Type, side: Side) -> Json {
    told(of, side, described(of, side))
}

/// An object of the type with its description.
pub(super) fn told(of: &'static Type, side: Side, says: String) -> Json {
    let required = of.properties().into_iter().filter(|property| match side {
        Side::Body => property.need == Need::Required,
        Side::Answer => property.name == "id" && appears(property, Side::Answer) && !appears(property, Side::Body),
    });
    let required = required.map(|property| property.name).collect::<Vec<_>>();
    let mut members = vec![("type", Json::text("object")), ("description", Json::Text(says))];
    if !required.is_empty() {
        members.push(("required", Json::texts(required)));
    }
    members.push(("properties", properties(of, side)));
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

fn properties(of: &'static Type, side: Side) -> Json {
    let properties = of.properties().into_iter().filter(|property| appears(property, side));
    Json::object(properties.map(|property| (property.name, property_schema(property, side))))
}

fn property_schema(property: &'static Property, side: Side) -> Json {
    let one = value(property.kind, side);
    let whole = match property.count {
        Count::One => one,
        Count::Many | Count::First => Json::object([("type", Json::text("array")), ("items", one)]),
    };
    let required = side == Side::Body && property.need == Need::Required;
    let whole = if property.nullable && !required { nullable(whole) } else { whole };
    let kind = match property.kind {
        Kind::String(Text::Id(Id::Prefix(prefix))) => format!(" An id that begins with `{prefix}`."),
        Kind::String(Text::Id(Id::Guid)) => " A GUID.".to_owned(),
        _ => String::new(),
    };
    let advised = if side == Side::Body && property.need == Need::Advised { " It should be there." } else { "" };
    let says = format!("{}{kind}{advised} [Source]({})", property.says.sentence(), property.page.url());
    let whole = whole.and([("description", Json::Text(says))]);
    if appears(property, Side::Body) { whole } else { whole.and([("readOnly", Json::Bool(true))]) }
}

fn value(kind: Kind, side: Side) -> Json {
    let typed = |name: &str| Json::object([("type", Json::text(name))]);
    match kind {
        Kind::Boolean => typed("boolean"),
        Kind::Int32 { least, .. } => {
            let number = typed("integer").and([("format", Json::text("int32"))]);
            if least == i32::MIN { number } else { number.and([("minimum", Json::Number(i64::from(least)))]) }
        }
        Kind::Double => typed("number").and([("format", Json::text("double"))]),
        Kind::String(Text::TimeZone) if side == Side::Body => {
            typed("string").and([("pattern", Json::text("^(?![Uu][Tt][Cc][+-]|[Gg][Mm][Tt][+-])[^\\s]+$"))])
        }
        Kind::String(_) => typed("string"),
        Kind::DateTimeOffset => typed("string").and([("format", Json::text("date-time"))]),
        Kind::Date => typed("string").and([("format", Json::text("date"))]),
        Kind::TimeOfDay => {
            typed("string").and([("pattern", Json::text("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,12})?)?$"))])
        }
        Kind::Enum(of) | Kind::Flags(of) => {
            let body = if side == Side::Body && has_sides(of) { "Body" } else { "" };
            Json::reference("schemas", &format!("{}{body}", of.name))
        }
        Kind::Complex(of) => Json::reference("schemas", &name_of(of, side)),
    }
}

/// The schema, or null.
fn nullable(schema: Json) -> Json {
    let Json::Object(members) = schema else { return schema };
    if !members.iter().any(|(name, _)| name == "type") {
        return Json::object([("anyOf", Json::List(vec![Json::Object(members), Json::object([("type", Json::text("null"))])]))]);
    }
    Json::object(members.into_iter().map(|(name, value)| match value {
        Json::Text(word) if name == "type" => (name, Json::texts([word, "null".to_owned()])),
        value => (name, value),
    }))
}

/// Whether answers can hold it in other words than bodies.
fn has_sides(of: &Enum) -> bool {
    of.unknown_future_value.is_some() || of.spelling != Spelling::Schema
}

fn enumeration(of: &Enum, flags: bool, side: Side) -> Json {
    let names = |members: &[Member]| members.iter().map(|member| member.name).collect::<Vec<_>>().join(", ");
    let mut says = sourced(of.says, of.page);
    if flags {
        says.push_str(&format!(" Any of these, as one text with commas: {}.", names(of.members)));
    }
    match (of.spelling, side) {
        (Spelling::AnyCasing, Side::Answer) => says.push_str(&format!(" One of these, in any casing: {}.", names(of.members))),
        (Spelling::UpperFirst, _) => says.push_str(" Bodies write each with an upper-case first letter; answers do not always."),
        _ => {}
    }
    if !of.later().is_empty() {
        says.push_str(&format!(
            " Declared after {SENTINEL}, which stands for them in the answers to requests without `Prefer: include-unknown-enum-members`: {}.",
            names(of.later())
        ));
    }
    let schema = Json::object([("type", Json::text("string")), ("description", Json::Text(says))]);
    match (flags, side) {
        (true, Side::Body) => schema.and([("pattern", Json::Text(flags_pattern(of)))]),
        (true, Side::Answer) => schema,
        (false, Side::Answer) if of.spelling == Spelling::AnyCasing => schema,
        (false, _) => {
            let sentinel = (side == Side::Answer && of.unknown_future_value.is_some()).then_some(SENTINEL);
            schema.and([("enum", Json::texts(of.members.iter().map(|member| member.name).chain(sentinel)))])
        }
    }
}

/// The texts that name some members, or none.
fn flags_pattern(of: &Enum) -> String {
    let written = |name: &str| if of.spelling == Spelling::UpperFirst { super::super::pascal(name) } else { name.to_owned() };
    let names =
        |none: bool| of.members.iter().filter(move |member| (member.value == 0) == none).map(|member| written(member.name));
    let (none, some) = (names(true).collect::<Vec<_>>().join("|"), names(false).collect::<Vec<_>>().join("|"));
    format!("^({none}|({some})(,({some}))*)$")
}

fn collection(of: &Type) -> Json {
    Json::object([
        ("type", Json::text("object")),
        ("description", Json::Text(format!("A page of a list. {}", sourced(of.says, of.page)))),
        ("required", Json::texts(["value"])),
        (
            "properties",
            Json::object([
                ("value", Json::object([("type", Json::text("array")), ("items", Json::reference("schemas", of.name))])),
                (
                    "@odata.nextLink",
                    Json::object([
                        ("type", Json::text("string")),
                        ("description", Json::text("The address of the next page, where there is one.")),
                    ]),
                ),
            ]),
        ),
    ])
}

/// The shape in which Graph refuses.
fn error() -> Json {
    let text = |says: &str| Json::object([("type", Json::text("string")), ("description", Json::text(says))]);
    let inner = Json::object([
        ("type", Json::text("object")),
        ("description", Json::text("What Microsoft's support asks for.")),
        (
            "properties",
            Json::object([
                ("date", text("When it was refused.")),
                ("request-id", text("The request's id at the service.")),
                ("client-request-id", text("The request's id as the client gave it.")),
            ]),
        ),
    ]);
    let error = Json::object([
        ("type", Json::text("object")),
        ("required", Json::texts(["code", "message"])),
        (
            "properties",
            Json::object([
                ("code", text("A word for the kind of error.")),
                ("message", text("What was wrong; where Shifts itself refuses, often the JSON text of a further error object.")),
                ("innerError", inner),
            ]),
        ),
    ]);
    Json::object([
        ("type", Json::text("object")),
        ("description", Json::text("The shape in which Graph refuses. [Source](https://learn.microsoft.com/graph/errors)")),
        ("required", Json::texts(["error"])),
        ("properties", Json::object([("error", error)])),
    ])
}
