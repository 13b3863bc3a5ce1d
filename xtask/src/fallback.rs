//! Makes the JavaScript fallbacks in pkg/wasm/ for pages that refuse WebAssembly: the same modules, written as JavaScript by wasm2js.
//!
//! The output of wasm2js is changed in two places, each of which is looked for: if wasm2js writes it in another way, the build fails.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::wasm::MODULES;
use crate::{binaryen, command, npm, toolchain};

/// Where wasm2js begins to make its one instance, at import.
const AT_IMPORT: &str = "\nvar retasmFunc = asmFunc(";

/// How wasm2js checks whether memory can grow. Where it cannot, it would report to the module that it has grown; and above two gigabytes
/// its addresses are below zero.
const GROWS: &str = "if ((oldPages < newPages) && (newPages < 65536)) {";

/// How it is to check that.
const GROWS_OR_REPORTS: &str = "if (pagesToAdd < 0 || newPages > 32767) return -1;\n  if (pagesToAdd) {";

/// The functions that cannot let memory grow.
const GROW_NOTHING: [&str; 2] = ["Math_imul", "Math_clz32"];

/// Builds the fallbacks of the modules that changed.
pub(crate) fn build() -> Result<()> {
    MODULES.iter().try_for_each(|module| write(&module.path()))
}

fn write(module: &Path) -> Result<()> {
    let fallback = module.with_extension("js");
    if binaryen::is_current(&fallback, module)? {
        return Ok(());
    }
    let directory = toolchain::target_directory()?.join("fallback");
    std::fs::create_dir_all(&directory)?;
    let script = directory.join("script.js");
    binaryen::as_script(module, &directory.join("lowered.wasm"), &script)?;
    let framed = directory.join("framed.js");
    std::fs::write(&framed, frame(&std::fs::read_to_string(&script)?)?)?;
    let mut minify = npm::tool("esbuild");
    // Nobody wrote it, so nobody checks its types.
    minify.args(["--minify", "--format=esm", "--target=es2022", "--log-level=warning", "--banner:js=// @ts-nocheck"]);
    command::show(minify.arg(&framed).arg(format!("--outfile={}", fallback.display())))
}

/// The script as a function that makes an instance: nothing happens at import, and a trap can be followed by a fresh one.
fn frame(script: &str) -> Result<String> {
    let (script, _) = script.split_once(AT_IMPORT).context("wasm2js writes its exports in another way")?;
    if let Some(line) = script.lines().find(|line| reads_where_a_call_returns(line)) {
        bail!("memory could grow between the evaluation of the memory and of the address in it: {}", line.trim());
    }
    let [before, after] = script.split(GROWS).collect::<Vec<_>>()[..] else {
        bail!("wasm2js lets memory grow in another way");
    };
    Ok(format!("export function instantiate() {{\n{before}{GROWS_OR_REPORTS}{after}\nreturn asmFunc({{}});\n}}\n"))
}

/// Whether an address is what a call returns: JavaScript evaluates the memory first, and the call may let it grow. wasm2js handles that
/// where memory is written, but not where it is read.
fn reads_where_a_call_returns(line: &str) -> bool {
    line.match_indices("HEAP").any(|(at, _)| {
        let Some((_, place)) = line.get(at..).and_then(|access| access.split_once('[')) else { return false };
        let mut open = 1;
        let end = place.find(|sign| {
            open += i32::from(sign == '[') - i32::from(sign == ']');
            open == 0
        });
        let place = end.and_then(|end| place.get(..end)).unwrap_or(place);
        place.match_indices('(').any(|(at, _)| {
            let before = place.get(..at).unwrap_or_default();
            let calls = before.ends_with(|sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '$' | ']'));
            calls && !GROW_NOTHING.iter().any(|name| before.ends_with(name))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{AT_IMPORT, GROWS, frame, reads_where_a_call_returns};

    #[test]
    fn a_script_becomes_a_function_and_another_kind_of_script_is_refused() {
        let script = format!("function asmFunc() {{ {GROWS}}} }}\n{AT_IMPORT}{{\n}});\nexport var memory = retasmFunc.memory;\n");
        let framed = frame(&script).unwrap_or_default();
        assert!(framed.starts_with("export function instantiate() {"));
        assert!(framed.contains("return -1;"));
        assert_eq!(framed.matches("export").count(), 1);
        assert!(frame(&script.replace(GROWS, "")).is_err());
        assert!(frame(&script.replace(AT_IMPORT, "")).is_err());
    }

    #[test]
    fn a_call_within_a_place_in_memory_is_found() {
        for line in [
            "$1 = HEAP32[$7($2) + 4 >> 2];",
            "f(HEAPU8[HEAP32[$1 >> 2] + (2 + $12_1($3, 4)) | 0])",
            "HEAP8[FUNCTION_TABLE[1]() | 0]",
        ] {
            assert!(reads_where_a_call_returns(line), "{line}");
        }
        let fine = [
            "var HEAP8 = new Int8Array(buffer);",
            "$7(HEAP32[$1 + ($2 << 2) >> 2]) + $8()",
            "HEAP32[Math_imul($1, 12) + 4 >> 2]",
        ];
        for line in fine {
            assert!(!reads_where_a_call_returns(line), "{line}");
        }
    }
}
