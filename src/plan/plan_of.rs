//! A plan as callers in Rust see it.

use super::finish::{Action, Finished, Step};
use super::object::{ANNOTATION, Object};
use super::planner::input_of;
use super::planning::Planning;
use super::writes::{Recipe, Write};
use crate::issue::{Issue, Segment};
use crate::request::{Refusal, Request};
use std::fmt;

/// What leads from the current schedule to the one that is wanted. Displayed, it is a summary for people.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plan {
    /// The operations in the order in which they are to be sent: creates and replacements, then deletions, then sharing.
    pub operations: Vec<PlannedOperation>,
    /// How many rows the schedule already has.
    pub unchanged: usize,
    /// What may be wrong with it all the same. Paths begin at `current` and `desired`.
    pub warnings: Vec<Issue>,
    /// What matches more than one, so that nothing is done for it.
    pub ambiguous: Vec<Ambiguity>,
    summary: String,
}

impl fmt::Display for Plan {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str(&self.summary)
    }
}

/// One operation of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlannedOperation {
    /// What it does.
    pub action: Action,
    /// Why, in words.
    pub reason: String,
    /// The properties that differ, of a replacement.
    pub changes: Vec<Change>,
    /// The id of the entity that it changes.
    pub id: Option<String>,
    /// The key of the row, or else of the entity.
    pub key: Option<String>,
    /// The user whose time it is, in lower case.
    pub user_id: Option<String>,
    /// The entity's place in what was given.
    pub current: Option<usize>,
    /// The row's place in what was given.
    pub desired: Option<usize>,
    /// By what to tell whether the entity has been changed since it was read.
    pub unchanged_since: UnchangedSince,
    /// The request, or why the row is refused.
    pub request: Result<Request, Refusal>,
}

/// A property that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The property, from the root of the entity.
    pub path: Vec<Segment>,
    /// Its value in the schedule, as JSON text.
    pub from: String,
    /// The value that is wanted, as JSON text.
    pub to: String,
}

/// What the service said of an entity when it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnchangedSince {
    /// When it was last changed.
    pub last_modified_date_time: Option<String>,
    /// Its version.
    pub etag: Option<String>,
}

/// Entities and rows that cannot be told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ambiguity {
    /// The ids of the entities.
    pub current: Vec<String>,
    /// The rows' places in what was given.
    pub desired: Vec<usize>,
    /// Why, in words.
    pub reason: String,
}

impl Plan {
    /// A plan with the requests of its writes.
    pub(super) fn new(
        planning: &Planning,
        finished: Finished,
        requests: Vec<Result<Request, Refusal>>,
        warnings: Vec<Issue>,
    ) -> Plan {
        let mut requests = requests.into_iter();
        let operations = finished.steps.iter().map(|step| {
            // The writes come first, in their order.
            let built = step.write.and_then(|_| requests.next());
            operation(planning, step, built.unwrap_or_else(|| build(planning, step)))
        });
        let ambiguous = planning.ambiguous().map(|(ids, rows, reason)| Ambiguity {
            current: ids.map(str::to_owned).collect(),
            desired: rows.iter().map(|row| *row as usize).collect(),
            reason: reason.to_owned(),
        });
        Plan {
            operations: operations.collect(),
            unchanged: finished.unchanged as usize,
            warnings,
            ambiguous: ambiguous.collect(),
            summary: finished.summary,
        }
    }
}

fn build(planning: &Planning, step: &Step) -> Result<Request, Refusal> {
    input_of(planning.inputs_of(step), step.operation, planning.body_of(step).map(String::into_bytes))
}

fn operation(planning: &Planning, step: &Step, request: Result<Request, Refusal>) -> PlannedOperation {
    let facts = planning.facts(step);
    let changes = planning.differences(step).iter().map(|difference| {
        let (first, second) = difference.path;
        let names = [Some(first), second.map(|property| property.name)];
        let path = names.into_iter().flatten().map(|name| Segment::Name(name.to_owned())).collect();
        Change { path, from: difference.from.clone(), to: difference.to.clone() }
    });
    PlannedOperation {
        action: step.action,
        reason: step.reason.clone(),
        changes: changes.collect(),
        id: facts.id.map(str::to_owned),
        key: facts.key.map(str::to_owned),
        user_id: facts.user.map(str::to_owned),
        current: step.current.map(|number| number as usize),
        desired: step.desired.map(|number| number as usize),
        unchanged_since: UnchangedSince {
            last_modified_date_time: facts.modified.map(str::to_owned),
            etag: facts.etag.map(str::to_owned),
        },
        request,
    }
}

impl Planning {
    /// The body of a request, made from the text of its row; a text that is no object stays as it is.
    pub(super) fn body(&self, write: Write, json: &[u8]) -> Vec<u8> {
        let Some(object) = Object::read(json) else { return json.to_vec() };
        let Recipe { leave_out, version, set } = self.recipe(write);
        let mut body = vec![b'{'];
        let mut push = |name: &[u8], value: &[u8]| {
            if body.len() > 1 {
                body.push(b',');
            }
            body.extend_from_slice(&[b"\"", name, b"\":", value].concat());
        };
        for (name, value) in &object.members {
            let is_left_out = leave_out.iter().any(|left| name.is(left)) || name.unescaped().contains(ANNOTATION);
            if !is_left_out {
                push(name.raw, value);
            }
        }
        if let Some((to, from)) = version
            && let Some(value) = object.get(from)
        {
            push(to.as_bytes(), value);
        }
        if !set.is_empty() {
            body.push(if body.len() > 1 { b',' } else { b' ' });
            body.extend_from_slice(set.as_bytes());
        }
        body.push(b'}');
        body
    }
}
