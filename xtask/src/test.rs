//! Every test there is, in the order in which a reader wants to hear of a failure.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::stand_in::StandIn;
use crate::tally::Tally;
use crate::worker::WORKER;
use crate::{browser, build, command, lint, npm, paths, print, start, toolchain};

type Step = (&'static str, fn(&mut Tally) -> Result<()>);

const STEPS: [Step; 12] = [
    ("what must be installed", |_| installed()),
    ("rustfmt and clippy, natively and for wasm32", |_| lint::run()),
    ("the package: printed files are current, module builds and stays small", |_| package()),
    ("native tests, doc tests, documentation", native),
    ("wasm tests in Node", wasm_in_node),
    ("wasm tests in headless Chromium", wasm_in_chromium),
    ("JavaScript tests in Node", javascript),
    ("the published types, read by TypeScript", |_| types()),
    ("the workbench in headless Chromium", workbench),
    ("the edge worker in workerd", edge_worker),
    ("the packed package in every runtime", runtimes),
    (HEAVY, heavy),
];

/// The step that runs only when it is asked for.
const HEAVY: &str = "the packed package in heavy frameworks and bundlers";

/// `cargo xtask test [--all] [STEP...]`: all steps but the heavy one, or those with the given numbers; its last line counts the tests.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let chosen = chosen(words)?;
    let mut tally = Tally::default();
    let outcome = steps(&chosen, &mut tally);
    if let Err(error) = &outcome {
        tally.fail();
        eprintln!("\nerror: {error:#}");
    }
    println!("\n{tally}");
    if outcome.is_err() {
        std::process::exit(1);
    }
    Ok(())
}

/// The numbers of the steps to run.
fn chosen(words: &[String]) -> Result<Vec<usize>> {
    let (flags, words): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| word.starts_with('-'));
    if let Some(flag) = flags.iter().find(|flag| **flag != "--all") {
        bail!("`{flag}` is no option of `test`: there is --all");
    }
    if words.is_empty() {
        let all = !flags.is_empty();
        return Ok((1..).zip(STEPS).filter(|(_, (name, _))| all || *name != HEAVY).map(|(number, _)| number).collect());
    }
    let number = |word: &String| word.parse().ok().filter(|number| (1..=STEPS.len()).contains(number));
    words
        .into_iter()
        .map(|word| number(word).with_context(|| format!("`{word}` is no step: there are 1 to {}", STEPS.len())))
        .collect()
}

fn steps(chosen: &[usize], tally: &mut Tally) -> Result<()> {
    for (number, (name, step)) in (1..).zip(STEPS).filter(|(number, _)| chosen.contains(number)) {
        let title = format!("[{number}/{}] {name}", STEPS.len());
        println!("\n{title}");
        let began = Instant::now();
        let outcome = step(tally);
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

fn native(tally: &mut Tally) -> Result<()> {
    // One package after the other: together their dependencies' features would be joined and xtask built anew.
    for package in ["graph-shifts", "xtask"] {
        let mut tests = command::cargo();
        // The seeds of random tests are told by tests that pass, too.
        tests.args(["test", "--package", package, "--", "--show-output"]);
        command::count(&mut tests, tally)?;
    }
    let mut examples = command::cargo();
    examples.args(["test", "--doc", "--package", "graph-shifts", "--features", "gloo"]);
    command::count(&mut examples, tally)?;
    let mut doc = command::cargo();
    doc.args(["doc", "--no-deps", "--package", "graph-shifts", "--features", "gloo"]);
    command::show(doc.env("RUSTDOCFLAGS", "--deny warnings"))
}

fn wasm_in_node(tally: &mut Tally) -> Result<()> {
    command::count(wasm_tests().args(["--test", "wasm"]), tally)
}

fn wasm_in_chromium(tally: &mut Tally) -> Result<()> {
    let browser = browser::ready()?;
    let mut tests = wasm_tests();
    browser.tell(&mut tests)?;
    tests.env("WASM_BINDGEN_USE_BROWSER", "1").args(["--test", "wasm"]);
    command::count(&mut tests, tally)?;

    let stand_in = StandIn::start()?;
    let mut gloo = wasm_tests();
    browser.tell(&mut gloo)?;
    gloo.env("WASM_BINDGEN_USE_BROWSER", "1").env("GRAPH_SHIFTS_STAND_IN", stand_in.address()).args(["--test", "gloo"]);
    command::count(&mut gloo, tally)
}

/// Tests of the crate as Rust front ends have it; what JavaScript has is tested in JavaScript.
fn wasm_tests() -> Command {
    let mut tests = command::cargo();
    tests.args(["test", "--package", "graph-shifts", "--target", toolchain::WASM, "--features", "gloo"]);
    tests
}

fn javascript(tally: &mut Tally) -> Result<()> {
    node_tests(cores()?, &tests_of("tests", Some(RUNTIMES))?, tally)
}

fn types() -> Result<()> {
    command::show(npm::tool("tsc").args(["--project", "tests/types"]))
}

fn workbench(tally: &mut Tally) -> Result<()> {
    start::page_without_settings()?;
    node_tests(cores()?, &tests_of("www/test", None)?, tally)
}

fn edge_worker(tally: &mut Tally) -> Result<()> {
    npm::install_in(WORKER)?;
    // One after the other: each keeps two cores busy, and one counts seconds.
    node_tests(1, &tests_of(WORKER, None)?, tally)
}

/// A project of its own, whose packages are many and large.
const RUNTIMES: &str = "tests/runtimes";

const HEAVY_RUNTIMES: &str = "tests/runtimes/heavy";

fn runtimes(tally: &mut Tally) -> Result<()> {
    npm::install_in(RUNTIMES)?;
    node_tests(cores()?, &tests_of(RUNTIMES, Some(HEAVY_RUNTIMES))?, tally)
}

fn heavy(tally: &mut Tally) -> Result<()> {
    npm::install_in(RUNTIMES)?;
    node_tests(1, &tests_of(HEAVY_RUNTIMES, None)?, tally)
}

/// The tests in and below a directory, but for those in and below another one.
fn tests_of(directory: &str, others: Option<&str>) -> Result<Vec<PathBuf>> {
    let root = paths::root();
    let mut files = paths::files(&root.join(directory), ".test.js")?;
    if let Some(others) = others.map(|others| root.join(others)) {
        files.retain(|file| !file.starts_with(&others));
    }
    if files.is_empty() {
        bail!("no *.test.js under {directory}/");
    }
    Ok(files)
}

/// So many files at a time. Node itself leaves a core idle; of two cores that would be one too many, for tests that wait for other programs.
fn cores() -> Result<usize> {
    Ok(std::thread::available_parallelism()?.get())
}

fn node_tests(at_once: usize, files: &[PathBuf], tally: &mut Tally) -> Result<()> {
    let root = paths::root();
    let mut node = npm::node();
    browser::ready()?.tell(&mut node)?;
    node.args(["--test", "--test-reporter=spec"]).arg(format!("--test-concurrency={at_once}"));
    node.args(files.iter().map(|file| file.strip_prefix(&root).unwrap_or(file)));
    command::count(&mut node, tally)
}

#[cfg(test)]
mod tests {
    use super::{HEAVY, STEPS, chosen};

    fn numbers(words: &[&str]) -> Option<Vec<usize>> {
        chosen(&words.iter().map(ToString::to_string).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn the_heavy_step_is_the_last_and_runs_when_it_is_asked_for() {
        let last = STEPS.len();
        assert_eq!(STEPS.last().map(|(name, _)| *name), Some(HEAVY));
        assert_eq!(numbers(&[]), Some((1..last).collect()));
        assert_eq!(numbers(&["--all"]), Some((1..=last).collect()));
        assert_eq!(numbers(&["3", &last.to_string()]), Some(vec![3, last]));
    }

    #[test]
    fn what_is_no_step_is_refused() {
        assert_eq!(numbers(&["0"]), None);
        assert_eq!(numbers(&["99"]), None);
        assert_eq!(numbers(&["--everything"]), None);
    }
}
