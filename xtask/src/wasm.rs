//! Makes pkg/wasm/: compiled by cargo, bound by wasm-bindgen, made small by binaryen, written once more as hexadecimal text.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::{binaryen, command, inline, paths, toolchain};

/// Keeps wasm-bindgen's table of references out of the module.
const NO_REFERENCES: &str = "-Ctarget-feature=-reference-types";

/// Builds the module where its sources changed.
pub(crate) fn build() -> Result<()> {
    let homes = homes()?;
    let compiled = compile(&homes)?;
    let out = paths::package().join("wasm");
    let text = out.join("core.hex.js");
    if binaryen::is_current(&text, &compiled)? {
        return Ok(());
    }
    let bound = toolchain::target_directory()?.join("bound");
    bind(&compiled, &bound)?;
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    std::fs::create_dir_all(&out)?;
    let module = out.join("core.wasm");
    binaryen::optimize(&bound.join("core_bg.wasm"), &module)?;
    let bytes = std::fs::read(&module)?;
    names_no_home(&bytes, &homes)?;
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

fn compile(homes: &[Home]) -> Result<PathBuf> {
    let remaps = homes.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let mut cargo = command::cargo();
    // Without reference types, and stripped of the section that names features: only numbers pass, and for them wasm-bindgen needs no
    // table of references.
    cargo
        .args(["build", "--release", "--package", "graph-shifts-module", "--target", toolchain::WASM])
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
        .env("CARGO_ENCODED_RUSTFLAGS", remaps.chain([NO_REFERENCES.into()]).collect::<Vec<_>>().join("\x1f"));
    command::show(&mut cargo)?;
    let target = toolchain::target_directory()?;
    Ok(target.join(toolchain::WASM).join("release/graph_shifts_module.wasm"))
}

fn bind(compiled: &Path, out: &Path) -> Result<()> {
    if out.exists() {
        std::fs::remove_dir_all(out)?;
    }
    let settings = ["wasm-bindgen", "--target", "bundler", "--no-typescript", "--out-name", "core"];
    let mut arguments: Vec<_> = settings.iter().map(Into::into).collect();
    arguments.extend(["--encode-into".into(), "always".into()]);
    arguments.extend(["--remove-name-section".into(), "--remove-producers-section".into()]);
    arguments.extend(["--out-dir".into(), out.as_os_str().to_owned()]);
    arguments.push(compiled.as_os_str().to_owned());
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments)?;
    // One function of wasm-bindgen's own is there in any case: __wbg_set_wasm, which takes the instance.
    let glue = std::fs::read_to_string(out.join("core_bg.js"))?;
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
