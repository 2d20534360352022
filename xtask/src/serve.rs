//! `cargo xtask serve`: the playground in your browser, rebuilt at every change.

use crate::{Outcome, program, setup};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    if arguments.iter().any(|argument| argument == "--release") {
        setup::for_release()?;
    } else {
        setup::for_serve()?;
    }
    let mut trunk = program::trunk()?;
    trunk.arg("serve").args(arguments);
    if !arguments.iter().any(|argument| argument.starts_with("--dist")) {
        // Not dist/, so that a release build and its tests can run beside it.
        trunk.args(["--dist", "target/serve"]);
    }
    program::run(&mut trunk)
}
