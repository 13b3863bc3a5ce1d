//! Writes date-times as people read them.

use super::row::Range;
use crate::issue::push_digits;
use crate::time::Instant;

const MINUTE: i64 = 60 * 10_000_000;

/// The offset from UTC of a date-time, in minutes.
pub(super) fn offset_of(text: &str) -> i16 {
    let bytes = text.as_bytes();
    let Some([sign @ (b'+' | b'-'), h1, h2, b':', m1, m2]) = bytes.last_chunk::<6>() else { return 0 };
    let digit = |byte: &u8| i16::from(byte.wrapping_sub(b'0') % 10);
    let minutes = (digit(h1) * 10 + digit(h2)) * 60 + digit(m1) * 10 + digit(m2);
    if *sign == b'-' { -minutes } else { minutes }
}

/// A date-time in the calendar of an offset from UTC.
#[derive(PartialEq, Eq)]
struct Local {
    date: (u32, u32, u32),
    minute: u32,
    /// Ticks after the minute.
    rest: u32,
}

impl Local {
    /// The offset can lead out of the years 1 to 9999 by a day: the nearest day within is shown then.
    fn new(instant: Instant, offset: i16) -> Local {
        let ticks = instant.ticks().saturating_add(i64::from(offset) * MINUTE).max(0);
        let minutes = ticks / MINUTE;
        let rest = (ticks % MINUTE) as u32;
        Local { date: date(minutes / 1_440), minute: (minutes % 1_440) as u32, rest }
    }

    fn push_date(&self, out: &mut String) {
        let (year, month, day) = self.date;
        push_padded(year, 1_000, out);
        out.push('-');
        push_padded(month, 10, out);
        out.push('-');
        push_padded(day, 10, out);
    }

    fn push_time(&self, out: &mut String) {
        push_padded(self.minute / 60, 10, out);
        out.push(':');
        push_padded(self.minute % 60, 10, out);
        if self.rest > 0 {
            out.push(':');
            push_padded(self.rest / 10_000_000, 10, out);
        }
    }
}

/// The date of so many days after 0001-01-01. Years begin in March here, so that the day that not every year has is the last
/// (Howard Hinnant, "chrono-compatible low-level date algorithms").
fn date(days: i64) -> (u32, u32, u32) {
    let days = days + 306;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let is_next_year = month >= 10;
    let month = if is_next_year { month - 9 } else { month + 3 };
    ((era * 400 + year_of_era + i64::from(is_next_year)) as u32, month as u32, day as u32)
}

fn push_padded(number: u32, from: u32, out: &mut String) {
    let mut place = from;
    while place > 1 && number < place {
        out.push('0');
        place /= 10;
    }
    push_digits(number, out);
}

/// Appends a range: `2026-03-04 08:00 to 16:00 UTC`, with a second date where it ends on another day.
pub(super) fn push_range(range: Range, out: &mut String) {
    let [start, end] = [range.start, range.end].map(|instant| Local::new(instant, range.offset));
    start.push_date(out);
    out.push(' ');
    start.push_time(out);
    out.push_str(" to ");
    if start.date != end.date {
        end.push_date(out);
        out.push(' ');
    }
    end.push_time(out);
    out.push(' ');
    push_offset(range.offset, out);
}

/// Appends a change of a date-time, both in the same offset: `16:00 -> 17:00`, with the dates where they differ.
pub(super) fn push_moved(from: Instant, to: Instant, offset: i16, out: &mut String) {
    let both = [from, to].map(|instant| Local::new(instant, offset));
    let [from, to] = &both;
    for (index, local) in both.iter().enumerate() {
        if index > 0 {
            out.push_str(" -> ");
        }
        if from.date != to.date {
            local.push_date(out);
            out.push(' ');
        }
        local.push_time(out);
    }
}

fn push_offset(offset: i16, out: &mut String) {
    if offset == 0 {
        return out.push_str("UTC");
    }
    out.push(if offset < 0 { '-' } else { '+' });
    let minutes = u32::from(offset.unsigned_abs());
    push_padded(minutes / 60, 10, out);
    out.push(':');
    push_padded(minutes % 60, 10, out);
}

#[cfg(test)]
mod tests {
    #[cfg(not(target_arch = "wasm32"))]
    use super::date;
    use super::{Range, offset_of, push_range};
    use crate::time::Instant;

    fn written(start: &str, end: &str) -> Option<String> {
        let mut out = String::new();
        let [first, last] = [start, end].map(|text| Instant::parse(text.as_bytes()));
        push_range(Range { start: first?, end: last?, offset: offset_of(start) }, &mut out);
        Some(out)
    }

    #[test]
    fn a_range_is_in_the_offset_of_its_start() {
        for (start, end, expected) in [
            ("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z", "2026-03-04 08:00 to 16:00 UTC"),
            ("2028-02-29T22:30:00+01:00", "2028-03-01T05:00:00Z", "2028-02-29 22:30 to 2028-03-01 06:00 +01:00"),
            ("2000-12-31T20:00:00-09:30", "2001-01-01T05:30:07Z", "2000-12-31 20:00 to 20:00:07 -09:30"),
            ("0001-01-01T00:00:00Z", "9999-12-31T23:59:00Z", "0001-01-01 00:00 to 9999-12-31 23:59 UTC"),
            ("1900-02-28T00:00:00Z", "1900-03-01T00:00:00Z", "1900-02-28 00:00 to 1900-03-01 00:00 UTC"),
            ("2026-03-04T08:00:00+12:45", "2026-03-04T16:00:00+12:45", "2026-03-04 08:00 to 16:00 +12:45"),
            ("2026-03-04T08:00:00.0000001Z", "2026-03-04T16:00:09.9999999Z", "2026-03-04 08:00:00 to 16:00:09 UTC"),
        ] {
            assert_eq!(written(start, end).as_deref(), Some(expected));
        }
    }

    /// The calendar repeats after 400 years.
    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn each_day_of_400_years_is_jiffs() {
        let first = jiff::civil::date(1, 1, 1);
        for (days, day) in (0..146_098).zip(first.series(jiff::ToSpan::day(1))) {
            let (year, month, of_month) = date(days);
            assert_eq!(format!("{year:04}-{month:02}-{of_month:02}"), day.to_string());
        }
    }
}
