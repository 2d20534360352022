//! Installs what is missing, says so, and does nothing the second time.

mod cargo_tools;
mod chromium;
mod npm;
mod rust;
mod wasm_opt;

pub(crate) use chromium::{chromedriver, chromium};

use crate::{Outcome, expect_none, program};

/// `cargo xtask setup`: everything that any chore needs, but for the book.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    for_lints()?;
    for_release()?;
    for_browser_tests()?;
    for_end_to_end_tests()?;
    println!("Everything is installed.");
    Ok(())
}

/// What `trunk serve` needs.
pub(crate) fn for_serve() -> Outcome {
    rust::wasm_target()?;
    rust::dependencies()?;
    cargo_tools::trunk()?;
    cargo_tools::wasm_bindgen()?;
    let (bin, on_path) = program::tools_folder()?;
    if !on_path {
        println!("Note: {} is not on your PATH.", bin.display());
        println!("      xtask finds the tools there; to call `trunk` yourself, add it to PATH.");
    }
    Ok(())
}

/// What `cargo xtask build` needs.
pub(crate) fn for_release() -> Outcome {
    for_serve()?;
    wasm_opt::wasm_opt()?;
    for_editor()
}

/// What `cargo xtask package` needs.
pub(crate) fn for_package() -> Outcome {
    rust::wasm_target()?;
    rust::dependencies()?;
    cargo_tools::wasm_bindgen()?;
    wasm_opt::wasm_opt()
}

/// What the formatting check and the lints need.
pub(crate) fn for_lints() -> Outcome {
    rust::components()
}

/// What the tests of the Wasm build need.
pub(crate) fn for_browser_tests() -> Outcome {
    rust::wasm_target()?;
    cargo_tools::wasm_bindgen()?;
    chromium()?;
    chromedriver().map(drop)
}

/// What the tests of the release build need.
pub(crate) fn for_end_to_end_tests() -> Outcome {
    chromium()?;
    for_editor()?;
    npm::packages("tests/e2e", "the npm packages of the end-to-end tests")
}

/// What the book needs. Not a part of `cargo xtask setup`, as nothing else asks for it.
pub(crate) fn for_docs() -> Outcome {
    cargo_tools::mdbook()
}

/// What fuzzing needs. Not a part of `cargo xtask setup`, as nothing else asks for it.
pub(crate) fn for_fuzzing() -> Outcome {
    cargo_tools::fuzz()
}

/// What looking at the crates of others needs. Not a part of `cargo xtask setup` either.
pub(crate) fn for_deny() -> Outcome {
    cargo_tools::deny()
}

/// What bundling the editor, and making scripts smaller, needs.
pub(crate) fn for_editor() -> Outcome {
    npm::packages("www/editor", "the npm packages of the editor")
}

/// Says what is about to be installed.
fn announce(what: &str, how_long: &str) {
    println!("Setup: {what} ({how_long}, once)");
}
