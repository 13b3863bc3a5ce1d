//! Compares the JSON reader with serde_json: both accept the same texts and read the same values, except for listed differences.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "runner/both.rs"]
mod both;
mod random;

use both::{Differences, disagreement, whole};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use random::random;
use serde_json::Value;

fn agree(json: &[u8]) -> Result<(), TestCaseError> {
    disagreement(json).map_or(Ok(()), |why| Err(TestCaseError::fail(format!("{why} in {:?}", String::from_utf8_lossy(json)))))
}

/// The pieces that JSON is made of, and some that it is not.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<&'static [u8]> = vec![
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b" ",
        b"\n",
        b"\"",
        b"\"a\"",
        b"\"\"",
        b"\"\\u00e4\"",
        b"\"\\ud83d\\ude00\"",
        b"\"\\ud83d\"",
        b"\"\\ud83d\\uzzzz\"",
        b"\"\\ude00x\"",
        b"\"\\/\\b\"",
        b"\"\\x\"",
        b"\\",
        b"null",
        b"true",
        b"false",
        b"nul",
        b"0",
        b"-0",
        b"01",
        b"1.5",
        b"1.",
        b"-",
        b"1e5",
        b"1E+400",
        b"-1e-400",
        b"18446744073709551616",
        b"9007199254740993",
        b"\xe2\x80\xa8",
        b"\xff",
        b"\x00",
        b"\x1f",
        b"\xef\xbb\xbf",
        b"/**/",
        b"'",
    ];
    let piece = prop_oneof![4 => select(known).prop_map(<[u8]>::to_vec), 1 => vec(any::<u8>(), 1..3)];
    vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[\"\\\\\u{0}-\u{1f}\u{2028}😀a]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        let object = vec((any::<String>(), inner.clone()), 0..6).prop_map(|members| Value::Object(members.into_iter().collect()));
        prop_oneof![vec(inner, 0..6).prop_map(Value::from), object]
    })
}

#[test]
fn random_pieces_of_json_are_read_as_by_serde_json() {
    random(20_000, &pieces(), |json| agree(&json));
}

#[test]
fn random_values_are_read_as_by_serde_json_however_they_are_spaced() {
    random(2_000, &(values(), any::<bool>()), |(value, pretty)| {
        let json = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }
            .expect("a value has a text");
        agree(json.as_bytes())
    });
}

#[test]
fn random_values_with_changed_bytes_are_read_as_by_serde_json() {
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..3_u8);
    random(8_000, &(values(), vec(change, 1..4)), |(value, changes)| {
        let mut json = value.to_string().into_bytes();
        for (at, byte, how) in changes {
            let at = at.index(json.len() + 1);
            let range = at..(at + usize::from(how > 0)).min(json.len());
            json.splice(range, (how < 2).then_some(byte));
        }
        agree(&json)
    });
}

/// The files of the vectors.
fn files() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let paths = std::fs::read_dir(folder).expect("tests/vectors is there").map(|entry| entry.expect("an entry").path());
    let files = paths.filter(|path| path.extension().is_some_and(|end| end == "json"));
    files.map(|path| std::fs::read_to_string(path).expect("a readable file")).collect()
}

/// The cases of a file.
fn cases(file: &str) -> Vec<Value> {
    let mut file: Value = serde_json::from_str(file).expect("a vectors file is JSON");
    file["cases"].as_array_mut().map(std::mem::take).expect("a vectors file has cases")
}

/// Compares some `steps` beginnings of a text, and the whole.
fn agree_on_beginnings(json: &str, steps: usize) {
    for end in (0..json.len()).step_by(json.len() / steps + 1).chain([json.len()]) {
        assert_eq!(disagreement(&json.as_bytes()[..end]), None, "{}", String::from_utf8_lossy(&json.as_bytes()[..end]));
    }
}

#[test]
fn every_file_of_the_vectors_is_read_as_by_serde_json_and_so_is_the_beginning_of_every_case() {
    let mut count = 0;
    let steps = if random::most().is_some() { 3 } else { 30 };
    for file in files() {
        agree_on_beginnings(&file, 2);
        for case in cases(&file) {
            agree_on_beginnings(&case.to_string(), steps);
            count += 1;
        }
    }
    assert!(count > 1000, "{count} cases");
}

#[test]
fn every_text_that_a_case_gives_as_it_stands_is_read_as_by_serde_json_and_so_is_every_beginning_of_it() {
    let cases = files().iter().flat_map(|file| cases(file)).collect::<Vec<_>>();
    let texts = cases.iter().filter_map(|case| case["json"].as_str()).collect::<Vec<_>>();
    assert!(texts.len() > 100, "{} texts", texts.len());
    for json in texts {
        agree_on_beginnings(json, 1000);
    }
}

#[test]
fn the_listed_differences_are_differences() {
    let both = |json: &str| (whole(json, &mut Differences::default()).is_ok(), serde_json::from_str::<Value>(json).is_ok());
    assert_eq!(both(r#""\ud83d""#), (true, false), "half a surrogate pair");
    assert_eq!(both("1e400"), (true, false), "a number that no f64 holds");
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(both(&deep(64)), (true, true), "64 lists within each other");
    assert_eq!(both(&deep(65)), (false, true), "65 lists within each other");
    let twice = whole(r#"{"a":1,"a":2}"#, &mut Differences::default());
    assert_eq!(twice.ok(), serde_json::from_str(r#"{"a":2}"#).ok(), "a name given twice");
}
