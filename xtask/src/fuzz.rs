//! Makes random calls of the npm package's functions, and compares its reader of callbacks with the crate's.

use anyhow::{Result, bail};

use crate::{build, command, npm};

/// The calls or containers of one run, about a quarter of an hour.
const COUNT: &str = "1000000";

/// `cargo xtask fuzz-js [CALLS]`, `cargo xtask fuzz-js callbacks [CONTAINERS]`: fails at the first that breaks a promise, and says how to repeat it.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let (script, words) = match words {
        [first, rest @ ..] if first == "callbacks" => ("tests/fuzz/callbacks/run.js", rest),
        _ => ("tests/fuzz/run.js", words),
    };
    let count = match words {
        [] => COUNT,
        [count] if count.parse::<u32>().is_ok_and(|count| count > 0) => count,
        _ => bail!("`fuzz-js` only takes `callbacks` and a number"),
    };
    build::make()?;
    command::show(npm::node().args([script, count]))
}
