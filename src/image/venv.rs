//! Where Python's packages go: a virtual environment, or the folder of the interpreter.

use super::{files::absolute, run::Run, sized};
use crate::shell::Command;

/// What one is called among the files of a stage.
const LABEL: &str = "virtual environment";

/// Makes one, of so many MB.
pub(super) fn make(path: &str, disk: (f64, f64, f64), run: &mut Run<'_>) {
    let path = absolute(&run.folder, path);
    let size = sized(super::mb(disk.0, disk.1, disk.2), super::pip::COMPRESSED);
    run.put(&path, LABEL, size, super::Basis::Heuristic, super::MEASURED);
}

fn is_made(path: &str, run: &Run<'_>) -> bool {
    run.holds(path, |it| it.path == path && it.label == LABEL)
}

/// Whether a setting is there and does not say no.
pub(super) fn is_on(value: Option<&str>) -> bool {
    value.is_some_and(|it| !is_off(it))
}

fn is_off(value: &str) -> bool {
    matches!(value, "0" | "false" | "off" | "no" | "")
}

/// The folder that pip and uv install to.
pub(super) fn of_pip(command: &Command, run: &Run<'_>) -> String {
    let to = ["--target", "-t", "--prefix", "--root"];
    if let Some(path) = to.iter().find_map(|it| command.flag_value(it)) {
        return absolute(&run.folder, path);
    }
    if command.has_flag("--user") {
        return absolute(&run.state.home(), ".local");
    }
    let uv = command.name == "uv";
    let python = ["--python", "-p"].iter().find_map(|it| command.flag_value(it));
    let program = if uv { python } else { command.words.first().map(|it| it.text.as_str()) };
    if let Some(folder) = program.and_then(of_program) {
        return folder.to_owned();
    }
    if uv && (command.has_flag("--system") || is_on(run.setting(command, "UV_SYSTEM_PYTHON"))) {
        return site_packages(run);
    }
    let own = absolute(&run.folder, ".venv");
    let own = |run| (uv && is_made(&own, run)).then(|| own.clone());
    active(command, run).or_else(|| own(run)).unwrap_or_else(|| site_packages(run))
}

/// `/venv` of `/venv/bin/pip`.
fn of_program(program: &str) -> Option<&str> {
    let folder = program.rsplit_once('/')?.0.strip_suffix("/bin")?;
    let is_own = folder.starts_with('/') && !matches!(folder, "/usr" | "/usr/local");
    is_own.then_some(folder)
}

/// The folder that poetry, pdm and pipenv install a project to: the active environment, the
/// system's where they may make none, or one in the project's folder or in their own.
pub(super) fn of_project(command: &Command, run: &Run<'_>) -> String {
    let on = |name: &str| is_on(run.setting(command, name));
    let own = absolute(&run.folder, ".venv");
    let system = || active_on_path(command, run).unwrap_or_else(|| site_packages(run));
    let pipenv = command.name == "pipenv";
    if pipenv && (command.has_flag("--system") || on("PIPENV_SYSTEM")) {
        return system();
    }
    if let Some(active) = active(command, run) {
        return active;
    }
    let (makes_none, in_project, folder) = match command.name.as_str() {
        "poetry" => {
            let create = run.setting(command, "POETRY_VIRTUALENVS_CREATE");
            let cache = poetry_cache(command, run);
            let folder = run.setting(command, "POETRY_VIRTUALENVS_PATH").map(str::to_owned);
            let folder = folder.unwrap_or_else(|| format!("{cache}/virtualenvs"));
            (create.is_some_and(is_off), on("POETRY_VIRTUALENVS_IN_PROJECT"), folder)
        }
        "pipenv" => {
            let home = absolute(&run.state.home(), ".local/share/virtualenvs");
            (false, on("PIPENV_VENV_IN_PROJECT"), home)
        }
        // pdm's is in the project unless it is told otherwise.
        _ => (false, true, String::new()),
    };
    match (makes_none, in_project) {
        _ if is_made(&own, run) => own,
        (true, _) => system(),
        (false, true) => own,
        (false, false) => absolute(&run.folder, &folder),
    }
}

/// Where poetry keeps its downloads and environments.
pub(super) fn poetry_cache(command: &Command, run: &Run<'_>) -> String {
    match run.setting(command, "POETRY_CACHE_DIR") {
        Some(path) => absolute(&run.folder, path),
        None => absolute(&run.state.home(), ".cache/pypoetry"),
    }
}

/// `poetry config virtualenvs.in-project true` is POETRY_VIRTUALENVS_IN_PROJECT from then on.
pub(super) fn configure(command: &Command, run: &mut Run<'_>) {
    let mut words = command.operands(1, &[]).map(|it| it.text.as_str());
    if let (Some(key), Some(value)) = (words.next(), words.next()) {
        let name = key.replace(['.', '-'], "_").to_ascii_uppercase();
        run.state.set(&format!("POETRY_{name}"), Some(value.to_owned()));
    }
}

/// The active environment: by the RUN's own `. /venv/bin/activate`, by VIRTUAL_ENV, or by PATH.
fn active(command: &Command, run: &Run<'_>) -> Option<String> {
    let known = |it: &&str| !it.is_empty() && !it.contains('$');
    let variable = run.setting(command, "VIRTUAL_ENV").filter(known);
    let activated = run.before(command).find_map(|it| match it.name.as_str() {
        "." | "source" => {
            let path = it.arguments().next()?.text.strip_suffix("/bin/activate")?;
            Some(Some(absolute(&run.folder, path)))
        }
        "deactivate" => Some(None),
        _ => None,
    });
    if let Some(activated) = activated {
        return activated;
    }
    let variable = variable.map(|it| absolute(&run.folder, it));
    variable.or_else(|| active_on_path(command, run))
}

/// One that PATH names before the system's programs: one that was made, or that has its name from
/// what it is.
fn active_on_path(command: &Command, run: &Run<'_>) -> Option<String> {
    let path = run.setting(command, "PATH")?;
    let before = path.split(':').take_while(|it| !matches!(*it, "/usr/local/bin" | "/usr/bin"));
    let mut folders = before.filter_map(of_folder);
    let is_one = |it: &&str| it.contains("env") && !it.contains("pyenv") || is_made(it, run);
    folders.find(is_one).map(str::to_owned)
}

fn of_folder(bin: &str) -> Option<&str> {
    bin.trim_end_matches('/').strip_suffix("/bin").filter(|it| it.starts_with('/'))
}

/// The interpreter's own packages.
pub(super) fn site_packages(run: &Run<'_>) -> String {
    let python = run.state.config.runtimes.iter().find(|it| it.name == "python");
    match python.and_then(|it| it.version.as_deref()) {
        Some(version) => {
            let minor: Vec<&str> = version.split('.').take(2).collect();
            format!("/usr/local/lib/python{}/site-packages", minor.join("."))
        }
        None => "/usr/lib/python3/dist-packages".into(),
    }
}
