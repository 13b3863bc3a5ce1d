//! Serves the edge worker on this machine, built from what stands here, with the stand-in for Graph behind it.

use anyhow::Result;

use crate::{build, npm, start};

/// The worker, a project of its own.
pub(crate) const WORKER: &str = "www/worker";

/// `cargo xtask worker [--port N]`; ends with Ctrl-C.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    println!("[1/3] the package graph-shifts");
    build::make()?;
    println!("[2/3] wrangler, which runs the worker");
    npm::install_in(WORKER)?;
    println!("[3/3] the worker");
    start::become_program(npm::node().arg("www/worker/local.js").args(arguments))
}
