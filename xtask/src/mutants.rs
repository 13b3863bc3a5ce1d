//! Mutation tests: changes the code in one place at a time and expects the tests to fail.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::cargo_tool::Tool;
use crate::{build, command, npm, paths, toolchain};

const MUTANTS: Tool = Tool { name: "cargo-mutants", version: "27.1.0" };

/// A separate npm project, because StrykerJS is large and only this command needs it.
const JAVASCRIPT: &str = "tests/mutants";

/// The survivors that behave the same, with their reasons.
const EQUIVALENT: &str = "tests/mutants/equivalent.json";

/// The random values of each property. The tests run once for every mutant.
const CASES: &str = "100";

const USAGE: &str = "`mutants` takes `rust` or `js`, then files to mutate and `--shard K/N`";

/// `cargo xtask mutants rust|js [FILE...] [--shard K/N]`: fails for each mutant that survives and is not listed.
pub(crate) fn run(words: &[String]) -> Result<()> {
    match words.split_first() {
        Some((language, rest)) if language == "rust" => rust(rest),
        Some((language, rest)) if language == "js" => javascript(rest),
        _ => bail!(USAGE),
    }
}

fn rust(words: &[String]) -> Result<()> {
    let output = toolchain::target_directory()?.join("mutants");
    let mut mutants = MUTANTS.command()?;
    mutants.args(["--package", "graph-shifts", "--jobs", "1", "--sharding", "round-robin", "--output"]).arg(&output);
    mutants.args(selection(words)?).env("CASES", CASES);
    let status = mutants.status().context("cannot start cargo-mutants")?;
    // 2: some survived; 3: some took too long, which kills them, too.
    if !matches!(status.code(), Some(0 | 2 | 3)) {
        bail!("cargo-mutants failed ({status})");
    }
    survivors(&output.join("mutants.out"))
}

/// The arguments of cargo-mutants for files and a shard.
fn selection(words: &[String]) -> Result<Vec<String>> {
    let mut arguments = Vec::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--shard" => {
                let shard = words.next().context("--shard takes K/N")?;
                arguments.extend(["--shard".to_owned(), shard.clone()]);
            }
            flag if flag.starts_with('-') => bail!("`{flag}` is not an option of `mutants`: {USAGE}"),
            file => arguments.extend(["--file".to_owned(), file.to_owned()]),
        }
    }
    Ok(arguments)
}

/// Fails if a survivor is not listed, and says how many mutants there were.
fn survivors(results: &Path) -> Result<()> {
    let lines =
        |name: &str| std::fs::read_to_string(results.join(name)).with_context(|| format!("cargo-mutants wrote no {name}"));
    let listed = listed(&std::fs::read_to_string(paths::root().join(EQUIVALENT))?)?;
    let missed = lines("missed.txt")?;
    let (equivalent, survived): (Vec<&str>, Vec<&str>) = missed.lines().partition(|line| listed.contains(&named(line)));
    let (caught, late) = (lines("caught.txt")?.lines().count(), lines("timeout.txt")?.lines().count());
    let killed = caught + late;
    println!(
        "{}{killed} killed ({late} by the time limit), {} equivalent, {} survived",
        percentage(killed, survived.len()),
        equivalent.len(),
        survived.len()
    );
    if !survived.is_empty() {
        bail!("survived:\n  {}", survived.join("\n  "));
    }
    if killed + equivalent.len() == 0 {
        bail!("no mutant was made: name files as `src/time.rs`");
    }
    Ok(())
}

/// `97.5%: `, or nothing without mutants.
fn percentage(killed: usize, survived: usize) -> String {
    match killed + survived {
        0 => String::new(),
        all => format!("{}.{}%: ", killed * 100 / all, killed * 1000 / all % 10),
    }
}

/// The mutants in the list of equivalents.
fn listed(text: &str) -> Result<BTreeSet<String>> {
    let list: Value = serde_json::from_str(text).with_context(|| format!("{EQUIVALENT} is not JSON"))?;
    let rust = list.get("rust").and_then(Value::as_array).with_context(|| format!("{EQUIVALENT} has no array `rust`"))?;
    let name = |one: &Value| one.get("mutant").and_then(Value::as_str).map(str::to_owned);
    rust.iter().map(|one| name(one).with_context(|| format!("{one} in {EQUIVALENT} has no `mutant`"))).collect()
}

/// A mutant without its line and column, which change with the lines above: `src/time.rs: replace + with - in days`.
fn named(line: &str) -> String {
    let mut parts = line.splitn(4, ':');
    let (file, what) = (parts.next().unwrap_or_default(), parts.nth(2).unwrap_or_default());
    format!("{file}:{what}")
}

fn javascript(words: &[String]) -> Result<()> {
    build::make()?;
    npm::install_in(JAVASCRIPT)?;
    let mut node = npm::newer_node(JAVASCRIPT)?;
    command::show(node.arg("tests/mutants/run.js").args(words))
}

#[cfg(test)]
mod tests {
    use super::{listed, named, percentage, selection};

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn files_and_a_shard_are_the_selection() {
        let chosen = selection(&words(&["src/time.rs", "--shard", "1/4"])).unwrap_or_default();
        assert_eq!(chosen, ["--file", "src/time.rs", "--shard", "1/4"]);
        assert!(selection(&words(&["--jobs"])).is_err());
        assert!(selection(&words(&["--shard"])).is_err());
    }

    #[test]
    fn a_mutant_is_named_without_its_place() {
        assert_eq!(
            named("src/time.rs:169:31: replace * with + in Scan<'_>::date"),
            "src/time.rs: replace * with + in Scan<'_>::date"
        );
        assert_eq!(named("src/a.rs:1:2: replace f -> a::B with a::B::new()"), "src/a.rs: replace f -> a::B with a::B::new()");
    }

    #[test]
    fn the_percentage_is_that_of_the_killed() {
        assert_eq!(percentage(39, 1), "97.5%: ");
        assert_eq!(percentage(2, 1), "66.6%: ");
        assert_eq!(percentage(5, 0), "100.0%: ");
        assert_eq!(percentage(0, 0), "");
    }

    #[test]
    fn an_entry_without_a_mutant_is_refused() {
        assert!(listed(r#"{"rust": [{"mutant": "src/a.rs: x", "reason": "y"}]}"#).is_ok_and(|list| list.contains("src/a.rs: x")));
        assert!(listed(r#"{"rust": [{"reason": "y"}]}"#).is_err());
        assert!(listed("{}").is_err());
    }
}
