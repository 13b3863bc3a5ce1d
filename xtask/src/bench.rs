//! Runs the comparisons of speed, size, sending and cold start with other packages over a fresh build.

use anyhow::Result;

use crate::{build, command, npm};

const COMPARISONS: [&str; 3] = ["tests/bench/bench.js", "tests/bench/sending.js", "tests/bench/cold.js"];

/// `cargo xtask bench`; what follows is handed on to each comparison.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::make()?;
    COMPARISONS.iter().try_for_each(|comparison| command::show(npm::node().arg(comparison).args(arguments)))
}
