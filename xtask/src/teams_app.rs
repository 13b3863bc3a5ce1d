//! Packs the workbench as a Teams app: target/teams-app/DOMAIN.zip.

use anyhow::{Context, Result, bail};

use crate::{command, npm, toolchain};

const USAGE: &str =
    "teams-app takes `--domain HOST [--client-id ID]`: the name of the host that serves the page, and the app registration's id";

/// `cargo xtask teams-app --domain HOST [--client-id ID]`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let words = checked(arguments)?;
    npm::install()?;
    let mut app = npm::node();
    app.arg("www/teams/app.js").args(words).arg("--out").arg(toolchain::target_directory()?.join("teams-app"));
    command::show(&mut app)
}

/// Checks that each option has a value and that there is a domain. www/teams/app.js checks the values.
fn checked(arguments: &[String]) -> Result<&[String]> {
    let mut names = Vec::new();
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if ["--domain", "--client-id"].contains(&name.as_str()) && !value.starts_with('-') => {
                names.push(name.as_str())
            }
            _ => bail!(USAGE),
        }
    }
    names.iter().find(|name| **name == "--domain").map(|_| arguments).context(USAGE)
}

#[cfg(test)]
mod tests {
    use super::checked;

    fn is_taken(words: &[&str]) -> bool {
        checked(&words.iter().map(ToString::to_string).collect::<Vec<_>>()).is_ok()
    }

    #[test]
    fn a_domain_is_required_and_a_client_id_is_optional() {
        assert!(is_taken(&["--domain", "shifts.contoso.com"]));
        assert!(is_taken(&["--client-id", "8b0c9d2e-5b3a-4c1f-9a75-3f1f2a6d7e10", "--domain", "shifts.contoso.com"]));
        assert!(!is_taken(&[]));
        assert!(!is_taken(&["--client-id", "8b0c9d2e-5b3a-4c1f-9a75-3f1f2a6d7e10"]));
    }

    #[test]
    fn a_name_without_a_value_is_refused() {
        assert!(!is_taken(&["--domain"]));
        assert!(!is_taken(&["--domain", "--client-id"]));
        assert!(!is_taken(&["--out", "/"]));
    }
}
