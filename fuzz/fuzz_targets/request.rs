//! Any bytes as what an operation is given, and any change of what the vectors give it: never a panic, and never a bad request.
#![no_main]

#[path = "request/given.rs"]
mod given;
#[path = "request/holds.rs"]
mod holds;

use given::Given;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|given: Given<'_>| {
    let (operation, json) = given.json.whole();
    holds::check_and_read(operation, &json);
    match operation.body {
        Some(_) => holds::with_body(operation, &json),
        None => holds::without_body(operation, &json),
    }
    if operation.filter.is_some() {
        holds::with_filter(operation, &json);
    }
    holds::with_texts(operation, &given.texts);
    holds::with_choices(operation, &given.texts.choices, &json);
});
