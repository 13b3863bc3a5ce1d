//! Builds the npm package: what is missing is installed, the tables are printed, the module is made.

use anyhow::Result;

use crate::{command, dist, fallback, npm, paths, print, toolchain, wasm};

/// What belongs to the repository and travels in the package too.
const CARRIED: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", README];

/// Its links into the package lead to what lies beside it there.
const README: &str = "README.md";

/// `cargo xtask build`.
pub(crate) fn run() -> Result<()> {
    make()?;
    weigh()
}

/// Makes the package whole, installing what is missing.
pub(crate) fn make() -> Result<()> {
    toolchain::wasm_target()?;
    npm::install()?;
    print::write()?;
    module()
}

/// Makes what git does not keep of the package.
pub(crate) fn module() -> Result<()> {
    wasm::build()?;
    fallback::build()?;
    dist::build()?;
    for name in CARRIED {
        let original = paths::root().join(name);
        let copy = paths::package().join(name);
        if name == README {
            std::fs::write(copy, for_the_package(&std::fs::read_to_string(original)?))?;
        } else if original.exists() {
            std::fs::copy(original, copy)?;
        }
    }
    Ok(())
}

/// README as it travels: what lies in the package is named from there, and the pictures, which stay behind, where the project keeps them.
fn for_the_package(readme: &str) -> String {
    let pictures = "](https://github.com/graph-shifts/graph-shifts/raw/HEAD/www/pictures/";
    readme.replace("](pkg/", "](").replace("]: pkg/", "]: ").replace("](www/pictures/", pictures)
}

/// Prints the sizes of the package; its default entry must stay under its limit.
pub(crate) fn weigh() -> Result<()> {
    command::show(npm::node().arg("xtask/size.js"))
}
