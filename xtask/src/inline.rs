//! Writes the module as the text in which the default entry carries it.

use std::path::Path;

use anyhow::Result;

/// Writes the module in hexadecimal, which gzip compresses almost as well as the bytes and every platform decodes by itself.
pub(crate) fn write(module: &[u8], to: &Path) -> Result<()> {
    let hex = module.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    Ok(std::fs::write(to, format!("export const hex =\n  \"{hex}\";\n"))?)
}
