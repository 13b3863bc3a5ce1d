//! The WebAssembly module behind `graph-shifts/plan`: its exports and its allocator.
//!
//! Only numbers and booleans cross, as in the module of the checks, so that only those who plan load the planner. `pkg/plan/planner.js` writes
//! texts into [`reserve`]d memory before each call, and reads the JSON text whose length a call returns at [`output`].

use graph_shifts::session::{Module, PlanSession};
use std::process::abort;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

static MODULE: Module<PlanSession> = Module::new(PlanSession::NEW);

/// Makes room for a text of so many bytes; returns its address.
#[wasm_bindgen]
pub fn reserve(bytes: usize) -> usize {
    MODULE.call(|session| session.reserve(bytes).as_ptr() as usize)
}

/// The address of the text that was returned last.
#[wasm_bindgen]
pub fn output() -> usize {
    MODULE.output()
}

/// Starts a plan from the options that have been written; the length of what is wrong with them, as a JSON array. See [`PlanSession::start`].
#[wasm_bindgen]
pub fn start(length: usize) -> usize {
    MODULE.give(|session| session.start(length).as_bytes())
}

/// Adds the entity or row that has been written, with its id and key after it. See [`PlanSession::add`].
#[wasm_bindgen]
pub fn add(is_desired: bool, length: usize, label_length: usize) {
    MODULE.call(|session| session.add(is_desired, length, label_length).unwrap_or_else(|| abort()));
}

/// Adds the scheduling group that has been written.
#[wasm_bindgen]
pub fn add_group(length: usize) {
    MODULE.call(|session| session.add_group(length).unwrap_or_else(|| abort()));
}

/// The length of the pairs that are to be compared, as a JSON array. See [`PlanSession::pairs`].
#[wasm_bindgen]
pub fn pairs() -> usize {
    MODULE.give(|session| session.pairs().unwrap_or_else(|| abort()).as_bytes())
}

/// Compares the entity and the row that have been written, one after the other. See [`PlanSession::compare`].
#[wasm_bindgen]
pub fn compare(desired: u32, current_length: usize, desired_length: usize) {
    MODULE.call(|session| session.compare(desired, current_length, desired_length).unwrap_or_else(|| abort()));
}

/// The length of the requests that create and replace, as a JSON array.
#[wasm_bindgen]
pub fn writes() -> usize {
    MODULE.give(|session| session.writes().unwrap_or_else(|| abort()).as_bytes())
}

/// Says that the checks refuse a row.
#[wasm_bindgen]
pub fn refuse(desired: u32) {
    MODULE.call(|session| session.refuse(desired).unwrap_or_else(|| abort()));
}

/// The length of the plan, as a JSON object.
#[wasm_bindgen]
pub fn finish() -> usize {
    MODULE.give(|session| session.finish().unwrap_or_else(|| abort()).as_bytes())
}
