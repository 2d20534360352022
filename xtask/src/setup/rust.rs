//! The parts of Rust itself: the Wasm target, the lints, the crates.

use super::announce;
use crate::Outcome;
use crate::program::{cargo, output, program, run, succeeds};
use std::env;
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for Wasm.
pub(crate) fn wasm_target() -> Outcome {
    if sysroot()?.join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    announce("Rust's standard library for Wasm", "about 10 seconds");
    rustup(&["target", "add", TARGET])
}

/// rustfmt and clippy.
pub(crate) fn components() -> Outcome {
    let installed = |name: &str| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        sysroot().is_ok_and(|sysroot| sysroot.join("bin").join(file).is_file())
    };
    if installed("rustfmt") && installed("cargo-clippy") {
        return Ok(());
    }
    announce("rustfmt and clippy", "about 10 seconds");
    rustup(&["component", "add", "rustfmt", "clippy"])
}

/// The crates in Cargo.lock, so that builds need no network.
pub(crate) fn dependencies() -> Outcome {
    if succeeds(cargo()?.args(["fetch", "--locked", "--offline"])) {
        return Ok(());
    }
    announce("the crates of Cargo.lock", "about 20 seconds");
    run(cargo()?.args(["fetch", "--locked"]))
}

fn sysroot() -> Result<PathBuf, String> {
    let cargo = env::var_os("CARGO").map(PathBuf::from);
    // The rustc beside the cargo that runs this, so that both are of one toolchain.
    let beside = cargo.as_deref().and_then(Path::parent).map(|bin| bin.join("rustc"));
    let rustc = beside.filter(|rustc| rustc.is_file()).unwrap_or_else(|| "rustc".into());
    output(program(rustc)?.args(["--print", "sysroot"]))
        .map(PathBuf::from)
        .ok_or_else(|| "`rustc --print sysroot` failed; is Rust installed?".to_owned())
}

fn rustup(arguments: &[&str]) -> Outcome {
    let line = arguments.join(" ");
    if !succeeds(program("rustup")?.arg("--version")) {
        return Err(format!(
            "this Rust lacks a part that `rustup {line}` would install, but rustup is not there; \
             install that part the way you installed Rust, or install Rust with rustup"
        ));
    }
    run(program("rustup")?.args(arguments))
}
