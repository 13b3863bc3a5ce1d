//! What an issue suggests as data, so that an editor can do it.

use crate::code::Code;
use crate::findings::{Finding, Findings, Suggestion, Word};
use crate::issue::Segment;
use crate::message::suggestion;
use crate::path::Step;
use crate::suggest;

/// One change that does what an issue suggests. Several of an issue are alternatives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(tag = "op", rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Fix {
    /// Moves what is at the issue's path to this one: to another name, or into another object, which may have to be created.
    Move {
        /// The path, from the same root as the issue's.
        to: Vec<Segment>,
    },
    /// Replaces the value at the issue's path by this text.
    Replace {
        /// The text: a member of an enumeration, or another word that is known there.
        value: String,
    },
    /// Leaves out what is at the issue's path.
    Remove,
    /// Sets what is at this path to null.
    Clear {
        /// The path, from the same root as the issue's.
        at: Vec<Segment>,
    },
}

/// A change as a finding has it; [`Fix`] without the path.
#[derive(Clone, Copy)]
pub(crate) enum Change {
    Move,
    Replace(&'static str),
    Remove,
    Clear,
}

/// The changes that do what a finding suggests; none where only the author knows the right value, or it has no place.
pub(crate) fn fixes(findings: &Findings, finding: &Finding) -> Vec<Fix> {
    let mut all = Vec::new();
    each(findings, finding, &mut |change, path| {
        let path = path.iter().map(|step| Segment::of(step, findings)).collect();
        all.push(match change {
            Change::Move => Fix::Move { to: path },
            Change::Clear => Fix::Clear { at: path },
            Change::Replace(value) => Fix::Replace { value: value.to_owned() },
            Change::Remove => Fix::Remove,
        });
    });
    all
}

/// What is done with a change, and with the path that it names.
pub(crate) type Visit<'v> = &'v mut dyn FnMut(Change, &[Step]);

/// Calls `visit` with each change.
#[cold]
#[inline(never)]
pub(crate) fn each(findings: &Findings, finding: &Finding, visit: Visit<'_>) {
    let Some((last, outer)) = findings.path(finding).split_last() else { return };
    if finding.message.code == Code::DraftAndShared {
        for version in finding.words {
            let Word::Text(name) = version else { continue };
            visit_in(Change::Clear, outer, Step::Name(name), visit);
        }
    }
    let Some(Suggestion { text, words: [first, second], applies: true }) = finding.suggestion else { return };
    match (text, first) {
        (suggestion::DID_YOU_MEAN | suggestion::EITHER, _) => {
            for word in [first, second] {
                let Word::Text(name) = word else { continue };
                if finding.message.code == Code::NotAMember {
                    visit(Change::Replace(name), &[]);
                } else {
                    move_into(outer, Step::Name(name), visit);
                }
            }
        }
        (suggestion::MOVE_INSIDE, holders) => inside(holders, outer, *last, visit),
        (suggestion::INSIDE, Word::Text(name)) => inside(second, outer, Step::Name(name), visit),
        (suggestion::MOVE_NEXT_TO, object) => next_to(object, outer, *last, visit),
        (suggestion::NEXT_TO, Word::Text(name)) => next_to(second, outer, Step::Name(name), visit),
        (suggestion::UNWRAP, _) => visit(Change::Move, outer),
        (suggestion::READ_ONLY | suggestion::OF_SDK, _) => visit(Change::Remove, &[]),
        _ => {}
    }
}

/// A move into an object.
fn move_into(object: &[Step], name: Step, visit: Visit<'_>) {
    visit_in(Change::Move, object, name, visit);
}

/// A change that names what an object has, or is to have.
fn visit_in(change: Change, object: &[Step], name: Step, visit: Visit<'_>) {
    let mut path = object.to_vec();
    path.push(name);
    visit(change, &path);
}

/// The moves into each of the nearest objects that have the property; into an array there is none, since nothing says which item.
fn inside(holders: Word, outer: &[Step], name: Step, visit: Visit<'_>) {
    let Word::Holders(root, of, property) = holders else { return };
    suggest::holders(root, of, property, &mut |steps| {
        if suggest::passes_array(of, steps) {
            return;
        }
        let mut object = if root.name().is_empty() { outer.to_vec() } else { vec![Step::Name(root.name())] };
        for step in steps {
            object.push(Step::Name(step));
        }
        move_into(&object, name, visit);
    });
}

/// The move to the object that has this one, if the path shows it.
fn next_to(object: Word, outer: &[Step], name: Step, visit: Visit<'_>) {
    let Word::Text(object) = object else { return };
    if let Some(at) = outer.iter().rposition(|step| *step == Step::Name(object)) {
        move_into(outer.get(..at).unwrap_or_default(), name, visit);
    }
}
