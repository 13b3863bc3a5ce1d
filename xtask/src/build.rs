//! Builds the npm package: what is missing is installed, the tables are printed, the module is made and weighed.

use anyhow::Result;

use crate::{command, npm, place, print, toolchain, wasm};

/// `cargo xtask build`.
pub(crate) fn run() -> Result<()> {
    toolchain::wasm_target()?;
    npm::install()?;
    print::write()?;
    module()
}

/// What belongs to the repository and travels in the package too.
const CARRIED: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Builds pkg/wasm/ and weighs it; the default entry must stay under its limit.
pub(crate) fn module() -> Result<()> {
    wasm::build()?;
    for name in CARRIED {
        std::fs::copy(place::root().join(name), place::package().join(name))?;
    }
    command::show(npm::node().arg(place::root().join("xtask/size.js")))
}
