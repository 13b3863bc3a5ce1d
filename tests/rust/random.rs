//! Runs properties over random values whose seed is the same in every run, or the environment variable `SEED`.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

/// Checks a property over so many random values, or at most over as many as the environment variable `CASES` says, and prints the seed.
pub(crate) fn random<S: Strategy>(cases: u32, strategy: &S, check: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let seed = std::env::var("SEED").map_or(1, |seed| seed.parse::<u64>().expect("SEED is an integer"));
    println!("SEED={seed}");
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let most = most().unwrap_or(u32::MAX);
    let config = Config { cases: cases.min(most), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    if let Err(error) = runner.run(strategy, check) {
        panic!("SEED={seed}: {error}");
    }
}

/// The most random values of each property, if the environment variable `CASES` says so.
pub(crate) fn most() -> Option<u32> {
    std::env::var("CASES").ok().map(|cases| cases.parse().expect("CASES is an integer"))
}
