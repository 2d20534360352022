//! Python: packages go into a virtual environment, which is carried over.

use super::{compiled::distribution, is_official, last, script, slim};
use crate::{
    advice::commands::{RunCommand, bare},
    commands::{CommandEffect, Language, Manager, PackageRequest},
    shell::Condition,
    strategies::{
        Reason, Refusal,
        app::{App, Role, absolute},
        ask, note,
        plan::{Plan, exec},
        refuse,
    },
    syntax::Keyword,
    text::Edit,
};

/// Where the packages go that went into the system's folders.
const VENV: &str = "/venv";

pub(super) fn plan(app: &App<'_>) -> Result<Plan, Refusal> {
    let installs = |it| it == Role::Install(Language::Python);
    let Some(end) = last(app, &installs) else {
        let message = "No packages are installed for Python here.";
        return Err(refuse(Reason::NothingToBuild, app.start.line(), message));
    };
    let all: Vec<&RunCommand<'_>> =
        app.roles().filter(|it| installs(it.1)).map(|it| it.0).collect();
    for ran in &all {
        refuse_odd(app, ran)?;
    }
    let command = app.start.command_of_shell().unwrap_or_default();
    let program = command.first().map_or("", String::as_str);
    let finds_python = |it: &str| it.starts_with("#!/usr/bin/env ");
    let path = program.trim_start_matches("./");
    if program.ends_with(".py")
        && app.start.command_of_shell().is_ok_and(|it| it.first().is_some_and(|it| it == program))
        && !app.context(path).is_some_and(finds_python)
    {
        let message = format!(
            "Can't tell which Python the first line of {program} names, and only the one of a virtual environment has the packages: start it with python."
        );
        return Err(refuse(Reason::Script, app.start.line(), message));
    }
    no_python_2(app)?;
    let own = app.own_language() == Some(Language::Python);
    let runtime = if own { slim(app) } else { distribution(app) };
    if app.base.is_none() || own && !is_official(app, "python") {
        let message =
            format!("Can't tell what {runtime} contains, or which slim image matches it.");
        return Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message));
    }
    let mut plan = Plan { runtime, last: end, sources: true, ..Plan::default() };
    let first = all.iter().find(|it| fills(it)).map_or(end, |it| it.at);
    let venv = match environment(app, &all) {
        Some(venv) => venv,
        None => {
            stays_in_place(app)?;
            let python = if own { "python" } else { "python3" };
            make_venv(app, &all, first, python, &mut plan)?;
            use Manager::{Pipenv, Poetry, Uv};
            let by_tool =
                |it: &&RunCommand<'_>| matches!(it.effect.manager(), Some(Poetry | Uv | Pipenv));
            let poetry = all.iter().any(by_tool);
            let more = if poetry { format!("VIRTUAL_ENV={VENV} ") } else { String::new() };
            plan.before.push((first, "ENV", format!("{more}PATH=\"{VENV}/bin:$PATH\"")));
            if !own && !app.is_alpine() {
                with_venv_package(app, &mut plan);
            }
            VENV.to_owned()
        }
    };
    plan.carry.push((venv.clone(), venv.clone()));
    if !sets_path(app, &venv, end) {
        plan.below.push(("ENV", format!("PATH=\"{venv}/bin:$PATH\"")));
    }
    lone_manifests(app, &all, &mut plan);
    script(app, program, &mut plan);
    if own && has_compilers(app) {
        shared_libraries(app, &all, &mut plan);
    }
    // `poetry run app` is `app` of its environment.
    if let [tool, verb, rest @ ..] = command.as_slice()
        && matches!(tool.as_str(), "poetry" | "uv" | "pipenv" | "pdm")
    {
        if verb != "run" || rest.first().is_none_or(|it| it.starts_with('-')) {
            let message = format!("{tool} {verb} is no part of the image that ships.");
            return Err(refuse(Reason::Script, app.start.line(), message));
        }
        plan.start = Some(vec![exec("CMD", rest)]);
        plan.notes.push(note(
            app.start.line(),
            format!("{tool} stays in the first stage: its environment is on PATH."),
        ));
    }
    Ok(plan)
}

/// Packages that go into an environment are no longer where the file looks for them by their paths.
fn stays_in_place(app: &App<'_>) -> Result<(), Refusal> {
    let of_system = ["site-packages", "dist-packages", "/usr/local/bin/python", "/usr/bin/python"];
    let scripts =
        ["gunicorn", "uwsgi", "uvicorn", "celery", "flask", "django-admin", "pip", "poetry"];
    let names = |text: &str| {
        of_system.iter().any(|it| text.contains(it))
            || text.split(|it: char| !(it.is_alphanumeric() || "/-_.".contains(it))).any(|word| {
                let name = word.strip_prefix("/usr/local/bin/").or(word.strip_prefix("/usr/bin/"));
                name.is_some_and(|it| scripts.contains(&it))
            })
    };
    match app.places().skip(1).find(|it| names(&app.instruction(*it).rest.text)) {
        Some(at) => {
            let message = "It names a path in the system's Python, and the packages move into an environment.";
            Err(refuse(Reason::Unclear, Some(app.line(at)), message))
        }
        None => Ok(()),
    }
}

/// Virtual environments came with Python 3.3.
fn no_python_2(app: &App<'_>) -> Result<(), Refusal> {
    let version = app.base.as_ref().and_then(|it| it.runtime.as_ref()?.version.as_deref());
    let own = app.own_language() == Some(Language::Python);
    let installed = app.commands().filter_map(|it| it.installs()).flat_map(PackageRequest::names);
    let (mut two, mut three) = (own && version.is_some_and(|it| it.starts_with("2.")), own);
    for name in installed {
        two |= matches!(
            name,
            "python" | "python2" | "python2.7" | "python-pip" | "python-dev" | "py-pip"
        );
        three |= name.starts_with("python3") || name == "py3-pip";
    }
    match two && (own || !three) {
        true => {
            let message = "Python 2 has no virtual environments of its own: move to Python 3.";
            Err(refuse(Reason::Native, Some(app.line(app.places().start)), message))
        }
        false => Ok(()),
    }
}

/// Whether the base is the full image, in which packages are compiled that have no wheel.
fn has_compilers(app: &App<'_>) -> bool {
    let small = ["slim", "alpine"];
    app.facts.root(app.stage).is_some_and(|base| !small.iter().any(|it| base.contains(it)))
}

/// Packages that are compiled against a library of the full image, and Debian's package of it where it
/// has one name in all releases.
const LINKED: [(&str, Option<&str>); 12] = [
    ("psycopg2", Some("libpq5")),
    ("psycopg", Some("libpq5")),
    ("mysqlclient", Some("libmariadb3")),
    ("python-ldap", None),
    ("python-magic", None),
    ("weasyprint", None),
    ("pycairo", None),
    ("cairosvg", None),
    ("wand", None),
    ("gdal", None),
    ("pygraphviz", None),
    ("pyodbc", None),
];

/// Installs the libraries that the slim image lacks.
fn shared_libraries(app: &App<'_>, all: &[&RunCommand<'_>], plan: &mut Plan) {
    let mut names: Vec<String> = Vec::new();
    let mut unread = None;
    for ran in all.iter().filter(|it| fills(it)) {
        let folder = app.folder(ran.at);
        let mut read = |manifest: &str| {
            // The build context is most likely copied to the folder in which pip works.
            let path = absolute(&folder, manifest);
            let own = path.strip_prefix(folder.as_str()).unwrap_or(&path).trim_start_matches('/');
            let text = app.context(own).or_else(|| app.context(own.rsplit('/').next()?));
            match text {
                Some(text) => {
                    names.extend(text.lines().map(|it| bare(it.trim()).to_ascii_lowercase()));
                }
                None => unread = unread.or(Some(ran.at)),
            }
        };
        match &ran.effect {
            CommandEffect::InstallPackages(it) => {
                it.manifests.iter().for_each(|it| read(it));
                names.extend(it.names().map(|it| bare(it).to_ascii_lowercase()));
            }
            CommandEffect::InstallProject(it)
                if it.projects.is_empty() && !it.manifests.is_empty() =>
            {
                it.manifests.iter().for_each(|it| read(it));
            }
            CommandEffect::InstallProject(_) => unread = unread.or(Some(ran.at)),
            _ => {}
        }
    }
    for (package, library) in LINKED.iter().filter(|it| names.iter().any(|name| name == it.0)) {
        match library {
            Some(library) => plan.packages.push((*library).to_owned()),
            None => {
                let message = format!(
                    "{package} uses a library of the full image: install it in the second stage too."
                );
                plan.notes.push(ask("shared-libraries", Some(app.line(plan.last)), message));
            }
        }
    }
    // Whoever installs headers by name says what packages are compiled against.
    let is_header = |it: &str| it.starts_with("lib") && it.ends_with("-dev");
    let names_headers =
        app.commands().any(|it| it.installs().is_some_and(|it| it.names().any(is_header)));
    if let Some(at) = unread.filter(|_| !names_headers) {
        let message = "Packages that use libraries of the full image, such as psycopg2 and mysqlclient, need these in the slim one too: which packages there are is not in this file.";
        plan.notes.push(ask("shared-libraries", Some(app.line(at)), message));
    }
}

/// Makes the environment as soon as there is a Python: before the RUN that fills it, or within it
/// where that is the one that installs Python.
fn make_venv(
    app: &App<'_>,
    all: &[&RunCommand<'_>],
    first: usize,
    python: &str,
    plan: &mut Plan,
) -> Result<(), Refusal> {
    let made = format!("{python} -m venv {VENV}");
    let installs = |it: &RunCommand<'_>| {
        it.installs().is_some_and(|it| it.names().any(|it| it.starts_with("python3")))
    };
    let installed = app.runs().find(|(_, all)| all.iter().any(installs)).map(|it| it.0);
    if python == "python" || installed.is_some_and(|it| it < first) {
        plan.before.push((first, "RUN", made));
        return Ok(());
    }
    let filling = all.iter().find(|it| it.at == first && fills(it));
    match filling.filter(|it| installed == Some(first) && it.command.condition == Condition::Always)
    {
        Some(ran) => {
            // The shell may remember where pip and python were before.
            plan.edits.push(Edit::insert(ran.command.span.start, made + " && hash -r && "));
            Ok(())
        }
        None => {
            let message = "Can't tell where the Python comes from that installs the packages.";
            Err(refuse(Reason::Unclear, Some(app.line(first)), message))
        }
    }
}

/// What cannot be moved into a virtual environment.
fn refuse_odd(app: &App<'_>, ran: &RunCommand<'_>) -> Result<(), Refusal> {
    let manager = ran.effect.manager();
    let flag = ["--user", "--target", "-t", "--prefix", "--root"]
        .into_iter()
        .find(|flag| manager == Some(Manager::Pip) && ran.has(&[flag]));
    if let Some(flag) = flag {
        let message = format!("{flag} puts packages at a place of their own.");
        return Err(refuse(Reason::Unclear, Some(app.line_of(ran)), message));
    }
    if manager == Some(Manager::Pdm) {
        return Err(refuse(
            Reason::Unclear,
            Some(app.line_of(ran)),
            "Can't tell where pdm puts packages.",
        ));
    }
    Ok(())
}

/// Whether the command puts packages of the app somewhere: not a new pip alone.
fn fills(ran: &RunCommand<'_>) -> bool {
    let tools = ["pip", "setuptools", "wheel", "poetry", "pipenv", "uv", "virtualenv"];
    match &ran.effect {
        CommandEffect::InstallPackages(it) => {
            !it.is_global && !it.names().map(bare).all(|it| tools.contains(&it))
        }
        CommandEffect::InstallProject(_)
        | CommandEffect::RemovePackages(_)
        | CommandEffect::UpgradePackages(_)
        | CommandEffect::DownloadPackages(_)
        | CommandEffect::Build(_) => true,
        CommandEffect::MakeEnvironment(_) => true,
        _ => false,
    }
}

/// The virtual environment that the file makes itself.
fn environment(app: &App<'_>, all: &[&RunCommand<'_>]) -> Option<String> {
    all.iter().find_map(|ran| {
        let variable = |name: &str| app.analysis.stages.variable(ran.at, name);
        let path = match &ran.effect {
            CommandEffect::MakeEnvironment(it) => it.path,
            CommandEffect::InstallProject(it) => match it.manager {
                Manager::Uv if it.manifests.is_empty() && it.projects.is_empty() => {
                    variable("UV_PROJECT_ENVIRONMENT").unwrap_or(".venv")
                }
                Manager::Poetry
                    if variable("POETRY_VIRTUALENVS_IN_PROJECT")
                        .is_some_and(|it| it != "false") =>
                {
                    ".venv"
                }
                _ => return None,
            },
            _ => return None,
        };
        Some(absolute(&app.folder(ran.at), path))
    })
}

/// The virtual environment that a stage makes.
pub(crate) fn environment_of(app: &App<'_>) -> Option<String> {
    let all: Vec<&RunCommand<'_>> = app.commands().collect();
    environment(app, &all)
}

/// Whether the file puts the environment on PATH, in a way that the second stage gets too.
fn sets_path(app: &App<'_>, venv: &str, end: usize) -> bool {
    let places = app.places().end;
    app.analysis.stages.variable(places - 1, "PATH").is_some_and(|it| it.contains(venv))
        && app.places().any(|at| {
            app.instruction(at).keyword == Keyword::Env
                && app.analysis.stages.definitions_at(at).any(|(name, value)| {
                    name == "PATH" && value.is_some_and(|it| it.contains(venv))
                })
                && (at <= end || at <= places)
        })
}

/// Debian's python3 has no venv of its own.
fn with_venv_package(app: &App<'_>, plan: &mut Plan) {
    for ran in app.commands() {
        let Some(asked) = ran.installs() else { continue };
        let has = |name: &str| asked.names().any(|it| it == name);
        if has("python3-venv") || has("virtualenv") {
            return;
        }
        if let Some(pip) =
            asked.packages.iter().find(|it| it.text == "python3-pip" || it.text == "python3-dev")
        {
            plan.edits.push(Edit::insert(pip.span.end, " python3-venv"));
            return;
        }
    }
}

/// Where all sources are copied before the packages are installed, the first stage gets only what
/// names the packages.
fn lone_manifests(app: &App<'_>, all: &[&RunCommand<'_>], plan: &mut Plan) {
    let mut manifests: Vec<String> = Vec::new();
    for ran in all.iter().filter(|it| fills(it)) {
        match &ran.effect {
            CommandEffect::InstallProject(it) if it.manager == Manager::Pip => {
                // `pip install .` needs the sources.
                if !it.projects.is_empty() {
                    return;
                }
                let folder = app.folder(ran.at);
                manifests.extend(it.manifests.iter().map(|it| absolute(&folder, it)));
            }
            CommandEffect::InstallPackages(it) if it.manager == Manager::Pip => {}
            _ => return,
        }
    }
    let copies = app.places().filter(|at| {
        let it = app.instruction(*at);
        *at < plan.last && it.keyword == Keyword::Copy && it.flag("from").is_none()
    });
    let copies: Vec<usize> = copies.collect();
    let [copy] = copies.as_slice() else { return };
    let it = app.instruction(*copy);
    let [source, to] = it.arguments.as_slice() else { return };
    if !matches!(source.text.as_str(), "." | "./") || it.json || manifests.is_empty() {
        return;
    }
    let to_folder = absolute(&app.folder(*copy), &app.expand(*copy, &to.text));
    let mut names = Vec::new();
    for manifest in &manifests {
        let Some(name) = manifest.strip_prefix(&format!("{}/", to_folder.trim_end_matches('/')))
        else {
            return;
        };
        // A manifest may name others.
        if app.context(name).is_some_and(|it| {
            it.lines().any(|it| it.starts_with('-') || it.starts_with(['.', '/']))
        }) {
            return;
        }
        names.push(name.to_owned());
    }
    names.dedup();
    if names.iter().any(|it| it.contains('/')) {
        return;
    }
    let folder = format!("{}/", to.text.trim_end_matches('/'));
    plan.edits
        .push(Edit::replace(source.span.to(to.span), format!("{} {folder}", names.join(" "))));
    let message = "Packages are installed before the sources are copied, so that a change of the sources leaves them in the cache.";
    plan.notes.push(note(Some(it.start_line), message));
}
