//! Builds the example of an edge worker in Rust, as worker-build does, but with the wasm-bindgen of this program.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{command, npm, paths, toolchain};

/// The example, a workspace of its own.
pub(crate) const RUST_WORKER: &str = "www/examples/rust-worker";

/// Its handlers as workerd calls them. worker-build makes the same of them, and starts a module again that has panicked.
const SHIM: &str = r#"import { WorkerEntrypoint } from "cloudflare:workers";
import * as worker from "./index.js";

export default class extends WorkerEntrypoint {
  fetch(request) {
    return worker.fetch.call(this, request, this.env, this.ctx);
  }

  queue(messages) {
    return worker.queue.call(this, messages, this.env, this.ctx);
  }
}
"#;

/// Checks its format and lints it. Clippy compiles it in place of rustc: `cargo clippy` would also check its dependencies, which tests compile
/// in any case.
pub(crate) fn lint() -> Result<()> {
    command::show(command::cargo().args(["fmt", "--check", "--manifest-path"]).arg(manifest()))
        .context("the example's code is not formatted: run `cargo fmt` in its directory")?;
    compile().map(|_| ())
}

/// The compiled module. It is in the directory of the other workspace, so that the crates that both need are compiled once.
fn compile() -> Result<PathBuf> {
    let target = toolchain::target_directory()?;
    let mut cargo = command::cargo();
    cargo.args(["build", "--locked", "--target", toolchain::WASM, "--target-dir"]).arg(&target);
    command::show(cargo.arg("--manifest-path").arg(manifest()).env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver"))?;
    Ok(target.join(toolchain::WASM).join("debug/graph_shifts_worker.wasm"))
}

fn manifest() -> PathBuf {
    paths::root().join(RUST_WORKER).join("Cargo.toml")
}

/// Builds the worker into its `build/`, where worker-build would put it: the module, and one file with what wasm-bindgen makes for it and the
/// handlers.
pub(crate) fn build() -> Result<()> {
    let compiled = compile()?;
    let out = paths::root().join(RUST_WORKER).join("build");
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    let mut arguments: Vec<_> =
        ["wasm-bindgen", "--target", "module", "--no-typescript", "--out-name", "index"].map(Into::into).into();
    arguments.extend(["--out-dir".into(), out.as_os_str().to_owned()]);
    arguments.push(compiled.into_os_string());
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments)
        .context("if the versions of wasm-bindgen differ, set that of the example's Cargo.lock to xtask's")?;
    // workerd has no imports of sources: an import of a module's file is the module.
    let index = out.join("index.js");
    let text = std::fs::read_to_string(&index)?;
    std::fs::write(&index, text.replace("import source ", "import "))?;
    std::fs::write(out.join("shim.js"), SHIM)?;
    bundle(&out)
}

/// Puts the handlers, and all that they import but the module, into one file.
fn bundle(out: &Path) -> Result<()> {
    let mut bundler = npm::tool("esbuild");
    bundler.current_dir(out).args(["shim.js", "--bundle", "--format=esm", "--outfile=index.js", "--allow-overwrite"]);
    command::show(bundler.args(["--external:./index_bg.wasm", "--external:cloudflare:*", "--log-level=warning"]))
}
