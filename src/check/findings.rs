//! What a walk finds.

use super::edits::Edits;
use super::frame::Range;
use crate::note::Issues;
use crate::path::{Step, Word};

/// What a walk finds. It can be used for one walk after another, so that none has to allocate.
#[derive(Debug)]
pub(crate) struct Findings {
    /// Errors and warnings.
    pub(crate) issues: Issues,
    /// Whether the body writes an enumeration's member declared after `unknownFutureValue`.
    pub(crate) evolves: bool,
    /// Where a null or an empty object may hide what JSON cannot write: `NaN`, an invalid `Date`, a `Map`.
    pub(crate) doubts: Vec<(Vec<Step>, usize)>,
    pub(super) edits: Edits,
    /// The time ranges of the last list's items.
    pub(super) ranges: Vec<Range>,
    /// The first names that each object around the walk leaves out because only the service writes them.
    pub(super) dropped: Vec<Word>,
}

impl Findings {
    /// Nothing found yet.
    pub(crate) const fn new() -> Findings {
        Findings {
            issues: Issues::NONE,
            evolves: false,
            doubts: Vec::new(),
            edits: Edits::NONE,
            ranges: Vec::new(),
            dropped: Vec::new(),
        }
    }

    /// Forgets what the last walk found. Errors whose code is in `allow` will be warnings.
    #[cfg(feature = "js")]
    pub(crate) fn clear(&mut self, allow: crate::code::Codes) {
        self.issues.clear();
        self.issues.allow(allow);
        self.evolves = false;
        self.doubts.clear();
        self.edits.clear();
        self.dropped.clear();
    }

    /// Whether the text is the body as it is.
    #[cfg(feature = "js")]
    pub(crate) fn is_unchanged(&self) -> bool {
        self.edits.is_empty()
    }

    /// Appends the body that `text`, the one that was checked, becomes.
    pub(crate) fn write(&self, text: &[u8], body: &mut Vec<u8>) {
        self.edits.write(text, body);
    }
}
