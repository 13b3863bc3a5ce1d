//! Every test there is, in the order in which a reader wants to hear of a failure.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::stand_in::StandIn;
use crate::tally::Tally;
use crate::{browser, build, command, lint, npm, place, print, start, toolchain};

type Step = (&'static str, fn(&mut Tally) -> Result<()>);

const STEPS: [Step; 9] = [
    ("what must be installed", |_| installed()),
    ("rustfmt and clippy, natively and for wasm32", |_| lint::run()),
    ("the package: printed files are current, module builds and stays small", |_| package()),
    ("native tests, doc tests, documentation", native),
    ("wasm tests in Node", wasm_in_node),
    ("wasm tests in headless Chromium", wasm_in_chromium),
    ("JavaScript tests in Node", javascript),
    ("the published types, read by TypeScript", |_| types()),
    ("the workbench in headless Chromium", workbench),
];

/// `cargo xtask test [STEP...]`: all steps or those with the given numbers; its last line counts the tests.
pub(crate) fn run(chosen: &[String]) -> Result<()> {
    let chosen = numbers(chosen)?;
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

fn numbers(words: &[String]) -> Result<Vec<usize>> {
    let number = |word: &String| word.parse().ok().filter(|number| (1..=STEPS.len()).contains(number));
    words
        .iter()
        .map(|word| number(word).with_context(|| format!("`{word}` is no step: there are 1 to {}", STEPS.len())))
        .collect()
}

fn steps(chosen: &[usize], tally: &mut Tally) -> Result<()> {
    for (number, (name, step)) in (1..).zip(STEPS) {
        if !chosen.is_empty() && !chosen.contains(&number) {
            continue;
        }
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
    node_tests("tests", tally)
}

fn types() -> Result<()> {
    command::show(npm::tool("tsc").args(["--project", "tests/types"]))
}

fn workbench(tally: &mut Tally) -> Result<()> {
    start::page()?;
    node_tests("www/test", tally)
}

fn node_tests(directory: &str, tally: &mut Tally) -> Result<()> {
    let root = place::root();
    let files = place::files(&root.join(directory), ".test.js")?;
    if files.is_empty() {
        bail!("no *.test.js under {directory}/");
    }
    let mut node = npm::node();
    browser::ready()?.tell(&mut node)?;
    node.args(["--test", "--test-reporter=spec"]);
    node.args(files.iter().map(|file| file.strip_prefix(&root).unwrap_or(file)));
    command::count(&mut node, tally)
}
