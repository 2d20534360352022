//! Runs other programs: from the project's folder, with the folder of installed tools on PATH.

use crate::Outcome;
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Node's package manager, which is a script on Windows.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The project's folder: the one that cargo runs this in, which is not the one it was built in
/// when several checkouts share a target folder.
pub(crate) fn root() -> PathBuf {
    let package =
        env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().expect("xtask/ is in the project's folder").to_path_buf()
}

/// Where this program itself was built: a place for files that need not be kept.
pub(crate) fn scratch_folder() -> Result<PathBuf, String> {
    let program = env::current_exe().map_err(|error| format!("where is xtask? {error}"))?;
    program.parent().map(Path::to_path_buf).ok_or_else(|| "xtask is in no folder".to_owned())
}

/// Cargo's home, where the tools are installed.
pub(crate) fn cargo_home() -> Result<PathBuf, String> {
    if let Some(home) = env::var_os("CARGO_HOME") {
        return Ok(root().join(home));
    }
    env::home_dir()
        .map(|home| home.join(".cargo"))
        .ok_or_else(|| "this account has no home folder; set CARGO_HOME to a folder".to_owned())
}

/// The folder of the installed tools, and whether the PATH of this process has it.
pub(crate) fn tools_folder() -> Result<(PathBuf, bool), String> {
    let bin = cargo_home()?.join("bin");
    let on_path = search_path().contains(&bin);
    Ok((bin, on_path))
}

/// The same cargo that runs this program.
pub(crate) fn cargo() -> Result<Command, String> {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Trunk, the tool that builds the website.
pub(crate) fn trunk() -> Result<Command, String> {
    let mut command = program("trunk")?;
    // Trunk 0.21 stops at the usual NO_COLOR=1: it knows only true and false.
    if let Some(value) = env::var_os("NO_COLOR") {
        command.env("NO_COLOR", if value.is_empty() { "false" } else { "true" });
    }
    Ok(command)
}

/// A program that is on PATH or among the installed tools.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Result<Command, String> {
    // By its full path: the PATH given to a child is not the one that is searched for it everywhere.
    let mut command = match find(&name.as_ref().to_string_lossy())? {
        Some(path) => Command::new(path),
        None => Command::new(name),
    };
    command.current_dir(root()).env("PATH", extended_path()?);
    Ok(command)
}

/// The file of a program that is on PATH or among the installed tools.
pub(crate) fn find(name: &str) -> Result<Option<PathBuf>, String> {
    let endings: &[&str] = if cfg!(windows) { &["", ".exe", ".cmd"] } else { &[""] };
    let mut folders = search_path();
    folders.push(tools_folder()?.0);
    let candidates = folders.iter().flat_map(|folder| {
        endings.iter().map(move |ending| folder.join(format!("{name}{ending}")))
    });
    Ok(candidates.into_iter().find(|file| file.is_file()))
}

/// Runs a command to its end; its output is shown.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let line = shown(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}` failed ({status}); its messages are above")),
        Err(error) => Err(format!("`{line}` could not be started: {error}")),
    }
}

/// The standard output of a command, or none if it cannot be started or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a command succeeds; its output is not shown.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    output(command).is_some()
}

fn search_path() -> Vec<PathBuf> {
    env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default()
}

fn extended_path() -> Result<OsString, String> {
    let (bin, on_path) = tools_folder()?;
    let mut folders = search_path();
    if !on_path {
        folders.push(bin);
    }
    env::join_paths(folders).map_err(|error| format!("PATH cannot be extended: {error}"))
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    std::iter::once(name).chain(arguments).collect::<Vec<_>>().join(" ")
}
