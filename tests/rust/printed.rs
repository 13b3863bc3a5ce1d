//! The printed files of the npm package are what the tables say now.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::Path;

#[test]
fn printed_files_are_current() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg");
    let files = graph_shifts::print::files();
    let stale = files.iter().filter(|(name, text)| fs::read_to_string(package.join(name)).ok().as_ref() != Some(text));
    let stale = stale.map(|(name, _)| *name).collect::<Vec<_>>();
    assert!(!files.is_empty() && stale.is_empty(), "stale in pkg/: {}; run `cargo xtask print` and commit", stale.join(", "));
}
