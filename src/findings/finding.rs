//! One issue as a small row, and how it is recorded.

use crate::json::Span;
use crate::message::{Message, suggestion};
use crate::path::Name;
use crate::severity::Severity;
use crate::suggest::Root;
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
    /// The paths of the nearest objects that have the property of this name, within the type and after the input's name for it.
    Holders(Root, &'static Type, &'static str),
    /// The members of these bits, as an array in JSON.
    MembersOf(&'static Enum, u32),
    /// So many names that were left out of an object, from the one with this number in [`Findings::lists`].
    Dropped { from: u32, count: u32 },
}

/// What to do about an issue, where that depends on what was given: one of the texts of [`crate::message::suggestion`] and the values of its
/// placeholders.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Suggestion {
    pub(crate) text: &'static str,
    pub(crate) words: [Word; 2],
    /// Whether it is about all that is at the path.
    pub(crate) applies: bool,
}

impl Suggestion {
    /// A text without a placeholder.
    pub(crate) const fn new(text: &'static str) -> Suggestion {
        Suggestion::of(text, Word::None)
    }

    /// A text with one placeholder.
    pub(crate) const fn of(text: &'static str, word: Word) -> Suggestion {
        Suggestion::both(text, [word, Word::None])
    }

    /// A text with two placeholders.
    pub(crate) const fn both(text: &'static str, words: [Word; 2]) -> Suggestion {
        Suggestion { text, words, applies: true }
    }

    /// The known name that was probably meant.
    pub(crate) const fn name(name: &'static str) -> Suggestion {
        Suggestion::of(suggestion::DID_YOU_MEAN, Word::Text(name))
    }
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
    /// What to do, in the place of what its message suggests.
    pub(crate) suggestion: Option<Suggestion>,
    pub(crate) page: Option<Page>,
    /// Where it is in the JSON text; `None` outside the body.
    pub(crate) place: Option<Span>,
    /// Its path: so many steps, from the one with this number in [`Findings::steps`].
    pub(super) steps: (u32, u32),
}

impl Finding {
    pub(super) const fn new(message: &'static Message) -> Finding {
        let (severity, words) = (message.severity, [Word::None; 2]);
        Finding { message, severity, words, suggestion: None, page: None, place: None, steps: (0, 0) }
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

    /// Sets what to do, if anything is found; it is looked up only for an issue that is reported.
    pub(crate) fn suggest(self, find: impl FnOnce() -> Option<Suggestion>) -> Self {
        self.with(|finding| finding.suggestion = find())
    }

    /// Sets the page that describes it.
    pub(crate) fn page(self, page: Page) -> Self {
        self.with(|finding| finding.page = Some(page))
    }
}
