//! Lints Rust with rustfmt and clippy, natively and for wasm32, and JavaScript with Biome and tsc.

use anyhow::{Context, Result, bail};

use crate::wasm::MODULES;
use crate::{command, npm, paths, rust_page, rust_worker, toolchain};

/// The directories whose tsconfig.json type-checks JavaScript.
const PROJECTS: [&str; 6] = ["pkg", "pkg/cli", "tests", "www", "www/worker", "xtask"];

/// Fails at the first finding.
pub(crate) fn run() -> Result<()> {
    toolchain::wasm_target()?;
    toolchain::lints()?;
    npm::install()?;
    check()?;
    rust_page::lint()?;
    rust_worker::lint()
}

/// Checks all but the examples in Rust, which are workspaces of their own.
pub(crate) fn check() -> Result<()> {
    rust()?;
    javascript()
}

fn rust() -> Result<()> {
    command::show(command::cargo().args(["fmt", "--all", "--check"]))
        .context("the Rust code is not formatted: run `cargo fmt --all`")?;
    clippy(&["--workspace", "--all-targets", "--all-features"])?;
    let modules = MODULES.iter().flat_map(|module| ["--package", module.package]);
    let packages: Vec<_> = ["--package", "graph-shifts"].into_iter().chain(modules).collect();
    clippy(&[&packages[..], &["--all-targets", "--target", toolchain::WASM, "--all-features"]].concat())
}

fn clippy(selection: &[&str]) -> Result<()> {
    let mut clippy = command::cargo();
    clippy.arg("clippy").args(selection);
    clippy.args(["--", "--deny", "warnings"]);
    command::show(&mut clippy)
}

fn javascript() -> Result<()> {
    command::show(npm::tool("biome").args(["ci", "--error-on-warnings", "."]))
        .context("Biome reports findings: `npx biome check --write` fixes the simple ones")?;
    PROJECTS.iter().try_for_each(|directory| types(directory))
}

fn types(directory: &str) -> Result<()> {
    let project = format!("{directory}/tsconfig.json");
    if !paths::root().join(&project).is_file() {
        bail!("{project} is missing");
    }
    command::show(npm::tool("tsc").args(["--project", &project]))
}
