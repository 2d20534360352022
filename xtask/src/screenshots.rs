//! `cargo xtask screenshots`: a picture of every view of the release build, to look at.

use crate::program::{program, root, run as run_program};
use crate::{Outcome, setup};
use std::fs;

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let folder = match arguments {
        [] => root().join("target/screenshots"),
        [folder] => std::path::absolute(folder).map_err(|error| format!("{folder}: {error}"))?,
        [_, extra, ..] => {
            return Err(format!("unexpected argument '{extra}'; see `cargo xtask help`"));
        }
    };
    setup::for_end_to_end_tests()?;
    run_program(
        program("node")?
            .args(["--test-reporter=spec", "screenshots.mjs"])
            .arg(&folder)
            .current_dir(root().join("tests/e2e"))
            .env("CHROME", setup::chromium()?),
    )?;
    let picture = root().join("www/screenshot.png");
    fs::copy(folder.join("readme.png"), &picture)
        .map_err(|error| format!("{}: {error}", picture.display()))?;
    println!("The pictures are in {}; www/screenshot.png is new.", folder.display());
    Ok(())
}
