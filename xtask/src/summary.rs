//! Counts passed, failed and skipped tests from the output of the test runners.

use std::fmt;

/// The tests of all runners so far.
#[derive(Default)]
pub(crate) struct Summary {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Summary {
    /// Reads one line of output: `test result:` from cargo and wasm-bindgen, `pass` and `fail` from Node.
    pub(crate) fn read(&mut self, line: &str) {
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result: ") {
            self.passed += number_before(result, " passed");
            self.failed += number_before(result, " failed");
            self.skipped += number_before(result, " ignored");
            return;
        }
        let count = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ "));
        let mut words = count.unwrap_or_default().split(' ');
        match (words.next(), words.next().map(str::parse::<u64>), words.next()) {
            (Some("pass"), Some(Ok(count)), None) => self.passed += count,
            (Some("fail" | "cancelled"), Some(Ok(count)), None) => self.failed += count,
            (Some("skipped" | "todo"), Some(Ok(count)), None) => self.skipped += count,
            _ => {}
        }
    }

    /// The number of tests that ran.
    pub(crate) fn total(&self) -> u64 {
        self.passed + self.failed
    }

    /// The number of skipped tests.
    pub(crate) fn skipped(&self) -> u64 {
        self.skipped
    }

    /// Counts a failed step as one failure, unless its runner reported one.
    pub(crate) fn fail(&mut self) {
        self.failed = self.failed.max(1);
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

fn number_before(text: &str, word: &str) -> u64 {
    text.split_once(word).and_then(|(before, _)| before.rsplit(' ').next()).and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Summary;

    fn summary(lines: &[&str]) -> String {
        let mut summary = Summary::default();
        for line in lines {
            summary.read(line);
        }
        summary.to_string()
    }

    #[test]
    fn cargo_and_wasm_bindgen_are_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(summary(&[line, line]), "24 passed, 6 failed");
    }

    #[test]
    fn both_reporters_of_node_are_counted() {
        let lines = ["# pass 4", "# fail 1", "ℹ pass 2", "ℹ fail 0", "ℹ cancelled 1"];
        assert_eq!(summary(&lines), "6 passed, 2 failed");
    }

    #[test]
    fn skipped_tests_are_counted_separately() {
        let mut summary = Summary::default();
        summary.read("test result: ok. 1 passed; 0 failed; 2 ignored; 0 measured");
        summary.read("# skipped 1");
        summary.read("ℹ todo 1");
        assert_eq!(summary.skipped(), 4);
        assert_eq!(summary.total(), 1);
    }

    #[test]
    fn other_lines_are_ignored() {
        let lines = ["# pass 4 of these", "pass 3", "# Subtest: pass", "", "fail 2"];
        assert_eq!(summary(&lines), "0 passed, 0 failed");
    }

    #[test]
    fn a_failed_step_without_a_count_is_one_failure() {
        let mut summary = Summary::default();
        summary.fail();
        summary.fail();
        assert_eq!(summary.to_string(), "0 passed, 1 failed");
    }
}
