//! The schemas of single values.

use super::json::Json;
use super::side::Side;
use super::{enumerations, names};
use crate::table::{Format, Kind};

/// An offset other than `Z`, of at most 14 hours.
macro_rules! offset {
    () => {
        "[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)"
    };
}

/// A date and time as `date-time` has it too: with seconds, with an offset of at most 14 hours.
const INSTANT: &str = concat!("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,12})?(Z|", offset!(), ")$");

/// The offset of a date and time, other than `Z`.
pub(in crate::print) const OFFSET: &str = concat!("^", offset!(), "$");

/// A time of day.
pub(in crate::print) const TIME_OF_DAY: &str = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,12})?)?$";

/// A date as `date` has it, but for the year 0.
const NOT_YEAR_0: &str = "^(?!0000)";

/// The name of a time zone, which begins with a letter and is no offset, apart from GMT+0 and GMT-0.
pub(in crate::print) const TIME_ZONE: &str = "^(?![Uu][Tt][Cc][+-]|[Gg][Mm][Tt][+-](?!0$))[A-Za-z][A-Za-z0-9_+/-]*$";

/// The schema of one value.
pub(super) fn value(kind: Kind, side: Side) -> Json {
    let typed = |name: &str| Json::object([("type", Json::text(name))]);
    match kind {
        Kind::Boolean => typed("boolean"),
        Kind::Int32 { min, .. } => {
            let number = typed("integer").and([("format", Json::text("int32"))]);
            if min == i32::MIN { number } else { number.and([("minimum", Json::Number(i64::from(min)))]) }
        }
        Kind::Double => typed("number").and([("format", Json::text("double"))]),
        Kind::String(Format::TimeZone) if side == Side::Body => typed("string").and([("pattern", Json::text(TIME_ZONE))]),
        Kind::String(_) => typed("string"),
        Kind::DateTimeOffset if side == Side::Body => {
            typed("string").and([("format", Json::text("date-time")), ("pattern", Json::text(INSTANT))])
        }
        Kind::DateTimeOffset => typed("string").and([("format", Json::text("date-time"))]),
        Kind::Date => typed("string").and([("format", Json::text("date")), ("pattern", Json::text(NOT_YEAR_0))]),
        Kind::TimeOfDay => typed("string").and([("pattern", Json::text(TIME_OF_DAY))]),
        Kind::Enum(of) | Kind::Flags(of) => {
            let side = if enumerations::has_sides(of) { side } else { Side::Response };
            Json::reference("schemas", &names::enumeration(of, side))
        }
        Kind::Complex(of) => Json::reference("schemas", &names::object(of, side)),
    }
}

/// The schema, or null.
pub(super) fn nullable(schema: Json) -> Json {
    let Json::Object(members) = schema else { return schema };
    if !members.iter().any(|(name, _)| name == "type") {
        return Json::object([("anyOf", Json::List(vec![Json::Object(members), Json::object([("type", Json::text("null"))])]))]);
    }
    Json::object(members.into_iter().map(|(name, value)| match value {
        Json::Text(word) if name == "type" => (name, Json::texts([word, "null".to_owned()])),
        value => (name, value),
    }))
}
