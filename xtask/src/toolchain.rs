//! The Rust toolchain: its directories, and the parts that rustup adds when they are missing.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::command;

/// The target the module is built for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Adds the wasm target if it is missing.
pub(crate) fn wasm_target() -> Result<()> {
    let sysroot = sysroot()?;
    let library = Path::new(&sysroot).join("lib/rustlib").join(WASM).join("lib");
    if library.is_dir() {
        return Ok(());
    }
    rustup(&format!("the Rust target {WASM}"), &["target", "add", WASM])
}

/// Adds rustfmt and clippy if they are missing.
pub(crate) fn lints() -> Result<()> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if command::read(command::cargo().args([subcommand, "--version"])).is_err() {
            rustup(component, &["component", "add", component])?;
        }
    }
    Ok(())
}

/// The directory of the Rust compiler and its libraries.
pub(crate) fn sysroot() -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    command::read(command::program(rustc).args(["--print", "sysroot"]))
}

/// Cargo's target directory, which settings of the developer can move.
pub(crate) fn target_directory() -> Result<PathBuf> {
    let mut metadata = command::cargo();
    metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
    let text = command::read(&mut metadata)?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    let directory = metadata
        .get("target_directory")
        .and_then(serde_json::Value::as_str)
        .context("`cargo metadata` names no target directory")?;
    Ok(PathBuf::from(directory))
}

/// Installs what is missing by rustup.
pub(crate) fn rustup(wanted: &str, arguments: &[&str]) -> Result<()> {
    if command::find("rustup").is_none() {
        bail!(
            "{wanted} is missing and rustup is not on the PATH: install Rust with rustup, or add {wanted} with the tool \
             that installed Rust"
        );
    }
    println!("installing {wanted}: rustup {}", arguments.join(" "));
    command::show(command::program("rustup").args(arguments)).with_context(|| format!("{wanted} could not be installed"))
}
