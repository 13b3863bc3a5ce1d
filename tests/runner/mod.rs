//! Runs the vectors: reads a file's cases, hands each to the crate and tells every disagreement.

mod case;
mod outcome;

use case::Case;
use outcome::Outcome;

/// The files of `tests/vectors`, read at compile time, for where there is no file system.
macro_rules! files {
    ($($name:literal)*) => {
        /// Each file's name and text.
        pub(crate) const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../vectors/", $name, ".json")))),*];
    };
}

files! {
    "draft_and_shared" "flags" "hostile_json" "microsoft_examples" "open_shift" "options" "paths_and_headers" "places"
    "read_only" "round_trip" "shift_length" "texts" "themes" "times" "workforce_integration"
}

/// Runs the cases of one file: how many there were, and every disagreement.
pub(crate) fn run(name: &str, text: &str) -> (usize, Vec<String>) {
    let cases = Case::of_file(text);
    let wrong = cases.iter().filter_map(|case| {
        let difference = Outcome::of(case).differs(case)?;
        Some(format!("{name}: {}\n    {difference}", case.why))
    });
    (cases.len(), wrong.collect())
}
