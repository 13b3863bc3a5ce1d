//! Lints, tests and builds the pages in Rust of www/examples/rust-page, which is a workspace of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::mock::MockGraph;
use crate::summary::Summary;
use crate::{binaryen, browser, command, npm, paths, toolchain};

/// The workspace of the pages.
const WORKSPACE: &str = "www/examples/rust-page";

/// Its pages, each a package and its program.
const PAGES: [&str; 3] = ["rust-page", "rust-form", "rust-bare"];

/// Lints it. Clippy compiles its code in place of rustc: `cargo clippy` would also check the framework, which tests compile in any case.
pub(crate) fn lint() -> Result<()> {
    command::show(cargo("fmt")?.args(["--all", "--check"]))?;
    command::show(tests("")?.arg("--no-run"))
}

/// Tests it in headless Chromium, with the mock Graph.
pub(crate) fn test(summary: &mut Summary) -> Result<()> {
    let mock = MockGraph::start()?;
    let mut tests = tests(mock.address())?;
    browser::ready()?.configure(&mut tests)?;
    let runner = format!("{} wasm-test-runner", std::env::current_exe()?.display());
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner).env("WASM_BINDGEN_USE_BROWSER", "1");
    command::count(&mut tests, summary)
}

fn tests(mock: &str) -> Result<Command> {
    let mut tests = cargo("test")?;
    tests.args(["--workspace", "--target", toolchain::WASM]);
    tests.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("GRAPH_SHIFTS_MOCK", mock);
    Ok(tests)
}

/// Builds the pages as a browser loads them, each in the directory of its name in the one that is returned.
pub(crate) fn build() -> Result<PathBuf> {
    toolchain::wasm_target()?;
    npm::install()?;
    let target = toolchain::target_directory()?;
    let pages = target.join("rust-pages");
    for page in PAGES {
        // One at a time: in one build Cargo would unify the features of graph-shifts.
        command::show(cargo("build")?.args(["--release", "--package", page, "--target", toolchain::WASM]))?;
        bind(&target.join(toolchain::WASM).join("release").join(page).with_extension("wasm"), &pages.join(page))?;
    }
    Ok(pages)
}

/// Makes a page's `page.js` and `page_bg.wasm`, as trunk does.
fn bind(compiled: &Path, out: &Path) -> Result<()> {
    let settings = ["wasm-bindgen", "--target", "web", "--no-typescript", "--out-name", "page", "--out-dir"];
    let mut arguments: Vec<std::ffi::OsString> = settings.iter().map(Into::into).collect();
    arguments.extend([out.as_os_str().to_owned(), compiled.as_os_str().to_owned()]);
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments)?;
    let bound = out.join("page_bg.wasm");
    binaryen::shrink(&bound, &bound)
}

/// Cargo in the workspace. It shares the target directory, so that the crates that both workspaces need are compiled once.
fn cargo(subcommand: &str) -> Result<Command> {
    let mut cargo = command::cargo();
    cargo.arg(subcommand).current_dir(paths::root().join(WORKSPACE));
    if subcommand != "fmt" {
        cargo.arg("--locked");
    }
    cargo.env("CARGO_TARGET_DIR", toolchain::target_directory()?);
    Ok(cargo)
}
