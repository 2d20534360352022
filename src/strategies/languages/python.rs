//! Python: packages go into a virtual environment, which is carried over.

use super::{compiled::distribution, is_official, last, no_script, slim};
use crate::{
    advice::commands::{Ran, is_one_of},
    shell::Condition,
    strategies::{
        Reason, Refusal,
        app::{App, Deed, Language, absolute, is_pip},
        note, refuse,
        split::{Plan, exec},
    },
    syntax::Keyword,
    text::Edit,
};

/// Where the packages go that went into the system's folders.
const VENV: &str = "/venv";

pub(super) fn plan(app: &App<'_>) -> Result<Plan, Refusal> {
    let installs = |it| it == Deed::Install(Language::Python);
    let Some(end) = last(app, &installs) else {
        let message = "No packages are installed for Python here.";
        return Err(refuse(Reason::NothingToBuild, app.start.line(), message));
    };
    let all: Vec<&Ran<'_>> = app.deeds().filter(|it| installs(it.1)).map(|it| it.0).collect();
    for ran in &all {
        refuse_odd(app, ran)?;
    }
    let command = app.start.command_of_shell().unwrap_or_default();
    let program = command.first().map_or("", String::as_str);
    no_script(app, program)?;
    let finds_python = |it: &str| it.starts_with("#!/usr/bin/env ");
    let path = program.trim_start_matches("./");
    if program.ends_with(".py") && !app.context(path).is_some_and(finds_python) {
        let message = format!(
            "Which Python the first line of {program} names is not known, and only the one of a virtual environment has the packages: start it with python."
        );
        return Err(refuse(Reason::Script, app.start.line(), message));
    }
    let own = app.own_language() == Some(Language::Python);
    let runtime = if own { slim(app) } else { distribution(app) };
    if app.base.is_none() || own && !is_official(app, "python") {
        let message =
            format!("What {runtime} holds, and which slim image goes with it, is not known.");
        return Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message));
    }
    let mut plan =
        Plan { runtime, last: end, sources: true, user: Some("65532"), ..Plan::default() };
    let first = all.iter().find(|it| fills(it)).map_or(end, |it| it.at);
    let venv = match environment(app, &all) {
        Some(venv) => venv,
        None => {
            let python = if own { "python" } else { "python3" };
            make_venv(app, &all, first, python, &mut plan)?;
            let poetry =
                all.iter().any(|it| matches!(&*it.command.name, "poetry" | "uv" | "pipenv"));
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
    // `poetry run app` is `app` of its environment.
    if let [tool, verb, rest @ ..] = command.as_slice()
        && is_one_of(tool, "poetry uv pipenv pdm")
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

/// Makes the environment as soon as there is a Python: before the RUN that fills it, or within it
/// where that is the one that installs Python.
fn make_venv(
    app: &App<'_>,
    all: &[&Ran<'_>],
    first: usize,
    python: &str,
    plan: &mut Plan,
) -> Result<(), Refusal> {
    let made = format!("{python} -m venv {VENV}");
    let installs = |it: &Ran<'_>| {
        it.installs().is_some_and(|it| it.packages.iter().any(|it| it.text.starts_with("python")))
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
            plan.edits.push(Edit::insert(ran.command.span.start, made + " && "));
            Ok(())
        }
        None => {
            let message = "Where the Python comes from that installs the packages is not known.";
            Err(refuse(Reason::Unclear, Some(app.line(first)), message))
        }
    }
}

/// What cannot be moved into a virtual environment.
fn refuse_odd(app: &App<'_>, ran: &Ran<'_>) -> Result<(), Refusal> {
    let it = ran.command;
    let flag = ["--user", "--target", "-t", "--prefix", "--root"]
        .into_iter()
        .find(|flag| is_pip(it) && it.has_flag(flag));
    if let Some(flag) = flag {
        let message = format!("{flag} puts packages at a place of their own.");
        return Err(refuse(Reason::Unclear, Some(app.line_of(ran)), message));
    }
    if it.name == "pdm" {
        return Err(refuse(
            Reason::Unclear,
            Some(app.line_of(ran)),
            "Where pdm puts packages is not known.",
        ));
    }
    Ok(())
}

/// Whether the command puts packages of the app somewhere: not a new pip alone.
fn fills(ran: &Ran<'_>) -> bool {
    let it = ran.command;
    let words = it.words.iter().map(|it| it.text.as_str());
    let tools = "pip setuptools wheel poetry pipenv uv virtualenv install python python3 -m pip3 --upgrade -U --no-cache-dir -q --quiet";
    if is_pip(it) {
        return !words.clone().all(|it| {
            is_one_of(it.split(['=', '<', '>', '~', '[']).next().unwrap_or_default(), tools)
        });
    }
    !matches!(&*it.name, "poetry" | "uv") || !ran.says("config lock tool cache")
}

/// The virtual environment that the file makes itself.
fn environment(app: &App<'_>, all: &[&Ran<'_>]) -> Option<String> {
    all.iter().find_map(|ran| {
        let it = ran.command;
        let folder = app.folder(ran.at);
        match it.name.as_str() {
            "uv" if it.runs("uv sync") => {
                let named = app.analysis.stages.variable(ran.at, "UV_PROJECT_ENVIRONMENT");
                Some(absolute(&folder, named.unwrap_or(".venv")))
            }
            "uv" if it.runs("uv venv") => Some(absolute(
                &folder,
                it.operands(1, &["--python", "-p"]).next().map_or(".venv", |it| &it.text),
            )),
            "virtualenv" => {
                Some(absolute(&folder, &it.operands(0, &["-p", "--python"]).next()?.text))
            }
            "python" | "python3" if ran.says("venv virtualenv") => {
                Some(absolute(&folder, &it.operands(1, &[]).last()?.text))
            }
            "poetry"
                if app
                    .analysis
                    .stages
                    .variable(ran.at, "POETRY_VIRTUALENVS_IN_PROJECT")
                    .is_some_and(|it| it != "false") =>
            {
                Some(absolute(&folder, ".venv"))
            }
            _ => None,
        }
    })
}

/// The virtual environment that a stage makes.
pub(crate) fn environment_of(app: &App<'_>) -> Option<String> {
    let all: Vec<&Ran<'_>> = app.runs().flat_map(|it| it.1).collect();
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
    for ran in app.runs().flat_map(|it| it.1) {
        let Some(asked) = ran.installs() else { continue };
        let has = |name: &str| asked.packages.iter().any(|it| it.text == name);
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
fn lone_manifests(app: &App<'_>, all: &[&Ran<'_>], plan: &mut Plan) {
    let mut manifests: Vec<String> = Vec::new();
    for ran in all.iter().filter(|it| fills(it)) {
        let it = ran.command;
        match is_pip(it) {
            true => {
                let file = it.flag_value("-r").or(it.flag_value("--requirement"));
                let Some(file) = file else {
                    // `pip install .` needs the sources.
                    if it
                        .words
                        .iter()
                        .skip(2)
                        .any(|it| it.text.starts_with(['.', '/']) || it.text == "-e")
                    {
                        return;
                    }
                    continue;
                };
                manifests.push(absolute(&app.folder(ran.at), file));
            }
            false => return,
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
