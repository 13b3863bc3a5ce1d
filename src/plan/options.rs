//! The options of a plan: read from JSON text, with what is wrong with them.

use super::object::{Object, items, not_null, string};
use crate::check::message_of;
use crate::findings::{Findings, Word};
use crate::guid::is_guid;
use crate::json::Reader;
use crate::message::{self, Message};
use crate::path::Path;
use crate::suggest;
use crate::time::{Instant, is_date};

/// Where a plan writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// The version that employees see. A draft that waits to be shared is discarded.
    #[default]
    Shared,
    /// The draft. What employees see stays until the schedule is shared.
    Draft,
}

/// What may be deleted and written.
#[derive(Debug)]
pub(super) struct Limits {
    pub(super) from: Instant,
    pub(super) to: Instant,
    /// The same, as the caller wrote it.
    pub(super) texts: [String; 2],
    pub(super) users: Option<Vec<String>>,
    pub(super) groups: Option<Vec<String>>,
}

/// The options of a plan.
#[derive(Debug, Default)]
pub(super) struct Options {
    pub(super) team: String,
    pub(super) mode: Mode,
    pub(super) scope: Option<Limits>,
    /// Whether sharing notifies the team, where the plan ends with sharing.
    pub(super) share: Option<bool>,
}

const INPUTS: &[&str] = &["teamId", "current", "desired", "mode", "scope", "match", "schedulingGroups", "share"];
const OF_SCOPE: &[&str] = &["from", "to", "days", "userIds", "schedulingGroupIds"];
const OF_SHARE: &[&str] = &["notifyTeam"];

impl Options {
    /// Reads the options, and reports what is wrong with them.
    pub(super) fn read(text: &[u8], findings: &mut Findings) -> Options {
        let root = Path::ROOT;
        let Some(object) = Object::read(text) else {
            let mut reader = Reader::new(text);
            match reader.skip().and_then(|()| reader.finish()) {
                Some(()) => wrong_type("an object", &root, findings),
                None => drop(findings.report(message_of(reader.fault()), &root, None)),
            }
            return Options::default();
        };
        unknown(
            &object,
            "plan",
            INPUTS,
            "teamId, current, desired, mode, scope, match, schedulingGroups, share",
            &root,
            findings,
        );
        let team = required_string(&object, "teamId", &root, findings);
        if let Some(team) = &team
            && !is_guid(team.as_bytes())
        {
            findings.report(&message::NOT_A_GUID, &root.name("teamId"), None);
        }
        let mode = read_mode(&object, &root, findings);
        let scope = object.get("scope").and_then(|scope| read_scope(scope, &root.name("scope"), findings));
        let share = object.get("share").and_then(|share| read_share(share, &root.name("share"), findings));
        if share.is_some() && mode == Mode::Shared {
            findings.report(&message::SHARE_OF_SHARED, &root.name("share"), None);
        } else if share.is_some() && object.get("scope").is_none() {
            findings.report(&message::REQUIRED, &root.name("scope"), None);
        }
        Options { team: team.unwrap_or_default(), mode, scope, share }
    }
}

fn wrong_type(expected: &'static str, here: &Path<'_>, findings: &mut Findings) {
    findings.report(&message::WRONG_TYPE, here, None).first(Word::Text(expected));
}

/// Reports the names that an object should not have.
fn unknown(
    object: &Object<'_>,
    what: &'static str,
    known: &'static [&'static str],
    listed: &'static str,
    here: &Path<'_>,
    findings: &mut Findings,
) {
    for (name, _) in &object.members {
        if !known.iter().any(|known| name.is(known)) {
            let kept = findings.keep_raw(name);
            let report = findings.report(&message::UNKNOWN_INPUT, &here.given(kept), None);
            let report = report.words(Word::Text(what), Word::Text(listed));
            report.suggest(|| suggest::word(&name.unescaped(), &mut known.iter().copied()));
        }
    }
}

/// A string that must be there.
fn required_string(object: &Object<'_>, name: &'static str, here: &Path<'_>, findings: &mut Findings) -> Option<String> {
    let value = object.get(name);
    let text = value.and_then(string);
    match value {
        None => drop(findings.report(&message::REQUIRED, &here.name(name), None)),
        Some(_) if text.is_none() => wrong_type("a string", &here.name(name), findings),
        Some(_) => {}
    }
    text
}

fn read_mode(object: &Object<'_>, here: &Path<'_>, findings: &mut Findings) -> Mode {
    match required_string(object, "mode", here, findings).as_deref() {
        Some("draft") => return Mode::Draft,
        None | Some("shared") => {}
        Some(word) => {
            let report = findings.report(&message::NOT_A_MODE, &here.name("mode"), None);
            report.suggest(|| suggest::word(word, &mut ["shared", "draft"].into_iter()));
        }
    }
    Mode::Shared
}

fn read_scope(value: &[u8], here: &Path<'_>, findings: &mut Findings) -> Option<Limits> {
    let Some(object) = Object::read(value) else {
        wrong_type("an object", here, findings);
        return None;
    };
    unknown(&object, "scope", OF_SCOPE, "from, to, days, userIds, schedulingGroupIds", here, findings);
    // Those of a week, whose instants are the limits.
    let _ = strings(&object, "days", here, findings, |day| (!is_date(day)).then_some(&message::NOT_A_DATE));
    let users = strings(&object, "userIds", here, findings, |id| (!is_guid(id)).then_some(&message::NOT_A_GUID));
    let groups = strings(&object, "schedulingGroupIds", here, findings, |_| None);
    let from = instant(&object, "from", here, findings);
    let to = instant(&object, "to", here, findings);
    let ((from, first), (to, last)) = (from?, to?);
    if to <= from {
        findings.report(&message::END_BEFORE_START, &here.name("to"), None);
    }
    Some(Limits { from, to, texts: [first, last], users, groups })
}

fn instant(object: &Object<'_>, name: &'static str, here: &Path<'_>, findings: &mut Findings) -> Option<(Instant, String)> {
    let text = required_string(object, name, here, findings)?;
    match Instant::parse(text.as_bytes()) {
        Some(instant) => Some((instant, text)),
        None => {
            findings.report(&message::NOT_A_DATE_TIME, &here.name(name), None);
            None
        }
    }
}

/// An array of strings.
fn strings(
    object: &Object<'_>,
    name: &'static str,
    here: &Path<'_>,
    findings: &mut Findings,
    fault: impl Fn(&[u8]) -> Option<&'static Message>,
) -> Option<Vec<String>> {
    let value = object.get(name)?;
    let here = here.name(name);
    let Some(items) = items(value) else {
        wrong_type("an array", &here, findings);
        return None;
    };
    let mut strings = Vec::with_capacity(items.len());
    for (index, item) in items.into_iter().enumerate() {
        match not_null(Some(item)).and_then(string) {
            None => wrong_type("a string", &here.index(index), findings),
            Some(text) => {
                if let Some(message) = fault(text.as_bytes()) {
                    findings.report(message, &here.index(index), None);
                }
                strings.push(text);
            }
        }
    }
    Some(strings)
}

fn read_share(value: &[u8], here: &Path<'_>, findings: &mut Findings) -> Option<bool> {
    let Some(object) = Object::read(value) else {
        wrong_type("an object", here, findings);
        return None;
    };
    unknown(&object, "share", OF_SHARE, "notifyTeam", here, findings);
    match object.get("notifyTeam") {
        Some(b"true") => Some(true),
        Some(b"false") => Some(false),
        None => {
            findings.report(&message::REQUIRED, &here.name("notifyTeam"), None);
            None
        }
        Some(_) => {
            wrong_type("true or false", &here.name("notifyTeam"), findings);
            None
        }
    }
}
