//! What is known of one object while it is read.

use crate::json::Span;
use crate::table::Role;
use crate::time::Instant;

/// What a value is, as far as its object's rules depend on it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A value of the right type.
    Value,
    /// Null.
    Null,
    /// An empty set of flags.
    None,
    /// Not what its property holds.
    Faulty,
    /// A value to leave out.
    Unsent,
    /// A date-time: the walk's last.
    Instant,
    /// An object that spans a time range: the walk's last.
    Range,
}

/// From when to when an object lasts, with the places of both; `index` where it is an item of an array.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    pub(super) start: Instant,
    pub(super) index: usize,
    pub(super) end: Instant,
    pub(super) places: (Span, Span),
    /// Whether it starts before an earlier item has ended; set for the items of an array.
    pub(super) overlaps: bool,
}

/// What is known of an object's properties, one bit for each.
pub(super) struct Frame {
    /// The byte at which the object begins.
    pub(super) at: usize,
    /// How many properties the objects around it have left out so far.
    pub(super) dropped: usize,
    pub(super) seen: u64,
    pub(super) null: u64,
    pub(super) faulty: u64,
    pub(super) none: u64,
    pub(super) start: Option<(Instant, Span)>,
    pub(super) end: Option<(Instant, Span)>,
    /// The bytes at which the names of the first properties begin.
    pub(super) names: [u32; 16],
}

impl Frame {
    pub(super) const fn new(at: usize, dropped: usize) -> Frame {
        Frame { at, dropped, seen: 0, null: 0, faulty: 0, none: 0, start: None, end: None, names: [0; 16] }
    }

    /// The place of the object's opening bracket.
    pub(super) const fn bracket(&self) -> Span {
        Span { offset: self.at, length: 1 }
    }

    /// Whether the property was given with a value of its type.
    pub(super) const fn is_set(&self, number: u32) -> bool {
        self.seen & !self.null & !self.faulty & 1 << number != 0
    }

    /// Whether the property was given with a value other than null.
    pub(super) const fn is_given(&self, number: u32) -> bool {
        self.seen & !self.null & 1 << number != 0
    }

    pub(super) const fn is_null(&self, number: u32) -> bool {
        self.null & 1 << number != 0
    }

    pub(super) const fn is_absent(&self, number: u32) -> bool {
        self.seen & 1 << number == 0
    }

    /// The time range that the object spans.
    pub(super) fn range(&self) -> Option<Range> {
        let ((start, from), (end, to)) = (self.start?, self.end?);
        Some(Range { start, index: 0, end, places: (from, to), overlaps: false })
    }

    /// The place of a property's name.
    pub(super) fn place(&self, number: u32, name: &str) -> Span {
        let at = self.names.get(number as usize).copied().unwrap_or_default();
        Span { offset: at as usize, length: name.len() + 2 }
    }

    pub(super) fn take(&mut self, number: u32, role: Option<Role>, found: Found, instant: Option<(Instant, Span)>) {
        match (found, role) {
            (Found::Null, _) => self.null |= 1 << number,
            (Found::None, _) => self.none |= 1 << number,
            (Found::Faulty, _) => self.faulty |= 1 << number,
            (Found::Instant, Some(Role::Start)) => self.start = instant,
            (Found::Instant, Some(Role::End)) => self.end = instant,
            _ => {}
        }
    }
}
