//! Builds the npm package and compares its speed, size, sending and cold start with other packages.

use anyhow::Result;

use crate::{build, command, npm};

const COMPARISONS: [&str; 3] = ["tests/bench/bench.js", "tests/bench/sending.js", "tests/bench/cold.js"];

/// `cargo xtask bench [ARGUMENTS]`; each comparison gets the arguments.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::make()?;
    COMPARISONS.iter().try_for_each(|comparison| command::show(npm::node().arg(comparison).args(arguments)))
}
