//! Chooses the hint of an error from what Graph responded and what the operation takes.

use super::code::UNREADABLE;
use super::hints::{BY_CODE, BY_MESSAGE, BY_STATUS};
use crate::table::Inputs;

/// A hint: what it is given for, and its text. The first of a list that applies is the hint.
pub(crate) struct Hint {
    pub(crate) when: &'static [Fact],
    pub(crate) text: &'static [Part],
}

/// A fact about an error or its request.
pub(crate) enum Fact {
    /// The code that is looked at: that of Shifts, then Graph's.
    Code(&'static str),
    /// One of these statuses; 0 is a redirect that a browser hides.
    Status(&'static [u16]),
    /// The message contains all of these, in any casing.
    Message(&'static [&'static str]),
    /// A new token needs claims.
    Claims,
    /// Graph responded, not a proxy.
    Graphs,
    /// Shifts gave no code of its own.
    NoInnerCode,
    /// The error says how long to wait.
    Waits,
    /// The request is of this operation.
    Operation(&'static str),
    /// The request has this method.
    Method(&'static str),
    /// The request is for a team's schedule or a part of it.
    BelowSchedule,
    /// The operation takes this option.
    Takes(&'static str),
    /// The operation does not take this option.
    Lacks(&'static str),
    /// A property of the operation's body names a user.
    NamesUser,
}

/// A part of a hint's text.
pub(crate) enum Part {
    /// Text that is always there.
    Always(&'static str),
    /// The first text if all facts hold, otherwise the second.
    If(&'static [Fact], &'static str, &'static str),
    /// The property that names a user.
    User,
}

/// What a hint depends on.
pub(crate) struct Situation<'s> {
    pub(crate) status: u16,
    pub(crate) code: &'s str,
    pub(crate) inner_code: Option<&'s str>,
    pub(crate) message: &'s str,
    pub(crate) has_claims: bool,
    pub(crate) has_wait: bool,
    pub(crate) operation: &'s str,
    pub(crate) method: &'s str,
    pub(crate) url: &'s str,
    pub(crate) inputs: Inputs,
}

impl Situation<'_> {
    /// The hint, if there is one.
    pub(crate) fn hint(&self) -> Option<String> {
        let by = |hints: &'static [Hint], code| hints.iter().find(|hint| self.are(hint.when, code));
        let hint = by(BY_CODE, self.inner_code)
            .or_else(|| by(BY_MESSAGE, None))
            .or_else(|| by(BY_CODE, Some(self.code)))
            .or_else(|| by(BY_STATUS, Some(self.code)))?;
        Some(hint.text.iter().map(|part| self.text(part)).collect())
    }

    fn text<'t>(&'t self, part: &'t Part) -> &'t str {
        match part {
            Part::Always(text) => text,
            Part::If(facts, then, otherwise) => {
                if self.are(facts, None) {
                    then
                } else {
                    otherwise
                }
            }
            Part::User => self.inputs.user,
        }
    }

    /// Whether all facts hold; `looked_at` is the code that is looked at.
    fn are(&self, facts: &[Fact], looked_at: Option<&str>) -> bool {
        facts.iter().all(|fact| self.is(fact, looked_at))
    }

    fn is(&self, fact: &Fact, looked_at: Option<&str>) -> bool {
        match fact {
            Fact::Code(code) => looked_at == Some(code),
            Fact::Status(statuses) => statuses.contains(&self.status),
            Fact::Message(parts) => parts.iter().all(|part| self.message.to_ascii_lowercase().contains(part)),
            Fact::Claims => self.has_claims,
            Fact::Graphs => self.code != UNREADABLE,
            Fact::NoInnerCode => self.inner_code.is_none(),
            Fact::Waits => self.has_wait,
            Fact::Operation(operation) => self.operation == *operation,
            Fact::Method(method) => self.method == *method,
            Fact::BelowSchedule => is_below_schedule(self.url),
            Fact::Takes(option) => self.inputs.contain(option),
            Fact::Lacks(option) => !self.inputs.contain(option),
            Fact::NamesUser => !self.inputs.user.is_empty(),
        }
    }
}

/// Whether a URL is that of a team's schedule or a part of it.
fn is_below_schedule(url: &str) -> bool {
    let url = url.to_ascii_lowercase();
    url.match_indices("/teams/").any(|(at, teams)| {
        let id_and_rest = url.get(at + teams.len()..).unwrap_or_default();
        let id = id_and_rest.split(['/', '?']).next().unwrap_or_default();
        let rest = id_and_rest.get(id.len()..).unwrap_or_default();
        let after = rest.strip_prefix("/schedule").map(|after| after.chars().next());
        let continues = |next: char| next.is_ascii_alphanumeric() || next == '_';
        !id.is_empty() && after.is_some_and(|next| !next.is_some_and(continues))
    })
}
