//! The operations of a plan in the order in which they are to be sent.

use super::kinds::EntityKind;
use super::matching::By;
use super::planning::Planning;
use super::row::{Row, State};
use super::writes::Write;
use crate::findings::Findings;
use crate::shifts::SHARE_SCHEDULE;
use crate::table::Operation;

/// What an operation of a plan does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Creates an entity.
    Create,
    /// Replaces an entity.
    Replace,
    /// Deletes an entity.
    Delete,
    /// Marks an entity for deletion when the schedule is next shared.
    StageForDeletion,
    /// Shares the scope's time range.
    Share,
}

impl Action {
    /// Its name, as the npm package has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Action::Create => "create",
            Action::Replace => "replace",
            Action::Delete => "delete",
            Action::StageForDeletion => "stageForDeletion",
            Action::Share => "share",
        }
    }
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) action: Action,
    pub(crate) operation: &'static Operation,
    pub(crate) reason: String,
    pub(crate) current: Option<u32>,
    pub(crate) desired: Option<u32>,
    /// The number of its pair.
    pub(super) pair: Option<u32>,
    /// The number of its write, whose request its caller has built.
    pub(crate) write: Option<u32>,
}

/// What a plan comes to.
#[derive(Debug, Default)]
pub(crate) struct Finished {
    pub(crate) steps: Vec<Step>,
    pub(crate) unchanged: u32,
    pub(crate) summary: String,
}

/// The refused rows that have no counterpart, and whether anything was withheld because of each.
#[derive(Default)]
struct Refused {
    of_all: Option<(u32, bool)>,
    /// Those of each user and, for open shifts, scheduling group, by its number; the first is of open shifts without a group.
    by_number: Vec<Option<(u32, bool)>>,
}

/// The place in the list of the user or scheduling group whose entities are not deleted as long as a row is refused; none where it cannot be read.
fn place(row: &Row) -> Option<usize> {
    if row.kind.is_of_user() { Some(row.user? as usize + 1) } else { Some(row.group.map_or(0, |group| group as usize + 1)) }
}

impl Refused {
    fn of(planning: &Planning) -> Refused {
        let mut refused = Refused::default();
        refused.by_number.resize(planning.names.count() as usize + 1, None);
        for write in planning.writes.iter().filter(|write| write.pair.is_none()) {
            let Some(row) = planning.desired.get(write.desired as usize).filter(|row| row.is_refused) else { continue };
            let place = place(row).filter(|_| row.is_known || row.kind.is_of_user());
            let slot = place.and_then(|place| refused.by_number.get_mut(place)).unwrap_or(&mut refused.of_all);
            slot.get_or_insert((write.desired, false));
        }
        refused
    }

    /// Whether an entity is not to be deleted, which is remembered.
    fn withholds(&mut self, row: &Row) -> bool {
        let own = place(row).and_then(|place| self.by_number.get_mut(place)).and_then(Option::as_mut);
        own.or(self.of_all.as_mut()).map(|(_, has_withheld)| *has_withheld = true).is_some()
    }

    /// The rows because of which something was withheld.
    fn rows(&self) -> Vec<u32> {
        let all = self.by_number.iter().chain([&self.of_all]).flatten();
        all.filter(|(_, has_withheld)| *has_withheld).map(|(row, _)| *row).collect()
    }
}

impl Planning {
    /// Finds the operations; the warnings are reported. Requests that create and replace come first, so that nobody is left without a shift.
    pub(crate) fn finish(&mut self, findings: &mut Findings) -> Finished {
        let mut finished =
            Finished { unchanged: self.pairs.iter().filter(|pair| pair.is_equal()).count() as u32, ..Finished::default() };
        for (number, write) in (0..).zip(&self.writes) {
            finished.steps.extend(self.written(*write, number));
        }
        let mut refused = Refused::of(self);
        let mut deleted = Vec::new();
        for (current, row) in (0..).zip(&self.current) {
            if let Some(step) = self.deletion(current, row)
                && !refused.withholds(row)
            {
                finished.steps.push(step);
                deleted.push(current);
            }
        }
        let shares = self.shares(&finished.steps);
        if shares {
            finished.steps.push(Step {
                action: Action::Share,
                operation: &SHARE_SCHEDULE,
                reason: "shares the drafts of the scope".to_owned(),
                current: None,
                desired: None,
                pair: None,
                write: None,
            });
        }
        self.warn(&refused.rows(), &deleted, shares, findings);
        finished.summary = self.summary(&finished);
        finished
    }

    fn written(&self, write: Write, number: u32) -> Option<Step> {
        let kind = self.desired.get(write.desired as usize)?.kind;
        let pair = write.pair.and_then(|number| self.pairs.get(number as usize));
        let (action, operation) = match pair {
            Some(_) => (Action::Replace, kind.replace),
            None => (Action::Create, kind.create),
        };
        Some(Step {
            action,
            operation,
            reason: self.reason(write, kind),
            current: pair.map(|pair| pair.current),
            desired: Some(write.desired),
            pair: write.pair,
            write: Some(number),
        })
    }

    fn reason(&self, write: Write, kind: &EntityKind) -> String {
        let Some(pair) = write.pair.and_then(|number| self.pairs.get(number as usize)) else {
            return ["no ", kind.noun, " in current matches it"].concat();
        };
        let mut reason = match pair.by {
            By::Id => "matched by id",
            By::Key => "matched by key",
            By::Equality | By::Time => "matched by user and time",
            By::Overlap => "matched by user and overlapping time",
        };
        if !kind.is_of_user() {
            reason = match pair.by {
                By::Equality | By::Time => "matched by scheduling group and time",
                By::Overlap => "matched by scheduling group and overlapping time",
                By::Id | By::Key => reason,
            };
        }
        let names = pair.difference().map_or(String::new(), |compared| compared.names());
        if names.is_empty() {
            return [reason, ", has a property that it cannot have"].concat();
        }
        [reason, ", differs in ", &names].concat()
    }

    fn deletion(&self, current: u32, row: &Row) -> Option<Step> {
        let may_delete = self.options.scope.is_some() && row.state == State::Free && self.is_in_scope(row) == Some(true);
        let stages = !self.is_shared() && row.has_shared;
        if !may_delete || (stages && row.is_staged) {
            return None;
        }
        let (action, operation, end) = if stages {
            (Action::StageForDeletion, row.kind.stage, "; employees see it until the schedule is shared")
        } else {
            (Action::Delete, row.kind.delete, "")
        };
        let reason = ["desired has no such ", row.kind.noun, end].concat();
        Some(Step { action, operation, reason, current: Some(current), desired: None, pair: None, write: None })
    }

    /// Whether the plan ends with sharing: if that is wanted, and there is a draft or a staged entity to share.
    fn shares(&self, steps: &[Step]) -> bool {
        let is_draft = |step: &Step| {
            let row = step.desired.and_then(|number| self.desired.get(number as usize));
            step.action != Action::Delete && !row.is_some_and(|row| row.is_refused)
        };
        // A draft alone that is wanted by no row is deleted, unless that is withheld.
        let waits =
            |row: &Row| self.is_in_scope(row) == Some(true) && row.waits_for_sharing() && (!row.is_free() || row.has_shared);
        self.options.share.is_some() && !self.is_shared() && (steps.iter().any(is_draft) || self.current.iter().any(waits))
    }
}
