//! Where Python's packages go: an environment, or the folder of the interpreter.

use crate::{
    commands::{Environment, EnvironmentTool, Invocation, Manager},
    image::{
        estimate::{MEASURED, mb, sized},
        layer::{Basis, Item, ItemKind},
        scope::Run,
    },
    shell::Command,
};

/// gzip of installed packages: 0.28 to 0.45, median 0.31; 0.68 for boto3's data (30 installs).
pub(super) const COMPRESSED: (f64, f64, f64) = (0.27, 0.31, 0.45);

/// Makes one.
pub(super) fn make(made: &Environment<'_>, run: &mut Run<'_>) {
    let (low, likely, high) = match made.tool {
        EnvironmentTool::Uv | EnvironmentTool::Virtualenv => (0.01, 0.1, 22.0),
        EnvironmentTool::VenvWithoutPip => (0.005, 0.01, 0.1),
        EnvironmentTool::Venv => match has_setuptools(run) {
            Some(true) => (17.0, 21.6, 25.0),
            Some(false) => (8.5, 10.3, 14.0),
            None => (9.0, 12.0, 23.0),
        },
    };
    let path = run.path(made.path);
    let size = sized(mb(low, likely, high), COMPRESSED);
    let label = "virtual environment";
    run.put(&path, Item::new(ItemKind::Environment, label, size, Basis::Heuristic, MEASURED));
}

/// Whether a virtual environment holds setuptools beside pip, as before Python 3.12.
fn has_setuptools(run: &Run<'_>) -> Option<bool> {
    let python = run.state.config.runtimes.iter().find(|it| it.name == "python");
    match python.and_then(|it| it.version.as_deref()) {
        Some(version) => {
            let minor = version.split('.').nth(1)?.parse::<u32>().ok()?;
            Some(version.starts_with("3.") && minor < 12)
        }
        None => match run.state.os?.codename? {
            "bullseye" | "bookworm" => Some(true),
            "trixie" => Some(false),
            _ => None,
        },
    }
}

fn is_made(path: &str, run: &Run<'_>) -> bool {
    run.holds(path, |it| it.path == path && it.kind == ItemKind::Environment)
}

/// Whether a setting is there and does not say no.
pub(super) fn is_on(value: Option<&str>) -> bool {
    value.is_some_and(|it| !is_off(it))
}

fn is_off(value: &str) -> bool {
    matches!(value, "0" | "false" | "off" | "no" | "")
}

/// The folder that pip and uv install to.
pub(super) fn of_pip(it: &Invocation<'_>, run: &Run<'_>) -> String {
    let command = it.command;
    if let Some(path) = it.value(&["-t", "--target", "--prefix", "--root"]) {
        return run.path(path);
    }
    if it.has(&["--user"]) {
        return run.home(".local");
    }
    let uv = command.name == "uv";
    let python = it.value(&["--python", "-p"]);
    let program = if uv { python } else { command.words.first().map(|it| it.text.as_str()) };
    if let Some(folder) = program.and_then(of_program) {
        return folder.to_owned();
    }
    if uv && (it.has(&["--system"]) || is_on(run.setting(command, "UV_SYSTEM_PYTHON"))) {
        return site_packages(run);
    }
    let own = run.path(".venv");
    let own = |run| (uv && is_made(&own, run)).then(|| own.clone());
    active(command, run).or_else(|| own(run)).unwrap_or_else(|| site_packages(run))
}

/// `/venv` of `/venv/bin/pip`.
fn of_program(program: &str) -> Option<&str> {
    let folder = program.rsplit_once('/')?.0.strip_suffix("/bin")?;
    let is_own = folder.starts_with('/') && !matches!(folder, "/usr" | "/usr/local");
    is_own.then_some(folder)
}

/// The folder that uv, poetry, pdm and pipenv install a project to: the active environment, the
/// system's where they may make none, or one in the project's folder or in their own.
pub(super) fn of_project(it: &Invocation<'_>, manager: Manager, run: &Run<'_>) -> String {
    let command = it.command;
    if manager == Manager::Uv {
        let path = run.setting(command, "UV_PROJECT_ENVIRONMENT").unwrap_or(".venv");
        return run.path(path);
    }
    let on = |name: &str| is_on(run.setting(command, name));
    let own = run.path(".venv");
    let system = || active_on_path(command, run).unwrap_or_else(|| site_packages(run));
    if manager == Manager::Pipenv && (it.has(&["--system"]) || on("PIPENV_SYSTEM")) {
        return system();
    }
    if let Some(active) = active(command, run) {
        return active;
    }
    let (makes_none, in_project, folder) = match manager {
        Manager::Poetry => {
            let create = run.setting(command, "POETRY_VIRTUALENVS_CREATE");
            let cache = poetry_cache(command, run);
            let folder = run.setting(command, "POETRY_VIRTUALENVS_PATH").map(str::to_owned);
            let folder = folder.unwrap_or_else(|| format!("{cache}/virtualenvs"));
            (create.is_some_and(is_off), on("POETRY_VIRTUALENVS_IN_PROJECT"), folder)
        }
        Manager::Pipenv => {
            (false, on("PIPENV_VENV_IN_PROJECT"), run.home(".local/share/virtualenvs"))
        }
        // pdm's is in the project unless it is told otherwise.
        _ => (false, true, String::new()),
    };
    match (makes_none, in_project) {
        _ if is_made(&own, run) => own,
        (true, _) => system(),
        (false, true) => own,
        (false, false) => run.path(&folder),
    }
}

/// Where poetry keeps its downloads and environments.
pub(super) fn poetry_cache(command: &Command, run: &Run<'_>) -> String {
    match run.setting(command, "POETRY_CACHE_DIR") {
        Some(path) => run.path(path),
        None => run.home(".cache/pypoetry"),
    }
}

/// `poetry config virtualenvs.in-project true` is POETRY_VIRTUALENVS_IN_PROJECT from then on.
pub(super) fn configure(manager: Manager, key: &str, value: &str, run: &mut Run<'_>) {
    let name = key.replace(['.', '-'], "_").to_ascii_uppercase();
    let prefix = match manager {
        Manager::Poetry => "POETRY",
        Manager::Bundler => "BUNDLE",
        _ => return,
    };
    run.state.set(&format!("{prefix}_{name}"), Some(value.to_owned()));
}

/// The active environment: by the RUN's own `. /venv/bin/activate`, by VIRTUAL_ENV, or by PATH.
fn active(command: &Command, run: &Run<'_>) -> Option<String> {
    let known = |it: &&str| !it.is_empty() && !it.contains('$');
    let variable = run.setting(command, "VIRTUAL_ENV").filter(known);
    let activated = run.before(command).find_map(|it| match it.name.as_str() {
        "." | "source" => {
            let path = Invocation::of(it).operand(0)?.strip_suffix("/bin/activate")?;
            Some(Some(run.path(path)))
        }
        "deactivate" => Some(None),
        _ => None,
    });
    if let Some(activated) = activated {
        return activated;
    }
    let variable = variable.map(|it| run.path(it));
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
