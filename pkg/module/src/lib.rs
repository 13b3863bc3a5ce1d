//! The WebAssembly module behind the npm package: its exports and its allocator.
//!
//! Only numbers and booleans cross, so the module imports nothing and every runtime loads the same bytes. `pkg/instance.js` writes
//! a text into [`reserve`]d memory and calls [`check`] or [`request`]; what it asks for after that is JSON text, whose length a call
//! returns and whose place [`output`] is.

use graph_shifts::session::{Module, Session};
use std::process::abort;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

static MODULE: Module<Session> = Module::new(Session::NEW);

/// Makes room for a text of so many bytes; returns its address.
#[wasm_bindgen]
pub fn reserve(bytes: usize) -> usize {
    MODULE.call(|session| session.reserve(bytes).as_ptr() as usize)
}

/// The number of the operation or the type whose name has been written; -1 where there is none.
#[wasm_bindgen]
pub fn find(length: usize) -> i32 {
    MODULE.call(|session| session.find(length).map_or(-1, |number| number as i32))
}

/// Whether the body that has been written is to be sent as it is and there is nothing to report. See [`Session::check`].
#[wasm_bindgen]
pub fn check(subject: usize, length: usize, in_request: bool, unverified: bool) -> bool {
    MODULE.call(|session| session.check(subject, length, in_request, unverified).unwrap_or_else(|| abort()))
}

/// Builds a request from the body and the input that have been written. See [`Session::request`].
#[wasm_bindgen]
pub fn request(subject: usize, body_length: usize, input_length: usize, with_body: bool) {
    MODULE.call(|session| session.request(subject, body_length, input_length, with_body).unwrap_or_else(|| abort()));
}

/// Says why the next value is no JSON text. See [`Session::set_fault`].
#[wasm_bindgen]
pub fn fault(length: usize) {
    MODULE.call(|session| session.set_fault(length));
}

/// Whether there are issues, or places where JSON may hide a value.
#[wasm_bindgen]
pub fn found() -> bool {
    MODULE.call(|session| session.found())
}

/// Whether the checked body decides what else the request is, so that [`request`] has to build it.
#[wasm_bindgen]
pub fn needs_input() -> bool {
    MODULE.call(|session| session.needs_input())
}

/// The address of the text that was returned last.
#[wasm_bindgen]
pub fn output() -> usize {
    MODULE.output()
}

/// The length of the changed body; 0 where the body is to be sent as it was given.
#[wasm_bindgen]
pub fn changed_body() -> usize {
    MODULE.give(|session| session.changed_body().unwrap_or_default())
}

/// The length of the paths at which JSON may hide a value, as a JSON array.
#[wasm_bindgen]
pub fn possibly_hidden() -> usize {
    MODULE.give(|session| session.possibly_hidden().as_bytes())
}

/// Reports values that are hidden. See [`Session::set_hidden`].
#[wasm_bindgen]
pub fn hidden(length: usize) {
    MODULE.call(|session| session.set_hidden(length));
}

/// The length of the issues, as a JSON array. See [`Session::issues`].
#[wasm_bindgen]
pub fn issues(places: bool, utf16: bool) -> usize {
    MODULE.give(|session| session.issues(places, utf16).as_bytes())
}

/// The length of the last request's method, URL and headers, as a JSON object.
#[wasm_bindgen]
pub fn parts() -> usize {
    MODULE.give(|session| session.parts().as_bytes())
}
