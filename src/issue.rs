//! One way in which a value differs from its table, as callers see it.

use crate::code::Code;
use crate::findings::{Dropped, Finding, Findings, Suggestion, Word};
use crate::fix::{Fix, fixes};
use crate::path::Step;
use crate::severity::Severity;
use crate::suggest;
use crate::table::Page;
use std::fmt;

/// One step of a path: a property's name or an item's index.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
pub enum Segment {
    /// A property's name, cut at 64 characters where it is unknown.
    Name(String),
    /// An item's index, from 0.
    Index(usize),
}

impl Segment {
    /// A step of a path.
    pub(crate) fn of(step: &Step, findings: &Findings) -> Segment {
        match step {
            Step::Name(name) => Segment::Name((*name).to_owned()),
            Step::Given(name) => Segment::Name(findings.name(*name).to_owned()),
            Step::Index(index) => Segment::Index(*index as usize),
        }
    }
}

/// One way in which a value differs from its table. It never repeats the value it was given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Issue {
    /// What kind of difference.
    pub code: Code,
    /// Where, from the root of what was given.
    pub path: Vec<Segment>,
    /// The difference in words, as a predicate of the path: lower case, no full stop, JSON names.
    pub message: String,
    /// Whether it refuses the request.
    pub severity: Severity,
    /// What would have been right.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expected: Option<String>,
    /// What to do.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub suggestion: Option<String>,
    /// The suggestion as changes of the input, of which each is one way to follow it; empty where only the author can.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub fixes: Vec<Fix>,
    /// Microsoft's page that says so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<String>,
    /// Where it begins in the body's JSON text, in bytes; absent outside the body.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub offset: Option<usize>,
    /// How many bytes long it is there; of an object or array only the opening bracket counts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub length: Option<usize>,
}

impl Issue {
    /// The path as text.
    ///
    /// ```
    /// use graph_shifts::UPDATE_OPEN_SHIFT;
    ///
    /// let issues = UPDATE_OPEN_SHIFT.check(br#"{"sharedOpenShift":{"startDateTime":"2026-03-04T08:00:00Z",
    ///     "endDateTime":"2026-03-04T16:00:00Z","theme":"blue","openSlotCount":1,"activities":[7]}}"#);
    /// assert_eq!(issues[0].place(), "sharedOpenShift.activities[0]");
    /// assert_eq!(issues[0].to_string(), "sharedOpenShift.activities[0] must be an object");
    /// ```
    #[must_use]
    pub fn place(&self) -> String {
        let mut place = String::new();
        for segment in &self.path {
            match segment {
                Segment::Name(name) => {
                    place.push_str(if place.is_empty() { "" } else { "." });
                    place.push_str(name);
                }
                Segment::Index(index) => place.push_str(&format!("[{index}]")),
            }
        }
        place
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(text, "{} ", self.place())?;
        }
        text.write_str(&self.message)
    }
}

/// The parts of an issue that are strings; each appends its text and is `false` where there is none.
pub(crate) struct Wording<'f> {
    pub(crate) findings: &'f Findings,
    pub(crate) finding: &'f Finding,
}

impl Wording<'_> {
    /// Appends the message.
    pub(crate) fn message(&self, out: &mut String) -> bool {
        self.fill(self.finding.message.text, self.finding.words, out)
    }

    /// Appends what would have been right.
    pub(crate) fn expected(&self, out: &mut String) -> bool {
        self.fill(self.finding.message.expected, self.finding.words, out)
    }

    /// Appends what to do.
    pub(crate) fn suggestion(&self, out: &mut String) -> bool {
        match self.finding.suggestion {
            Some(Suggestion { text, words, .. }) => self.fill(text, words, out),
            None => self.fill(self.finding.message.suggestion, self.finding.words, out),
        }
    }

    /// Appends the address of Microsoft's page.
    pub(crate) fn source(&self, out: &mut String) -> bool {
        self.finding.page.map(|page| Page::push_url(page, out)).is_some()
    }

    /// Appends a template with its placeholders filled in.
    fn fill(&self, template: &'static str, [first, second]: [Word; 2], out: &mut String) -> bool {
        let mut rest = template;
        while let Some((text, after)) = rest.split_once('{') {
            out.push_str(text);
            self.push_word(if after.starts_with('0') { first } else { second }, out);
            rest = after.split_once('}').map_or("", |(_, after)| after);
        }
        out.push_str(rest);
        !template.is_empty()
    }

    fn push_word(&self, word: Word, out: &mut String) {
        match word {
            Word::None => {}
            Word::Text(text) => out.push_str(text),
            Word::Number(number) => push_number(number, out),
            Word::Members(of) => push_list(of.members.iter().map(|member| member.name), out),
            Word::Properties(of) => push_list(of.written_names(), out),
            Word::Inputs(of) => push_list(of.inputs(), out),
            Word::Holders(root, of, name) => suggest::push_holders(root, of, name, out),
            Word::MembersOf(of, bits) => suggest::push_array(of, bits, out),
            Word::Dropped { from, count } => {
                push_list(self.findings.dropped(from, count).iter().map(|name| self.dropped(*name)), out)
            }
        }
    }

    fn dropped(&self, name: Dropped) -> &str {
        match name {
            Dropped::Property(name) => name,
            Dropped::Given(name) => self.findings.name(name),
            Dropped::Others => "and others",
        }
    }
}

/// Appends names with commas between them.
fn push_list<'n>(names: impl Iterator<Item = &'n str>, out: &mut String) {
    for (index, name) in names.enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        out.push_str(name);
    }
}

/// Appends a number's decimal digits. `core::fmt` would weigh more in the module than all messages.
pub(crate) fn push_number(number: i32, out: &mut String) {
    if number < 0 {
        out.push('-');
    }
    push_digits(number.unsigned_abs(), out);
}

/// Appends the decimal digits of a number that is not negative.
pub(crate) fn push_digits(number: u32, out: &mut String) {
    if number > 9 {
        push_digits(number / 10, out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// The issues as values.
pub(crate) fn issues(findings: &Findings) -> Vec<Issue> {
    findings.iter().map(|finding| issue(findings, &finding)).collect()
}

fn issue(findings: &Findings, finding: &Finding) -> Issue {
    let wording = Wording { findings, finding };
    let part = |push: for<'w> fn(&Wording<'w>, &mut String) -> bool| {
        let mut text = String::new();
        push(&wording, &mut text).then_some(text)
    };
    Issue {
        code: finding.message.code,
        path: findings.path(finding).iter().map(|step| Segment::of(step, findings)).collect(),
        message: part(|wording, out| wording.message(out)).unwrap_or_default(),
        severity: finding.severity,
        expected: part(|wording, out| wording.expected(out)),
        suggestion: part(|wording, out| wording.suggestion(out)),
        fixes: fixes(findings, finding),
        source: part(|wording, out| wording.source(out)),
        offset: finding.place.map(|place| place.offset),
        length: finding.place.map(|place| place.length),
    }
}
