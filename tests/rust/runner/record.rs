//! All that the issues of the vectors say, as the lines of `tests/rust/issues.txt`.

use std::collections::BTreeMap;

use graph_shifts::Issue;
use graph_shifts::session::Session;
use serde_json::Value;

use super::case::Case;
use super::in_session::possibly_hidden;

/// Counts what each issue of one file's cases says, and the values that JSON may hide.
pub(crate) fn count(session: &mut Session, text: &str, counts: &mut BTreeMap<String, usize>) {
    for case in Case::of_file(text) {
        for name in possibly_hidden(session, &case) {
            let name = name.as_str().unwrap_or("an item");
            *counts.entry(format!("JSON may hide {name}")).or_default() += 1;
        }
        for issue in issues(&case) {
            *counts.entry(line(&issue, case.body.as_deref())).or_default() += 1;
        }
    }
}

fn issues(case: &Case) -> Vec<Issue> {
    match case.request() {
        Ok(made) => made.warnings,
        Err(refusal) => [refusal.issues, refusal.warnings].concat(),
    }
}

/// `code severity | message | expected | suggestion | source | what is at its place`
fn line(issue: &Issue, body: Option<&[u8]>) -> String {
    let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "-".to_owned());
    let place = issue.offset.zip(issue.length).zip(body);
    let at = place.map_or("-", |((offset, length), body)| what_is_at(body, offset, offset + length));
    let parts = [issue.message.clone(), part(&issue.expected), part(&issue.suggestion), part(&issue.source), at.to_owned()];
    format!("{} {:?} | {}", issue.code.as_str(), issue.severity, parts.join(" | "))
}

/// What JSON has in a text from one byte to another: a whole token, or else a part of the text.
fn what_is_at(body: &[u8], from: usize, to: usize) -> &'static str {
    let (token, after) = (&body[from..to], &body[to..]);
    let is_within = |byte: &u8| byte.is_ascii_alphanumeric() || b".+-".contains(byte);
    let is_cut = body[..from].last().is_some_and(is_within) || after.first().is_some_and(is_within);
    match (token, serde_json::from_slice::<Value>(token)) {
        ([], _) => "nothing",
        (b"{" | b"[", _) => "bracket",
        (_, Ok(Value::String(_))) if after.trim_ascii_start().starts_with(b":") => "name",
        (_, Ok(Value::String(_))) => "string",
        (_, Ok(Value::Number(_))) if !is_cut => "number",
        (_, Ok(Value::Null | Value::Bool(_))) if !is_cut => "word",
        _ => "part",
    }
}
