//! Suggests how to write a value that is wrong in a common way.

use crate::findings::{Suggestion, Word};
use crate::json::Shape;
use crate::message::suggestion;
use crate::table::Kind;
use crate::time::{Instant, is_date, is_time_of_day};

/// The longest text that is looked at; dates and times are shorter.
const MAX_LENGTH: usize = 40;

/// How to write a string that is not of its property's kind: a date-time, a date or a time of day.
#[cold]
pub(super) fn time(kind: Kind, text: &[u8]) -> Option<Suggestion> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    let with = |end: &[u8]| Instant::parse(&[text, end].concat()).is_some();
    let is_date_time = with(b"") || with(b"Z");
    let text = match kind {
        Kind::Date if is_date_time => suggestion::DATE_ALONE,
        Kind::TimeOfDay if is_date_time => suggestion::TIME_ALONE,
        Kind::TimeOfDay if is_time_of_day(&[b"0", text].concat()) => suggestion::TWO_DIGITS,
        Kind::Date | Kind::TimeOfDay => return None,
        _ if is_date_time => suggestion::ADD_OFFSET,
        _ if is_date(text) => suggestion::ADD_TIME,
        _ => return separated(text),
    };
    Some(Suggestion::new(text))
}

/// How to write a date-time with something else than `T` between the date and the time.
fn separated(text: &[u8]) -> Option<Suggestion> {
    let (date, time) = text.split_at_checked(10)?;
    let (_, time) = time.split_first()?;
    let joined = [date, b"T", time].concat();
    let right = Instant::parse(&joined).is_some() || Instant::parse(&[&joined, b"Z".as_slice()].concat()).is_some();
    (is_date(date) && right).then_some(Suggestion::new(suggestion::SEPARATE_BY_T))
}

/// How to write a value of another type than its property's; `text` is the value as JSON.
#[cold]
pub(super) fn shape(kind: Kind, shape: Shape, text: &[u8]) -> Option<Suggestion> {
    let quoted = || text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\""));
    let text = match (kind, shape) {
        (Kind::DateTimeOffset | Kind::Date | Kind::TimeOfDay, Shape::Object) => suggestion::NO_DATE_TIME_TIME_ZONE,
        (Kind::Boolean, Shape::String) if matches!(quoted()?, b"true" | b"false") => suggestion::NO_QUOTES,
        (Kind::Int32 { .. } | Kind::Double, Shape::String) if is_number(quoted()?) => suggestion::NO_QUOTES,
        (Kind::Complex(of), Shape::String) if of.named(b"content").is_some() => suggestion::ITEM_BODY,
        _ => return None,
    };
    Some(Suggestion::new(text))
}

/// How to compare a filter's property with a value that was given without an operator.
#[cold]
pub(super) fn operator(kind: Kind) -> Option<Suggestion> {
    let Kind::Complex(of) = kind else { return None };
    let operator = of.own.first().filter(|operator| !matches!(operator.kind, Kind::Complex(_)))?;
    Some(Suggestion::of(suggestion::OPERATOR, Word::Text(operator.name)))
}

/// Whether the text has digits, and a point at most.
fn is_number(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.') && text != b"."
}
