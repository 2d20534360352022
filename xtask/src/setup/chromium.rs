//! Chromium and its driver, for tests: an installed one, or Debian's.

use super::announce;
use crate::Outcome;
use crate::program::{find, output, program, run};
use std::path::PathBuf;
use std::{env, fs};

/// The browser for tests: `CHROME`, or the first one found on PATH.
pub(crate) fn chromium() -> Result<PathBuf, String> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    found_or_installed("CHROME", &names)
}

/// Its WebDriver, of the same version: `CHROMEDRIVER`, or the one found on PATH.
pub(crate) fn chromedriver() -> Result<PathBuf, String> {
    found_or_installed("CHROMEDRIVER", &["chromedriver"])
}

fn found_or_installed(variable: &str, names: &[&str]) -> Result<PathBuf, String> {
    if let Some(file) = env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) {
        let problem = format!("{variable} is set to {}, where no program is", file.display());
        return if file.is_file() { Ok(file) } else { Err(problem) };
    }
    if let Some(file) = first_found(names)? {
        return Ok(file);
    }
    install_by_apt(variable, names)?;
    first_found(names)?.ok_or_else(|| format!("apt installed no {}", names[0]))
}

fn first_found(names: &[&str]) -> Result<Option<PathBuf>, String> {
    for name in names {
        if let Some(file) = find(name)? {
            return Ok(Some(file));
        }
    }
    Ok(None)
}

fn install_by_apt(variable: &str, names: &[&str]) -> Outcome {
    if !(is_debian() && is_root()) {
        return Err(format!(
            "the tests need {}; install Chromium and its driver (on Debian, as root: \
             apt-get install chromium chromium-driver), or set {variable} to the program",
            names[0]
        ));
    }
    announce("Chromium and its driver, by apt-get", "about 1 minute");
    run(program("apt-get")?.args(["update", "-qq"]))?;
    run(program("apt-get")?
        .args(["install", "-y", "-qq", "chromium", "chromium-driver"])
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

fn is_debian() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    release.lines().any(|line| line == "ID=debian")
}

fn is_root() -> bool {
    program("id").is_ok_and(|mut id| output(id.arg("-u")).as_deref() == Some("0"))
}
