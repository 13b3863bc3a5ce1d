//! An issue before it is put into words.

use crate::code::{Code, Codes};
use crate::issue::{Issue, Severity};
use crate::json::Span;
use crate::nearest::nearest;
use crate::path::{Path, Step, Word};
use crate::sentence::{Sentence, TOO_MANY};
use crate::table::Page;

/// The most issues one answer carries; the last then is [`Code::TooManyIssues`].
const MOST_ISSUES: usize = 100;

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
