//! Builds the workbench and the docs and serves them on localhost.

use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{build, command, npm, site};

const PORT: u16 = 4173;

/// The number of ports to try after the wanted one.
const TRIES: u16 = 20;

/// `cargo xtask start [--port N]`; Ctrl-C stops it.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let wanted = port(arguments)?;
    println!("[1/3] the package graph-shifts");
    build::make()?;
    println!("[2/3] the workbench and the docs");
    page()?;
    site::docs()?;
    let port = free(wanted)?;
    if port != wanted {
        println!("port {wanted} is in use, using port {port}");
    }
    println!("[3/3] the server (Ctrl-C stops it)");
    become_program(npm::node().arg("www/server.js").arg("--port").arg(port.to_string()))
}

/// Builds the page into www/dist/.
fn page() -> Result<()> {
    command::show(&mut vite())
}

/// Builds the page without the settings of www/.env, for its tests.
pub(crate) fn page_without_settings() -> Result<()> {
    command::show(vite().env("VITE_CLIENT_ID", ""))
}

/// Builds the page with the mock in it, for static hosts.
pub(crate) fn page_with_mock() -> Result<()> {
    command::show(vite().env("VITE_MOCK", "page"))
}

fn vite() -> Command {
    let mut vite = npm::tool("vite");
    vite.args(["build", "www", "--logLevel", "warn"]);
    vite
}

fn port(arguments: &[String]) -> Result<u16> {
    match arguments {
        [] => Ok(PORT),
        [name, number] if name == "--port" => number
            .parse()
            .ok()
            .filter(|port| *port > 0)
            .with_context(|| format!("`{number}` is not a port: use a number from 1 to 65535")),
        _ => bail!("start only takes `--port N`"),
    }
}

fn free(wanted: u16) -> Result<u16> {
    (wanted..=wanted.saturating_add(TRIES))
        .find(|port| is_free(*port))
        .with_context(|| format!("port {wanted} and the {TRIES} ports after it are in use"))
}

/// Whether the port is free on both addresses of localhost. An address that this machine lacks counts as free.
fn is_free(port: u16) -> bool {
    let taken =
        |outcome: std::io::Result<TcpListener>| outcome.is_err_and(|error| error.kind() != std::io::ErrorKind::AddrNotAvailable);
    !taken(TcpListener::bind((Ipv4Addr::LOCALHOST, port))) && !taken(TcpListener::bind((Ipv6Addr::LOCALHOST, port)))
}

/// Replaces this process with the server, so that stopping it stops the server.
#[cfg(unix)]
pub(crate) fn become_program(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec()).context("cannot start the server")
}

#[cfg(not(unix))]
pub(crate) fn become_program(command: &mut Command) -> Result<()> {
    command::show(command)
}

#[cfg(test)]
mod tests {
    use super::{PORT, free, port};
    use std::net::{Ipv4Addr, TcpListener};

    #[test]
    fn a_port_is_a_number() {
        let read = |words: &[&str]| port(&words.iter().map(ToString::to_string).collect::<Vec<_>>()).ok();
        assert_eq!(read(&[]), Some(PORT));
        assert_eq!(read(&["--port", "8080"]), Some(8080));
        assert_eq!(read(&["--port", "0"]), None);
        assert_eq!(read(&["--port", "70000"]), None);
        assert_eq!(read(&["8080"]), None);
    }

    #[test]
    fn a_port_in_use_is_skipped() -> std::io::Result<()> {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let wanted = taken.local_addr()?.port();
        assert!(free(wanted).is_ok_and(|port| port > wanted));
        Ok(())
    }
}
