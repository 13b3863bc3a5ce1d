//! The schema of an object with its properties.

use super::json::Json;
use super::side::Side;
use super::source::sourced;
use super::values;
use crate::print;
use crate::table::{Count, Form, Format, Id, Kind, Need, Property, Type};

/// The schema of an object of this type.
pub(super) fn schema(of: &'static Type, side: Side) -> Json {
    described(of, side, Form::Create, description(of, side))
}

/// The schema of an object of this type in a body of this form, with a description.
pub(super) fn described(of: &'static Type, side: Side, form: Form, description: String) -> Json {
    let required = of.properties().into_iter().filter(|property| match side {
        Side::Body => property.need == Need::Required && form != Form::Change,
        Side::Response => property.name == "id" && Side::Response.holds(property) && !Side::Body.holds(property),
    });
    let required = required.map(|property| property.name).collect::<Vec<_>>();
    let mut members = vec![("type", Json::text("object")), ("description", Json::Text(description))];
    if !required.is_empty() {
        members.push(("required", Json::texts(required)));
    }
    members.push(("properties", properties(of, side, form)));
    if side == Side::Body {
        members.push(("additionalProperties", Json::Bool(false)));
    }
    Json::object(members)
}

/// What a type is. Bodies also list its rules, which responses may break.
pub(super) fn description(of: &Type, side: Side) -> String {
    let mut text = sourced(of.description, of.page);
    if side == Side::Body {
        for rule in of.rules {
            text.push_str("\n- ");
            text.push_str(&sourced(rule.description, rule.page));
        }
    }
    text
}

fn properties(of: &'static Type, side: Side, form: Form) -> Json {
    let properties = of.properties().into_iter().filter(|property| side.holds(property));
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
        Kind::String(Format::Id(Id::Prefix(prefix))) => format!(" An id such as `{prefix}…`."),
        Kind::String(Format::Id(Id::Guid)) => " A GUID.".to_owned(),
        _ => String::new(),
    };
    let advised = side == Side::Body && form != Form::Change && property.need == Need::Advised;
    let advised = if advised { " It should be there." } else { "" };
    let contradictions = print::after(property.contradictions);
    let description = format!("{}{kind}{advised}{contradictions} [Source]({})", property.description.text(), property.page.url());
    let whole = whole.and([("description", Json::Text(description))]);
    if Side::Body.holds(property) { whole } else { whole.and([("readOnly", Json::Bool(true))]) }
}
