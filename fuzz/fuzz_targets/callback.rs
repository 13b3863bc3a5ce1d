//! Any bytes as the container of a call, any change of the vectors, and any text in a container: never a panic, never more bytes than there were, and as
//! many responses as items.
#![no_main]

use arbitrary::Arbitrary;
use graph_shifts::callback::{Callback, Opened, Refusal, Secret, callback, open, seal};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use std::sync::LazyLock;

/// What is opened, and where it was posted.
#[derive(Arbitrary, Debug)]
struct Given<'a> {
    body: Body<'a>,
    path: &'a str,
    status: u16,
    texts: [&'a str; 3],
}

#[derive(Arbitrary, Debug)]
enum Body<'a> {
    Bytes(&'a [u8]),
    Changed { vector: u8, at: u16, gone: u8, put: &'a [u8] },
    Sealed(&'a [u8]),
    /// A text of the vectors with other bytes in it.
    Text { vector: u8, at: u16, gone: u8, put: &'a [u8] },
}

static SECRET: LazyLock<Secret> = LazyLock::new(|| Secret::new(&"x".repeat(64)).expect("64 characters"));

/// The secret, the body and the text of each vector.
static VECTORS: LazyLock<Vec<(Secret, Vec<u8>, String)>> = LazyLock::new(|| {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/callbacks/vectors.json");
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("a readable file")).expect("JSON");
    file["vectors"].as_array().expect("vectors").iter().filter_map(vector).collect()
});

fn vector(of: &Value) -> Option<(Secret, Vec<u8>, String)> {
    let digits = of["body"].as_str()?;
    let pair = |at| u8::from_str_radix(&digits[at..at + 2], 16).expect("hexadecimal digits");
    let body = (0..digits.len()).step_by(2).map(pair).collect();
    Some((Secret::new(of["secret"].as_str()?).expect("a secret"), body, of["plaintext"].as_str().unwrap_or_default().to_owned()))
}

/// `put` in the place of some bytes.
fn changed(bytes: &[u8], at: u16, gone: u8, put: &[u8]) -> Vec<u8> {
    let at = usize::from(at) % (bytes.len() + 1);
    let end = (at + usize::from(gone)).min(bytes.len());
    [&bytes[..at], put, &bytes[end..]].concat()
}

fn opened(body: &Body<'_>) -> Option<Opened> {
    let vector = |number: u8| &VECTORS[usize::from(number) % VECTORS.len()];
    let (bytes, secret) = match body {
        Body::Bytes(bytes) => (bytes.to_vec(), &*SECRET),
        Body::Changed { vector: number, at, gone, put } => {
            let (secret, body, _) = vector(*number);
            (changed(body, *at, *gone, put), secret)
        }
        Body::Sealed(text) => (seal(&SECRET, text, [1; 32], [2; 16]), &*SECRET),
        Body::Text { vector: number, at, gone, put } => {
            let text = changed(vector(*number).2.as_bytes(), *at, *gone, put);
            (seal(&SECRET, &text, [1; 32], [2; 16]), &*SECRET)
        }
    };
    let opened = open(&bytes, std::slice::from_ref(secret)).ok();
    assert!(opened.as_ref().is_none_or(|opened| opened.plaintext().len() + opened.trailing() < bytes.len()));
    opened
}

/// The statuses of a response.
fn statuses(response: &str) -> Vec<u64> {
    let value: Value = serde_json::from_str(response).unwrap_or_else(|error| match response.contains("\\u") {
        // serde_json refuses half of a surrogate pair, which an id keeps.
        true => Value::Null,
        false => panic!("{error} in {response}"),
    });
    value["responses"].as_array().into_iter().flatten().map(|of| of["status"].as_u64().expect("a status")).collect()
}

fuzz_target!(|given: Given<'_>| {
    let Some(opened) = opened(&given.body) else { return };
    let [message, code, id] = given.texts;
    let reason = Refusal::new(message.to_owned()).status(given.status).code(code).item(id, Refusal::new(code.to_owned()));
    for path in [given.path, "/v1/connect", "/v1/teams/1/update", "/v1/teams/1/read"] {
        let (count, approved, refused) = match callback(path, &opened) {
            Ok(Callback::Update(update)) => {
                (update.items().len(), update.approve(|_| id.to_owned()), update.refuse(&reason))
            }
            Ok(Callback::Read(read)) => {
                (read.items().len(), read.eligible(|_| Some(vec![id.to_owned()])), read.refuse(&reason))
            }
            Ok(Callback::Connect(_)) | Err(_) => continue,
        };
        let (approved, refused) = (statuses(approved.as_str()), statuses(refused.as_str()));
        assert!(count > 0 && (approved.is_empty() || approved == vec![200; count]));
        assert!(refused.len() == approved.len() && refused.iter().all(|status| (400..600).contains(status)));
    }
});
