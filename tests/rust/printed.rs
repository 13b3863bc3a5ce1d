//! The printed files are what the tables say now.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::Path;

#[test]
fn printed_files_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = graph_shifts::print::files();
    let stale = files.iter().filter(|(name, text)| fs::read_to_string(root.join(name)).ok().as_ref() != Some(text));
    let stale = stale.map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    assert!(!files.is_empty() && stale.is_empty(), "stale: {}; run `cargo xtask print` and commit", stale.join(", "));
}
