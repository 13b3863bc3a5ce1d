//! Makes the modules in pkg/wasm/: compiled by cargo, bound by wasm-bindgen, made small by binaryen, written once more as hexadecimal text.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::{binaryen, command, inline, paths, toolchain};

/// Keeps wasm-bindgen's table of references out of the module.
const NO_REFERENCES: &str = "-Ctarget-feature=-reference-types";

/// A WebAssembly module of the package.
pub(crate) struct Module {
    /// The crate that exports it.
    pub(crate) package: &'static str,
    /// Its name in pkg/wasm/.
    pub(crate) name: &'static str,
}

/// The checks and requests, and what only those load who plan.
pub(crate) const MODULES: [Module; 2] =
    [Module { package: "graph-shifts-module", name: "core" }, Module { package: "graph-shifts-planner", name: "planner" }];

impl Module {
    /// Where the package has it.
    pub(crate) fn path(&self) -> PathBuf {
        paths::package().join("wasm").join(self.name).with_extension("wasm")
    }

    /// What cargo makes.
    fn compiled(&self) -> Result<PathBuf> {
        let file = self.package.replace('-', "_");
        Ok(toolchain::target_directory()?.join(toolchain::WASM).join("release").join(file).with_extension("wasm"))
    }
}

/// Builds the modules whose sources changed.
pub(crate) fn build() -> Result<()> {
    let homes = homes()?;
    compile(&homes)?;
    MODULES.iter().try_for_each(|module| write(module, &homes))
}

fn write(module: &Module, homes: &[Home]) -> Result<()> {
    let compiled = module.compiled()?;
    let path = module.path();
    let text = path.with_extension("hex.js");
    if binaryen::is_current(&text, &compiled)? {
        return Ok(());
    }
    std::fs::create_dir_all(paths::package().join("wasm"))?;
    let bound = toolchain::target_directory()?.join("bound").join(module.name);
    bind(&compiled, &bound)?;
    binaryen::optimize(&bound.join("module_bg.wasm"), &path)?;
    let bytes = std::fs::read(&path)?;
    names_no_home(&bytes, homes)?;
    inline::write(&bytes, &text)
}

/// A directory of this machine, and the word that stands for it in the module.
type Home = (PathBuf, &'static str);

/// The later ones win in rustc, so the widest stands first.
fn homes() -> Result<Vec<Home>> {
    let mut homes = Vec::new();
    if let Some(home) = std::env::home_dir() {
        homes.push((home.join(".cargo"), "/cargo"));
        homes.insert(0, (home, "/home"));
    }
    if let Some(cargo) = std::env::var_os("CARGO_HOME") {
        homes.push((PathBuf::from(cargo), "/cargo"));
    }
    homes.push((PathBuf::from(toolchain::sysroot()?).join("lib/rustlib/src/rust"), "/rust"));
    homes.push((paths::root(), "/graph-shifts"));
    Ok(homes)
}

fn compile(homes: &[Home]) -> Result<()> {
    let remaps = homes.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let mut cargo = command::cargo();
    // Without reference types, and stripped of the section that names features: only numbers pass, and for them wasm-bindgen needs no
    // table of references.
    cargo
        .args(["build", "--release", "--target", toolchain::WASM])
        .args(MODULES.iter().flat_map(|module| ["--package", module.package]))
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
        .env("CARGO_ENCODED_RUSTFLAGS", remaps.chain([NO_REFERENCES.into()]).collect::<Vec<_>>().join("\x1f"));
    command::show(&mut cargo)
}

fn bind(compiled: &Path, out: &Path) -> Result<()> {
    if out.exists() {
        std::fs::remove_dir_all(out)?;
    }
    let settings = ["wasm-bindgen", "--target", "bundler", "--no-typescript", "--out-name", "module"];
    let mut arguments: Vec<_> = settings.iter().map(Into::into).collect();
    arguments.extend(["--encode-into".into(), "always".into()]);
    arguments.extend(["--remove-name-section".into(), "--remove-producers-section".into()]);
    arguments.extend(["--out-dir".into(), out.as_os_str().to_owned()]);
    arguments.push(compiled.as_os_str().to_owned());
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments)?;
    // One function of wasm-bindgen's own is there in any case: __wbg_set_wasm, which takes the instance.
    let glue = std::fs::read_to_string(out.join("module_bg.js"))?;
    if out.join("snippets").exists() || glue.matches("export function __wb").count() > 1 {
        bail!("the module needs glue, which the package's own loader does not carry");
    }
    Ok(())
}

/// A published module must not tell where it was built.
fn names_no_home(module: &[u8], homes: &[Home]) -> Result<()> {
    for (home, _) in homes {
        let name = home.to_string_lossy();
        let name = name.as_bytes();
        if name.len() > 1 && module.windows(name.len()).any(|part| part == name) {
            bail!("the module names the directory {} of this machine", home.display());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::names_no_home;

    #[test]
    fn a_home_in_the_module_is_found() {
        let homes = [("/home/ada".into(), "/home")];
        assert!(names_no_home(b"..src/lib.rs..", &homes).is_ok());
        assert!(names_no_home(b"../home/ada/src/lib.rs..", &homes).is_err());
    }
}
