//! Who overlaps whom, as far as they may belong together.

use super::matching::Side;
use super::planning::Planning;
use super::row::Row;
use super::spans::Spans;

/// The spans of both sides, those without a key and those with one.
pub(super) struct Counts {
    current: [Spans; 2],
    desired: [Spans; 2],
}

impl Counts {
    pub(super) fn new(planning: &Planning) -> Counts {
        let of = |side, has_key| {
            let free = planning.free().filter(move |(of, _, row)| *of == side && row.has_key() == has_key);
            let free = free.filter(|(_, _, row)| planning.is_in_scope(row) == Some(true));
            Spans::new(free.filter_map(|(_, number, row)| row.span().map(|(owner, start, end)| (owner, start, end, number))))
        };
        Counts {
            current: [of(Side::Current, false), of(Side::Current, true)],
            desired: [of(Side::Desired, false), of(Side::Desired, true)],
        }
    }

    /// How many candidates one of this side has, and the sum of their numbers.
    pub(super) fn candidates(&self, side: Side, row: &Row) -> (usize, u64) {
        let [unkeyed, keyed] = if side == Side::Current { &self.desired } else { &self.current };
        let Some((owner, start, end)) = row.span() else { return (0, 0) };
        let (count, sum) = unkeyed.overlapping(owner, start, end);
        if row.has_key() {
            return (count, sum);
        }
        let (more, others) = keyed.overlapping(owner, start, end);
        (count + more, sum + others)
    }
}
