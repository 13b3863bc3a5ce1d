//! Makes random calls of the npm package's functions, and compares its readers of callbacks with the crate's.

use anyhow::{Result, bail};

use crate::{build, command, npm};

/// How many calls, containers or texts there are in one run, which takes about a quarter of an hour.
const COUNT: &str = "1000000";

/// `cargo xtask fuzz-js [containers|calls] [COUNT]`: fails at the first that breaks a promise, and says how to repeat it. Without a word, calls
/// functions at random; with one, opens containers of callbacks or reads their texts by the package and by the crate.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let (script, words) = match words {
        [first, rest @ ..] if matches!(first.as_str(), "containers" | "calls") => {
            (vec!["tests/fuzz/callbacks/run.js", first], rest)
        }
        _ => (vec!["tests/fuzz/run.js"], words),
    };
    let count = match words {
        [] => COUNT,
        [count] if count.parse::<u32>().is_ok_and(|count| count > 0) => count,
        _ => bail!("`fuzz-js` only takes `containers` or `calls`, and a number"),
    };
    build::make()?;
    command::show(npm::node().args(script).arg(count))
}
