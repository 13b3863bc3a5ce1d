//! Runs all tests, those with the most helpful failures first.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::mock::MockGraph;
use crate::rust_worker::RUST_WORKER;
use crate::summary::Summary;
use crate::worker::WORKER;
use crate::{
    browser, build, command, examples, lint, lowest_rust, npm, paths, print, public_api, rust_page, rust_worker, site, start,
    toolchain,
};

type Step = (&'static str, fn(&mut Summary) -> Result<()>);

const STEPS: [Step; 17] = [
    ("required tools", |_| installed()),
    ("rustfmt, clippy (natively and for wasm32), Biome, tsc", |_| lint::check()),
    ("the package: printed files are current, the module builds", |_| package()),
    ("native tests, doc tests, documentation, the public API", native),
    ("wasm tests in Node", wasm_in_node),
    ("wasm tests in headless Chromium", wasm_in_chromium),
    ("JavaScript tests in Node", javascript),
    ("the published types, compiled by TypeScript", |_| types()),
    ("the workbench and the docs in headless Chromium", workbench),
    (FIRST_ON_REQUEST, |_| lowest_rust::check()),
    ("the edge worker in workerd", edge_worker),
    ("the edge worker in Rust, in workerd", rust_worker),
    ("the packed package in every runtime", runtimes),
    ("the example pages in Rust in headless Chromium", rust_pages),
    ("the example projects in JavaScript", examples::test),
    ("clients that generators make of the OpenAPI document", clients),
    ("the packed package in heavy frameworks and bundlers", heavy),
];

/// This step and those after it run only on request: they need other toolchains, runtimes and frameworks.
const FIRST_ON_REQUEST: &str = "the crate with the lowest Rust";

/// `cargo xtask test [--all] [STEP...]`: runs the steps that test the project by itself, all of them, or those with the given numbers. The last line
/// counts the tests.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let chosen = chosen(words)?;
    let mut summary = Summary::default();
    let outcome = steps(&chosen, &mut summary);
    if let Err(error) = &outcome {
        summary.fail();
        eprintln!("\nerror: {error:#}");
    }
    println!("\n{summary}");
    if outcome.is_err() {
        std::process::exit(1);
    }
    Ok(())
}

/// The numbers of the steps to run.
fn chosen(words: &[String]) -> Result<Vec<usize>> {
    let (flags, words): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| word.starts_with('-'));
    if let Some(flag) = flags.iter().find(|flag| **flag != "--all") {
        bail!("`{flag}` is not an option of `test`, which only takes --all");
    }
    if words.is_empty() {
        let all = !flags.is_empty();
        let usual = STEPS.iter().take_while(|(name, _)| *name != FIRST_ON_REQUEST).count();
        return Ok((1..=if all { STEPS.len() } else { usual }).collect());
    }
    let number = |word: &String| word.parse().ok().filter(|number| (1..=STEPS.len()).contains(number));
    words
        .into_iter()
        .map(|word| number(word).with_context(|| format!("`{word}` is not a step: use 1 to {}", STEPS.len())))
        .collect()
}

fn steps(chosen: &[usize], summary: &mut Summary) -> Result<()> {
    for (number, (name, step)) in (1..).zip(STEPS).filter(|(number, _)| chosen.contains(number)) {
        let title = format!("[{number}/{}] {name}", STEPS.len());
        println!("\n{title}");
        let began = Instant::now();
        let outcome = step(summary);
        let seconds = began.elapsed().as_secs_f32();
        outcome.with_context(|| format!("step {number} ({name}) failed after {seconds:.1} s"))?;
        println!("{title}: done in {seconds:.1} s");
    }
    Ok(())
}

fn installed() -> Result<()> {
    toolchain::wasm_target()?;
    toolchain::lints()?;
    npm::install()?;
    browser::ready().map(|_| ())
}

fn package() -> Result<()> {
    print::check()?;
    build::module()?;
    build::weigh()
}

fn native(summary: &mut Summary) -> Result<()> {
    // One package at a time: in one build Cargo would unify the features of their dependencies and build xtask again.
    for package in ["graph-shifts", "xtask"] {
        let mut tests = command::cargo();
        // Show the seeds of random tests even if they pass.
        tests.args(["test", "--package", package, "--all-features", "--", "--show-output"]);
        command::count(&mut tests, summary)?;
    }
    public_api::document()?;
    public_api::check()
}

fn wasm_in_node(summary: &mut Summary) -> Result<()> {
    command::count(wasm_tests().args(["--test", "values", "--test", "wasm"]), summary)
}

fn wasm_in_chromium(summary: &mut Summary) -> Result<()> {
    let browser = browser::ready()?;
    let mut tests = wasm_tests();
    browser.configure(&mut tests)?;
    tests.env("WASM_BINDGEN_USE_BROWSER", "1").args(["--test", "wasm"]);
    command::count(&mut tests, summary)?;

    let mock = MockGraph::start()?;
    let mut gloo = wasm_tests();
    browser.configure(&mut gloo)?;
    gloo.env("WASM_BINDGEN_USE_BROWSER", "1").env("GRAPH_SHIFTS_MOCK", mock.address()).args(["--test", "gloo", "--test", "send"]);
    command::count(&mut gloo, summary)
}

/// The tests of the crate as Rust front ends use it. The npm package is tested in JavaScript.
fn wasm_tests() -> Command {
    let mut tests = command::cargo();
    tests.args(["test", "--package", "graph-shifts", "--target", toolchain::WASM, "--features", "models,send,values"]);
    tests
}

fn javascript(summary: &mut Summary) -> Result<()> {
    node_tests(cores()?, &tests_of("tests", &[RUNTIMES, CLIENTS])?, summary)
}

fn types() -> Result<()> {
    command::show(npm::tool("tsc").args(["--project", "tests/types"]))
}

fn workbench(summary: &mut Summary) -> Result<()> {
    start::page_without_settings()?;
    site::docs()?;
    node_tests(cores()?, &tests_of("www/test", &[])?, summary)
}

fn edge_worker(summary: &mut Summary) -> Result<()> {
    npm::install_in(WORKER)?;
    // One file at a time: each keeps two cores busy, and one measures seconds.
    node_tests(1, &tests_of(WORKER, &[])?, summary)
}

fn rust_worker(summary: &mut Summary) -> Result<()> {
    rust_worker::lint()?;
    rust_worker::build()?;
    // It runs in the other worker's workerd.
    npm::install_in(WORKER)?;
    node_tests(1, &tests_of(RUST_WORKER, &[])?, summary)
}

fn rust_pages(summary: &mut Summary) -> Result<()> {
    rust_page::lint()?;
    rust_page::test(summary)
}

/// A separate npm project, because its packages are many and large.
const RUNTIMES: &str = "tests/runtimes";

const HEAVY_RUNTIMES: &str = "tests/runtimes/heavy";

fn runtimes(summary: &mut Summary) -> Result<()> {
    npm::install_in(RUNTIMES)?;
    node_tests(cores()?, &tests_of(RUNTIMES, &[HEAVY_RUNTIMES])?, summary)
}

/// A separate npm project, because it needs another version of TypeScript.
const CLIENTS: &str = "tests/clients";

fn clients(summary: &mut Summary) -> Result<()> {
    npm::install_in(CLIENTS)?;
    node_tests(1, &tests_of(CLIENTS, &[])?, summary)
}

fn heavy(summary: &mut Summary) -> Result<()> {
    npm::install_in(RUNTIMES)?;
    node_tests(1, &tests_of(HEAVY_RUNTIMES, &[])?, summary)
}

/// The tests in a directory, except those in others.
pub(crate) fn tests_of(directory: &str, others: &[&str]) -> Result<Vec<PathBuf>> {
    let root = paths::root();
    let mut files = paths::files(&root.join(directory), ".test.js")?;
    files.retain(|file| others.iter().all(|other| !file.starts_with(root.join(other))));
    if files.is_empty() {
        bail!("no *.test.js under {directory}/");
    }
    Ok(files)
}

/// The number of test files to run at a time. By default Node leaves a core idle, which wastes half of a machine with two.
pub(crate) fn cores() -> Result<usize> {
    Ok(std::thread::available_parallelism()?.get())
}

pub(crate) fn node_tests(at_once: usize, files: &[PathBuf], summary: &mut Summary) -> Result<()> {
    let root = paths::root();
    let mut node = npm::node();
    browser::ready()?.configure(&mut node)?;
    node.args(["--test", "--test-reporter=spec"]).arg(format!("--test-concurrency={at_once}"));
    node.args(files.iter().map(|file| file.strip_prefix(&root).unwrap_or(file)));
    command::count(&mut node, summary)
}

#[cfg(test)]
mod tests {
    use super::{STEPS, chosen};

    fn numbers(words: &[&str]) -> Option<Vec<usize>> {
        chosen(&words.iter().map(ToString::to_string).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn other_toolchains_runtimes_and_frameworks_are_tested_on_request() {
        let last = STEPS.len();
        assert_eq!(numbers(&[]), Some((1..=9).collect()));
        assert_eq!(numbers(&["--all"]), Some((1..=last).collect()));
        assert_eq!(numbers(&["3", &last.to_string()]), Some(vec![3, last]));
    }

    #[test]
    fn other_words_are_rejected() {
        assert_eq!(numbers(&["0"]), None);
        assert_eq!(numbers(&["99"]), None);
        assert_eq!(numbers(&["--everything"]), None);
    }
}
