//! Suggests how to write a value that is wrong in a common way.

use crate::findings::{Suggestion, Word};
use crate::json::Shape;
use crate::message::suggestion;
use crate::table::{Kind, Type};
use crate::time::{Instant, is_date, is_time_of_day};

/// The longest text that is looked at; dates and times are shorter.
const MAX_LENGTH: usize = 40;

/// The longest object in which a date-time is looked for.
const MAX_OBJECT: usize = 500;

/// How to write a string that is not of its property's kind: a date-time, a date or a time of day.
#[cold]
pub(super) fn time(kind: Kind, text: &[u8]) -> Option<Suggestion> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    let text = match kind {
        Kind::Date if is_date_time(text) => suggestion::DATE_ALONE,
        Kind::TimeOfDay if is_date_time(text) => suggestion::TIME_ALONE,
        Kind::TimeOfDay if is_time_of_day(&[b"0", text].concat()) => suggestion::TWO_DIGITS,
        Kind::Date | Kind::TimeOfDay => return None,
        _ if is_date(text) => suggestion::ADD_TIME,
        _ if is_date_time(text) => suggestion::ADD_OFFSET,
        _ => date_time(text)?,
    };
    Some(Suggestion::new(text))
}

/// Whether it is a date-time, with an offset or without.
fn is_date_time(text: &[u8]) -> bool {
    Instant::parse(text).is_some() || Instant::parse(&[text, b"Z"].concat()).is_some()
}

/// How to write a date-time that would be right if one part of it were another.
fn date_time(text: &[u8]) -> Option<&'static str> {
    let fits = |parts: &[&[u8]]| is_date_time(&parts.concat());
    let before_bracket = text.iter().position(|byte| *byte == b'[').and_then(|at| text.get(..at));
    if before_bracket.is_some_and(is_date_time) {
        return Some(suggestion::NO_BRACKETS);
    }
    let (date, rest) = text.split_at_checked(10)?;
    let (sign, time) = rest.split_first()?;
    if *sign != b'T' {
        return fits(&[date, b"T", time]).then_some(suggestion::SEPARATE_BY_T);
    }
    if text.strip_suffix(b"z").is_some_and(|text| fits(&[text, b"Z"])) {
        return Some(suggestion::UPPER_Z);
    }
    if fits(&[date, b"T0", time]) {
        return Some(suggestion::TWO_DIGITS);
    }
    if fits(&[date, b"T00", time.get(2..)?]) {
        return Some(suggestion::NO_SUCH_HOUR);
    }
    let in_order =
        date.iter().enumerate().all(|(at, byte)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() });
    if in_order && fits(&[b"2000-01-01T", time]) {
        return Some(suggestion::NO_SUCH_DAY);
    }
    let offset = time.iter().rposition(|byte| matches!(byte, b'+' | b'-'))?;
    let (hours, minutes) = time.split_at_checked(offset + 3)?;
    fits(&[date, b"T", hours, b":", if minutes.is_empty() { b"00" } else { minutes }]).then_some(suggestion::COLON)
}

/// How to write a value of another type than its property's; `text` is the value as JSON.
#[cold]
pub(super) fn shape(kind: Kind, shape: Shape, text: &[u8]) -> Option<Suggestion> {
    let quoted = || text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\""));
    let is_date_time = || text.len() <= MAX_OBJECT && text.windows(10).any(|part| part == b"\"dateTime\"");
    let text = match (kind, shape) {
        (Kind::DateTimeOffset, Shape::Object) if is_date_time() => suggestion::NO_DATE_TIME_TIME_ZONE,
        (Kind::Date, Shape::Object) if is_date_time() => suggestion::DATE_ALONE,
        (Kind::TimeOfDay, Shape::Object) if is_date_time() => suggestion::TIME_ALONE,
        (Kind::DateTimeOffset, Shape::Number) => suggestion::ISO,
        (Kind::Boolean, Shape::String) if matches!(quoted()?, b"true" | b"false") => suggestion::NO_QUOTES,
        (Kind::Int32 { .. } | Kind::Double, Shape::String) if is_number(quoted()?) => suggestion::NO_QUOTES,
        (Kind::Complex(of), Shape::String) if of.named(b"content").is_some() => suggestion::ITEM_BODY,
        _ => return None,
    };
    Some(Suggestion::new(text))
}

/// How to write the value of a filter that has no operator.
#[cold]
pub(super) fn operator(of: &'static Type) -> Option<Suggestion> {
    let operator = of.own.first().filter(|operator| !matches!(operator.kind, Kind::Complex(_)))?;
    Some(Suggestion::of(suggestion::OPERATOR, Word::Text(operator.name)))
}

/// Whether the text has digits, and a point at most.
fn is_number(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.') && text != b"."
}
