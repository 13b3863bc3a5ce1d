//! Compares the public API of the crate, as its documentation shows it, with the list that is kept of it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{command, paths, toolchain};

/// The kept list: a line for each item with its declaration, its methods and the traits that it implements.
const LIST: &str = "tests/rust/public_api.txt";

/// `cargo xtask public-api [--write]`: documents the crate, then compares its public API with the kept list, or renews that.
pub(crate) fn run(words: &[String]) -> Result<()> {
    document()?;
    match words {
        [] => check(),
        [flag] if flag == "--write" => Ok(fs::write(list(), read()?)?),
        _ => bail!("`public-api` takes nothing but --write"),
    }
}

/// Documents the crate with all features.
pub(crate) fn document() -> Result<()> {
    let mut doc = command::cargo();
    doc.args(["doc", "--no-deps", "--package", "graph-shifts", "--all-features"]);
    command::show(doc.env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Fails if the documented API differs from the kept list.
pub(crate) fn check() -> Result<()> {
    let kept = fs::read_to_string(list()).with_context(|| format!("cannot read {LIST}"))?;
    let shown = read()?;
    let differences = differences(&kept, &shown);
    if !differences.is_empty() {
        bail!(
            "the public API has changed:\n{}\nIf that is meant, say so in CHANGELOG.md, run `cargo xtask public-api --write` and commit",
            differences.join("\n")
        );
    }
    Ok(())
}

fn list() -> PathBuf {
    paths::root().join(LIST)
}

/// The lines that only one of two lists has.
fn differences(kept: &str, shown: &str) -> Vec<String> {
    let only = |sign: &str, one: &str, other: &str| {
        let other: std::collections::HashSet<&str> = other.lines().collect();
        one.lines().filter(|line| !other.contains(line)).map(|line| format!("{sign} {line}")).collect::<Vec<_>>()
    };
    [only("-", kept, shown), only("+", shown, kept)].concat()
}

/// The list of what the documentation shows.
fn read() -> Result<String> {
    let directory = toolchain::target_directory()?.join("doc/graph_shifts");
    let all = page(&directory.join("all.html"))?;
    let mut lines = Vec::new();
    for link in all.split("<a href=\"").skip(1) {
        let Some((file, rest)) = link.split_once("\">") else { continue };
        let name = rest.split("</a>").next().unwrap_or_default();
        // Links to a place in the page itself are its headings.
        if file.ends_with(".html") && !file.starts_with("..") {
            lines.extend(item(name, &page(&directory.join(file))?));
        }
    }
    lines.sort();
    lines.dedup();
    if lines.is_empty() {
        bail!("{} lists no item", directory.join("all.html").display());
    }
    Ok(lines.join("\n") + "\n")
}

fn page(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The lines of an item: its declaration, its own methods, the traits that it implements.
fn item(name: &str, page: &str) -> Vec<String> {
    let declared = page.split_once("item-decl\">").and_then(|(_, rest)| rest.split("</pre>").next()).unwrap_or_default();
    let mut lines = vec![format!("{name}: {}", text(declared))];
    // What follows is the same for every type.
    let shown = page.split("id=\"synthetic-implementations\"").next().unwrap_or_default();
    let (own, traits) = shown.split_once("id=\"trait-implementations\"").unwrap_or((shown, ""));
    if own.contains("id=\"implementations\"") {
        lines.extend(
            headers(own).filter(|header| header.contains("fn ") || header.contains("const ")).map(|of| format!("{name}: {of}")),
        );
    }
    lines.extend(headers(traits).filter(|header| header.starts_with("impl")).map(|of| format!("{name}: {of}")));
    lines
}

/// The texts of the headers of a page's section.
fn headers(section: &str) -> impl Iterator<Item = String> {
    let starts = section.split("class=\"code-header\">").skip(1);
    starts.map(|rest| text(rest.split("</h").next().unwrap_or_default()))
}

/// HTML as text on one line.
fn text(html: &str) -> String {
    let mut text = String::new();
    for (at, part) in html.split('<').enumerate() {
        let shown = if at == 0 { part } else { part.split_once('>').map_or("", |(_, after)| after) };
        text.push_str(shown);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    text.replace("&nbsp;", " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{differences, item};

    const PAGE: &str = r#"<pre class="rust item-decl"><code>pub struct A { <span>pub b: <a href="x">Vec</a>&lt;u8&gt;, }</span></code></pre>
        <h2 id="implementations">I</h2><h4 class="code-header">pub fn <a>c</a>(&amp;self)</h4>
        <h2 id="trait-implementations">T</h2><h3 class="code-header">impl Clone for A</h3><h4 class="code-header">fn clone(&amp;self)</h4>
        <h2 id="synthetic-implementations">S</h2><h3 class="code-header">impl Send for A</h3>"#;

    #[test]
    fn an_item_has_its_declaration_its_methods_and_its_traits() {
        assert_eq!(item("A", PAGE), ["A: pub struct A { pub b: Vec<u8>, }", "A: pub fn c(&self)", "A: impl Clone for A"]);
    }

    #[test]
    fn what_was_removed_and_what_was_added_differs() {
        assert_eq!(differences("a\nb\n", "b\nc\n"), ["- a", "+ c"]);
        assert!(differences("a\n", "a\n").is_empty());
    }
}
