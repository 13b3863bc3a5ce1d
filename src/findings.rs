//! The issues found so far, as small rows.
//!
//! Recording one formats nothing, so that a body with a warning costs little more than one without.

mod finding;

use crate::code::Codes;
use crate::json::{RawString, Span};
use crate::message::{Message, TOO_MANY};
use crate::path::{Name, Path, Step};
use crate::severity::Severity;
use crate::table::Page;
pub(crate) use finding::{Dropped, Finding, Report, Suggestion, Word};

/// The most issues that are reported at once; the last one is then `too_many_issues`.
pub(crate) const MAX_ISSUES: usize = 100;

/// The most places that are remembered because JSON may hide a value there. Beyond them an issue says what JSON has, such as `null`.
const MAX_HIDDEN: usize = 1_000;

/// The most characters of a caller's name that are repeated, in a path or in a message.
pub(crate) const MAX_NAME: usize = 64;

/// A `null` or an empty object in the JSON text that may hide what JSON cannot write: `NaN`, an invalid `Date`, a `Map`.
#[derive(Clone, Copy, Debug)]
struct Hidden {
    place: Span,
    steps: (u32, u32),
}

/// The issues of one request, bounded in number, and where JSON may hide a value.
#[derive(Debug)]
pub(crate) struct Findings {
    list: Vec<Finding>,
    hidden: Vec<Hidden>,
    steps: Vec<Step>,
    lists: Vec<Dropped>,
    names: String,
    /// The severity of the issues beyond the limit: an error if one of them is.
    beyond: Option<Severity>,
    allow: Codes,
}

impl Findings {
    pub(crate) const NEW: Findings = Findings {
        list: Vec::new(),
        hidden: Vec::new(),
        steps: Vec::new(),
        lists: Vec::new(),
        names: String::new(),
        beyond: None,
        allow: Codes::NONE,
    };

    /// Forgets everything, but keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.hidden.clear();
        self.steps.clear();
        self.lists.clear();
        self.names.clear();
        (self.beyond, self.allow) = (None, Codes::NONE);
    }

    /// From here on, errors whose code is in `codes` are warnings.
    pub(crate) fn allow(&mut self, codes: Codes) {
        self.allow = codes;
    }

    /// Whether an error with this message is a warning.
    pub(crate) fn allows(&self, message: &Message) -> bool {
        self.allow.has(message.code)
    }

    /// How many findings there are.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether all that are reported have been found.
    pub(crate) fn is_full(&self) -> bool {
        self.list.len() + 1 >= MAX_ISSUES
    }

    /// Whether one beyond those that are reported is an error, so that no other changes anything.
    pub(crate) fn is_settled(&self) -> bool {
        self.beyond == Some(Severity::Error)
    }

    /// Whether there is nothing to report and no value that may be hidden.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty() && self.hidden.is_empty()
    }

    /// Whether JSON may hide a value somewhere.
    pub(crate) fn may_hide(&self) -> bool {
        !self.hidden.is_empty()
    }

    /// The issues in their order, with `too_many_issues` as the last one where there are more than are reported.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Finding> {
        let last = self.beyond.map(|severity| Finding { severity, ..Finding::new(&TOO_MANY) });
        self.list.iter().copied().chain(last)
    }

    /// The steps of an issue's path, the first one first.
    pub(crate) fn path(&self, finding: &Finding) -> &[Step] {
        self.steps_of(finding.steps)
    }

    fn steps_of(&self, (from, count): (u32, u32)) -> &[Step] {
        self.steps.get(from as usize..(from + count) as usize).unwrap_or_default()
    }

    /// The properties of a [`Word::Dropped`].
    pub(crate) fn dropped(&self, from: u32, count: u32) -> &[Dropped] {
        self.lists.get(from as usize..(from + count) as usize).unwrap_or_default()
    }

    /// The characters of a caller's name.
    pub(crate) fn name(&self, name: Name) -> &str {
        self.names.get(name.from as usize..name.to as usize).unwrap_or_default()
    }

    /// Keeps a name that the caller gave, cut where it is too long; an empty one where no more issues are reported.
    #[cold]
    pub(crate) fn keep_name(&mut self, name: &str) -> Name {
        let from = self.names.len() as u32;
        if !self.is_full() {
            self.names.extend(name.chars().take(MAX_NAME));
        }
        Name { from, to: self.names.len() as u32 }
    }

    /// [`keep_name`](Findings::keep_name) of a name in JSON text.
    #[cold]
    pub(crate) fn keep_raw(&mut self, name: &RawString<'_>) -> Name {
        self.keep_name(&name.unescaped())
    }

    /// Records an issue.
    #[cold]
    #[inline(never)]
    pub(crate) fn report(&mut self, message: &'static Message, here: &Path<'_>, place: Option<Span>) -> Report<'_> {
        let severity = if self.allows(message) { Severity::Warning } else { message.severity };
        if self.is_full() {
            if self.beyond != Some(Severity::Error) {
                self.beyond = Some(severity);
            }
            return Report { finding: None };
        }
        let finding = Finding { severity, place, steps: self.keep_path(here), ..Finding::new(message) };
        Report { finding: self.insert(finding) }
    }

    /// Inserts a finding after those that come earlier in the text, and after those without a place.
    fn insert(&mut self, finding: Finding) -> Option<&mut Finding> {
        let offset = |of: &Finding| of.place.map(|place| place.offset);
        let later = self.list.iter().rev().take_while(|other| offset(other) > offset(&finding)).count();
        let at = self.list.len() - later;
        self.list.push(finding);
        let moved = self.list.get_mut(at..)?;
        moved.rotate_right(1);
        moved.first_mut()
    }

    /// Records that the `null` or empty object at `place` may hide a value.
    #[cold]
    #[inline(never)]
    pub(crate) fn report_possibly_hidden(&mut self, here: &Path<'_>, place: Span) {
        if self.hidden.len() < MAX_HIDDEN {
            let steps = self.keep_path(here);
            self.hidden.push(Hidden { place, steps });
        }
    }

    fn keep_path(&mut self, here: &Path<'_>) -> (u32, u32) {
        let from = self.steps.len();
        self.steps.extend(here.steps());
        self.steps.get_mut(from..).unwrap_or_default().reverse();
        (from as u32, (self.steps.len() - from) as u32)
    }

    /// Keeps the names of properties that were left out of one object, for its message.
    #[cold]
    pub(crate) fn keep_dropped(&mut self, names: &[Dropped]) -> Word {
        let from = self.lists.len() as u32;
        self.lists.extend(names);
        Word::Dropped { from, count: names.len() as u32 }
    }

    /// Gives this page to the findings from the one numbered `from` on.
    pub(crate) fn set_page(&mut self, from: usize, page: Page) {
        for finding in self.list.get_mut(from..).unwrap_or_default() {
            finding.page = Some(page);
        }
    }

    /// Takes the place from the findings from the one numbered `from` on: they are in no text that the caller knows.
    pub(crate) fn forget_places(&mut self, from: usize) {
        for finding in self.list.get_mut(from..).unwrap_or_default() {
            finding.place = None;
        }
        for hidden in &mut self.hidden {
            hidden.place = Span::START;
        }
    }

    /// The paths at which JSON may hide a value.
    pub(crate) fn possibly_hidden(&self) -> impl Iterator<Item = &[Step]> {
        self.hidden.iter().map(|hidden| self.steps_of(hidden.steps))
    }

    /// Reports the values that are truly hidden, by their places among [`possibly_hidden`](Findings::possibly_hidden) and what they are, in the place
    /// of all that was found at and below them.
    #[cold]
    pub(crate) fn report_hidden(&mut self, values: &[(usize, &'static Message)]) {
        let known = |(number, message): &(usize, _)| Some((*self.hidden.get(*number)?, *message));
        let hidden: Vec<(Hidden, &'static Message)> = values.iter().filter_map(known).collect();
        let mut list = std::mem::take(&mut self.list);
        list.retain(|finding| {
            let path = self.path(finding);
            !hidden.iter().any(|(hidden, _)| path.starts_with(self.steps_of(hidden.steps)))
        });
        self.list = list;
        for (Hidden { place, steps }, message) in hidden {
            // At the start is what is in no text that the caller knows.
            let place = Some(place).filter(|place| *place != Span::START);
            let finding = Finding { place, steps, ..Finding::new(message) };
            if self.is_full() {
                self.beyond = Some(Severity::Error);
            } else {
                self.insert(finding);
            }
        }
        self.hidden.clear();
    }
}
