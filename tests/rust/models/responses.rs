//! The responses to try: those of the mock, of Microsoft's examples in the vectors, and the examples of the OpenAPI document.

use serde_json::Value;

/// Each response with its operation's id.
pub(crate) fn all() -> Vec<(String, Value)> {
    let mut responses = mock();
    responses.extend(examples());
    responses
}

/// The responses of the mock: `node tests/mock/responses.js` collects them.
fn mock() -> Vec<(String, Value)> {
    let all: Vec<(String, Value)> = serde_json::from_str(include_str!("responses.json")).expect("a list of responses");
    all
}

/// The examples of responses in the OpenAPI document.
fn examples() -> Vec<(String, Value)> {
    let document: Value = serde_json::from_str(include_str!("../../../pkg/generated/openapi.json")).expect("JSON");
    let paths = document["paths"].as_object().expect("paths");
    let operations = paths.values().flat_map(|methods| methods.as_object().expect("methods").values());
    let example = |operation: &Value| {
        let responses = operation["responses"].as_object().expect("responses").values();
        let id = operation["operationId"].as_str().expect("an id").to_owned();
        responses
            .filter_map(|response| response["content"]["application/json"].get("example"))
            .map(move |example| (id.clone(), example.clone()))
            .collect::<Vec<_>>()
    };
    operations.flat_map(example).filter(|(_, example)| example.get("error").is_none()).collect()
}
