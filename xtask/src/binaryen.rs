//! What binaryen does: makes the module small and fast, and writes it as JavaScript.

use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::{command, npm, paths};

/// The passes of wasm-opt.
const OPTIMIZE: [&str; 2] = ["-Os", "-tnh"];

/// What Rust's wasm32-unknown-unknown uses and every browser since 2023 and Node 20 load; a module that uses
/// anything newer is refused by wasm-opt.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Drops what only wasm-bindgen's own glue would read.
const NOTHING_OF_BINDGEN: &str = "--remove-exports=__*";

/// The features of WebAssembly that wasm2js can write as JavaScript.
const AS_SCRIPT: [&str; 4] = ["--mvp-features", "--enable-mutable-globals", "--enable-bulk-memory", "--enable-bulk-memory-opt"];

/// The passes that leave nothing else in the module.
const LOWER: [&str; 3] = ["--llvm-nontrapping-fptoint-lowering", "--signext-lowering", "--strip-target-features"];

/// Optimizes a module.
pub(crate) fn optimize(from: &Path, to: &Path) -> Result<()> {
    let mut optimizer = npm::tool("wasm-opt");
    optimizer.args(FEATURES).arg(NOTHING_OF_BINDGEN).args(OPTIMIZE).arg("--strip-target-features");
    command::show(optimizer.arg(from).arg("-o").arg(to))
}

/// Makes the module of a page small, which keeps the exports for its glue.
pub(crate) fn shrink(from: &Path, to: &Path) -> Result<()> {
    let mut optimizer = npm::tool("wasm-opt");
    command::show(optimizer.args(FEATURES).arg("-Oz").arg(from).arg("-o").arg(to))
}

/// Writes a module as JavaScript; `lowered` is the module on its way there.
pub(crate) fn as_script(module: &Path, lowered: &Path, script: &Path) -> Result<()> {
    let mut lower = npm::tool("wasm-opt");
    command::show(lower.args(FEATURES).args(LOWER).arg(module).arg("-o").arg(lowered))?;
    let mut write = npm::tool("wasm2js");
    command::show(write.args(AS_SCRIPT).arg("-Oz").arg(lowered).arg("-o").arg(script))
}

/// Whether `last` is younger than everything it is made from.
pub(crate) fn is_current(last: &Path, compiled: &Path) -> Result<bool> {
    let Ok(made) = changed(last) else {
        return Ok(false);
    };
    let lock = paths::root().join("package-lock.json");
    for source in [compiled, &lock, &std::env::current_exe()?] {
        if changed(source)? >= made {
            return Ok(false);
        }
    }
    Ok(true)
}

fn changed(path: &Path) -> Result<SystemTime> {
    Ok(std::fs::metadata(path)?.modified()?)
}
