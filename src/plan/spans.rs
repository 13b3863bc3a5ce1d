//! Spans of time by their owners: how many overlap another, and which one if it is one.

use super::row::Owner;
use super::sort::{Key, sorted, ticks};
use crate::time::Instant;

/// Spans that begin before they end. To ask for those that overlap another takes the logarithm of their number, however many they are:
/// they are those that begin before it ends, less those that end before it begins.
pub(super) struct Spans {
    /// The owner, where a span begins, and the sum of the numbers up to it.
    starts: Vec<Key>,
    /// The same of where they end.
    ends: Vec<Key>,
}

/// A span with its number.
pub(super) type Span = (Owner, Instant, Instant, u32);

impl Spans {
    pub(super) fn new(spans: impl Iterator<Item = Span> + Clone) -> Spans {
        let starts = spans.clone().map(|(owner, start, _, number)| [owner, ticks(start), u64::from(number), 0, 0, 0]);
        let ends = spans.map(|(owner, _, end, number)| [owner, ticks(end), u64::from(number), 0, 0, 0]);
        Spans { starts: summed(sorted(starts)), ends: summed(sorted(ends)) }
    }

    /// How many overlap a span of the same owner, and the sum of their numbers: the number itself if it is one.
    pub(super) fn overlapping(&self, owner: Owner, start: Instant, end: Instant) -> (usize, u64) {
        let begun = before(&self.starts, (owner, ticks(end)));
        let ended = before(&self.ends, (owner, ticks(start) + 1));
        // Those of owners that come first are in both.
        (begun.0 - ended.0, begun.1 - ended.1)
    }

    /// How many of those that begin before a span begins overlap it.
    pub(super) fn begun_before(&self, owner: Owner, start: Instant) -> usize {
        let begun = before(&self.starts, (owner, ticks(start)));
        let ended = before(&self.ends, (owner, ticks(start) + 1));
        begun.0.saturating_sub(ended.0)
    }
}

/// The rows, each with the sum of the numbers up to it.
fn summed(mut rows: Vec<Key>) -> Vec<Key> {
    let mut sum = 0;
    for [_, _, number, ..] in &mut rows {
        sum += *number;
        *number = sum;
    }
    rows
}

/// How many rows come before an owner's date-time, and the sum of their numbers.
fn before(rows: &[Key], place: (Owner, u64)) -> (usize, u64) {
    let count = rows.partition_point(|[owner, at, ..]| (*owner, *at) < place);
    let sum = count.checked_sub(1).and_then(|last| rows.get(last)).map_or(0, |[_, _, sum, ..]| *sum);
    (count, sum)
}

#[cfg(test)]
mod tests {
    use super::Spans;
    use crate::time::Instant;

    #[test]
    fn spans_that_only_touch_do_not_overlap() {
        let at = |hour| Instant::parse(format!("2026-03-04T{hour:02}:00:00Z").as_bytes());
        let span = |owner, start, end, number| Some((owner, at(start)?, at(end)?, number));
        let all = [span(1, 8, 12, 7), span(1, 10, 16, 8), span(2, 0, 20, 9)];
        let spans = Spans::new(all.into_iter().flatten());
        let asked = |owner, start, end| Some(spans.overlapping(owner, at(start)?, at(end)?));
        assert_eq!(asked(1, 6, 8), Some((0, 0)));
        assert_eq!(asked(1, 6, 9), Some((1, 7)));
        assert_eq!(asked(1, 12, 13), Some((1, 8)));
        assert_eq!(asked(1, 11, 12), Some((2, 15)));
        assert_eq!(asked(2, 6, 9), Some((1, 9)));
        assert_eq!(asked(3, 6, 9), Some((0, 0)));
        assert_eq!(at(10).map(|start| spans.begun_before(1, start)), Some(1));
        assert_eq!(at(8).map(|start| spans.begun_before(1, start)), Some(0));
    }

    #[test]
    fn spans_are_counted_as_one_by_one() {
        let start = Instant::parse(b"2026-03-04T08:00:00Z");
        let at = |minute: i64| start.map(|start| start.plus(60 * minute));
        let all: Vec<(i64, i64)> = (0..6).flat_map(|from| (from + 1..6).map(move |to| (from, to))).collect();
        let span = |(from, to): (i64, i64), number: u32| Some((1, at(from)?, at(to)?, number));
        for number in 0..all.len().pow(3) {
            let [one, other, third] = [0, 1, 2].map(|place| all.iter().copied().nth(number / all.len().pow(place) % all.len()));
            let Some(((one, other), third)) = one.zip(other).zip(third) else { continue };
            let three = [(one, 1), (other, 10), (third, 100)];
            let spans = Spans::new(three.into_iter().filter_map(|(ends, number)| span(ends, number)));
            for asked in &all {
                let overlapping = || three.iter().filter(|((from, to), _)| *from < asked.1 && asked.0 < *to);
                let expected = (overlapping().count(), overlapping().map(|(_, number)| u64::from(*number)).sum());
                assert_eq!(at(asked.0).zip(at(asked.1)).map(|(from, to)| spans.overlapping(1, from, to)), Some(expected));
                let earlier = overlapping().filter(|((from, _), _)| *from < asked.0).count();
                assert_eq!(at(asked.0).map(|from| spans.begun_before(1, from)), Some(earlier));
            }
        }
    }
}
