//! The cases of tests/sending: how they are read, and how they contain outcomes and errors.

use graph_shifts::sending::{Moment, Outcome};
use graph_shifts::{GraphError, Input, Request, operation};
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// When all cases happen: 2026-11-01.
pub(crate) const MOMENT: Moment = Moment { now: 1_793_491_200_000, random: 0.0 };

/// Each file's name, and its cases.
pub(crate) fn files(folder: &str) -> Vec<(String, Vec<Value>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a readable file");
        (path.display().to_string(), serde_json::from_str(&text).expect("a list of cases"))
    };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.extension().is_some_and(|end| end == "json")).map(read).collect()
}

/// The members that an error has, as a case contains them.
pub(crate) fn facts(error: &GraphError) -> Value {
    let members = [
        ("status", json!(error.status)),
        ("code", json!(error.code)),
        ("innerCode", json!(error.inner_code)),
        ("message", json!(error.message)),
        ("requestId", json!(error.request_id)),
        ("retryAfter", json!(error.retry_after)),
        ("claims", json!(error.claims)),
        ("operation", json!(error.operation)),
        ("mayBeDone", json!(error.may_be_done)),
        ("hint", json!(error.hint)),
    ];
    let present = members.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(present.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

/// What was received, as a case contains it.
pub(crate) fn outcome(response: &Value) -> Outcome {
    if let Some(why) = response["missing"].as_str() {
        return Outcome::nothing(why);
    }
    let headers = response["headers"].as_object();
    let header = |name: &str| {
        let value = headers?.iter().find(|(own, _)| own.eq_ignore_ascii_case(name))?.1;
        value.as_str().map(str::to_owned)
    };
    let body = match &response["body"] {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        json => json.to_string(),
    };
    let status = response["status"].as_u64().expect("a status");
    Outcome::response(status as u16, header, (response["isCut"] != true).then_some(body))
}

/// The request of a case.
pub(crate) fn request(case: &Value) -> Request {
    let input = case["input"].to_string();
    let operation = operation(case["operation"].as_str().expect("an id")).expect("an operation");
    operation.request(Input::from_json(&input)).expect("a request that Graph accepts")
}
