//! Finds Chromium and its driver, and installs both if possible.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::{command, toolchain};

const BROWSERS: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const ELSEWHERE: [&str; 2] =
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", r"C:\Program Files\Google\Chrome\Application\chrome.exe"];

const DRIVERS: [&str; 2] = ["/usr/lib/chromium-browser/chromedriver", "/usr/lib/chromium/chromedriver"];

const WANTED: &str = "the browser tests need Chromium (or Chrome) and a chromedriver of the same version: install \
                      them (Debian: chromium and chromium-driver), or name them in CHROME_PATH and CHROMEDRIVER";

/// The browser that the tests drive.
pub(crate) struct Browser {
    chromium: PathBuf,
    driver: PathBuf,
}

/// The browser and driver of this machine. If they are missing, a root user with apt-get gets them installed.
pub(crate) fn ready() -> Result<Browser> {
    let browser = match find() {
        Some(browser) => browser,
        None => {
            install()?;
            match find() {
                Some(browser) => browser,
                None => bail!("{WANTED}"),
            }
        }
    };
    let versions = (major(&browser.chromium), major(&browser.driver));
    match versions {
        (Some(chromium), Some(driver)) if chromium == driver => Ok(browser),
        (Some(chromium), Some(driver)) => {
            bail!("chromedriver {driver} cannot drive Chromium {chromium}: {WANTED}")
        }
        _ => bail!("cannot start {} or {}: {WANTED}", browser.chromium.display(), browser.driver.display()),
    }
}

impl Browser {
    /// Sets the variables from which the tests of wasm and of the page read the browser to use.
    pub(crate) fn configure(&self, command: &mut Command) -> Result<()> {
        let settings = toolchain::target_directory()?.join("webdriver.json");
        let mut flags = vec!["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
        flags.extend(["--disable-background-networking", "--disable-component-update"]);
        let options = json!({ "binary": self.chromium, "args": flags });
        std::fs::write(&settings, json!({ "goog:chromeOptions": options }).to_string())?;
        command
            .env("CHROME_PATH", &self.chromium)
            .env("CHROMEDRIVER", &self.driver)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings);
        Ok(())
    }
}

fn find() -> Option<Browser> {
    Some(Browser { chromium: chromium()?, driver: driver()? })
}

fn chromium() -> Option<PathBuf> {
    named("CHROME_PATH").or_else(|| BROWSERS.iter().find_map(|name| command::find(name))).or_else(|| existing(&ELSEWHERE))
}

fn driver() -> Option<PathBuf> {
    named("CHROMEDRIVER")
        .or_else(|| command::find("chromedriver"))
        .or_else(|| existing(&DRIVERS))
        // The directory on GitHub's runners.
        .or_else(|| named("CHROMEWEBDRIVER").map(|directory| directory.join("chromedriver")))
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

fn existing(paths: &[&str]) -> Option<PathBuf> {
    paths.iter().map(PathBuf::from).find(|path| path.is_file())
}

/// The major version of a browser or driver.
fn major(program: &Path) -> Option<u32> {
    let version = command::read(command::program(program).arg("--version")).ok()?;
    version.split(' ').find_map(|word| word.split_once('.').and_then(|(major, _)| major.parse().ok()))
}

fn install() -> Result<()> {
    let root = command::read(command::program("id").arg("-u")).is_ok_and(|user| user == "0");
    if !root || command::find("apt-get").is_none() {
        bail!("{WANTED}");
    }
    let packages = if command::find("chromium").is_none() && is_ubuntu() {
        ["chromium-browser", "chromium-chromedriver"]
    } else {
        ["chromium", "chromium-driver"]
    };
    println!("installing a browser for its tests: apt-get install {}", packages.join(" "));
    // Installation often works with an outdated list, or when one of several sources is down.
    let _ = command::show(&mut apt("update"));
    command::show(apt("install").args(["--yes", "--no-install-recommends"]).args(packages))
        .with_context(|| format!("cannot install a browser; {WANTED}"))
}

fn apt(subcommand: &str) -> Command {
    let mut apt = command::program("apt-get");
    apt.args(["--quiet=2", subcommand]).env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn is_ubuntu() -> bool {
    std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.contains("ID=ubuntu"))
}
