//! `cargo xtask build`: the website for release, in dist/.

use crate::{Outcome, expect_none, program, setup};

/// Settings of nightly Rust, for the release build alone: the standard library is compiled with the
/// app, for size, and a panic stops at once, without the texts that nobody would see. That saves
/// 21 kB (Brotli) of 288. Plain `trunk build --release` works as well, and makes the larger module.
const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort"),
];

pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_release()?;
    // Offline: whatever Trunk would still download has been forgotten in setup.
    program::run(program::trunk()?.args(["build", "--release", "--offline=true"]).envs(SMALL))
}
