//! The state of a checkout that facts are read from.

use std::{path::Path, process::Command};

/// The day and the short name of the commit that is checked out.
pub(super) fn head(folder: &Path) -> Result<(String, String), String> {
    let mut command = Command::new("git");
    let command = command.arg("-C").arg(folder).args(["log", "-1", "--format=%cs %h"]);
    let output = command.output().map_err(|error| format!("git: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let (date, commit) = text
        .trim()
        .split_once(' ')
        .ok_or_else(|| format!("{}: no git checkout", folder.display()))?;
    Ok((date.to_owned(), commit.to_owned()))
}
