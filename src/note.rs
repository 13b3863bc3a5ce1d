//! Issues in words.

use crate::code::Code;
use crate::issue::{Issue, Segment, Severity};
use crate::json::{Span, Text};
use crate::nearest::nearest;
use crate::sentence::{Sentence, TOO_MANY};
use crate::table::Page;
use crate::tape::{Cell, MOST_ISSUES, Tape};

/// The most characters of an unknown name that a path repeats.
const MOST_NAME: usize = 64;

/// An issue while its parts are gathered.
pub(crate) struct Telling {
    sentence: Sentence,
    severity: Severity,
    path: Vec<Segment>,
    words: Vec<String>,
    given: Option<String>,
    page: Option<Page>,
    place: Option<Span>,
}

impl Telling {
    pub(crate) fn new(sentence: Sentence, path: impl IntoIterator<Item = Segment>) -> Telling {
        let (_, severity) = sentence.kind();
        let path = path.into_iter().collect();
        Telling { sentence, severity, path, words: Vec::new(), given: None, page: None, place: None }
    }

    pub(crate) fn words<'w>(mut self, words: impl IntoIterator<Item = &'w str>) -> Telling {
        self.words.extend(words.into_iter().map(str::to_owned));
        self
    }

    pub(crate) fn given(mut self, given: &str) -> Telling {
        self.given = Some(given.to_owned());
        self
    }

    pub(crate) fn page(mut self, page: Page) -> Telling {
        self.page = Some(page);
        self
    }

    /// What one cell of the tape adds.
    fn add(&mut self, cell: Cell, text: &[u8]) {
        match cell {
            Cell::Note(..) | Cell::Doubt(_) => {}
            Cell::Place(place) => self.place = Some(place).filter(|place| *place != Span::NOWHERE),
            Cell::Name(name) => self.path.insert(0, Segment::Name(name.to_owned())),
            Cell::GivenName(name) => self.path.insert(0, cut(&unescaped(name, text))),
            Cell::Index(index) => self.path.insert(0, Segment::Index(index)),
            Cell::Word(word) => self.words.push(word.to_owned()),
            Cell::GivenWord(word) => self.words.push(unescaped(word, text)),
            Cell::Number(number) => self.words.push(number.to_string()),
            Cell::Given(given) => self.given = Some(unescaped(given, text)),
            Cell::Page(page) => self.page = Some(page),
        }
    }

    pub(crate) fn issue(self) -> Issue {
        let [message, expected, suggestion] = self.sentence.told();
        let (code, _) = self.sentence.kind();
        let others = self.words.iter().skip(1).map(String::as_str);
        let meant = self.given.as_ref().and_then(|given| nearest(given, others));
        let suggestion = meant.map_or_else(|| told(suggestion, &self.words), |name| Some(["did you mean ", name].concat()));
        Issue {
            code,
            severity: self.severity,
            message: told(message, &self.words).unwrap_or_default(),
            expected: told(expected, &self.words),
            suggestion,
            source: self.page.map(Page::url),
            offset: self.place.map(|place| place.offset),
            length: self.place.map(|place| place.length),
            path: self.path,
        }
    }
}

/// A name from elsewhere as a step of a path.
pub(crate) fn cut(name: &str) -> Segment {
    Segment::Name(name.chars().take(MOST_NAME).collect())
}

/// The characters that stand escaped at a place of the text; half a surrogate pair stays the escape that it is.
fn unescaped(place: Span, text: &[u8]) -> String {
    let raw = text.get(place.offset..place.offset + place.length).unwrap_or_default();
    Text { raw, at: 0, escaped: true, lone: false }.unescaped()
}

/// A sentence with its words filled in; none where there is no sentence.
fn told(sentence: &str, words: &[String]) -> Option<String> {
    let first = words.first().map_or("", |word| word);
    let others = words.get(1..).unwrap_or_default().join(", ");
    (!sentence.is_empty()).then(|| sentence.replace("{0}", first).replace("{1}", &others))
}

/// The issues of an input and of its body's `text`, in its order, as many as one answer carries.
pub(crate) fn issues(mut issues: Vec<Issue>, tape: &Tape, text: &[u8]) -> Vec<Issue> {
    let (cells, mut more) = tape.read();
    let mut own = Vec::new();
    let mut telling = None;
    for cell in cells {
        if let Cell::Note(..) | Cell::Doubt(_) = cell {
            own.extend(telling.take().map(Telling::issue));
        }
        match (cell, &mut telling) {
            (Cell::Note(sentence, severity), _) => {
                telling = Some(Telling { severity: *severity, ..Telling::new(*sentence, []) });
            }
            (cell, Some(telling)) => telling.add(*cell, text),
            _ => {}
        }
    }
    own.extend(telling.map(Telling::issue));
    own.sort_by_key(|issue| issue.offset);
    issues.extend(own);
    let most = MOST_ISSUES as usize - 1;
    for issue in issues.get(most..).unwrap_or_default() {
        if more != Some(Severity::Error) {
            more = Some(issue.severity);
        }
    }
    issues.truncate(most);
    if let Some(severity) = more {
        issues.push(Issue { severity, code: Code::TooManyIssues, ..Telling::new(TOO_MANY, []).issue() });
    }
    issues
}
