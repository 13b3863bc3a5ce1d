//! What a walk finds.

use super::edits::Edits;
use super::frame::Range;
use crate::code::Codes;
use crate::tape::{Cell, Tape};

/// What a walk finds. It can be used for one walk after another, so that none has to allocate.
#[derive(Debug)]
pub(crate) struct Findings {
    /// Errors, warnings and doubts.
    pub(crate) tape: Tape,
    /// Whether the body writes an enumeration's member declared after `unknownFutureValue`.
    pub(crate) evolves: bool,
    /// The body as far as it differs from its text.
    pub(crate) edits: Edits,
    /// The time ranges of the last list's items.
    pub(super) ranges: Vec<Range>,
    /// The first names that each object around the walk leaves out because only the service writes them.
    pub(super) dropped: Vec<Cell>,
    /// A text while it is written.
    pub(super) text: Vec<u8>,
}

impl Findings {
    /// Nothing found yet.
    pub(crate) const fn new() -> Findings {
        Findings {
            tape: Tape::NEW,
            evolves: false,
            edits: Edits::NONE,
            ranges: Vec::new(),
            dropped: Vec::new(),
            text: Vec::new(),
        }
    }

    /// Forgets what the last walk found. Errors whose code is in `allow` will be warnings.
    pub(crate) fn clear(&mut self, allow: Codes) {
        self.tape.clear(allow);
        self.evolves = false;
        self.edits.clear();
        self.dropped.clear();
    }
}
