//! How many tests passed or failed, read from what the test runners write.

use std::fmt;

/// Counted tests of every runner so far.
#[derive(Default)]
pub(crate) struct Tally {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Tally {
    /// Takes in one line of a runner: cargo's and wasm-bindgen's `test result:`, or Node's closing `pass` and `fail`.
    pub(crate) fn read(&mut self, line: &str) {
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result: ") {
            self.passed += number_before(result, " passed");
            self.failed += number_before(result, " failed");
            self.skipped += number_before(result, " ignored");
            return;
        }
        let told = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ "));
        let mut words = told.unwrap_or_default().split(' ');
        match (words.next(), words.next().map(str::parse::<u64>), words.next()) {
            (Some("pass"), Some(Ok(count)), None) => self.passed += count,
            (Some("fail" | "cancelled"), Some(Ok(count)), None) => self.failed += count,
            (Some("skipped" | "todo"), Some(Ok(count)), None) => self.skipped += count,
            _ => {}
        }
    }

    /// Every test that ran.
    pub(crate) fn total(&self) -> u64 {
        self.passed + self.failed
    }

    /// Every test that was passed over.
    pub(crate) fn skipped(&self) -> u64 {
        self.skipped
    }

    /// A step went wrong: one failure, unless its runner has told of one already.
    pub(crate) fn fail(&mut self) {
        self.failed = self.failed.max(1);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

fn number_before(text: &str, word: &str) -> u64 {
    text.split_once(word).and_then(|(before, _)| before.rsplit(' ').next()).and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn tally(lines: &[&str]) -> String {
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        tally.to_string()
    }

    #[test]
    fn cargo_and_wasm_bindgen_are_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(tally(&[line, line]), "24 passed, 6 failed");
    }

    #[test]
    fn both_reporters_of_node_are_counted() {
        let lines = ["# pass 4", "# fail 1", "ℹ pass 2", "ℹ fail 0", "ℹ cancelled 1"];
        assert_eq!(tally(&lines), "6 passed, 2 failed");
    }

    #[test]
    fn what_is_passed_over_is_counted_apart() {
        let mut tally = Tally::default();
        tally.read("test result: ok. 1 passed; 0 failed; 2 ignored; 0 measured");
        tally.read("# skipped 1");
        tally.read("ℹ todo 1");
        assert_eq!(tally.skipped(), 4);
        assert_eq!(tally.total(), 1);
    }

    #[test]
    fn other_lines_count_for_nothing() {
        let lines = ["# pass 4 of these", "pass 3", "# Subtest: pass", "", "fail 2"];
        assert_eq!(tally(&lines), "0 passed, 0 failed");
    }

    #[test]
    fn a_step_that_broke_without_a_count_is_one_failure() {
        let mut tally = Tally::default();
        tally.fail();
        tally.fail();
        assert_eq!(tally.to_string(), "0 passed, 1 failed");
    }
}
