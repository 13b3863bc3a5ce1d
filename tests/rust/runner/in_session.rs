//! A case in a session, as other languages run it, and how that differs from what Rust callers get.

use graph_shifts::session::Session;
use graph_shifts::{Fix, Issue, Request, Segment, Severity};
use serde_json::{Map, Value, json};

use super::case::Case;

/// The longest text whose UTF-16 units are counted.
const LONGEST: usize = 10_000;

/// The names, or the indexes, of the values of `case` that JSON may hide.
pub(crate) fn possibly_hidden(session: &mut Session, case: &Case) -> Vec<Value> {
    request(session, case);
    let paths: Vec<Vec<Value>> = serde_json::from_str(session.possibly_hidden()).unwrap_or_default();
    paths.into_iter().filter_map(|mut path| path.pop()).collect()
}

/// Has the session build the request of `case`.
fn request(session: &mut Session, case: &Case) {
    let [name] = write(session, [case.operation.as_bytes()]);
    let subject = session.find(name).expect("the operation is known");
    let given = case.body.as_deref().unwrap_or_default();
    let [body, input] = write(session, [given, case.input.as_bytes()]);
    session.request(subject, body, input, case.body.is_some()).expect("the subject is an operation");
}

/// How a session's outcome of `case` differs from the crate's.
pub(crate) fn differs(session: &mut Session, case: &Case) -> Option<String> {
    request(session, case);
    let expected = case.request();
    let (issues, warnings) = match &expected {
        Ok(made) => (&[][..], &made.warnings[..]),
        Err(refusal) => (&refusal.issues[..], &refusal.warnings[..]),
    };
    // UTF-16 is for strings. A body within the text of the input is counted in bytes, too: only Rust passes it so. A long text takes too long.
    let text =
        std::str::from_utf8(case.body.as_deref().unwrap_or_default()).ok().filter(|text| (1..=LONGEST).contains(&text.len()));
    let differ = |text| issues_differ(session, [issues, warnings], text);
    [None, text].into_iter().find_map(differ).or_else(|| request_differs(session, expected.ok()?, case.body.as_ref()))
}

/// Writes texts one after another into the memory; returns their lengths.
fn write<const N: usize>(session: &mut Session, texts: [&[u8]; N]) -> [usize; N] {
    let all = texts.concat();
    session.reserve(all.len())[..all.len()].copy_from_slice(&all);
    texts.map(<[u8]>::len)
}

/// Compares the issues; with a text, their places are counted in its UTF-16 units.
fn issues_differ(session: &mut Session, lists: [&[Issue]; 2], text: Option<&str>) -> Option<String> {
    let all: Vec<Value> = serde_json::from_str(session.issues(true, text.is_some())).expect("issues as JSON");
    let (errors, warnings): (Vec<Value>, Vec<Value>) = all.into_iter().partition(|issue| issue["severity"] == "error");
    let expected = lists.map(|list| list.iter().map(|issue| written(issue, text)).collect::<Vec<_>>());
    let got = [errors, warnings];
    (expected != got).then(|| format!("in {text:?} expected {expected:?}\n    got {got:?}"))
}

/// An issue as JSON.
fn written(issue: &Issue, text: Option<&str>) -> Value {
    let path: Vec<Value> = issue.path.iter().map(segment).collect();
    let units = |from: usize, to: usize| match text {
        Some(text) => text.get(from..to).expect("whole characters").encode_utf16().count(),
        None => to - from,
    };
    let place = issue.offset.zip(issue.length).map(|(offset, length)| (units(0, offset), units(offset, offset + length)));
    let members = [
        ("code", json!(issue.code.as_str())),
        ("path", json!(path)),
        ("message", json!(issue.message)),
        ("severity", json!(if issue.severity == Severity::Error { "error" } else { "warning" })),
        ("expected", json!(issue.expected)),
        ("suggestion", json!(issue.suggestion)),
        ("fixes", fixes(&issue.fixes)),
        ("source", json!(issue.source)),
        ("offset", json!(place.map(|(offset, _)| offset))),
        ("length", json!(place.map(|(_, length)| length))),
    ];
    members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The fixes as JSON; null where there are none.
fn fixes(fixes: &[Fix]) -> Value {
    let fix = |fix: &Fix| match fix {
        Fix::Move { to } => json!({"op": "move", "to": to.iter().map(segment).collect::<Vec<_>>()}),
        Fix::Replace { value } => json!({"op": "replace", "value": value}),
        Fix::Remove => json!({"op": "remove"}),
        Fix::Clear { at } => json!({"op": "clear", "at": at.iter().map(segment).collect::<Vec<_>>()}),
        _ => json!("unknown"),
    };
    if fixes.is_empty() { Value::Null } else { fixes.iter().map(fix).collect() }
}

fn segment(segment: &Segment) -> Value {
    match segment {
        Segment::Name(name) => json!(name),
        Segment::Index(index) => json!(index),
    }
}

fn request_differs(session: &mut Session, made: Request, given: Option<&Vec<u8>>) -> Option<String> {
    let headers: Map<String, Value> = made.headers.iter().map(|(name, value)| (name.to_string(), json!(value))).collect();
    let expected = json!({"method": made.method.as_str(), "url": made.url, "headers": headers});
    let parts: Value = serde_json::from_str(session.parts()).expect("parts as JSON");
    let changed = session.changed_body().map(<[u8]>::to_vec);
    let body = changed.or_else(|| given.cloned()).map(|body| String::from_utf8_lossy(&body).into_owned());
    (parts != expected || body != made.body).then(|| format!("expected {expected} {:?}\n    got {parts} {body:?}", made.body))
}
