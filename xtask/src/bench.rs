//! Runs the comparison of speed and size with other packages over a fresh build.

use anyhow::Result;

use crate::{build, command, npm};

/// `cargo xtask bench`; what follows is handed on to the comparison.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::make()?;
    command::show(npm::node().arg("tests/bench/bench.js").args(arguments))
}
