//! Builds the static site into www/dist/: the workbench with its mock in the page, and the docs next to it.

use anyhow::Result;

use crate::{build, command, npm, start};

/// `cargo xtask site`; any static server can serve the result, below any path.
pub(crate) fn run() -> Result<()> {
    println!("[1/3] the package graph-shifts");
    build::make()?;
    println!("[2/3] the workbench");
    start::page_with_mock()?;
    println!("[3/3] the docs");
    docs()
}

/// Builds the docs into www/dist/docs/, after the page, whose build empties www/dist/.
pub(crate) fn docs() -> Result<()> {
    command::show(npm::node().arg("www/site/build.js"))
}
