//! The tables in the languages of those who read them. Native only.

mod javascript;
mod markdown;
mod openapi;
mod resource;
mod roll;
mod typescript;

/// The files of the npm package that are printed: each one's path below `pkg/`, and its text.
#[must_use]
pub fn files() -> Vec<(&'static str, String)> {
    vec![
        ("operations.js", javascript::operations()),
        ("types.js", javascript::types()),
        ("shapes.js", javascript::shapes()),
        ("ids.js", javascript::ids()),
        ("sentences.js", javascript::sentences()),
        ("operations.d.ts", typescript::operations()),
        ("shifts.d.ts", typescript::types()),
        ("shapes.d.ts", typescript::shapes()),
        ("codes.d.ts", typescript::codes()),
        ("openapi.json", openapi::document()),
        ("reference.md", markdown::document()),
    ]
}

/// The first line of a printed file.
fn head(sign: &str) -> String {
    format!("// {sign} Printed from the tables by `cargo xtask print`.\n\n")
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
