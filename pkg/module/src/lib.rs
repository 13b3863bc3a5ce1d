//! The WebAssembly module behind the npm package: its exports and its allocator.
//!
//! Only numbers and booleans cross, so the module imports nothing and every runtime loads the same bytes. `pkg/instance.js` writes
//! a text into [`reserve`]d memory and calls [`check`] or [`request`]; what it asks for after that is JSON text, whose length a call
//! returns and whose place [`output`] is.

use graph_shifts::session::Session;
use std::process::abort;
use std::sync::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

static MODULE: Mutex<Module> = Mutex::new(Module { session: Session::NEW, output: 0 });

struct Module {
    session: Session,
    /// The address of what was returned last.
    output: usize,
}

impl Module {
    /// Returns a text: its length now, its address by [`output`].
    fn give(&mut self, text: impl FnOnce(&mut Session) -> &[u8]) -> usize {
        let text = text(&mut self.session);
        self.output = text.as_ptr() as usize;
        text.len()
    }
}

/// Runs a call. If the lock is held, the call before it trapped, for example on a stack overflow, so its state cannot be trusted: trap again.
fn call<T>(work: impl FnOnce(&mut Module) -> T) -> T {
    MODULE.try_lock().map_or_else(|_| abort(), |mut module| work(&mut module))
}

/// Makes room for a text of so many bytes; returns its address.
#[wasm_bindgen]
pub fn reserve(bytes: usize) -> usize {
    call(|module| module.session.reserve(bytes).as_ptr() as usize)
}

/// The number of the operation or the type whose name has been written; -1 where there is none.
#[wasm_bindgen]
pub fn find(length: usize) -> i32 {
    call(|module| module.session.find(length).map_or(-1, |number| number as i32))
}

/// Whether the body that has been written is to be sent as it is and there is nothing to report. See [`Session::check`].
#[wasm_bindgen]
pub fn check(subject: usize, length: usize, in_request: bool, unverified: bool) -> bool {
    call(|module| module.session.check(subject, length, in_request, unverified).unwrap_or_else(|| abort()))
}

/// Builds a request from the body and the input that have been written. See [`Session::request`].
#[wasm_bindgen]
pub fn request(subject: usize, body_length: usize, input_length: usize, with_body: bool) {
    call(|module| module.session.request(subject, body_length, input_length, with_body).unwrap_or_else(|| abort()));
}

/// Says why the next value is no JSON text. See [`Session::set_fault`].
#[wasm_bindgen]
pub fn fault(length: usize) {
    call(|module| module.session.set_fault(length));
}

/// Whether there are issues, or places where JSON may hide a value.
#[wasm_bindgen]
pub fn found() -> bool {
    call(|module| module.session.found())
}

/// Whether the checked body decides what else the request is, so that [`request`] has to build it.
#[wasm_bindgen]
pub fn needs_input() -> bool {
    call(|module| module.session.needs_input())
}

/// The address of the text that was returned last.
#[wasm_bindgen]
pub fn output() -> usize {
    call(|module| module.output)
}

/// The length of the changed body; 0 where the body is to be sent as it was given.
#[wasm_bindgen]
pub fn changed_body() -> usize {
    call(|module| module.give(|session| session.changed_body().unwrap_or_default()))
}

/// The length of the paths at which JSON may hide a value, as a JSON array.
#[wasm_bindgen]
pub fn possibly_hidden() -> usize {
    call(|module| module.give(|session| session.possibly_hidden().as_bytes()))
}

/// Reports values that are hidden. See [`Session::set_hidden`].
#[wasm_bindgen]
pub fn hidden(length: usize) {
    call(|module| module.session.set_hidden(length));
}

/// The length of the issues, as a JSON array. See [`Session::issues`].
#[wasm_bindgen]
pub fn issues(places: bool, utf16: bool) -> usize {
    call(|module| module.give(|session| session.issues(places, utf16).as_bytes()))
}

/// The length of the last request's method, URL and headers, as a JSON object.
#[wasm_bindgen]
pub fn parts() -> usize {
    call(|module| module.give(|session| session.parts().as_bytes()))
}

/// Starts a plan from the options that have been written; the length of what is wrong with them, as a JSON array. See [`Session::plan_start`].
#[wasm_bindgen]
pub fn plan_start(length: usize) -> usize {
    call(|module| module.give(|session| session.plan_start(length).as_bytes()))
}

/// Adds the entity or row that has been written, with its id and key after it. See [`Session::plan_add`].
#[wasm_bindgen]
pub fn plan_add(is_desired: bool, length: usize, label_length: usize) {
    call(|module| module.session.plan_add(is_desired, length, label_length).unwrap_or_else(|| abort()));
}

/// Adds the scheduling group that has been written.
#[wasm_bindgen]
pub fn plan_group(length: usize) {
    call(|module| module.session.plan_group(length).unwrap_or_else(|| abort()));
}

/// The length of the pairs that are to be compared, as a JSON array. See [`Session::plan_match`].
#[wasm_bindgen]
pub fn plan_match() -> usize {
    call(|module| module.give(|session| session.plan_match().unwrap_or_else(|| abort()).as_bytes()))
}

/// Compares the entity and the row that have been written, one after the other. See [`Session::plan_compare`].
#[wasm_bindgen]
pub fn plan_compare(desired: u32, current_length: usize, desired_length: usize) {
    call(|module| module.session.plan_compare(desired, current_length, desired_length).unwrap_or_else(|| abort()));
}

/// The length of the requests that create and replace, as a JSON array.
#[wasm_bindgen]
pub fn plan_writes() -> usize {
    call(|module| module.give(|session| session.plan_writes().unwrap_or_else(|| abort()).as_bytes()))
}

/// Says that the checks refuse a row.
#[wasm_bindgen]
pub fn plan_refuse(desired: u32) {
    call(|module| module.session.plan_refuse(desired).unwrap_or_else(|| abort()));
}

/// The length of the plan, as a JSON object.
#[wasm_bindgen]
pub fn plan_finish() -> usize {
    call(|module| module.give(|session| session.plan_finish().unwrap_or_else(|| abort()).as_bytes()))
}
