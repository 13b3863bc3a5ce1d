//! The printed files are what the tables say now.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

#[test]
fn printed_files_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = graph_shifts::print::files();
    let stale = files.iter().filter(|(name, text)| fs::read_to_string(root.join(name)).ok().as_ref() != Some(text));
    let stale = stale.map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    assert!(!files.is_empty() && stale.is_empty(), "stale: {}; run `cargo xtask print` and commit", stale.join(", "));
}

#[test]
fn every_page_of_the_reference_is_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let printed = graph_shifts::print::files().into_iter().map(|(name, _)| root.join(name)).collect::<Vec<_>>();
    let entries = ["www/reference", "www/reference/codes"].map(|directory| fs::read_dir(root.join(directory)).unwrap());
    let files = entries.into_iter().flatten().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let others = files.filter(|path| !printed.contains(path)).collect::<Vec<_>>();
    assert!(others.is_empty(), "not printed: {others:?}; remove them");
}

#[test]
fn every_operation_has_words_of_users_each_once() {
    for operation in graph_shifts::OPERATIONS {
        let words = operation.also.all().collect::<Vec<_>>();
        assert!(words.len() >= 3, "{}: {words:?}", operation.id);
        for (at, word) in words.iter().enumerate() {
            let is_plain = word.split(' ').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()));
            assert!(is_plain, "{}: `{word}` is more than words in lower case", operation.id);
            assert!(!words.iter().take(at).any(|before| before == word), "{}: `{word}` twice", operation.id);
        }
    }
}
