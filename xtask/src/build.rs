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

/// README for the package: links to files of the package are relative to it, and all others lead to the repository.
fn for_the_package(readme: &str) -> String {
    let mut parts = readme.split("](");
    let start = parts.next().unwrap_or_default().to_owned();
    parts.fold(start, |text, rest| format!("{text}]({}{}", origin(rest), rest.strip_prefix("pkg/").unwrap_or(rest)))
}

/// What precedes the address at the start of this text in the package.
fn origin(address: &str) -> String {
    if ["https://", "#", "pkg/"].iter().chain(&CARRIED).any(|start| address.starts_with(start)) {
        return String::new();
    }
    let view = if address.starts_with("www/pictures/") { "raw" } else { "blob" };
    format!("https://github.com/graph-shifts/graph-shifts/{view}/HEAD/")
}

/// Prints the sizes of the package and their change since size.json.
pub(crate) fn weigh() -> Result<()> {
    sizes(&[])
}

fn sizes(settings: &[&str]) -> Result<()> {
    command::show(npm::node().arg("xtask/size.js").args(settings))
}

#[cfg(test)]
mod tests {
    use super::for_the_package;

    #[test]
    fn links_of_the_package_stay_and_others_lead_to_the_repository() {
        let stays = "[a](https://a.example) [b](#install) [c](LICENSE-MIT)";
        assert_eq!(for_the_package(stays), stays);
        assert_eq!(for_the_package("[a](pkg/generated/reference.md#shift)"), "[a](generated/reference.md#shift)");
        let page = "[a](https://github.com/graph-shifts/graph-shifts/blob/HEAD/www/guides/rust.md#send)";
        assert_eq!(for_the_package("[a](www/guides/rust.md#send)"), page);
        let picture = "![a](https://github.com/graph-shifts/graph-shifts/raw/HEAD/www/pictures/dark.png)";
        assert_eq!(for_the_package("![a](www/pictures/dark.png)"), picture);
    }
}
