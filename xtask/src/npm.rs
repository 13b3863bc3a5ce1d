//! Checks the version of Node and installs npm packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::{command, paths};

const OLDEST_NODE: u32 = 20;

/// The oldest Node that StrykerJS runs in.
const NEWER_NODE: u32 = 22;

/// Checks Node and installs the npm packages of the workspaces if they differ from package-lock.json.
pub(crate) fn install() -> Result<()> {
    node_is_new_enough()?;
    install_in(".")
}

/// Installs the npm packages of a directory if they differ from its package-lock.json.
pub(crate) fn install_in(directory: &str) -> Result<()> {
    let root = paths::root().join(directory);
    let lock = packages(&root.join("package-lock.json"))
        .with_context(|| format!("cannot read {directory}/package-lock.json, which belongs to the repository"))?;
    let installed = packages(&root.join("node_modules/.package-lock.json")).unwrap_or_default();
    if agree(&lock, &installed) {
        return Ok(());
    }
    if command::find(NPM).is_none() {
        bail!("npm is not on the PATH: install the npm that belongs to your Node");
    }
    println!("installing npm packages: npm ci (writes only to {directory}/node_modules)");
    let mut npm = command::program(NPM);
    npm.args(["ci", "--prefix", directory, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    command::show(&mut npm).with_context(|| format!("cannot install the npm packages of {directory}/package-lock.json"))
}

/// The JSON that `npm audit` prints for a directory. npm fails if it finds something, and if the registry does not respond.
pub(crate) fn audit(directory: &str) -> Result<String> {
    let output = command::program(NPM).args(["audit", "--json", "--prefix", directory]).output().context("cannot start npm")?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The program of an installed npm package.
pub(crate) fn tool(name: &str) -> Command {
    let suffix = if cfg!(windows) { ".cmd" } else { "" };
    let path: PathBuf = paths::root().join(format!("node_modules/.bin/{name}{suffix}"));
    command::program(path)
}

/// Node itself.
pub(crate) fn node() -> Command {
    command::program("node")
}

/// Node 22 or newer: the one that `directory` has as a package on Linux, first on the PATH for what it starts, or Node itself.
pub(crate) fn newer_node(directory: &str) -> Result<Command> {
    let programs = paths::root().join(directory).join("node_modules/n24/bin");
    if programs.is_dir() {
        let others = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(programs.clone()).chain(std::env::split_paths(&others)))?;
        let mut node = command::program(programs.join("node"));
        node.env("PATH", path);
        return Ok(node);
    }
    if node_major()?.is_none_or(|major| major < NEWER_NODE) {
        bail!("this command needs Node {NEWER_NODE} or newer on the PATH");
    }
    Ok(node())
}

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

fn node_is_new_enough() -> Result<()> {
    match node_major()? {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("Node is too old: install Node {OLDEST_NODE} or newer"),
    }
}

fn node_major() -> Result<Option<u32>> {
    let Ok(version) = command::read(node().arg("--version")) else {
        bail!("Node is not on the PATH: install Node {OLDEST_NODE} or newer");
    };
    let major = version.trim_start_matches('v').split('.').next();
    Ok(major.and_then(|major| major.parse().ok()))
}

fn packages(lock: &Path) -> Option<Map<String, Value>> {
    let text = std::fs::read_to_string(lock).ok()?;
    let Value::Object(mut lock) = serde_json::from_str(&text).ok()? else {
        return None;
    };
    match lock.remove("packages") {
        Some(Value::Object(packages)) => Some(packages),
        _ => None,
    }
}

/// Whether every locked package is installed in the locked version. Optional packages, which may be for other systems, can be absent.
fn agree(lock: &Map<String, Value>, installed: &Map<String, Value>) -> bool {
    let mut locked = lock.iter().filter(|(path, _)| path.contains("node_modules/"));
    let complete = locked.all(|(path, package)| match installed.get(path) {
        Some(there) => ["version", "integrity", "link", "resolved"].iter().all(|key| there.get(key) == package.get(key)),
        None => package.get("optional") == Some(&Value::Bool(true)),
    });
    complete && !installed.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{Map, Value, agree};

    fn lock(text: &str) -> Map<String, Value> {
        match serde_json::from_str(text) {
            Ok(Value::Object(packages)) => packages,
            _ => Map::new(),
        }
    }

    #[test]
    fn the_same_versions_agree() {
        let both = lock(r#"{"": {}, "node_modules/a": {"version": "1.0.0"}}"#);
        assert!(agree(&both, &both));
    }

    #[test]
    fn another_version_is_stale() {
        let locked = lock(r#"{"node_modules/a": {"version": "1.0.1"}}"#);
        let installed = lock(r#"{"node_modules/a": {"version": "1.0.0"}}"#);
        assert!(!agree(&locked, &installed));
    }

    #[test]
    fn an_absent_package_is_stale_unless_it_is_optional() {
        let installed = lock(r#"{"node_modules/a": {"version": "1.0.0"}}"#);
        let plain = lock(r#"{"node_modules/b": {"version": "1.0.0"}}"#);
        let optional = lock(r#"{"node_modules/b": {"version": "1.0.0", "optional": true}}"#);
        assert!(!agree(&plain, &installed));
        assert!(agree(&optional, &installed));
    }

    #[test]
    fn nothing_installed_is_stale() {
        assert!(!agree(&lock("{}"), &Map::new()));
    }
}
