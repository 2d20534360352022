//! `cargo xtask package`: the engine as an npm package with a command, in target/package.

use crate::program::{self, NPM, cargo, root};
use crate::{Outcome, expect_none, setup};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the package is made, below the project's folder.
const FOLDER: &str = "target/package";

/// Written by hand.
const OWN: &str = "xtask/src/package";

/// Makes the package, and prints where it is.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_package()?;
    println!("{}", package()?.display());
    Ok(())
}

/// Makes the package: the path of its archive, which `npm install` takes.
pub(crate) fn package() -> Result<PathBuf, String> {
    let folder = root().join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{FOLDER}: {error}"))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{FOLDER}: {error}"))?;
    engine(&folder)?;
    for name in ["index.js", "index.d.ts", "command.js", "README.md"] {
        copy(&root().join(OWN).join(name), &folder.join(name))?;
    }
    copy(&root().join("LICENSE"), &folder.join("LICENSE"))?;
    let manifest = read(&root().join(OWN).join("package.json"))?;
    let version = env!("CARGO_PKG_VERSION");
    let manifest = with_version(&manifest, version).ok_or("the package has no version to set")?;
    let path = folder.join("package.json");
    fs::write(&path, manifest).map_err(|error| format!("{}: {error}", path.display()))?;
    program::run(program::program(NPM)?.args(["pack", "--silent"]).current_dir(&folder))?;
    Ok(folder.join(format!("dockerfile-playground-{version}.tgz")))
}

/// Compiles the engine, and makes it small.
fn engine(folder: &Path) -> Outcome {
    let wasm = "wasm32-unknown-unknown";
    program::run(cargo()?.args(["build", "--release", "--bin", "node", "--target", wasm]))?;
    // Not everybody keeps the target folder here.
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root().join("target"), PathBuf::from);
    let built = root().join(target).join(wasm).join("release/node.wasm");
    program::run(
        program::program("wasm-bindgen")?
            .args(["--target", "web", "--no-typescript", "--out-name", "engine", "--out-dir"])
            .arg(folder)
            .arg(built),
    )?;
    let engine = folder.join("engine_bg.wasm");
    // Speed before size: nobody waits for a download here.
    program::run(
        program::program("wasm-opt")?
            .args(["-O3", "--low-memory-unused", "-o"])
            .args([&engine, &engine]),
    )
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to).map(drop).map_err(|error| format!("{}: {error}", from.display()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The manifest with the version of this workspace.
fn with_version(manifest: &str, version: &str) -> Option<String> {
    let (before, after) = manifest.split_once("\"version\": \"")?;
    let (_, after) = after.split_once('"')?;
    Some(format!("{before}\"version\": \"{version}\"{after}"))
}

#[cfg(test)]
mod tests {
    use super::with_version;

    #[test]
    fn the_package_has_the_version_of_the_workspace() {
        let manifest = include_str!("package/package.json");
        let manifest = with_version(manifest, "1.2.3").expect("a version");
        assert!(manifest.contains("\n  \"version\": \"1.2.3\",\n"));
        assert_eq!(with_version("{}", "1"), None);
    }
}
