//! `cargo xtask deny`: licences, sources and known faults of what others wrote.

use crate::program::{self, NPM, cargo, program, root, succeeds};
use crate::{Outcome, expect_none, setup};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_deny()?;
    let deny = |what: &[&str]| -> Result<_, String> {
        let mut command = cargo()?;
        command.args(["deny", "check", "--config", "xtask/deny.toml"]).args(what);
        Ok(command)
    };
    program::run(&mut deny(&["licenses", "bans", "sources"])?)?;
    // These come from the network.
    if succeeds(cargo()?.args(["deny", "fetch", "--config", "xtask/deny.toml", "db"])) {
        program::run(&mut deny(&["advisories"])?)?;
    } else {
        println!("Not looked at: known faults of crates, whose list could not be fetched.");
    }
    for folder in ["www/editor", "tests/e2e"] {
        println!("{folder}:");
        let folder = root().join(folder);
        program::run(program(NPM)?.args(["audit", "--omit=dev"]).current_dir(folder))?;
    }
    Ok(())
}
