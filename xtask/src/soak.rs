//! `cargo xtask soak`: minutes of use of the release build by a program.

use crate::program::{program, root, run as run_program};
use crate::{Outcome, setup};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let seconds = match arguments {
        [] => "300",
        [option, seconds] if option == "--seconds" => seconds,
        _ => return Err("usage: cargo xtask soak [--seconds N]".to_owned()),
    };
    setup::for_end_to_end_tests()?;
    run_program(
        program("node")?
            .args(["--test", "--test-reporter=spec", "soak.mjs"])
            .current_dir(root().join("tests/e2e"))
            .env("SECONDS", seconds)
            .env("CHROME", setup::chromium()?),
    )
}
