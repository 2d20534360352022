//! `cargo xtask build`: the website for release, in dist/.

use crate::{Outcome, expect_none, program, setup};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_release()?;
    // Offline: whatever Trunk would still download has been forgotten in setup.
    program::run(program::trunk()?.args(["build", "--release", "--offline=true"]))
}
