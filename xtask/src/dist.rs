//! Bundles what the package ships of JavaScript.

use anyhow::Result;

use crate::{command, npm, paths};

/// How each bundle is made: with the marks of calls without effect, which an app drops, and with the names it was written with.
const SETTINGS: [&str; 6] =
    ["--bundle", "--format=esm", "--target=es2022", "--charset=utf8", "--minify-syntax", "--log-level=warning"];

/// Makes pkg/dist/: the default entry as one file, which a fresh process loads soonest, and the others as a few lines each beside what
/// they share. Sending and times need nothing of them and stand alone; callbacks and plans need other entries and import them.
pub(crate) fn build() -> Result<()> {
    let out = paths::package().join("dist");
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    bundle(&["pkg/entries/index.js"], &[])?;
    bundle(&["pkg/send.js"], &[])?;
    bundle(&["pkg/time.js"], &[])?;
    // Their own imports of other entries stay, so that each runtime finds the one that is made for it.
    bundle(&["pkg/callbacks.js", "pkg/plan.js"], &["--external:graph-shifts"])?;
    bundle(
        &["pkg/entries/workerd.js", "pkg/entries/edge-light.js", "pkg/entries/js.js"],
        &["--splitting", "--chunk-names=shifts", "--external:*.wasm", "--external:*.wasm?module"],
    )?;
    // What the mock's command needs of other packages, with their licences.
    command::show(npm::node().arg("xtask/bundled.js"))
}

fn bundle(entries: &[&str], settings: &[&str]) -> Result<()> {
    let mut bundler = npm::tool("esbuild");
    bundler.args(entries).args(SETTINGS).args(settings);
    command::show(bundler.args(["--outdir=pkg/dist", "--entry-names=[name]"]))
}
