//! Builds the npm package: what is missing is installed, the tables are printed, the module is made.

use anyhow::{Result, bail};

use crate::{command, dist, fallback, npm, paths, print, toolchain, wasm};

/// What belongs to the repository and travels in the package too.
const CARRIED: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", README];

/// Its links into the package lead to what lies beside it there.
const README: &str = "README.md";

/// `cargo xtask build [--write-sizes]`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let settings: &[&str] = match arguments {
        [] => &[],
        [flag] if flag == "--write-sizes" => &["--write"],
        _ => bail!("`build` only takes --write-sizes"),
    };
    make()?;
    sizes(settings)
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

/// README for the package: links to files of the package are relative to it. The pictures, BENCHMARKS.md and CONTRIBUTING.md, which the
/// package does not contain, are linked in the repository.
fn for_the_package(readme: &str) -> String {
    let pictures = "](https://github.com/graph-shifts/graph-shifts/raw/HEAD/www/pictures/";
    let pages = "](https://github.com/graph-shifts/graph-shifts/blob/HEAD/";
    let readme = readme.replace("](pkg/", "](").replace("]: pkg/", "]: ");
    let readme = readme.replace("](www/pictures/", pictures);
    ["BENCHMARKS.md", "CONTRIBUTING.md"]
        .iter()
        .fold(readme, |readme, page| readme.replace(&format!("]({page}"), &format!("{pages}{page}")))
}

/// Prints the sizes of the package and their change since size.json.
pub(crate) fn weigh() -> Result<()> {
    sizes(&[])
}

fn sizes(settings: &[&str]) -> Result<()> {
    command::show(npm::node().arg("xtask/size.js").args(settings))
}
