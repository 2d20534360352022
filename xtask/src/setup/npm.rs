//! npm packages, of the versions in a folder's package-lock.json.

use super::announce;
use crate::Outcome;
use crate::program::{NPM, program, root, run};
use std::path::Path;
use std::time::SystemTime;

/// The packages of a folder of the project.
pub(crate) fn packages(folder: &str, what: &str) -> Outcome {
    let folder = root().join(folder);
    let changed = |file: &str| modified(&folder.join(file));
    // npm writes this file last.
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    announce(what, "about 5 seconds");
    run(program(NPM)?.args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder))
        .map_err(|problem| format!("{problem}; Node 20 or later with npm must be installed"))
}

fn modified(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|metadata| metadata.modified()).ok()
}
