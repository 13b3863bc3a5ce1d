//! Builds the edge worker and serves it on localhost, with the workbench whose mock Graph is its upstream and calls it back.

use anyhow::Result;

use crate::{build, npm, start};

/// The worker's own npm project.
pub(crate) const WORKER: &str = "www/worker";

/// `cargo xtask worker [--port N]`; Ctrl-C stops it.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    println!("[1/4] the package graph-shifts");
    build::make()?;
    println!("[2/4] the workbench");
    start::page_without_settings()?;
    println!("[3/4] wrangler, which runs the worker");
    npm::install_in(WORKER)?;
    println!("[4/4] the worker");
    start::become_program(npm::node().arg("www/worker/local.js").args(arguments))
}
