//! The developer's commands: `cargo xtask start | site | worker | test | build | bench | pack | lint | audit | mutants | fuzz-js | print`.

mod audit;
mod bench;
mod binaryen;
mod browser;
mod build;
mod cargo_tool;
mod command;
mod dist;
mod examples;
mod fallback;
mod fuzz;
mod inline;
mod lint;
mod lowest_rust;
mod mock;
mod mutants;
mod npm;
mod opened;
mod outcomes;
mod pack;
mod paths;
mod print;
mod public_api;
mod release_check;
mod rust_page;
mod rust_worker;
mod site;
mod start;
mod summary;
mod teams_app;
mod test;
mod toolchain;
mod wasm;
mod worker;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask COMMAND

  start [--port N]        build everything and serve the workbench and the docs on localhost
  site                    build everything and the static site, the workbench and the docs, into www/dist/
  worker [--port N]       build everything and serve the edge worker on localhost, with the mock Graph as its upstream
  test [--all] [STEP...]  run all tests but the heavy ones, with --all those too, or only the steps with these numbers
  build [--write-sizes]   build the npm package in pkg/ and print its sizes; --write-sizes records them in size.json
  bench [callbacks | plan | rust | --write] [ROUNDS]
                          build, then compare speed and size with other packages, or only what callbacks or plans take, or
                          only the sizes of pages in Rust; --write records all in BENCHMARKS.md and size.json
  pack                    build, then pack the package and its SBOMs into target/package/
  lint                    run rustfmt, clippy (natively and for wasm32), Biome and tsc
  audit                   check the licences, sources and known vulnerabilities of all dependencies
  mutants rust|js [FILE...] [--shard K/N]
                          change the code in one place at a time, and fail for each change that no test notices
  fuzz-js [CALLS]         build, then make a million random calls, or so many, of the package's functions
  fuzz-js containers|calls [COUNT]
                          open a million random containers of callbacks, or read so many texts, by the package and by the crate
  print                   write the files that are printed from the Rust tables
  public-api [--write]    compare the public API of the crate with the list that is kept of it; --write renews the list
  release-check TAG       compare a tag with the versions of the manifests and with the changelog
  teams-app --domain HOST [--client-id ID]
                          pack the workbench on that host as a Teams app into target/teams-app/";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let Some((command, rest)) = arguments.split_first() else {
        bail!("no command given\n\n{USAGE}");
    };
    match (command.as_str(), rest) {
        ("start", rest) => start::run(rest),
        ("site", []) => site::run(),
        ("worker", rest) => worker::run(rest),
        ("test", rest) => test::run(rest),
        ("build", rest) => build::run(rest),
        ("bench", rest) => bench::run(rest),
        ("pack", []) => pack::run(),
        ("lint", []) => lint::run(),
        ("audit", []) => audit::run(),
        ("mutants", rest) => mutants::run(rest),
        ("fuzz-js", rest) => fuzz::run(rest),
        ("print", []) => print::write(),
        ("public-api", rest) => public_api::run(rest),
        ("release-check", [tag]) => release_check::run(tag),
        ("teams-app", rest) => teams_app::run(rest),
        // Called by cargo for each wasm test binary, see .cargo/config.toml.
        ("wasm-test-runner", _) => wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(arguments),
        // Called by tests/js/crate.js.
        ("outcomes", []) => outcomes::run(),
        // Called by tests/fuzz/callbacks/crate.js.
        ("opened", []) => opened::containers(),
        ("called", []) => opened::calls(),
        ("help" | "--help" | "-h", _) => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("unknown command `{}`\n\n{USAGE}", arguments.join(" ")),
    }
}
