//! Checks the types of the example projects in www/examples that are npm packages, and runs their tests.

use anyhow::Result;

use crate::summary::Summary;
use crate::test::{cores, node_tests, tests_of};
use crate::worker::WORKER;
use crate::{command, npm};

/// The npm project whose workspaces they are.
const EXAMPLES: &str = "www/examples";

/// The directories of those with tests.
const PROJECTS: [&str; 4] =
    ["www/examples/hono-edge", "www/examples/node-csv-import", "www/examples/teams-tab", "www/examples/vite-react-form"];

/// The directories whose tsconfig.json checks types. The first one is for all that are JavaScript.
const TYPED: [&str; 3] = [EXAMPLES, "www/examples/teams-tab", "www/examples/vite-react-form"];

/// Installs their packages, then checks and tests them.
pub(crate) fn test(summary: &mut Summary) -> Result<()> {
    npm::install_in(EXAMPLES)?;
    // The example of a worker runs in the other worker's workerd.
    npm::install_in(WORKER)?;
    for directory in TYPED {
        command::show(npm::tool("tsc").args(["--project", directory]))?;
    }
    let mut tests = Vec::new();
    for directory in PROJECTS {
        tests.extend(tests_of(directory, &[])?);
    }
    node_tests(cores()?, &tests, summary)
}
