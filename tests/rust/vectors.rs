//! The vectors, run natively.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod runner;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

/// Each file's name without its ending, and its text.
fn files() -> Vec<(String, String)> {
    let entries = fs::read_dir(folder()).expect("tests/vectors is there");
    let paths =
        entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.extension().is_some_and(|end| end == "json"));
    let named = |path: PathBuf| {
        (path.file_stem().expect("a name").to_string_lossy().into_owned(), fs::read_to_string(&path).expect("a readable file"))
    };
    paths.map(named).collect()
}

#[test]
fn every_vector_holds() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (name, text) in files() {
        let (cases, disagreements) = runner::run(&name, &text);
        assert!(cases > 0, "{name} has no case");
        count += cases;
        wrong.extend(disagreements);
    }
    assert!(count > 0, "no vector was found");
    assert!(wrong.is_empty(), "{} of {count} vectors disagree\n{}", wrong.len(), wrong.join("\n"));
}

/// One session for all of them, so that each call has to forget the one before.
#[test]
fn every_vector_has_the_same_outcome_in_a_session() {
    let mut session = graph_shifts::session::Session::NEW;
    let wrong: Vec<String> = files().iter().flat_map(|(name, text)| runner::differ_in(&mut session, name, text)).collect();
    assert!(wrong.is_empty(), "{} vectors disagree\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_received_vector_holds() {
    let mut wrong = Vec::new();
    for (name, text) in runner::RECEIVED {
        let (cases, disagreements) = runner::run_received(name, text);
        assert!(cases > 0, "{name} has no case");
        wrong.extend(disagreements);
    }
    assert!(wrong.is_empty(), "{} vectors disagree\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_list_for_wasm_names_every_file() {
    let here: BTreeSet<String> = files().into_iter().map(|(name, _)| name).collect();
    let listed: BTreeSet<String> = runner::FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(here, listed, "tests/rust/runner/mod.rs lists the files of tests/vectors");
    let here = fs::read_dir(folder().join("received")).expect("tests/vectors/received is there").count();
    assert_eq!(here, runner::RECEIVED.len(), "tests/rust/runner/received.rs lists the files of tests/vectors/received");
}

/// Each line says how many issues of all vectors read so. Whatever the vectors leave out, such as a message's words, is held here.
#[test]
fn every_issue_reads_as_recorded() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/rust/issues.txt");
    let mut counts = BTreeMap::new();
    let mut session = graph_shifts::session::Session::NEW;
    files().iter().for_each(|(_, text)| runner::count(&mut session, text, &mut counts));
    let now: String = counts.iter().map(|(line, count)| format!("{line} | {count}\n")).collect();
    if std::env::var_os("RECORD").is_some() {
        fs::write(&file, &now).expect("a file that can be written");
    }
    let recorded = fs::read_to_string(&file).expect("the record is there");
    let difference = now.lines().zip(recorded.lines()).find(|(now, recorded)| now != recorded);
    assert_eq!(difference, None, "if it is meant, run `RECORD=1 cargo test --test vectors` and review the difference");
    assert_eq!(now.lines().count(), recorded.lines().count());
}
