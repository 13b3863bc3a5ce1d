//! Runs the vectors: reads a file's cases, hands each to the crate and tells every disagreement.

pub(crate) mod case;
#[cfg(not(target_arch = "wasm32"))]
mod in_session;
mod outcome;
mod received;
#[cfg(not(target_arch = "wasm32"))]
mod record;

use case::Case;
#[cfg(not(target_arch = "wasm32"))]
use graph_shifts::session::Session;
use outcome::Outcome;
pub(crate) use received::{RECEIVED, run_received};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use record::count;

/// The files of `tests/vectors`, read at compile time, for where there is no file system.
macro_rules! files {
    ($($name:literal)*) => {
        /// Each file's name and text.
        pub(crate) const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../vectors/", $name, ".json")))),*];
    };
}

files! {
    "change_requests" "dates" "day_note" "deletions_and_actions" "draft_and_shared" "flags" "hostile_json" "lists"
    "method" "microsoft_examples" "microsoft_examples_family" "mistakes" "open_shift" "open_shift_create" "options"
    "options_of_all" "other_id" "other_version" "paths_and_headers" "paths_of_all" "payloads_of_clients"
    "permission_types" "places" "read_only" "recurrence" "reports" "round_trip" "round_trip_family" "schedule"
    "scheduling_group" "shift" "shift_length" "shift_preferences" "suggestions" "texts" "themes" "time_card" "time_off"
    "time_off_reason" "time_off_request" "time_zones" "times" "times_of_day" "workforce_integration"
    "workforce_integration_create"
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

/// The cases of one file that have another outcome in a session.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn differ_in(session: &mut Session, name: &str, text: &str) -> Vec<String> {
    let cases = Case::of_file(text).into_iter();
    cases.filter_map(|case| Some(format!("{name}: {}\n    {}", case.why, in_session::differs(session, &case)?))).collect()
}
