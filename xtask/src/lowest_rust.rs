//! Compiles the crate with the lowest Rust that its manifest promises.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{command, toolchain};

/// Compiles the crate with all features; the toolchain is installed if it is missing.
pub(crate) fn check() -> Result<()> {
    let version = version()?;
    let mut present = command::program("rustup");
    present.args(["run", &version, "rustc", "--version"]);
    if command::read(&mut present).is_err() {
        toolchain::rustup(&format!("Rust {version}"), &["toolchain", "install", &version, "--profile", "minimal"])?;
    }
    let mut cargo = command::program("rustup");
    cargo.args(["run", &version, "cargo", "check", "--package", "graph-shifts", "--all-features", "--target-dir"]);
    cargo.arg(toolchain::target_directory()?.join("lowest-rust"));
    // What this command was started with is another toolchain's.
    command::show(cargo.env_remove("CARGO").env_remove("RUSTC").env_remove("RUSTUP_TOOLCHAIN"))
}

/// The lowest Rust of the crate's manifest.
fn version() -> Result<String> {
    let mut metadata = command::cargo();
    metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&command::read(&mut metadata)?)?;
    let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let named = |package: &&Value| package.get("name").and_then(Value::as_str) == Some("graph-shifts");
    let version = packages.into_iter().find(named).and_then(|package| package.get("rust_version")?.as_str());
    version.map(str::to_owned).context("the manifest of graph-shifts has no rust-version")
}
