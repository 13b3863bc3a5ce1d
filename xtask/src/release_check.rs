//! Checks before a release that the tag, the versions in the manifests and the changelog agree.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{command, paths};

/// The crate that is published.
const CRATE: &str = "graph-shifts";

/// A version and the file that it is from.
type Declared = (&'static str, String);

/// `cargo xtask release-check TAG`: reports everything that is wrong at once.
pub(crate) fn run(tag: &str) -> Result<()> {
    let faults = faults(tag, &declared()?, &read("CHANGELOG.md")?);
    if !faults.is_empty() {
        bail!("`{tag}` cannot be released:\n- {}", faults.join("\n- "));
    }
    println!("{tag} can be released");
    Ok(())
}

fn read(path: &str) -> Result<String> {
    std::fs::read_to_string(paths::root().join(path)).with_context(|| format!("cannot read {path}"))
}

/// The versions of the crate and of the npm package, and those that the lock files have of them.
fn declared() -> Result<Vec<Declared>> {
    let json = |path| -> Result<Value> { Ok(serde_json::from_str(&read(path)?)?) };
    let version = |of: Option<&Value>| of.and_then(Value::as_str).unwrap_or("nothing").to_owned();
    let metadata = command::read(command::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let of_crate = packages.and_then(|all| all.iter().find(|one| one.get("name").and_then(Value::as_str) == Some(CRATE)));
    Ok(vec![
        ("Cargo.toml", version(of_crate.and_then(|of| of.get("version")))),
        ("Cargo.lock", locked(&read("Cargo.lock")?).unwrap_or("nothing").to_owned()),
        ("pkg/package.json", version(json("pkg/package.json")?.get("version"))),
        ("package-lock.json", version(json("package-lock.json")?.pointer("/packages/pkg/version"))),
    ])
}

/// The version of the crate in Cargo.lock.
fn locked(lock: &str) -> Option<&str> {
    let (_, entry) = lock.split_once(&format!("name = \"{CRATE}\"\nversion = \""))?;
    entry.split('"').next()
}

/// What is wrong, in sentences.
fn faults(tag: &str, declared: &[Declared], changelog: &str) -> Vec<String> {
    let Some(version) = tag.strip_prefix('v').filter(|version| is_version(version)) else {
        return vec!["the tag is not `v` and a version, such as `v1.2.3` or `v1.2.3-rc.1`".to_owned()];
    };
    let others = declared.iter().filter(|(_, other)| other != version);
    let mut faults: Vec<String> = others.map(|(file, other)| format!("{file} has the version {other}")).collect();
    match section(changelog, version) {
        None => faults.push(format!("CHANGELOG.md has no section `## [{version}]`")),
        Some((head, text)) => {
            if !head.strip_prefix(" - ").is_some_and(is_date) {
                faults.push(format!("CHANGELOG.md has no date after `## [{version}]`: write ` - YYYY-MM-DD`"));
            }
            if !has_entry(text) {
                faults.push(format!("CHANGELOG.md has no entry under `## [{version}]`"));
            }
        }
    }
    if section(changelog, "Unreleased").is_some_and(|(_, text)| has_entry(text)) {
        faults.push("CHANGELOG.md has entries under `## [Unreleased]`: move them to the version".to_owned());
    }
    faults
}

/// Three numbers without leading zeros, and maybe a hyphen with the identifiers of a pre-release.
fn is_version(text: &str) -> bool {
    let (core, pre) = text.split_once('-').map_or((text, None), |(core, pre)| (core, Some(pre)));
    let numbers: Vec<&str> = core.split('.').collect();
    let is_identifier = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    numbers.len() == 3 && numbers.into_iter().all(is_number) && pre.is_none_or(|pre| pre.split('.').all(is_identifier))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'))
}

/// Whether a text is a day of the calendar, as `2026-11-30`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let of = |text: &str, digits| {
        let is_whole = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
        is_whole.then(|| text.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (of(year, 4), of(month, 2), of(day, 2)) else { return false };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// What comes after a version in its heading, and the text below it.
fn section<'t>(changelog: &'t str, version: &str) -> Option<(&'t str, &'t str)> {
    let name = format!("[{version}]");
    let rest = changelog.split("\n## ").find_map(|section| section.strip_prefix(name.as_str()))?;
    Some(rest.split_once('\n').unwrap_or((rest, "")))
}

/// Whether a section of the changelog lists anything.
fn has_entry(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("- "))
}

#[cfg(test)]
mod tests {
    use super::{Declared, faults, is_date, is_version, locked};

    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-30\n\n### Added\n\n- All.\n\n## [1.2.2]\n";

    fn versions(cargo: &str, npm: &str) -> Vec<Declared> {
        vec![("Cargo.toml", cargo.to_owned()), ("pkg/package.json", npm.to_owned())]
    }

    /// The faults of a release of 1.2.3 with another changelog.
    fn with_changelog(from: &str, to: &str) -> Vec<String> {
        assert!(CHANGELOG.contains(from));
        faults("v1.2.3", &versions("1.2.3", "1.2.3"), &CHANGELOG.replace(from, to))
    }

    #[test]
    fn a_release_whose_parts_agree_has_no_fault() {
        assert_eq!(faults("v1.2.3", &versions("1.2.3", "1.2.3"), CHANGELOG), [""; 0]);
        let changelog = CHANGELOG.replace("[1.2.3]", "[1.2.3-rc.1]");
        assert_eq!(faults("v1.2.3-rc.1", &versions("1.2.3-rc.1", "1.2.3-rc.1"), &changelog), [""; 0]);
    }

    #[test]
    fn each_other_version_is_a_fault() {
        let found = faults("v1.2.3", &versions("1.2.2", "1.2.4"), CHANGELOG);
        assert_eq!(found, ["Cargo.toml has the version 1.2.2", "pkg/package.json has the version 1.2.4"]);
    }

    #[test]
    fn the_tag_is_v_and_a_version() {
        for tag in ["1.2.3", "v1.2", "v1.2.3.4", "v01.2.3", "vx", "v1.2.3-", "v1.2.3-a..b", "v1.2.3 ", "v1.2.3$(id)", ""] {
            assert_eq!(faults(tag, &versions("1.2.3", "1.2.3"), CHANGELOG).len(), 1, "{tag}");
        }
        assert!(is_version("0.10.0") && is_version("1.0.0-rc.1") && !is_version("1.0.0-r_c"));
    }

    #[test]
    fn the_changelog_has_the_version_with_a_date_and_an_entry() {
        assert_eq!(with_changelog("[1.2.3]", "[1.2.30]"), ["CHANGELOG.md has no section `## [1.2.3]`"]);
        let undated = "CHANGELOG.md has no date after `## [1.2.3]`: write ` - YYYY-MM-DD`";
        for head in ["", " - 2026-11-31", " - soon", " 2026-11-30", " - 2026-11-30 or so"] {
            assert_eq!(with_changelog(" - 2026-11-30", head), [undated], "{head}");
        }
        assert_eq!(with_changelog("- All.\n", ""), ["CHANGELOG.md has no entry under `## [1.2.3]`"]);
    }

    #[test]
    fn nothing_is_left_under_unreleased() {
        let found = with_changelog("## [Unreleased]\n", "## [Unreleased]\n\n- More.\n");
        assert_eq!(found, ["CHANGELOG.md has entries under `## [Unreleased]`: move them to the version"]);
    }

    #[test]
    fn a_date_is_a_day_of_the_calendar() {
        for date in ["2026-02-28", "2028-02-29", "2000-02-29", "2026-12-31"] {
            assert!(is_date(date), "{date}");
        }
        for date in [
            "2026-02-29",
            "2100-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "26-01-01",
            "2026-1-1",
            "2026-01",
            "2026-+1-10",
        ] {
            assert!(!is_date(date), "{date}");
        }
    }

    #[test]
    fn the_lock_file_has_the_version_of_the_crate() {
        let lock = "[[package]]\nname = \"graph-shifts-module\"\nversion = \"2.0.0\"\n\n[[package]]\nname = \"graph-shifts\"\nversion = \"1.2.3\"\n";
        assert_eq!(locked(lock), Some("1.2.3"));
        assert_eq!(locked("[[package]]\nname = \"other\"\nversion = \"1.2.3\"\n"), None);
    }
}
