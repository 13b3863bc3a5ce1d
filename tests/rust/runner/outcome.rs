//! What the crate made of a case, and how that differs from what the case expects.

use graph_shifts::{Issue, Segment};
use serde_json::{Map, Value, json};

use super::case::Case;

/// A request or issues, as JSON in the vectors' own shape.
pub(crate) enum Outcome {
    Request { request: Value, body: Option<String>, warnings: Vec<Value> },
    Refused { issues: Vec<Value>, warnings: Vec<Value> },
}

impl Outcome {
    /// Hands `case` to the crate.
    pub(crate) fn of(case: &Case) -> Outcome {
        match case.request() {
            Ok(made) => Outcome::Request {
                request: json!({
                    "operation": made.operation,
                    "method": made.method.as_str(),
                    "url": made.url,
                    "headers": made.headers.iter().map(|(name, value)| (name.to_string(), json!(value))).collect::<Map<_, _>>(),
                }),
                body: made.body,
                warnings: made.warnings.iter().map(issue).collect(),
            },
            Err(refusal) => Outcome::Refused {
                issues: refusal.issues.iter().map(issue).collect(),
                warnings: refusal.warnings.iter().map(issue).collect(),
            },
        }
    }

    /// How this differs from what `case` expects.
    pub(crate) fn differs(&self, case: &Case) -> Option<String> {
        match (self, &case.request, &case.issues, &case.among) {
            (Outcome::Request { request, body, warnings }, Some(expected), ..) => {
                request_differs(case, expected, request, body.as_deref())
                    .or_else(|| list_differs("warnings", &case.warnings, warnings))
            }
            (Outcome::Refused { issues, warnings }, None, Some(expected), _) => {
                list_differs("issues", expected, issues).or_else(|| list_differs("warnings", &case.warnings, warnings))
            }
            (Outcome::Refused { issues, .. }, None, None, Some(expected)) => among_differs(expected, issues),
            (Outcome::Request { request, .. }, ..) => Some(format!("expected issues, got the request {request}")),
            (Outcome::Refused { issues, .. }, ..) => Some(format!("expected a request, got {}", shown(issues))),
        }
    }
}

/// An issue in the vectors' own shape.
pub(super) fn issue(issue: &Issue) -> Value {
    let path: Vec<Value> = issue.path.iter().map(segment).collect();
    json!({ "code": issue.code.as_str(), "path": path, "offset": issue.offset, "length": issue.length,
        "expected": issue.expected, "suggestion": issue.suggestion })
}

fn segment(segment: &Segment) -> Value {
    match segment {
        Segment::Name(name) => json!(name),
        Segment::Index(index) => json!(index),
    }
}

fn request_differs(case: &Case, expected: &Map<String, Value>, request: &Value, body: Option<&str>) -> Option<String> {
    let same_members = ["method", "url", "headers"].iter().all(|name| sorted(&expected[*name]) == sorted(&request[*name]));
    if !same_members || request["operation"] != case.operation.as_str() {
        return Some(format!("expected {}\n    got      {request}", Value::Object(expected.clone())));
    }
    let given = || case.body.as_deref().map(|body| String::from_utf8_lossy(body).into_owned());
    let (wanted, got) = match (&expected.get("bodyText"), expected.get("body")) {
        (Some(text), _) => (text.as_str().map(str::to_owned), body.map(str::to_owned)),
        (None, Some(value)) => (Some(value.to_string()), body.map(compact)),
        (None, None) => (given(), body.map(str::to_owned)),
    };
    (got != wanted).then(|| {
        let told = |body: Option<String>| cut(&body.unwrap_or_else(|| "none".to_owned()));
        format!("expected the body {}\n    got               {}", told(wanted), told(got))
    })
}

/// An object's members in the order of their names, since the order of headers says nothing.
fn sorted(value: &Value) -> Value {
    let mut value = value.clone();
    value.sort_all_objects();
    value
}

fn compact(text: &str) -> String {
    serde_json::from_str::<Value>(text).map_or_else(|error| format!("{error} in {text}"), |value| value.to_string())
}

fn among_differs(expected: &[Value], issues: &[Value]) -> Option<String> {
    let missing: Vec<&Value> = expected.iter().filter(|code| !issues.iter().any(|issue| issue["code"] == **code)).collect();
    let bounded = (1..=100).contains(&issues.len());
    (!missing.is_empty() || !bounded).then(|| format!("expected {missing:?} among {} issues: {}", issues.len(), shown(issues)))
}

/// How a list of issues differs from the expected one.
pub(super) fn list_differs(name: &str, expected: &[Value], got: &[Value]) -> Option<String> {
    let same = expected.len() == got.len() && expected.iter().zip(got).all(|(expected, got)| same_issue(expected, got));
    (!same).then(|| format!("{name}: expected {}\n    got {}", shown(expected), shown(got)))
}

fn same_issue(expected: &Value, got: &Value) -> bool {
    let same = |name: &str| expected[name].is_null() || expected[name] == got[name];
    let says = |part: &str, name: &str| match expected.get(part) {
        None => true,
        Some(Value::Null) => got[name].is_null(),
        Some(part) => part.as_str().zip(got[name].as_str()).is_some_and(|(part, whole)| whole.contains(part)),
    };
    same("code")
        && same("path")
        && same("offset")
        && same("length")
        && says("expects", "expected")
        && says("suggests", "suggestion")
}

fn shown(issues: &[Value]) -> String {
    cut(&issues.iter().map(Value::to_string).collect::<Vec<_>>().join(" "))
}

fn cut(text: &str) -> String {
    text.chars().take(800).collect()
}
