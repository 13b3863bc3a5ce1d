//! Sorts rows of numbers. All that a plan sorts is written as one, since each type that is sorted adds some 5 KB to the module.

use crate::time::Instant;

/// Numbers by which something is sorted, the first one first; the last ones may be what is sorted.
pub(super) type Key = [u64; 6];

/// The rows in their order.
pub(super) fn sorted(rows: impl Iterator<Item = Key>) -> Vec<Key> {
    let mut rows: Vec<Key> = rows.collect();
    rows.sort_unstable();
    rows
}

/// A date-time as a number; none is negative.
pub(super) const fn ticks(instant: Instant) -> u64 {
    instant.ticks().unsigned_abs()
}

/// Two numbers as one.
pub(super) const fn joined(first: u32, second: u32) -> u64 {
    (first as u64) << 32 | second as u64
}
