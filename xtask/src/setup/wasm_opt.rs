//! wasm-opt, which makes the release build small: the npm package `binaryen` has it as a Node program.

use super::announce;
use crate::Outcome;
use crate::program::{NPM, cargo_home, find, output, program, run};
use std::fs;

const BINARYEN: &str = "132.0.0";

/// Older ones reject what Rust 1.87 and later emit.
const OLDEST: u32 = 123;

/// wasm-opt, in a version that understands today's Rust.
pub(crate) fn wasm_opt() -> Outcome {
    if installed_by_us()? || version()?.is_some_and(|version| version >= OLDEST) {
        return Ok(());
    }
    announce(&format!("wasm-opt, from npm's binaryen@{BINARYEN}"), "about 10 seconds");
    let home = cargo_home()?;
    // On Windows npm puts the programs into the prefix itself, elsewhere into its bin folder.
    let prefix = if cfg!(windows) { home.join("bin") } else { home };
    run(program(NPM)?
        .args(["install", "--global", "--no-audit", "--no-fund", "--prefix"])
        .arg(prefix)
        .arg(format!("binaryen@{BINARYEN}")))?;
    match version()? {
        Some(version) if version >= OLDEST => Ok(()),
        Some(version) => Err(format!(
            "an old wasm-opt (version {version}) comes first on PATH; remove it, or put one of \
             version {OLDEST} or later before it"
        )),
        None => {
            Err("wasm-opt was installed but does not run; is Node 20 or later installed?".into())
        }
    }
}

/// Whether the wasm-opt on PATH is the one that this file installs. Starting it would take longer.
fn installed_by_us() -> Result<bool, String> {
    let Some(found) = find("wasm-opt")? else { return Ok(false) };
    let package = cargo_home()?.join("lib/node_modules/binaryen");
    let is_ours = fs::canonicalize(found).is_ok_and(|file| file.starts_with(&package));
    let manifest = fs::read_to_string(package.join("package.json")).unwrap_or_default();
    Ok(is_ours && manifest.contains(&format!("\"version\": \"{BINARYEN}\"")))
}

fn version() -> Result<Option<u32>, String> {
    let printed = output(program("wasm-opt")?.arg("--version")).unwrap_or_default();
    Ok(version_number(&printed))
}

fn version_number(printed: &str) -> Option<u32> {
    printed.strip_prefix("wasm-opt version ")?.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::version_number;

    #[test]
    fn the_version_is_the_first_number_after_the_name() {
        assert_eq!(version_number("wasm-opt version 132 (version_132)"), Some(132));
        assert_eq!(version_number("wasm-opt version 108"), Some(108));
        assert_eq!(version_number("wasm-opt: not found"), None);
    }
}
