//! Times as Shifts writes them in calls.

use crate::time::Instant;

/// A time as Graph writes it, in any casing, in UTC if it has no offset; or `5/31/2020 11:00:00 PM +00:00`, month first, as URLs had it in 2020. `None` for
/// anything else, for which nothing is refused.
pub(super) fn instant(text: &str) -> Option<Instant> {
    let text = text.to_ascii_uppercase();
    let iso = |text: &str| Instant::parse(text.as_bytes());
    iso(&text).or_else(|| iso(&format!("{text}Z"))).or_else(|| iso(&month_first(&text)?))
}

/// The time in Graph's form, if its month comes first.
fn month_first(text: &str) -> Option<String> {
    let mut words = text.split(' ');
    let (date, time, half, offset) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let mut date = date.split('/');
    let (month, day, year) = (date.next()?, date.next()?, date.next()?);
    let (hour, rest) = time.split_once(':')?;
    let hour: u32 = hour.parse().ok()?;
    let afternoon = match half {
        "AM" => 0,
        "PM" => 12,
        _ => return None,
    };
    matches!(hour, 1..=12).then(|| format!("{year}-{month:0>2}-{day:0>2}T{:02}:{rest}{offset}", hour % 12 + afternoon))
}
