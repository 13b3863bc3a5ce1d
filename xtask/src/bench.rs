//! Builds the npm package and measures it beside other packages.

use anyhow::Result;

use crate::{build, command, npm};

/// A separate npm project, because only the bench needs its Node 24.
const BENCH: &str = "tests/bench";

/// `cargo xtask bench [callbacks|plan] [--write] [ROUNDS]`: prints the report, or that of callbacks or of plans alone; `--write` writes it to BENCHMARKS.md, and the
/// sizes to size.json.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::make()?;
    npm::install_in(BENCH)?;
    command::show(npm::node().arg("tests/bench/bench.js").args(arguments))
}
