//! The reader of JSON beside serde_json, on any bytes.
#![no_main]

#[path = "../../tests/rust/runner/both.rs"]
mod both;

libfuzzer_sys::fuzz_target!(|json: &[u8]| assert_eq!(both::disagreement(json), None));
