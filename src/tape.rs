//! What a walk finds, written down one behind the other: nothing in it is made at run time, so that noting an issue costs little code.

use crate::code::Codes;
use crate::issue::Severity;
use crate::json::Span;
use crate::path::Path;
use crate::sentence::Sentence;
use crate::table::Page;

/// The most issues one answer carries; the last then is `too_many_issues`.
pub(crate) const MOST_ISSUES: u32 = 100;

/// One thing written down. Those behind a note or a doubt belong to it, up to the next.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cell {
    /// An issue begins.
    Note(Sentence, Severity),
    /// A place begins where a null or an empty object, at this byte, may hide what JSON cannot write: `NaN`, a `Map`.
    Doubt(#[cfg_attr(not(feature = "js"), expect(dead_code, reason = "native texts hide nothing"))] usize),
    /// Where the issue stands in the text.
    Place(Span),
    /// A step of the path, the last first: a property's name ...
    Name(&'static str),
    /// ... or a name as it stands, escaped, in the text ...
    GivenName(Span),
    /// ... or an item's index.
    Index(usize),
    /// A word of the sentence: one of the tables' own ...
    Word(&'static str),
    /// ... or one that stands, escaped, in the text ...
    GivenWord(Span),
    /// ... or a number.
    Number(i32),
    /// What was given in the place of one of the words but the first, of which the nearest may have been meant.
    Given(Span),
    /// The page that says so.
    Page(Page),
}

/// The issues and doubts of one walk, the issues bounded in number.
#[derive(Debug)]
pub(crate) struct Tape {
    cells: Vec<Cell>,
    notes: u32,
    /// Whether what is written belongs to an issue that is only counted.
    mute: bool,
    /// The severity of those that are only counted, an error's if one of them is.
    more: Option<Severity>,
    allow: Codes,
    refused: bool,
}

impl Tape {
    /// Nothing yet.
    pub(crate) const NEW: Tape =
        Tape { cells: Vec::new(), notes: 0, mute: false, more: None, allow: Codes::NONE, refused: false };

    /// Forgets everything; from here on errors whose code is in `allow` are warnings.
    pub(crate) fn clear(&mut self, allow: Codes) {
        self.cells.clear();
        (self.notes, self.mute, self.more) = (0, false, None);
        (self.allow, self.refused) = (allow, false);
    }

    /// Whether this sentence's error is taken as a warning.
    pub(crate) fn allows(&self, sentence: Sentence) -> bool {
        self.allow.has(sentence.kind().0)
    }

    /// Whether one of the issues is an error.
    #[cfg(all(feature = "js", target_arch = "wasm32"))]
    pub(crate) const fn refused(&self) -> bool {
        self.refused
    }

    /// Whether nothing is written down.
    #[cfg(all(feature = "js", target_arch = "wasm32"))]
    pub(crate) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Everything, and the severity of those issues that are only counted.
    pub(crate) fn read(&self) -> (&[Cell], Option<Severity>) {
        (&self.cells, self.more)
    }

    #[inline(never)]
    pub(crate) fn push(&mut self, cell: Cell) -> &mut Tape {
        if !self.mute {
            self.cells.push(cell);
        }
        self
    }

    /// Begins an issue.
    #[inline(never)]
    pub(crate) fn tell(&mut self, sentence: Sentence, here: &Path<'_>, place: Span) -> &mut Tape {
        let (_, own) = sentence.kind();
        let severity = if self.allows(sentence) { Severity::Warning } else { own };
        self.refused |= severity == Severity::Error;
        self.mute = self.notes + 1 >= MOST_ISSUES;
        if self.mute {
            if self.more != Some(Severity::Error) {
                self.more = Some(severity);
            }
            return self;
        }
        self.notes += 1;
        self.push(Cell::Note(sentence, severity)).push(Cell::Place(place)).steps(here)
    }

    /// Tells that a null or an empty object at byte `at` may hide something.
    #[inline(never)]
    pub(crate) fn doubt(&mut self, here: &Path<'_>, at: usize) {
        self.mute = false;
        self.push(Cell::Doubt(at)).steps(here);
    }

    fn steps(&mut self, here: &Path<'_>) -> &mut Tape {
        for step in here.steps() {
            self.push(step);
        }
        self
    }

    /// Adds a word of the issue's sentence.
    #[inline(never)]
    pub(crate) fn word(&mut self, word: &'static str) -> &mut Tape {
        self.push(Cell::Word(word))
    }

    /// Adds the page that says so.
    #[inline(never)]
    pub(crate) fn page(&mut self, page: Page) -> &mut Tape {
        self.push(Cell::Page(page))
    }
}
