//! One way in which a value differs from its table.

use crate::code::{Code, Codes};
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

/// What tells an issue is never inlined: there are many of them, and all are rare.
impl Issue {
    fn new(code: Code, severity: Severity, here: &Path<'_>) -> Issue {
        Issue {
            code,
            path: here.segments(),
            message: String::new(),
            severity,
            expected: None,
            suggestion: None,
            source: None,
            offset: None,
            length: None,
        }
    }

    /// Says it in `words`, put together.
    #[inline(never)]
    pub(crate) fn message(&mut self, words: &[&str]) -> &mut Issue {
        self.message = words.concat();
        self
    }

    #[inline(never)]
    pub(crate) fn expected(&mut self, words: &[&str]) -> &mut Issue {
        self.expected = Some(words.concat());
        self
    }

    #[inline(never)]
    pub(crate) fn suggestion(&mut self, words: &[&str]) -> &mut Issue {
        self.suggestion = Some(words.concat());
        self
    }

    /// Suggests the name that may have been meant.
    #[inline(never)]
    pub(crate) fn did_you_mean(&mut self, name: Option<&str>) -> &mut Issue {
        if let Some(name) = name {
            self.suggestion(&["did you mean ", name]);
        }
        self
    }

    #[inline(never)]
    pub(crate) fn source(&mut self, page: Page) -> &mut Issue {
        self.source = Some(page.url());
        self
    }

    #[inline(never)]
    pub(crate) fn at(&mut self, span: Span) -> &mut Issue {
        self.offset = Some(span.offset);
        self.length = Some(span.length);
        self
    }
}

/// A place in the body's text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) offset: usize,
    pub(crate) length: usize,
}

/// The way from the root to a value, kept on the stack and written out only for an issue.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Name(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    pub(crate) const fn name(&'p self, name: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Step::Name(name) }
    }

    pub(crate) const fn index(&'p self, index: usize) -> Path<'p> {
        Path { parent: Some(self), step: Step::Index(index) }
    }

    /// The path written out.
    pub(crate) fn segments(&self) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut here = Some(self);
        while let Some(path) = here {
            match path.step {
                Step::Root => {}
                Step::Name(name) => segments.push(Segment::Name(cut(name))),
                Step::Index(index) => segments.push(Segment::Index(index)),
            }
            here = path.parent;
        }
        segments.reverse();
        segments
    }
}

/// `name`, cut where it grows too long for a path.
fn cut(name: &str) -> String {
    name.chars().take(MOST_NAME).collect()
}

/// Tells an issue. It is not inlined where it stands, since issues are rare and the walk is hot.
pub(crate) type Tell<'t> = dyn Fn(&mut Issue) -> &mut Issue + 't;

/// The issues of one walk, in the order of the text and bounded in number.
#[derive(Default)]
pub(crate) struct Issues {
    list: Vec<Issue>,
    allow: Codes,
    refused: bool,
    /// The severity of what no longer fitted.
    more: Option<Severity>,
}

impl Issues {
    /// From here on errors whose code is in `allow` are warnings.
    pub(crate) fn allow(&mut self, allow: Codes) {
        self.allow = allow;
    }

    /// Whether errors of this code are taken as warnings.
    pub(crate) fn allows(&self, code: Code) -> bool {
        self.allow.has(code)
    }

    /// Notes an error at `here`, told by `tell`; a full list only counts it.
    pub(crate) fn error(&mut self, code: Code, here: &Path<'_>, tell: &Tell<'_>) {
        let severity = if self.allow.has(code) { Severity::Warning } else { Severity::Error };
        self.note(code, severity, here, tell);
    }

    /// Notes a warning at `here`, told by `tell`; a full list only counts it.
    pub(crate) fn warning(&mut self, code: Code, here: &Path<'_>, tell: &Tell<'_>) {
        self.note(code, Severity::Warning, here, tell);
    }

    #[cold]
    fn note(&mut self, code: Code, severity: Severity, here: &Path<'_>, tell: &Tell<'_>) {
        self.refused |= severity == Severity::Error;
        if self.list.len() + 1 >= MOST_ISSUES {
            if self.more != Some(Severity::Error) {
                self.more = Some(severity);
            }
            return;
        }
        let mut issue = Issue::new(code, severity, here);
        tell(&mut issue);
        let behind = self.list.iter().rev().take_while(|before| before.offset > issue.offset).count();
        self.list.push(issue);
        if let Some(tail) = self.list.len().checked_sub(behind + 1).and_then(|at| self.list.get_mut(at..)) {
            tail.rotate_right(1);
        }
    }

    /// Whether one of them is an error.
    pub(crate) fn refuse(&self) -> bool {
        self.refused
    }

    /// The issues in the order of the text.
    pub(crate) fn into_list(mut self) -> Vec<Issue> {
        if let Some(severity) = self.more {
            let mut last = Issue::new(Code::TooManyIssues, severity, &Path::ROOT);
            last.message(&["there are more issues than these"]);
            self.list.push(last);
        }
        self.list
    }
}
