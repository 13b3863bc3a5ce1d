//! Reads the dates and times that Graph accepts.

/// A point in time, in ticks of 100 nanoseconds since the first moment of the year 1 in UTC, the measure of the service itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(i64);

/// Ticks in a second.
const SECOND: i64 = 10_000_000;

/// The ticks of the years 1 to 9999, which Edm.DateTimeOffset spans in the service.
const MOST: i64 = 3_652_059 * 86_400 * SECOND;

/// The offset from UTC may be at most 14 hours either way (XML Schema, .NET).
const MOST_OFFSET: u32 = 14 * 60;

impl Instant {
    /// Reads `yyyy-MM-ddThh:mm[:ss[.fffffff]]` with `Z` or `±hh:mm` behind it (Edm.DateTimeOffset); none where it is anything else.
    ///
    /// At most 12 digits of a second are read, and those beyond the seventh do not count.
    ///
    /// ```
    /// use graph_shifts::time::Instant;
    /// let start = Instant::parse(b"2026-03-04T08:00:00Z");
    /// assert_eq!(start, Instant::parse(b"2026-03-04T10:30+02:30"));
    /// assert_eq!(Instant::parse(b"2026-02-30T08:00:00Z"), None);
    /// assert_eq!(Instant::parse(b"2026-03-04T08:00:00"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &[u8]) -> Option<Instant> {
        let (days, rest) = date(text)?;
        let rest = after(rest, b'T')?;
        let (minutes, rest) = hour_and_minute(rest)?;
        if minutes >= 24 * 60 {
            return None;
        }
        let (seconds, fraction, rest) = second(rest)?;
        let offset = offset(rest)?;
        let seconds = days * 86_400 + i64::from(minutes) * 60 + i64::from(seconds) - offset * 60;
        let ticks = seconds * SECOND + fraction;
        (0..MOST).contains(&ticks).then_some(Instant(ticks))
    }

    /// The point in time `seconds` later.
    #[must_use]
    pub const fn plus(self, seconds: i64) -> Instant {
        Instant(self.0.saturating_add(seconds.saturating_mul(SECOND)))
    }

    /// The ticks of 100 nanoseconds since the first moment of the year 1 in UTC.
    #[must_use]
    pub const fn ticks(self) -> i64 {
        self.0
    }
}

/// Whether `text` is a date, `yyyy-MM-dd` (Edm.Date).
///
/// ```
/// assert!(graph_shifts::time::is_date(b"2028-02-29"));
/// assert!(!graph_shifts::time::is_date(b"2026-3-4"));
/// ```
#[must_use]
pub fn is_date(text: &[u8]) -> bool {
    matches!(date(text), Some((_, [])))
}

/// Whether `text` is a time of day, `hh:mm[:ss[.fffffff]]` (Edm.TimeOfDay).
///
/// ```
/// assert!(graph_shifts::time::is_time_of_day(b"09:15:00.000000"));
/// assert!(!graph_shifts::time::is_time_of_day(b"24:00"));
/// ```
#[must_use]
pub fn is_time_of_day(text: &[u8]) -> bool {
    let whole = hour_and_minute(text).filter(|(minutes, _)| *minutes < 24 * 60).and_then(|(_, rest)| second(rest));
    matches!(whole, Some((_, _, [])))
}

#[inline(always)]
fn after(text: &[u8], sign: u8) -> Option<&[u8]> {
    match text {
        [first, rest @ ..] if *first == sign => Some(rest),
        _ => None,
    }
}

/// The two digits that begin `text`.
#[inline(always)]
fn two(text: &[u8]) -> Option<(u32, &[u8])> {
    match text {
        [ten @ b'0'..=b'9', one @ b'0'..=b'9', rest @ ..] => Some((u32::from(ten - b'0') * 10 + u32::from(one - b'0'), rest)),
        _ => None,
    }
}

/// The days from 0001-01-01 to the date that begins `text`, and what is behind it.
fn date(text: &[u8]) -> Option<(i64, &[u8])> {
    let (century, rest) = two(text)?;
    let (year, rest) = two(rest)?;
    let (month, rest) = two(after(rest, b'-')?)?;
    let (day, rest) = two(after(rest, b'-')?)?;
    let year = century * 100 + year;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = if month == 2 { 28 + u32::from(leap) } else { 30 + ((month + month / 8) & 1) };
    // The days of the months before, as if February had 30.
    let before = (367 * month).checked_sub(362)? / 12 - if month > 2 { 2 - u32::from(leap) } else { 0 };
    if year == 0 || month > 12 || day == 0 || day > length {
        return None;
    }
    let past = year - 1;
    let leaps = past / 4 - past / 100 + past / 400;
    Some((i64::from(past * 365 + leaps + before + day - 1), rest))
}

/// The minutes of `hh:mm`; the hour may be above 23.
fn hour_and_minute(text: &[u8]) -> Option<(u32, &[u8])> {
    let (hour, rest) = two(text)?;
    let (minute, rest) = two(after(rest, b':')?)?;
    (minute < 60).then_some((hour * 60 + minute, rest))
}

/// The seconds and the ticks of their fraction, both 0 where they are left out.
fn second(text: &[u8]) -> Option<(u32, i64, &[u8])> {
    let Some(rest) = after(text, b':') else { return Some((0, 0, text)) };
    let (second, rest) = two(rest)?;
    if second > 59 {
        return None;
    }
    let Some(mut rest) = after(rest, b'.') else { return Some((second, 0, rest)) };
    let (mut fraction, mut count) = (0_i64, 0_u32);
    while let [digit @ b'0'..=b'9', behind @ ..] = rest {
        if count < 7 {
            fraction = fraction * 10 + i64::from(digit - b'0');
        }
        count += 1;
        rest = behind;
    }
    if count == 0 || count > 12 {
        return None;
    }
    while count < 7 {
        (fraction, count) = (fraction * 10, count + 1);
    }
    Some((second, fraction, rest))
}

/// The minutes east of UTC that `text` says, to its end.
fn offset(text: &[u8]) -> Option<i64> {
    let (sign, rest) = match text {
        [b'Z'] => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (minutes, rest) = hour_and_minute(rest)?;
    (minutes <= MOST_OFFSET && rest.is_empty()).then(|| sign * i64::from(minutes))
}
