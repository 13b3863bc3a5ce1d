//! Audits the dependencies: licences and sources offline, known vulnerabilities where their databases respond.

use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::cargo_tool::Tool;
use crate::{command, npm};

const DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2" };

/// The workspaces of Cargo.
const CRATES: [&str; 4] =
    ["Cargo.toml", "fuzz/Cargo.toml", "www/examples/rust-page/Cargo.toml", "www/examples/rust-worker/Cargo.toml"];

/// The npm projects, each with its package-lock.json.
const NPM_PROJECTS: [&str; 7] =
    [".", "www/worker", "www/examples", "tests/bench", "tests/clients", "tests/mutants", "tests/runtimes"];

/// `cargo xtask audit`: fails for a licence, a source or a vulnerability that deny.toml refuses, for a vulnerability of high severity in an npm
/// package, and if the database of advisories is out of reach.
pub(crate) fn run() -> Result<()> {
    for manifest in CRATES {
        command::show(deny(manifest)?.args(["licenses", "bans", "sources"]))
            .with_context(|| format!("{manifest} has dependencies that deny.toml refuses"))?;
    }
    npm_packages()?;
    CRATES.iter().try_for_each(|manifest| advisories(manifest))
}

/// Fails for an advisory. cargo-deny fetches their database.
fn advisories(manifest: &str) -> Result<()> {
    let output = deny(manifest)?.arg("advisories").output().context("cannot start cargo-deny")?;
    let report = String::from_utf8_lossy(&output.stderr);
    eprint!("{report}");
    if report.contains("failed to fetch advisory database") {
        bail!("the advisories for {manifest} are not checked, because their database is out of reach; the other checks passed");
    }
    if !output.status.success() {
        bail!("{manifest} has dependencies with advisories");
    }
    Ok(())
}

fn deny(manifest: &str) -> Result<Command> {
    let mut deny = DENY.command()?;
    deny.args(["--workspace", "--manifest-path", manifest, "--config", "deny.toml", "check"]);
    Ok(deny)
}

fn npm_packages() -> Result<()> {
    for directory in NPM_PROJECTS {
        let report = npm::audit(directory)?;
        match serious(&report) {
            None => println!("{directory}/package-lock.json: not audited, the registry does not respond to `npm audit`"),
            Some(0) => println!("{directory}/package-lock.json: no vulnerability of high severity"),
            Some(count) => {
                bail!("{directory}/package-lock.json: {count} vulnerabilities of high severity: `npm audit --prefix {directory}`")
            }
        }
    }
    Ok(())
}

/// The number of high and critical vulnerabilities; none if npm could not find out.
fn serious(report: &str) -> Option<u64> {
    let report: Value = serde_json::from_str(report).ok()?;
    let counts = report.get("metadata")?.get("vulnerabilities")?;
    let count = |severity: &str| counts.get(severity).and_then(Value::as_u64);
    Some(count("high")? + count("critical")?)
}

#[cfg(test)]
mod tests {
    use super::serious;

    #[test]
    fn a_report_counts_high_and_critical_vulnerabilities() {
        let report = |high, critical| {
            format!(r#"{{"metadata": {{"vulnerabilities": {{"low": 9, "high": {high}, "critical": {critical}}}}}}}"#)
        };
        assert_eq!(serious(&report(0, 0)), Some(0));
        assert_eq!(serious(&report(2, 1)), Some(3));
    }

    #[test]
    fn an_error_of_the_registry_is_no_report() {
        assert_eq!(serious(r#"{"message": "405 Method Not Allowed", "error": {}}"#), None);
        assert_eq!(serious(""), None);
    }
}
