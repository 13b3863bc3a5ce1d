//! One case of the vectors, whole: laid over what its file's cases have in common.

use graph_shifts::{Input, Refusal, Request};
use serde_json::{Map, Value};

/// One case; `expected` is its JSON with the common request laid under its own.
pub(crate) struct Case {
    pub(crate) why: String,
    pub(crate) operation: String,
    /// The input as JSON text: the case's own, or made of its value without the body.
    pub(crate) input: String,
    /// The body's text as it is given to the crate.
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) request: Option<Map<String, Value>>,
    pub(crate) issues: Option<Vec<Value>>,
    pub(crate) among: Option<Vec<Value>>,
    pub(crate) warnings: Vec<Value>,
}

impl Case {
    /// Every case of a file.
    pub(crate) fn of_file(text: &str) -> Vec<Case> {
        let file: Value = serde_json::from_str(text).expect("a vectors file is JSON");
        let cases = file["cases"].as_array().expect("a vectors file has cases");
        cases.iter().map(|case| Case::of(case, &file["common"][case["operation"].as_str().expect("an operation")])).collect()
    }

    /// What the crate makes of it.
    pub(crate) fn request(&self) -> Result<Request, Refusal> {
        let operation = graph_shifts::operation(&self.operation).expect("the operation is known");
        let input = Input::from_json(&self.input);
        operation.request(if let Some(body) = &self.body { input.body(body) } else { input })
    }

    fn of(case: &Value, common: &Value) -> Case {
        let mut input = laid(&common["input"], &case["input"]);
        let value = input.shift_remove("body");
        let body = match (&case["json"], &case["bytes"]) {
            _ if case["inputJson"].is_string() => None,
            (Value::Null, Value::Null) => value.map(|body| body.to_string().into_bytes()),
            (Value::Null, bytes) => Some(unhex(bytes.as_str().expect("bytes in hexadecimal"))),
            (json, _) => Some(text_of(json).into_bytes()),
        };
        let list = |name: &str| case[name].as_array().cloned();
        Case {
            why: case["why"].as_str().expect("a why").to_owned(),
            operation: case["operation"].as_str().expect("an operation").to_owned(),
            input: case["inputJson"].as_str().map_or_else(|| Value::Object(input).to_string(), str::to_owned),
            body,
            request: case["request"].is_object().then(|| laid(&common["request"], &case["request"])),
            issues: list("issues"),
            among: list("issuesAmong"),
            warnings: list("warnings").unwrap_or_default(),
        }
    }
}

/// The members of `under` with those of `over` laid over them.
fn laid(under: &Value, over: &Value) -> Map<String, Value> {
    let members = [under, over].into_iter().filter_map(Value::as_object).flatten();
    members.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The text that a constructor of the vectors stands for.
pub(super) fn text_of(made: &Value) -> String {
    if let Some(text) = made.as_str() {
        return text.to_owned();
    }
    if let Some(parts) = made["concat"].as_array() {
        return parts.iter().map(text_of).collect();
    }
    let times = made["repeat"][1].as_u64().expect("a number of repeats");
    made["repeat"][0].as_str().expect("a text to repeat").repeat(usize::try_from(times).expect("a small number"))
}

fn unhex(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.chars().map(|digit| u8::try_from(digit.to_digit(16).expect("a digit")).expect("a digit")).collect();
    digits.chunks(2).map(|pair| pair[0] * 16 + pair[1]).collect()
}
