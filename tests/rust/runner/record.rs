//! All that the issues of the vectors say, as the lines of `tests/rust/issues.txt`.

use std::collections::BTreeMap;

use graph_shifts::Issue;

use super::case::Case;

/// Counts what each issue of one file's cases says.
pub(crate) fn count(text: &str, counts: &mut BTreeMap<String, usize>) {
    for case in Case::of_file(text) {
        for issue in issues(&case) {
            *counts.entry(line(&issue)).or_default() += 1;
        }
    }
}

fn issues(case: &Case) -> Vec<Issue> {
    match case.request() {
        Ok(made) => made.warnings,
        Err(refusal) => [refusal.issues, refusal.warnings].concat(),
    }
}

/// `code severity | message | expected | suggestion | source`
fn line(issue: &Issue) -> String {
    let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "-".to_owned());
    let parts = [issue.message.clone(), part(&issue.expected), part(&issue.suggestion), part(&issue.source)];
    format!("{} {:?} | {}", issue.code.as_str(), issue.severity, parts.join(" | "))
}
