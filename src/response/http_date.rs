//! Reads the dates of HTTP headers: <https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats>

use crate::time::Instant;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// 1970-01-01, as [`Instant::ticks`] counts.
const EPOCH: i64 = 719_162 * 86_400 * 10_000_000;

/// The milliseconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT` or `Sunday, 06-Nov-94 08:49:37 GMT`; 0 before 1970.
pub(crate) fn milliseconds(text: &str) -> Option<u64> {
    let (weekday, rest) = text.split_once(", ")?;
    if weekday.is_empty() || !weekday.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let mut words = rest.split([' ', '-']);
    let (day, month, year, time) = (words.next()?, words.next()?, words.next()?, words.next()?);
    if (words.next(), words.next()) != (Some("GMT"), None) {
        return None;
    }
    let month = MONTHS.iter().position(|known| month.eq_ignore_ascii_case(known))? + 1;
    // Two digits are of the years around 2000.
    let century = match year.len() {
        2 if year >= "50" => "19",
        2 => "20",
        _ => "",
    };
    let date_time = format!("{century}{year}-{month:02}-{day:0>2}T{time}Z");
    let ticks = Instant::parse(date_time.as_bytes())?.ticks() - EPOCH;
    Some(u64::try_from(ticks).unwrap_or_default() / 10_000)
}
