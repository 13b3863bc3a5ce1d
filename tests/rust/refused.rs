//! Mistakes that do not compile: the errors of each file of `refused/` are those that its lines announce with `//~`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file's name, the line of an error in it, and the error's code.
type Error = (String, usize, String);

/// The file in which nothing is wrong.
const RIGHT: &str = "right.rs";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("tests/rust/refused")).expect("tests/rust/refused is there");
    entries.map(|entry| entry.expect("an entry").path()).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}

/// The errors that the lines of a file announce.
fn announced(path: &Path) -> Vec<Error> {
    let text = fs::read_to_string(path).expect("a readable file");
    let lines = (1..).zip(text.lines()).filter_map(|(number, line)| Some((number, line.split_once("//~")?.1.trim().to_owned())));
    lines.map(|(number, code)| (name_of(path), number, code)).collect()
}

/// Writes a package with a binary for each file. It has this crate's lock file, so that nothing is looked up.
fn package(files: &[PathBuf]) -> PathBuf {
    let package = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("refused");
    fs::create_dir_all(&package).expect("a directory");
    let mut manifest = format!(
        "[package]\nname = \"refused\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         graph-shifts = {{ path = {:?}, features = [\"models\"] }}\n",
        root()
    );
    for file in files {
        let name = file.file_stem().expect("a name").to_string_lossy();
        manifest.push_str(&format!("\n[[bin]]\nname = \"{name}\"\npath = {file:?}\n"));
    }
    fs::write(package.join("Cargo.toml"), manifest).expect("a file");
    fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock")).expect("a file");
    package
}

/// The errors that the compiler reports.
fn reported(package: &Path) -> Vec<Error> {
    let mut check = Command::new(env!("CARGO"));
    check.args(["check", "--offline", "--bins", "--keep-going", "--message-format=json"]).current_dir(package);
    check.env("CARGO_TARGET_DIR", package.join("target")).env_remove("RUSTFLAGS");
    let output = check.output().expect("Cargo runs");
    let messages = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages: Vec<Value> = messages.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let compiled = |message: &&Value| message["reason"] == "compiler-message" && message["message"]["level"] == "error";
    let error = |message: &Value| {
        let spans = message["message"]["spans"].as_array()?;
        let span = spans.iter().find(|span| span["is_primary"] == true)?;
        let file = name_of(Path::new(message["target"]["src_path"].as_str()?));
        let code = message["message"]["code"]["code"].as_str().unwrap_or_default().to_owned();
        Some((file, usize::try_from(span["line_start"].as_u64()?).ok()?, code))
    };
    let right = messages.iter().find(|message| message["target"]["name"] == "right" && message["reason"] == "compiler-artifact");
    assert!(right.is_some(), "{RIGHT} does not compile\n{}", String::from_utf8_lossy(&output.stderr));
    messages.iter().filter(compiled).filter_map(error).collect()
}

#[test]
fn mistakes_do_not_compile() {
    let files = files();
    let expected: BTreeSet<Error> = files.iter().flat_map(|file| announced(file)).collect();
    for file in files.iter().filter(|file| !file.ends_with(RIGHT)) {
        assert!(expected.iter().any(|(name, ..)| *name == name_of(file)), "{file:?} announces no error");
    }
    let got: BTreeSet<Error> = reported(&package(&files)).into_iter().collect();
    assert_eq!(got, expected, "the compiler's errors differ from those that the lines announce");
}
