//! One issue as a small row, and how it is recorded.

use crate::json::Span;
use crate::message::Message;
use crate::path::Name;
use crate::severity::Severity;
use crate::table::{Enum, Operation, Page, Type};

/// The value of a placeholder in a message.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Word {
    /// Nothing.
    None,
    /// A string of a table or of this library.
    Text(&'static str),
    /// A number.
    Number(i32),
    /// The names of an enumeration's members.
    Members(&'static Enum),
    /// The names of the properties that a body of the type may carry.
    Properties(&'static Type),
    /// The names of what an operation takes.
    Inputs(&'static Operation),
    /// So many names that were left out of an object, from the one with this number in [`Findings::lists`].
    Dropped { from: u32, count: u32 },
}

/// A property that was left out of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Dropped {
    /// One of the table's.
    Property(&'static str),
    /// One that the caller named.
    Given(Name),
    /// More than are listed.
    Others,
}

/// One issue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finding {
    pub(crate) message: &'static Message,
    pub(crate) severity: Severity,
    /// The values of the message's placeholders `{0}` and `{1}`.
    pub(crate) words: [Word; 2],
    /// The known name that was probably meant.
    pub(crate) meant: Option<&'static str>,
    pub(crate) page: Option<Page>,
    /// Where it is in the JSON text; `None` outside the body.
    pub(crate) place: Option<Span>,
    /// Its path: so many steps, from the one with this number in [`Findings::steps`].
    pub(super) steps: (u32, u32),
}

impl Finding {
    pub(super) const fn new(message: &'static Message) -> Finding {
        let (severity, words) = (message.severity, [Word::None; 2]);
        Finding { message, severity, words, meant: None, page: None, place: None, steps: (0, 0) }
    }
}

/// An issue that is being recorded; `None` where there are too many.
pub(crate) struct Report<'f> {
    pub(super) finding: Option<&'f mut Finding>,
}

impl Report<'_> {
    fn with(mut self, set: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = &mut self.finding {
            set(finding);
        }
        self
    }

    /// Sets the value of the message's placeholder `{0}`.
    pub(crate) fn first(self, word: Word) -> Self {
        self.with(|finding| finding.words = [word, Word::None])
    }

    /// Sets the values of the message's placeholders `{0}` and `{1}`.
    pub(crate) fn words(self, first: Word, second: Word) -> Self {
        self.with(|finding| finding.words = [first, second])
    }

    /// Sets the known name that was probably meant; it is looked up only for an issue that is reported.
    pub(crate) fn meant(self, find: impl FnOnce() -> Option<&'static str>) -> Self {
        self.with(|finding| finding.meant = find())
    }

    /// Sets the page that describes it.
    pub(crate) fn page(self, page: Page) -> Self {
        self.with(|finding| finding.page = Some(page))
    }
}
