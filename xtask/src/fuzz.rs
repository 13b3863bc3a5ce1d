//! Builds the npm package and makes random calls of its functions.

use anyhow::{Result, bail};

use crate::{build, command, npm};

/// The calls of one run, about a quarter of an hour.
const CALLS: &str = "1000000";

/// `cargo xtask fuzz-js [CALLS]`: fails at the first call that breaks a promise, and says how to repeat it.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let calls = match words {
        [] => CALLS,
        [calls] if calls.parse::<u32>().is_ok_and(|calls| calls > 0) => calls,
        _ => bail!("`fuzz-js` only takes a number of calls"),
    };
    build::make()?;
    command::show(npm::node().args(["tests/fuzz/run.js", calls]))
}
