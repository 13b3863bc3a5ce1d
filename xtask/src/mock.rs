//! Runs the mock Graph as a local server during a test.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use anyhow::{Context, Result};

use crate::npm;

/// A running mock; dropping it stops the server.
pub(crate) struct MockGraph {
    server: Child,
    address: String,
}

impl MockGraph {
    /// Starts the server on a free port and waits for its address.
    pub(crate) fn start() -> Result<Self> {
        let mut server = npm::node()
            .args(["www/server.js", "--port", "0", "--mock-only"])
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the mock Graph")?;
        let output = server.stdout.take();
        let mut running = Self { server, address: String::new() };
        let lines = output.into_iter().flat_map(|output| BufReader::new(output).lines());
        running.address = lines
            .map_while(Result::ok)
            .find_map(|line| line.split(' ').find(|word| word.starts_with("http://")).map(str::to_owned))
            .context("the mock Graph exited without printing its address")?;
        Ok(running)
    }

    /// The address it listens on, such as `http://127.0.0.1:40123`.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for MockGraph {
    fn drop(&mut self) {
        // The server may have exited already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
