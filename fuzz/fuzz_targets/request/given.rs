//! What the operations are given: any bytes, or what a case of the vectors gives with changes.

use std::sync::LazyLock;

use arbitrary::Arbitrary;
use graph_shifts::{OPERATIONS, Operation};
use serde_json::Value;

/// What is handed to an operation.
#[derive(Arbitrary, Debug)]
pub(crate) struct Given<'a> {
    pub(crate) json: Json<'a>,
    pub(crate) texts: Texts<'a>,
}

/// Ids and options.
#[derive(Arbitrary, Debug)]
pub(crate) struct Texts<'a> {
    pub(crate) id: &'a str,
    pub(crate) order_by: &'a str,
    pub(crate) skip_token: &'a str,
    pub(crate) query: (&'a str, &'a str),
    pub(crate) top: i32,
    pub(crate) passthrough: Option<&'a str>,
    pub(crate) choices: Choices<'a>,
}

/// Options that say what a write does, and who acts.
#[derive(Arbitrary, Debug)]
pub(crate) struct Choices<'a> {
    pub(crate) keeps_other_version: Option<bool>,
    pub(crate) method: Option<u8>,
    pub(crate) acts_as: Option<&'a str>,
    pub(crate) is_application: Option<bool>,
    pub(crate) returns_representation: bool,
}

/// A JSON text as it comes, and who gets it.
#[derive(Arbitrary, Debug)]
pub(crate) enum Json<'a> {
    Bytes { operation: u8, bytes: &'a [u8] },
    Changed { vector: u16, changes: Vec<Change<'a>> },
}

/// `put` in the place of some bytes.
#[derive(Arbitrary, Debug)]
pub(crate) struct Change<'a> {
    at: u16,
    gone: u8,
    put: &'a [u8],
}

/// Every body and filter of the vectors, with the operation that gets it.
static TEXTS: LazyLock<Vec<(&'static Operation, Vec<u8>)>> = LazyLock::new(|| {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let files = std::fs::read_dir(folder).expect("tests/vectors is there").map(|entry| entry.expect("an entry").path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "json"));
    files.flat_map(|path| texts(&std::fs::read_to_string(path).expect("a readable file"))).collect()
});

fn texts(text: &str) -> Vec<(&'static Operation, Vec<u8>)> {
    let file: Value = serde_json::from_str(text).expect("a vectors file is JSON");
    let cases = file["cases"].as_array().expect("a vectors file has cases");
    cases.iter().flat_map(|case| texts_of(case).into_iter().map(|text| (operation(case), text))).collect()
}

fn operation(case: &Value) -> &'static Operation {
    case["operation"].as_str().and_then(graph_shifts::operation).expect("the operation is known")
}

fn texts_of(case: &Value) -> Vec<Vec<u8>> {
    let json = case["json"].as_str().map(str::to_owned);
    let values = [&case["input"]["body"], &case["input"]["filter"]].into_iter().filter(|value| !value.is_null());
    json.into_iter().chain(values.map(Value::to_string)).map(String::into_bytes).collect()
}

impl Json<'_> {
    /// The text's bytes, and the operation that gets them.
    pub(crate) fn whole(&self) -> (&'static Operation, Vec<u8>) {
        match self {
            Json::Bytes { operation, bytes } => (OPERATIONS[usize::from(*operation) % OPERATIONS.len()], bytes.to_vec()),
            Json::Changed { vector, changes } => {
                let (operation, mut text) = TEXTS[usize::from(*vector) % TEXTS.len()].clone();
                for Change { at, gone, put } in changes {
                    let at = usize::from(*at) % (text.len() + 1);
                    let end = (at + usize::from(*gone)).min(text.len());
                    text.splice(at..end, put.iter().copied());
                }
                (operation, text)
            }
        }
    }
}
