//! Any bytes as the body of each operation, and any change of the vectors' bodies: never a panic, and never a bad request.
#![no_main]

use std::sync::LazyLock;

use arbitrary::Arbitrary;
use graph_shifts::{Input, Issue, OPERATIONS, Operation, Refusal, Request};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// A body as it comes.
#[derive(Arbitrary, Debug)]
enum Body<'a> {
    Bytes(&'a [u8]),
    Changed { vector: u16, changes: Vec<Change<'a>> },
}

/// `put` in the place of some bytes.
#[derive(Arbitrary, Debug)]
struct Change<'a> {
    at: u16,
    gone: u8,
    put: &'a [u8],
}

/// Every body of the vectors.
static BODIES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let files = std::fs::read_dir(folder).expect("tests/vectors is there").map(|entry| entry.expect("an entry").path());
    let texts = files.filter(|path| path.extension().is_some_and(|end| end == "json"));
    texts.flat_map(|path| bodies(&std::fs::read_to_string(path).expect("a readable file"))).collect()
});

fn bodies(text: &str) -> Vec<Vec<u8>> {
    let file: Value = serde_json::from_str(text).expect("a vectors file is JSON");
    let cases = file["cases"].as_array().expect("a vectors file has cases");
    let body = |case: &Value| match (&case["json"], &case["input"]["body"]) {
        (Value::String(json), _) => Some(json.clone()),
        (_, Value::Null) => None,
        (_, body) => Some(body.to_string()),
    };
    cases.iter().filter_map(body).map(String::into_bytes).collect()
}

impl Body<'_> {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Body::Bytes(bytes) => bytes.to_vec(),
            Body::Changed { vector, changes } => {
                let mut body = BODIES[usize::from(*vector) % BODIES.len()].clone();
                for Change { at, gone, put } in changes {
                    let at = usize::from(*at) % (body.len() + 1);
                    let end = (at + usize::from(*gone)).min(body.len());
                    body.splice(at..end, put.iter().copied());
                }
                body
            }
        }
    }
}

fn request(operation: &'static Operation, body: &[u8]) -> Result<Request, Refusal> {
    let id = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
    let input = operation.parameters.iter().fold(Input::new(), |input, parameter| input.parameter(parameter.name, id));
    operation.request(input.body(body))
}

/// Issues begin and end between characters of the text.
fn lie_within(issues: &[Issue], body: &[u8]) -> bool {
    let ends = |issue: &Issue| issue.offset.map(|offset| [offset, offset + issue.length.unwrap_or_default()]);
    let within = |at: usize| std::str::from_utf8(body).map_or(at <= body.len(), |text| text.is_char_boundary(at));
    issues.iter().filter_map(ends).flatten().all(within)
}

fuzz_target!(|body: Body<'_>| {
    let body = body.bytes();
    for operation in OPERATIONS {
        let _ = operation.check(&body);
        let _ = operation.request(Input::from_json(operation, &body));
        match request(operation, &body) {
            Err(refusal) => {
                assert!(!refusal.issues.is_empty(), "a refusal has a reason");
                assert!(lie_within(&refusal.issues, &body) && lie_within(&refusal.warnings, &body), "{refusal:?}");
            }
            Ok(accepted) => {
                let sent = accepted.body.expect("an update has a body");
                assert!(lie_within(&accepted.warnings, &body), "{:?}", accepted.warnings);
                assert!(serde_json::from_str::<Value>(&sent).is_ok(), "not JSON: {sent}");
                let again = request(operation, sent.as_bytes()).map(|request| request.body);
                assert_eq!(again, Ok(Some(sent)), "what is sent is accepted as it stands");
            }
        }
    }
});
