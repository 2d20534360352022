//! `cargo xtask audit`: what Lighthouse says of the release build, and how soon a key is drawn.

use crate::program::{program, root, run as run_program};
use crate::{Outcome, expect_none, setup};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_end_to_end_tests()?;
    run_program(
        program("node")?
            .args(["--test-reporter=spec", "audit.mjs"])
            .current_dir(root().join("tests/e2e"))
            .env("CHROME", setup::chromium()?),
    )
}
