//! Builds the npm package and packs it with npm, together with its SBOMs.

use anyhow::Result;

use crate::{build, command, npm, toolchain};

/// `cargo xtask pack`: into target/package/.
pub(crate) fn run() -> Result<()> {
    build::make()?;
    command::show(npm::node().arg("xtask/pack.js").arg(toolchain::target_directory()?.join("package")))
}
