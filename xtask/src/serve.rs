//! `cargo xtask serve`: the playground in your browser, rebuilt at every change.

use crate::{Outcome, program, setup};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    if arguments.iter().any(|argument| argument == "--release") {
        setup::for_release()?;
    } else {
        setup::for_serve()?;
    }
    program::run(program::trunk()?.arg("serve").args(arguments))
}
