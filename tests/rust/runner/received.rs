//! Runs the vectors of entities that Shifts sends in callbacks.

use graph_shifts::tables::Type;
use graph_shifts::{OPERATIONS, Severity, received};
use serde_json::Value;

use super::case::text_of;
use super::outcome::{issue, list_differs};

/// Each file's name and text, read at compile time.
pub(crate) const RECEIVED: &[(&str, &str)] = &[
    ("items", include_str!("../../vectors/received/items.json")),
    ("others", include_str!("../../vectors/received/others.json")),
    ("requests", include_str!("../../vectors/received/requests.json")),
];

/// Runs the cases of one file: how many there were, and every disagreement.
pub(crate) fn run_received(name: &str, text: &str) -> (usize, Vec<String>) {
    let file: Value = serde_json::from_str(text).expect("a vectors file is JSON");
    let cases = file["cases"].as_array().expect("a vectors file has cases");
    let wrong = cases.iter().filter_map(|case| Some(format!("{name}: {}\n    {}", case["why"], difference(case)?)));
    (cases.len(), wrong.collect())
}

/// How what the crate makes of a case differs from what the case expects.
fn difference(case: &Value) -> Option<String> {
    let given = if case["json"].is_null() { case["value"].to_string() } else { text_of(&case["json"]) };
    let becomes = case.get("becomes").map(Value::to_string).or_else(|| case["becomesText"].as_str().map(str::to_owned));
    let of = named(case["type"].as_str().expect("a type"));
    let got = received(of, &given);
    let with = |severity| got.issues.iter().filter(|issue| issue.severity == severity).map(issue).collect::<Vec<_>>();
    let list = |name: &str| case[name].as_array().cloned().unwrap_or_default();
    list_differs("errors", &list("errors"), &with(Severity::Error))
        .or_else(|| list_differs("warnings", &list("warnings"), &with(Severity::Warning)))
        .or_else(|| (got.text != becomes.as_deref().unwrap_or(&given)).then(|| format!("got {}", got.text)))
        .or_else(|| {
            let again = received(of, &got.text);
            (again.text != got.text).then(|| format!("received once more, it becomes {}", again.text))
        })
}

/// The type of entities with this name.
fn named(name: &str) -> &'static Type {
    let mut types = OPERATIONS.iter().filter_map(|operation| operation.response.of());
    types.find(|of| of.callback.is_some() && of.name == name).expect("a type of entities in callbacks")
}
