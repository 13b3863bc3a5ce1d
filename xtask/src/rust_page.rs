//! Lints and tests the page in Rust, www/examples/rust-page, which is a workspace of its own.

use std::process::Command;

use anyhow::Result;

use crate::mock::MockGraph;
use crate::summary::Summary;
use crate::{browser, command, paths, toolchain};

/// The workspace of the page.
pub(crate) const RUST_PAGE: &str = "www/examples/rust-page";

/// Tests it in headless Chromium, with the mock Graph. Its own code is compiled by clippy, because `cargo clippy` would check the framework once
/// more: about 40 seconds.
pub(crate) fn test(summary: &mut Summary) -> Result<()> {
    command::show(cargo("fmt")?.args(["--all", "--check"]))?;
    let mock = MockGraph::start()?;
    let mut tests = cargo("test")?;
    browser::ready()?.configure(&mut tests)?;
    tests
        .args(["--locked", "--workspace", "--target", toolchain::WASM])
        .env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", format!("{} wasm-test-runner", std::env::current_exe()?.display()))
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("GRAPH_SHIFTS_MOCK", mock.address());
    command::count(&mut tests, summary)
}

/// Cargo in the workspace. It shares the target directory, so that the crates that both need are compiled once.
pub(crate) fn cargo(subcommand: &str) -> Result<Command> {
    let mut cargo = command::cargo();
    cargo.arg(subcommand).current_dir(paths::root().join(RUST_PAGE));
    cargo.env("CARGO_TARGET_DIR", toolchain::target_directory()?);
    Ok(cargo)
}
