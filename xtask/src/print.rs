//! Writes the files that are printed from the Rust tables, or checks that they are current.

use anyhow::{Context, Result, bail};

use crate::paths;

/// Writes each printed file that differs.
pub(crate) fn write() -> Result<()> {
    for (name, content) in stale() {
        let path = paths::root().join(&name);
        if let Some(directory) = path.parent() {
            std::fs::create_dir_all(directory).with_context(|| format!("cannot create {}", directory.display()))?;
        }
        std::fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
        println!("printed {name}");
    }
    Ok(())
}

/// Fails if a printed file differs from the tables.
pub(crate) fn check() -> Result<()> {
    let names: Vec<String> = stale().into_iter().map(|(name, _)| name).collect();
    if !names.is_empty() {
        bail!("stale: {}; run `cargo xtask print` and commit", names.join(", "));
    }
    Ok(())
}

fn stale() -> Vec<(String, String)> {
    let mut files = graph_shifts::print::files();
    files.retain(|(name, content)| std::fs::read_to_string(paths::root().join(name)).ok().as_ref() != Some(content));
    files
}
