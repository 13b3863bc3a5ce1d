//! Matches current entities with wanted rows: one to one, and never by a guess.

use super::candidates::Counts;
use super::names::Number;
use super::planning::Planning;
use super::row::{Row, State};
use super::sort::{joined, sorted, ticks};

/// A current entity or a wanted row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Current,
    Desired,
}

impl Side {
    const fn opposite(self) -> Side {
        match self {
            Side::Current => Side::Desired,
            Side::Desired => Side::Current,
        }
    }
}

/// Why two belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    Id,
    Key,
    Equality,
    Time,
    Overlap,
}

/// Entities and rows that cannot be told apart.
#[derive(Debug)]
pub(super) struct Unclear {
    pub(super) current: Vec<u32>,
    pub(super) desired: Vec<u32>,
    pub(super) reason: &'static str,
}

const SAME_ID: &str = "more than one has the same id";
const SAME_KEY: &str = "more than one has the same key";
const SAME_TIME: &str = "more than one has the same time, and none of them is equal";
const OVERLAPS: &str = "more than one overlaps another";

/// Those of both sides that have something in common; those with a key apart.
#[derive(Default)]
struct Group {
    /// Without a key, then with one.
    current: [Vec<u32>; 2],
    desired: [Vec<u32>; 2],
}

impl Group {
    /// The candidates of one. Two whose keys differ never belong together.
    fn candidates<'g>(of: &'g [Vec<u32>; 2], has_key: bool) -> impl Iterator<Item = u32> + use<'g> {
        let [unkeyed, keyed] = of;
        let keyed = if has_key { &[][..] } else { keyed };
        unkeyed.iter().chain(keyed).copied()
    }
}

impl Planning {
    /// Matches by id, by key, then by owner and time.
    pub(super) fn match_all(&mut self) {
        self.by_number(|row| row.id_number, By::Id, SAME_ID);
        self.by_number(|row| row.key_number, By::Key, SAME_KEY);
        self.by_time(true);
        self.by_time(false);
        self.by_overlap();
    }

    fn rows(&self, side: Side) -> &[Row] {
        match side {
            Side::Current => &self.current,
            Side::Desired => &self.desired,
        }
    }

    fn rows_mut(&mut self, side: Side) -> &mut [Row] {
        match side {
            Side::Current => &mut self.current,
            Side::Desired => &mut self.desired,
        }
    }

    /// The rows of both sides that have no counterpart yet.
    pub(super) fn free(&self) -> impl Iterator<Item = (Side, u32, &Row)> + Clone {
        let of = |side| (0..).zip(self.rows(side)).filter(|(_, row)| row.is_free()).map(move |(at, row)| (side, at, row));
        of(Side::Current).chain(of(Side::Desired))
    }

    fn set_ambiguous(&mut self, current: Vec<u32>, desired: Vec<u32>, reason: &'static str) {
        for (side, numbers) in [(Side::Current, &current), (Side::Desired, &desired)] {
            for number in numbers {
                if let Some(row) = self.rows_mut(side).get_mut(*number as usize) {
                    row.state = State::Ambiguous;
                }
            }
        }
        self.unclear.push(Unclear { current, desired, reason });
    }

    /// Matches those that have the same id or key.
    fn by_number(&mut self, number_of: impl Fn(&Row) -> Option<Number>, by: By, reason: &'static str) {
        let entries = self.free().filter_map(|(side, number, row)| {
            Some([joined(row.kind.rank, number_of(row)?), joined(side as u32, number), 0, 0, 0, 0])
        });
        let entries = sorted(entries);
        for group in entries.chunk_by(|[one, ..], [other, ..]| one == other).filter(|group| group.len() > 1) {
            let of = |side| {
                let numbers = group.iter().map(|[_, entry, ..]| *entry).filter(move |entry| entry >> 32 == side as u64);
                numbers.map(|entry| entry as u32).collect::<Vec<_>>()
            };
            let (current, desired) = (of(Side::Current), of(Side::Desired));
            match (&current[..], &desired[..]) {
                ([one], [other]) => self.pair(*one, *other, by),
                _ => self.set_ambiguous(current, desired, reason),
            }
        }
    }

    /// Matches those of one owner that have the same time: first those that seem to be equal, which are interchangeable, then the others.
    fn by_time(&mut self, is_equal: bool) {
        let entries = self.free().filter_map(|(side, number, row)| {
            let (owner, start, end) = row.span()?;
            let fingerprint = if is_equal { row.fingerprint } else { 0 };
            // Of equal ones, those that need no request come first.
            let differs = u64::from(is_equal && self.differs(side, row));
            Some([owner, ticks(start), ticks(end), fingerprint, differs, joined(side as u32, number)])
        });
        let entries = sorted(entries);
        for same in entries.chunk_by(|[a, b, c, d, ..], [e, f, g, h, ..]| [a, b, c, d] == [e, f, g, h]) {
            let mut group = Group::default();
            for [.., entry] in same {
                let (side, number) =
                    if entry >> 32 == 0 { (Side::Current, *entry as u32) } else { (Side::Desired, *entry as u32) };
                let has_key = self.rows(side).get(number as usize).is_some_and(Row::has_key);
                let [unkeyed, keyed] = if side == Side::Current { &mut group.current } else { &mut group.desired };
                if has_key { keyed } else { unkeyed }.push(number);
            }
            if is_equal { self.pair_equal(group) } else { self.pair_alone(&group) }
        }
    }

    /// Whether an entity has to be written although its version is the wanted one.
    fn differs(&self, side: Side, row: &Row) -> bool {
        side == Side::Current && (row.is_staged || (self.is_shared() && row.has_draft))
    }

    /// Pairs as many as there are.
    fn pair_equal(&mut self, group: Group) {
        let [current, keyed_current] = &group.current;
        let [desired, keyed_desired] = &group.desired;
        let with = keyed_current.len().min(desired.len());
        let without = keyed_desired.len().min(current.len());
        let (first, rest) = desired.split_at_checked(with).unwrap_or_default();
        let (others, free) = current.split_at_checked(without).unwrap_or_default();
        let pairs = keyed_current.iter().zip(first).chain(others.iter().zip(keyed_desired)).chain(free.iter().zip(rest));
        for (one, other) in pairs {
            self.pair(*one, *other, By::Equality);
        }
    }

    /// Pairs two that are each other's only candidates; the others that have candidates are ambiguous.
    fn pair_alone(&mut self, group: &Group) {
        let mut unclear = (Vec::new(), Vec::new());
        for (has_key, numbers) in [false, true].into_iter().zip(&group.current) {
            let mut found = Group::candidates(&group.desired, has_key);
            let only = found.next().filter(|_| found.next().is_none());
            let has_any = Group::candidates(&group.desired, has_key).next().is_some();
            let other_has_key = only.is_some_and(|other| self.desired.get(other as usize).is_some_and(Row::has_key));
            let mut back = Group::candidates(&group.current, other_has_key);
            let is_only = back.next().is_some() && back.next().is_none();
            for number in numbers {
                match only {
                    Some(other) if is_only => self.pair(*number, other, By::Time),
                    _ if has_any => unclear.0.push(*number),
                    _ => {}
                }
            }
        }
        for (has_key, numbers) in [false, true].into_iter().zip(&group.desired) {
            let has_any = Group::candidates(&group.current, has_key).next().is_some();
            let is_free = |number: &&u32| self.desired.get(**number as usize).is_some_and(Row::is_free);
            unclear.1.extend(numbers.iter().filter(|number| has_any && is_free(number)));
        }
        if !unclear.0.is_empty() || !unclear.1.is_empty() {
            self.set_ambiguous(unclear.0, unclear.1, SAME_TIME);
        }
    }

    /// Matches those in scope of which each overlaps the other alone.
    fn by_overlap(&mut self) {
        let counts = Counts::new(self);
        let mut unclear = Vec::new();
        let mut pairs = Vec::new();
        for (side, number, row) in self.free().filter(|(_, _, row)| self.is_in_scope(row) == Some(true)) {
            let Some((owner, start, end)) = row.span() else { continue };
            let (count, other) = counts.candidates(side, row);
            let other = (count == 1).then(|| self.rows(side.opposite()).get(other as usize)).flatten().zip(Some(other));
            let is_mutual = other.is_some_and(|(back, _)| counts.candidates(side.opposite(), back).0 == 1);
            match other {
                Some((_, other)) if is_mutual && side == Side::Current => pairs.push((number, other as u32)),
                _ if count > 0 && !is_mutual => {
                    unclear.push([owner, ticks(start), ticks(end), joined(side as u32, number), 0, 0])
                }
                _ => {}
            }
        }
        for (current, desired) in pairs {
            self.pair(current, desired, By::Overlap);
        }
        let mut rest = sorted(unclear.into_iter()).into_iter().peekable();
        while let Some([owner, _, mut last, entry, ..]) = rest.next() {
            let (mut current, mut desired) = (Vec::new(), Vec::new());
            let mut add = |entry: u64| if entry >> 32 == 0 { &mut current } else { &mut desired }.push(entry as u32);
            add(entry);
            while let Some([_, _, end, entry, ..]) = rest.next_if(|[other, start, ..]| *other == owner && *start < last) {
                last = last.max(end);
                add(entry);
            }
            self.set_ambiguous(current, desired, OVERLAPS);
        }
    }
}
