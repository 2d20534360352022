//! `cargo xtask editor`: bundles www/editor to www/editor.js, which is committed.

use crate::program::{program, root, run as run_program};
use crate::{Outcome, expect_none, setup};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_editor()?;
    run_program(program("node")?.arg("build.mjs").current_dir(root().join("www/editor")))
}
