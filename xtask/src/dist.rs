//! Bundles what the package ships of JavaScript: an entry of a few lines for each way to the module, and what all share.

use anyhow::Result;

use crate::{command, npm, place};

/// Each entry's file; its name is the entry's.
const ENTRIES: &str = "pkg/entries";

/// Makes pkg/dist/.
pub(crate) fn build() -> Result<()> {
    let out = place::package().join("dist");
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    let mut bundler = npm::tool("esbuild");
    bundler.args(place::files(&place::root().join(ENTRIES), ".js")?);
    bundler.args(["--bundle", "--splitting", "--format=esm", "--target=es2022", "--charset=utf8", "--log-level=warning"]);
    bundler.args(["--external:*.wasm", "--external:*.wasm?module", "--entry-names=[name]", "--chunk-names=shifts"]);
    command::show(bundler.arg("--outdir=pkg/dist"))
}
