//! The memory of a walk, kept from one to the next so that none has to allocate.

use super::MAX_LISTED;
use super::edits::Edits;
use super::frame::Range;
use crate::findings::Dropped;

/// What a walk works with, and what it leaves: the edits that make the text the body Graph reads.
#[derive(Debug)]
pub(crate) struct Scratch {
    /// The body as far as it differs from its text.
    pub(crate) edits: Edits,
    /// Whether the body contains a member of an enumeration that is declared after `unknownFutureValue`.
    pub(crate) writes_later_member: bool,
    /// Whether the body names the id of its object, which may be another than the one in the request's path.
    pub(crate) has_id: bool,
    /// The time ranges of the last array's items.
    pub(super) ranges: Vec<Range>,
    /// The properties left out of each object around the walk because only the service writes them.
    pub(super) dropped: Vec<Dropped>,
    /// A string while it is written.
    pub(super) text: Vec<u8>,
}

impl Scratch {
    pub(crate) const NEW: Scratch = Scratch {
        edits: Edits::NONE,
        writes_later_member: false,
        has_id: false,
        ranges: Vec::new(),
        dropped: Vec::new(),
        text: Vec::new(),
    };

    /// Forgets the last walk.
    pub(crate) fn clear(&mut self) {
        self.edits.clear();
        (self.writes_later_member, self.has_id) = (false, false);
        self.dropped.clear();
    }

    /// Remembers a property left out of an object whose first one is the one numbered `from`.
    pub(super) fn drop_name(&mut self, name: Dropped, from: usize) {
        match self.dropped.len() - from {
            0..MAX_LISTED => self.dropped.push(name),
            MAX_LISTED => self.dropped.push(Dropped::Others),
            _ => {}
        }
    }
}
