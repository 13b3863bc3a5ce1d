//! The stand-in for Graph as a server on this machine, for as long as a test needs it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use anyhow::{Context, Result};

use crate::npm;

/// A running stand-in; dropping it ends the server.
pub(crate) struct StandIn {
    server: Child,
    address: String,
}

impl StandIn {
    /// Starts the server on a free port and waits until it tells its address.
    pub(crate) fn start() -> Result<Self> {
        let mut server = npm::node()
            .args(["www/server.js", "--port", "0", "--mock-only"])
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the stand-in for Graph")?;
        let output = server.stdout.take();
        let mut running = Self { server, address: String::new() };
        let lines = output.into_iter().flat_map(|output| BufReader::new(output).lines());
        running.address = lines
            .map_while(Result::ok)
            .find_map(|line| line.split(' ').find(|word| word.starts_with("http://")).map(str::to_owned))
            .context("the stand-in for Graph ended without telling its address")?;
        Ok(running)
    }

    /// Where it listens, such as `http://127.0.0.1:40123`.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // A server that has ended already is just as well.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
