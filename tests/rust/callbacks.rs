//! The calls of Shifts, opened and answered by the crate.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "callbacks/bond.rs"]
mod bond;
#[path = "callbacks/calls.rs"]
mod calls;
#[path = "callbacks/hostile.rs"]
mod hostile;
#[path = "callbacks/opening.rs"]
mod opening;
mod random;
#[path = "callbacks/reading.rs"]
mod reading;
#[path = "callbacks/responding.rs"]
mod responding;
#[path = "callbacks/vectors.rs"]
mod vectors;
