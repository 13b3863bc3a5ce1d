//! What Rust callers rely on when they check an entity of a callback, for any text.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod random;

use graph_shifts::tables::Type;
use graph_shifts::{Code, OPERATIONS, Received, SHIFT, Severity, received};
use proptest::prelude::*;
use random::random;
use serde_json::Value;
use std::borrow::Cow;

/// The types of entities in callbacks.
fn types() -> Vec<&'static Type> {
    let mut types = OPERATIONS.iter().filter_map(|operation| operation.response.of()).collect::<Vec<_>>();
    types.retain(|of| of.callback.is_some());
    types.sort_by_key(|of| of.name);
    types.dedup_by_key(|of| of.name);
    types
}

#[test]
fn a_text_without_a_word_to_respell_is_borrowed() {
    let given = r#"{"sharedShift":{"theme":"blue","isActive":true,"unknown":1}}"#;
    let Received { text, issues, .. } = received(&SHIFT, given);
    assert!(matches!(text, Cow::Borrowed(text) if std::ptr::eq(text, given)));
    assert_eq!(issues.len(), 1);
}

#[test]
fn issues_have_their_places_in_the_text() {
    let given = r#"{"sharedShift":{"theme":"Blue","notes":"é","isActive":1}}"#;
    let Received { text, issues, .. } = received(&SHIFT, given);
    let (offset, length) = (issues[0].offset.expect("a place"), issues[0].length.expect("a length"));
    assert_eq!(given.get(offset..offset + length), Some("1"));
    assert_eq!(text, given.replace("Blue", "blue"));
}

#[test]
fn more_warnings_than_are_reported_end_with_one_that_says_so() {
    let given = format!(r#"{{"sharedShift":{{"activities":[{}]}}}}"#, vec!["1"; 200].join(","));
    let issues = received(&SHIFT, &given).issues;
    assert_eq!((issues.len(), issues[99].code), (100, Code::TooManyIssues));
    assert!(issues.iter().all(|issue| issue.severity == Severity::Warning));
}

#[test]
fn a_word_of_a_url_names_its_type_in_any_casing() {
    assert_eq!(types().len(), 10);
    for of in types() {
        let path = of.callback.expect("a row").path;
        for word in [path.to_owned(), path.to_lowercase(), path.to_uppercase()] {
            assert_eq!(Type::of_callback(&word).map(|found| found.name), Some(of.name), "{word}");
        }
    }
    for word in ["", "shift", "shifts/", "shiftItem", "daynotes"] {
        assert!(Type::of_callback(word).is_none(), "{word}");
    }
}

/// Every entity of the vectors as text, with its type.
fn entities() -> Vec<(&'static Type, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/received");
    let files = std::fs::read_dir(folder).expect("tests/vectors/received is there").map(|entry| entry.expect("an entry").path());
    let files = files.map(|path| serde_json::from_str::<Value>(&std::fs::read_to_string(path).expect("a file")).expect("JSON"));
    let cases = files.flat_map(|file| file["cases"].as_array().expect("cases").clone());
    let cases = cases.filter(|case| case["json"].is_null());
    cases
        .map(|case| (types().into_iter().find(|of| of.name == case["type"]).expect("a type"), case["value"].to_string()))
        .collect()
}

/// Parts of JSON that are put into a text.
const PARTS: &[&str] = &[
    "",
    "\"",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "null",
    "true",
    "-1",
    "1e999",
    "\"Blue\"",
    "\"theme\":\"WHITE\",",
    "\"isActive\":false,",
    "\"x\":{},",
    "\"@odata.type\":1,",
    "\\u0041",
    "\\ud83d",
    "é",
    "\"unknownFutureValue\"",
    "\"confirmedBy\":[\"USER\",\"x\"],",
    " ",
    "\0",
];

/// Whether the two values differ in the casing of strings alone; flags are written anew.
fn is_respelled(given: &Value, got: &Value) -> bool {
    match (given, got) {
        (Value::Object(given), Value::Object(got)) => {
            let same = |((name, given), (other, got)): ((&String, _), (&String, _))| {
                name == other && (name == "confirmedBy" || is_respelled(given, got))
            };
            given.len() == got.len() && given.iter().zip(got).all(same)
        }
        (Value::Array(given), Value::Array(got)) => {
            given.len() == got.len() && given.iter().zip(got).all(|(given, got)| is_respelled(given, got))
        }
        (Value::String(given), Value::String(got)) => given.eq_ignore_ascii_case(got),
        (given, got) => given == got,
    }
}

#[test]
fn of_any_text_only_the_casing_of_words_changes_and_only_what_cannot_be_read_is_an_error() {
    let entities = entities();
    let part = (any::<prop::sample::Index>(), prop::sample::select(PARTS), 0..4_usize);
    let strategy = (any::<prop::sample::Index>(), prop::collection::vec(part, 0..4));
    random(5_000, &strategy, |(number, changes)| {
        let (of, text) = number.get(&entities);
        let mut text = text.clone();
        for (at, part, gone) in changes {
            let mut at = at.index(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            let end =
                text.get(at..).unwrap_or_default().char_indices().map(|(offset, _)| at + offset).nth(gone).unwrap_or(text.len());
            text.replace_range(at..end, part);
        }
        let Received { text: got, issues, .. } = received(of, &text);
        let errors = issues.iter().filter(|issue| issue.severity == Severity::Error).map(|issue| issue.code).collect::<Vec<_>>();
        prop_assert!(errors.is_empty() || errors == [Code::NotJson], "{text}: {errors:?}");
        let codes =
            [Code::ReadOnlyDropped, Code::UnknownNullDropped, Code::SharedVersionCleared, Code::DraftAndShared, Code::NoVersion];
        prop_assert!(
            issues.iter().all(|issue| !codes.contains(&issue.code) && issue.code != Code::Required),
            "{text}: {issues:?}"
        );
        if let Ok(given) = serde_json::from_str::<Value>(&text) {
            prop_assert!(errors.is_empty(), "{text}: {issues:?}");
            let got = serde_json::from_str::<Value>(&got);
            prop_assert!(got.is_ok_and(|got| is_respelled(&given, &got)), "{text}");
        }
        let again = received(of, &got);
        prop_assert_eq!(&again.text, &got);
        Ok(())
    });
}
