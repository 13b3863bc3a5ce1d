//! Spans of time by their owners: how many overlap another, and which one if it is one.

use super::row::Owner;
use crate::time::Instant;

/// One end of a span, with how many spans have theirs before it and the sum of their numbers.
#[derive(Clone, Copy)]
struct End {
    owner: Owner,
    at: Instant,
    sum: u64,
}

/// Spans that begin before they end. To ask for those that overlap another takes the logarithm of their number, however many they are:
/// they are those that begin before it ends, less those that end before it begins.
pub(super) struct Spans {
    starts: Vec<End>,
    ends: Vec<End>,
}

/// A span with its number.
pub(super) type Span = (Owner, Instant, Instant, u32);

impl Spans {
    pub(super) fn new(spans: impl Iterator<Item = Span>) -> Spans {
        let (mut starts, mut ends) = (Vec::new(), Vec::new());
        for (owner, start, end, number) in spans {
            let sum = u64::from(number);
            starts.push(End { owner, at: start, sum });
            ends.push(End { owner, at: end, sum });
        }
        Spans { starts: summed(starts), ends: summed(ends) }
    }

    /// How many overlap a span of the same owner, and the sum of their numbers: the number itself if it is one.
    pub(super) fn overlapping(&self, owner: Owner, start: Instant, end: Instant) -> (usize, u64) {
        let begun = before(&self.starts, |other| (other.owner, other.at) < (owner, end));
        let ended = before(&self.ends, |other| (other.owner, other.at) <= (owner, start));
        // Those of owners that come first are in both.
        (begun.0 - ended.0, begun.1 - ended.1)
    }

    /// How many of those that begin before a span begins overlap it.
    pub(super) fn begun_before(&self, owner: Owner, start: Instant) -> usize {
        let begun = before(&self.starts, |other| (other.owner, other.at) < (owner, start));
        let ended = before(&self.ends, |other| (other.owner, other.at) <= (owner, start));
        begun.0.saturating_sub(ended.0)
    }
}

/// The ends in their order, each with the sum of the numbers up to it.
fn summed(mut ends: Vec<End>) -> Vec<End> {
    ends.sort_unstable_by_key(|end| (end.owner, end.at));
    let mut sum = 0;
    for end in &mut ends {
        sum += end.sum;
        end.sum = sum;
    }
    ends
}

/// How many ends come before a place, and the sum of their numbers.
fn before(ends: &[End], is_before: impl Fn(&End) -> bool) -> (usize, u64) {
    let count = ends.partition_point(is_before);
    let sum = count.checked_sub(1).and_then(|last| ends.get(last)).map_or(0, |end| end.sum);
    (count, sum)
}

#[cfg(test)]
mod tests {
    use super::Spans;
    use crate::time::Instant;

    #[test]
    fn spans_that_only_touch_do_not_overlap() {
        let at = |hour| Instant::parse(format!("2026-03-04T{hour:02}:00:00Z").as_bytes());
        let span = |owner, start, end, number| Some(((0, owner), at(start)?, at(end)?, number));
        let spans = Spans::new([span(1, 8, 12, 7), span(1, 10, 16, 8), span(2, 0, 20, 9)].into_iter().flatten());
        let asked = |owner, start, end| Some(spans.overlapping((0, owner), at(start)?, at(end)?));
        assert_eq!(asked(1, 6, 8), Some((0, 0)));
        assert_eq!(asked(1, 6, 9), Some((1, 7)));
        assert_eq!(asked(1, 12, 13), Some((1, 8)));
        assert_eq!(asked(1, 11, 12), Some((2, 15)));
        assert_eq!(asked(2, 6, 9), Some((1, 9)));
        assert_eq!(asked(3, 6, 9), Some((0, 0)));
        assert_eq!(at(10).map(|start| spans.begun_before((0, 1), start)), Some(1));
        assert_eq!(at(8).map(|start| spans.begun_before((0, 1), start)), Some(0));
    }
}
