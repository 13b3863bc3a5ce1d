//! Builds the edge worker and serves it on localhost, with the mock Graph as its upstream.

use anyhow::Result;

use crate::{build, npm, start};

/// The worker's own npm project.
pub(crate) const WORKER: &str = "www/worker";

/// `cargo xtask worker [--port N]`; Ctrl-C stops it.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    println!("[1/3] the package graph-shifts");
    build::make()?;
    println!("[2/3] wrangler, which runs the worker");
    npm::install_in(WORKER)?;
    println!("[3/3] the worker");
    start::become_program(npm::node().arg("www/worker/local.js").args(arguments))
}
