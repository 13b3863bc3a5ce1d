//! Builds the npm package and measures it beside other packages.

use anyhow::Result;

use crate::{build, command, npm, rust_page};

/// A separate npm project, because only the bench needs its Node 24.
const BENCH: &str = "tests/bench";

/// `cargo xtask bench [callbacks | plan | rust] [--write] [ROUNDS]`: prints the report, or that of callbacks, of plans or of pages in Rust alone;
/// `--write` writes it to BENCHMARKS.md, and the sizes to size.json.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let is_alone = |part: &str| arguments.iter().any(|word| word == part);
    if !is_alone("rust") {
        build::make()?;
    }
    npm::install_in(BENCH)?;
    let mut bench = npm::node();
    if !is_alone("callbacks") && !is_alone("plan") {
        bench.env("RUST_PAGES", rust_page::build()?);
    }
    command::show(bench.arg("tests/bench/bench.js").args(arguments))
}
