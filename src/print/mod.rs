//! Prints the tables as JavaScript, TypeScript, Rust, OpenAPI and Markdown. Native only.

mod callbacks;
mod editor;
mod hints;
mod inputs;
mod javascript;
mod markdown;
mod mock;
mod openapi;
mod registry;
mod resource;
mod rust;
mod secrets;
mod time;
mod typescript;
mod words;

use crate::table::{Contradictions, Description};

/// The files that are printed: each one's path below the root of the repository, and its text.
#[must_use]
pub fn files() -> Vec<(String, String)> {
    let package = package().into_iter().map(|(name, text)| (format!("pkg/{name}"), text));
    let pages = markdown::pages().into_iter().map(|(name, text)| (format!("www/reference/{name}"), text));
    let tables = ("www/generated/tables.js".to_owned(), editor::tables());
    let words = ("www/generated/words.js".to_owned(), words::words());
    let secrets = ("www/generated/secrets.js".to_owned(), secrets::secrets());
    package.chain(pages).chain([tables, words, secrets]).chain(rust::files()).collect()
}

/// The files of the npm package: each one's path below `pkg/`, and its text.
fn package() -> Vec<(&'static str, String)> {
    vec![
        ("generated/operations.js", javascript::operations()),
        ("generated/schemas.js", javascript::schemas()),
        ("generated/enums.js", javascript::enums()),
        ("generated/constants.js", javascript::constants()),
        ("generated/hints.js", hints::hints()),
        ("generated/inputs.js", inputs::inputs()),
        ("generated/callbacks.js", callbacks::entities()),
        ("generated/time.js", time::time()),
        ("generated/operations.d.ts", typescript::operations()),
        ("generated/shifts.d.ts", typescript::types()),
        ("generated/schemas.d.ts", typescript::schemas()),
        ("generated/enums.d.ts", typescript::enums()),
        ("generated/callbacks.d.ts", typescript::callbacks()),
        ("generated/codes.d.ts", typescript::codes()),
        ("generated/openapi.json", openapi::document()),
        ("generated/reference.md", markdown::document()),
        ("generated/mock.js", mock::schema()),
    ]
}

/// The first line of a printed file.
fn head(sign: &str) -> String {
    format!("// {sign} Printed from the tables by `cargo xtask print`.\n\n")
}

/// A description, followed by the contradictions between its sources.
fn described(description: Description, contradictions: Contradictions) -> String {
    description.text().to_owned() + &after(contradictions)
}

/// The contradictions between the sources of a description, to follow it.
fn after(contradictions: Contradictions) -> String {
    contradictions.texts().iter().map(|contradiction| format!(" {}", sources_contradict(contradiction))).collect()
}

/// A contradiction as a sentence.
fn sources_contradict(contradiction: &str) -> String {
    format!("Microsoft's sources contradict each other: {contradiction}")
}

/// A name with its first letter in upper case.
fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Texts as a list of quoted words.
fn quoted<'w>(words: impl IntoIterator<Item = &'w str>, between: &str) -> String {
    words.into_iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(between)
}
