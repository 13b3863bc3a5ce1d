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
    bundle(
        &["pkg/entries/workerd.js", "pkg/entries/edge-light.js", "pkg/entries/js.js"],
        &["--splitting", "--chunk-names=shifts", COMPILED, COMPILED_AT_EDGE],
    )?;
    // Their own imports of the package stay, so that each runtime finds the entry that is made for it.
    let of_package = "--external:graph-shifts";
    bundle(&["pkg/callbacks.js", "pkg/entries/plan.js"], &[of_package])?;
    bundle(
        &["pkg/entries/plan-workerd.js", "pkg/entries/plan-edge-light.js"],
        &["--splitting", "--chunk-names=plans", COMPILED, COMPILED_AT_EDGE, of_package],
    )?;
    bundle(&["pkg/entries/plan-js.js"], &BESIDE_JS)?;
    // What the mock's command needs of other packages, with their licences.
    command::show(npm::node().arg("xtask/bundled.js"))
}

/// What keeps the imports of the package, those of the default entry as imports of `graph-shifts/js`.
const BESIDE_JS: [&str; 6] = [
    "--alias:graph-shifts=graph-shifts/js",
    "--alias:graph-shifts/send=graph-shifts/send",
    "--alias:graph-shifts/time=graph-shifts/time",
    "--external:graph-shifts/js",
    "--external:graph-shifts/send",
    "--external:graph-shifts/time",
];

/// Modules that Cloudflare's runtime compiles on deployment.
const COMPILED: &str = "--external:*.wasm";

/// The same for Vercel's.
const COMPILED_AT_EDGE: &str = "--external:*.wasm?module";

fn bundle(entries: &[&str], settings: &[&str]) -> Result<()> {
    let mut bundler = npm::tool("esbuild");
    bundler.args(entries).args(SETTINGS).args(settings);
    command::show(bundler.args(["--outdir=pkg/dist", "--entry-names=[name]"]))
}
