//! Installs programs for cargo that are no dependencies, each in one version, into the target directory.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::{command, toolchain};

/// A program of its own crate.
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
}

impl Tool {
    /// The program, run in the root of the repository. Installs it if this version is missing.
    pub(crate) fn command(&self) -> Result<Command> {
        let program = self.program()?;
        let installed = command::read(command::program(&program).arg(self.subcommand()).arg("--version")).unwrap_or_default();
        if !installed.ends_with(&format!(" {}", self.version)) {
            self.install()?;
        }
        let mut tool = command::program(program);
        tool.arg(self.subcommand());
        Ok(tool)
    }

    /// As cargo passes it to the program: `mutants` to `cargo-mutants`.
    fn subcommand(&self) -> &str {
        self.name.trim_start_matches("cargo-")
    }

    fn program(&self) -> Result<PathBuf> {
        let name = format!("{}{}", self.name, std::env::consts::EXE_SUFFIX);
        Ok(root()?.join("bin").join(name))
    }

    fn install(&self) -> Result<()> {
        let Self { name, version } = self;
        println!("installing {name} {version}: cargo install (writes only to {})", root()?.display());
        let mut install = command::cargo();
        // Without optimization it is built in a third of the time, and it only starts other programs.
        install.args(["install", "--locked", "--debug", "--quiet", "--force", name, "--version", version, "--root"]).arg(root()?);
        command::show(&mut install).with_context(|| format!("{name} could not be installed"))
    }
}

fn root() -> Result<PathBuf> {
    Ok(toolchain::target_directory()?.join("tools"))
}
