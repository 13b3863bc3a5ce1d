//! rustfmt and clippy over the whole workspace, natively and for wasm32.

use anyhow::{Context, Result};

use crate::{command, toolchain};

/// Fails at the first thing rustfmt or clippy has to say.
pub(crate) fn run() -> Result<()> {
    toolchain::wasm_target()?;
    toolchain::lints()?;
    command::show(command::cargo().args(["fmt", "--all", "--check"]))
        .context("the code is not formatted, `cargo fmt --all` mends it")?;
    clippy(&["--workspace", "--all-targets"])?;
    let wasm = ["--package", "graph-shifts", "--all-targets"];
    clippy(&[&wasm[..], &["--target", toolchain::WASM, "--features", "js,gloo"]].concat())
}

fn clippy(selection: &[&str]) -> Result<()> {
    let mut clippy = command::cargo();
    clippy.arg("clippy").args(selection);
    clippy.args(["--", "--deny", "warnings"]);
    command::show(&mut clippy)
}
