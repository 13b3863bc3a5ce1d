//! One way in which a value differs from its table.

use crate::code::{Code, Codes};
use crate::json::Text;
use crate::nearest::nearest;
use crate::sentence::{Sentence, TOO_MANY};
use crate::table::Page;

/// The most issues one answer carries; the last then is [`Code::TooManyIssues`].
const MOST_ISSUES: usize = 100;

/// The most characters of an unknown name that a path repeats.
const MOST_NAME: usize = 64;

/// Errors refuse the request; warnings come with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
pub enum Severity {
    /// The request is refused.
    Error,
    /// The request is built, and the warning stands beside it.
    Warning,
}

/// One step of a path: a property's name or an item's index.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum Segment {
    /// A property's name, cut at 64 characters where it is unknown.
    Name(String),
    /// An item's index, from 0.
    Index(usize),
}

/// One way in which a value differs from its table. It never repeats the value it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Issue {
    /// What kind of difference.
    pub code: Code,
    /// Where, from the root of what was given.
    pub path: Vec<Segment>,
    /// The difference in words: lower case, no full stop, JSON names.
    pub message: String,
    /// Whether it refuses the request.
    pub severity: Severity,
    /// What would have been right.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expected: Option<String>,
    /// What to do.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub suggestion: Option<String>,
    /// The page of Microsoft's that says so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<String>,
    /// Where it begins in the body's text, in bytes; absent for what stands outside the body.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub offset: Option<usize>,
    /// How many bytes it is long there; an object or list is shown by its opening bracket.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub length: Option<usize>,
}

/// A place in the body's text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) offset: usize,
    pub(crate) length: usize,
}

/// A name or a word of an issue.
#[derive(Clone, Debug)]
pub(crate) enum Word {
    /// One of the tables' own.
    Known(&'static str),
    /// One that stands in the body's text, escaped as it is there.
    Given(Span),
    /// One from elsewhere.
    Other(String),
}

impl Word {
    /// The word's characters; half a surrogate pair stays the escape that it is.
    fn read(&self, text: &[u8]) -> String {
        match self {
            Word::Known(word) => (*word).to_owned(),
            Word::Given(Span { offset, length }) => {
                let raw = text.get(*offset..offset + length).unwrap_or_default();
                Text { raw, at: 0, escaped: true, lone: false }.unescaped()
            }
            Word::Other(word) => word.clone(),
        }
    }
}

/// One step of a path, before it is read.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Name(Word),
    Index(usize),
}

impl Step {
    fn read(&self, text: &[u8]) -> Segment {
        match self {
            Step::Name(Word::Known(name)) => Segment::Name((*name).to_owned()),
            Step::Name(name) => Segment::Name(name.read(text).chars().take(MOST_NAME).collect()),
            Step::Index(index) => Segment::Index(*index),
        }
    }
}

/// The way from the root to a value, kept on the stack and written out only for an issue.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Here<'p>,
}

#[derive(Clone, Copy)]
enum Here<'p> {
    Root,
    Known(&'static str),
    Given(Span),
    Other(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Here::Root };

    pub(crate) const fn name(&'p self, name: &'static str) -> Path<'p> {
        Path { parent: Some(self), step: Here::Known(name) }
    }

    /// The name whose place in the body's text this is.
    pub(crate) const fn given(&'p self, name: Span) -> Path<'p> {
        Path { parent: Some(self), step: Here::Given(name) }
    }

    /// A name from elsewhere.
    pub(crate) const fn other(&'p self, name: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Here::Other(name) }
    }

    pub(crate) const fn index(&'p self, index: usize) -> Path<'p> {
        Path { parent: Some(self), step: Here::Index(index) }
    }

    /// The path written out, its last step first.
    #[inline(never)]
    pub(crate) fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut path = self;
        loop {
            match path.step {
                Here::Root => {}
                Here::Known(name) => steps.push(Step::Name(Word::Known(name))),
                Here::Given(name) => steps.push(Step::Name(Word::Given(name))),
                Here::Other(name) => steps.push(Step::Name(Word::Other(name.to_owned()))),
                Here::Index(index) => steps.push(Step::Index(index)),
            }
            match path.parent {
                Some(parent) => path = parent,
                None => return steps,
            }
        }
    }
}

/// An issue before it is put into words: nothing in it is made at run time, so that noting one costs little code.
#[derive(Debug)]
pub(crate) struct Note {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    /// The path, its last step first.
    pub(crate) steps: Vec<Step>,
    pub(crate) span: Option<Span>,
    pub(crate) sentence: Sentence,
    pub(crate) words: Vec<Word>,
    /// What was given in the place of one of the words but the first, of which the nearest may have been meant.
    pub(crate) given: Option<Word>,
    pub(crate) page: Option<Page>,
}

impl Note {
    /// Adds a word of the sentences.
    #[inline(never)]
    pub(crate) fn word(&mut self, word: &'static str) -> &mut Note {
        self.words.push(Word::Known(word));
        self
    }

    pub(crate) fn page(&mut self, page: Page) -> &mut Note {
        self.page = Some(page);
        self
    }

    pub(crate) fn given(&mut self, word: Option<Word>) -> &mut Note {
        self.given = word;
        self
    }

    /// The issue in words; `text` is the body's.
    fn into_issue(self, text: &[u8]) -> Issue {
        let [message, expected, suggestion] = self.sentence.told();
        let words = self.words.iter().map(|word| word.read(text)).collect::<Vec<_>>();
        let others = self.words.iter().skip(1).filter_map(|word| if let Word::Known(word) = word { Some(*word) } else { None });
        let meant = self.given.as_ref().and_then(|given| nearest(&given.read(text), others));
        let suggestion = meant.map_or_else(|| told(suggestion, &words), |name| Some(["did you mean ", name].concat()));
        Issue {
            code: self.code,
            severity: self.severity,
            message: told(message, &words).unwrap_or_default(),
            expected: told(expected, &words),
            suggestion,
            source: self.page.map(Page::url),
            offset: self.span.map(|span| span.offset),
            length: self.span.map(|span| span.length),
            path: self.steps.iter().rev().map(|step| step.read(text)).collect(),
        }
    }
}

/// A sentence with its words filled in; none where there is no sentence.
fn told(sentence: &str, words: &[String]) -> Option<String> {
    let first = words.first().map_or("", |word| word);
    let others = words.get(1..).unwrap_or_default().join(", ");
    (!sentence.is_empty()).then(|| sentence.replace("{0}", first).replace("{1}", &others))
}

/// The issues of one walk, bounded in number.
#[derive(Debug)]
pub(crate) struct Issues {
    list: Vec<Note>,
    allow: Codes,
    refused: bool,
    /// Takes what no longer fits.
    spare: Option<Note>,
}

impl Issues {
    /// No issue yet.
    pub(crate) const NONE: Issues = Issues { list: Vec::new(), allow: Codes::NONE, refused: false, spare: None };

    /// Forgets every issue.
    #[cfg(feature = "js")]
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.spare = None;
        self.refused = false;
    }

    /// From here on errors whose code is in `allow` are warnings.
    pub(crate) fn allow(&mut self, allow: Codes) {
        self.allow = allow;
    }

    /// Whether errors of this code are taken as warnings.
    pub(crate) fn allows(&self, code: Code) -> bool {
        self.allow.has(code)
    }

    /// Notes an error.
    pub(crate) fn error(&mut self, code: Code, here: &Path<'_>, span: Option<Span>, sentence: Sentence) -> &mut Note {
        let severity = if self.allow.has(code) { Severity::Warning } else { Severity::Error };
        self.note(code, severity, here, span, sentence)
    }

    /// Notes a warning.
    pub(crate) fn warning(&mut self, code: Code, here: &Path<'_>, span: Option<Span>, sentence: Sentence) -> &mut Note {
        self.note(code, Severity::Warning, here, span, sentence)
    }

    /// Notes an issue. The one that does not fit any more stands for all that follow, as an error if one of them is.
    #[inline(never)]
    fn note(&mut self, code: Code, severity: Severity, here: &Path<'_>, span: Option<Span>, sentence: Sentence) -> &mut Note {
        self.refused |= severity == Severity::Error;
        let mut note = Note { code, severity, steps: Vec::new(), span, sentence, words: Vec::new(), given: None, page: None };
        if !self.fits() {
            if self.spare.as_ref().is_some_and(|spare| spare.severity == Severity::Error) {
                note.severity = Severity::Error;
            }
            return self.spare.insert(note);
        }
        note.steps = here.steps();
        self.list.push_mut(note)
    }

    /// Whether another one will be told, and not only counted.
    pub(crate) fn fits(&self) -> bool {
        self.list.len() + 1 < MOST_ISSUES
    }

    /// Whether one of them is an error.
    pub(crate) fn refuse(&self) -> bool {
        self.refused
    }

    /// Whether there is any.
    #[cfg(feature = "js")]
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The notes as they were made, and the severity of those that did not fit.
    #[cfg(feature = "js")]
    pub(crate) fn notes(&self) -> (&[Note], Option<Severity>) {
        (&self.list, self.spare.as_ref().map(|spare| spare.severity))
    }

    /// The issues in words, in the order of the body's text.
    pub(crate) fn into_list(mut self, text: &[u8]) -> Vec<Issue> {
        self.list.sort_by_key(|note| note.span.map(|span| span.offset));
        if let Some(mut spare) = self.spare {
            (spare.code, spare.span, spare.sentence) = (Code::TooManyIssues, None, TOO_MANY);
            (spare.words, spare.given, spare.page) = (Vec::new(), None, None);
            self.list.push(spare);
        }
        self.list.into_iter().map(|note| note.into_issue(text)).collect()
    }
}

impl Default for Issues {
    fn default() -> Issues {
        Issues::NONE
    }
}
