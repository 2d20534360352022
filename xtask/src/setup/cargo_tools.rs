//! The tools that cargo installs: Trunk, wasm-bindgen in the version of Cargo.lock, mdBook,
//! cargo-fuzz, cargo-deny.

use super::announce;
use crate::Outcome;
use crate::program::{cargo, find, output, program, root, run, succeeds};
use std::fs;

/// 0.22 needs a newer Rust than this project asks for.
const TRUNK: &str = "0.21.14";

const MDBOOK: &str = "0.5.4";

const DENY: &str = "0.18.9";

const FUZZ: &str = "0.13.2";

/// Trunk, which builds and serves the website.
pub(crate) fn trunk() -> Outcome {
    if has_version("trunk", TRUNK)? {
        return Ok(());
    }
    // Its Cargo.lock is the set of crates that it was released with.
    install("trunk", TRUNK, &["--locked"], "about 6 minutes on 2 cores")
}

/// wasm-bindgen and its test runner, which must be of exactly the crate's version.
pub(crate) fn wasm_bindgen() -> Outcome {
    let path = root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(|error| format!("Cargo.lock: {error}"))?;
    let version = locked_version(&lock, "wasm-bindgen").ok_or_else(|| {
        "Cargo.lock has no wasm-bindgen; run `cargo update --workspace`".to_owned()
    })?;
    if has_version("wasm-bindgen", version)? && has_version("wasm-bindgen-test-runner", version)? {
        return Ok(());
    }
    // Not --locked: the lock file that some releases were published with does not resolve.
    install("wasm-bindgen-cli", version, &[], "about 2 minutes on 2 cores")
}

/// mdBook: any version that is there will do.
pub(crate) fn mdbook() -> Outcome {
    if find("mdbook")?.is_some() {
        return Ok(());
    }
    install("mdbook", MDBOOK, &["--locked"], "about 6 minutes on 2 cores")
}

/// cargo-deny: any version that is there will do.
pub(crate) fn deny() -> Outcome {
    if find("cargo-deny")?.is_some() {
        return Ok(());
    }
    install("cargo-deny", DENY, &["--locked"], "about 8 minutes on 2 cores")
}

/// cargo-fuzz: any version that is there will do.
pub(crate) fn fuzz() -> Outcome {
    if find("cargo-fuzz")?.is_some() {
        return Ok(());
    }
    install("cargo-fuzz", FUZZ, &["--locked"], "about 2 minutes on 2 cores")
}

fn has_version(name: &str, version: &str) -> Result<bool, String> {
    let printed = output(program(name)?.arg("--version")).unwrap_or_default();
    Ok(printed.split_whitespace().nth(1) == Some(version))
}

fn install(name: &str, version: &str, options: &[&str], how_long: &str) -> Outcome {
    let package = format!("{name}@{version}");
    let binstall = succeeds(cargo()?.args(["binstall", "-V"]));
    let how_long = if binstall { "about 20 seconds by cargo-binstall" } else { how_long };
    announce(&package, how_long);
    let mut command = cargo()?;
    if binstall {
        command.args(["binstall", "--no-confirm", "--force"]);
    } else {
        command.args(["install", "--force"]);
    }
    // Not into this project's target folder, which would keep gigabytes of it.
    command.env_remove("CARGO_TARGET_DIR").args(options).arg(&package);
    run(&mut command)
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let after_name = lock.split_once(&format!("\nname = \"{package}\"\nversion = \""))?.1;
    after_name.split_once('"').map(|(version, _)| version)
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_version_is_that_of_the_package_with_exactly_this_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "bindgen"), None);
    }
}
