//! What each language wants of two stages.

mod compiled;
mod gems;
mod idle;
mod node;
mod pages;
mod php;
pub(super) mod python;

use super::{
    Note, Reason, Refusal,
    app::{App, Role},
    ask,
    plan::{Plan, other_language},
    refuse, start,
};
use crate::{
    commands::{self, CommandEffect, Language},
    shell::Command,
    syntax::{Keyword, image_ref::ImageRef},
};

/// The plan for the one stage of a file.
///
/// # Errors
/// Why there is none.
pub(super) fn plan(app: &App<'_>) -> Result<Plan, Refusal> {
    idle::refuse_prompt(app)?;
    let Some(language) = app.language() else { return Err(idle::no_language(app)) };
    // Without a job there is nothing to leave behind.
    let is_job = |it: Role| matches!(it, Role::Build(_) | Role::Install(_));
    if !app.roles().any(|(_, it)| is_job(it)) {
        let message =
            format!("It is {}, but nothing is built or installed for it here.", language.as_str());
        let line = app.start.line().unwrap_or(app.line(app.places().start));
        return Err(refuse(Reason::NothingToBuild, Some(line), message));
    }
    if let Some(plan) = pages::plan(app)? {
        return Ok(plan);
    }
    if let Some((other, line)) = other_language(app, language) {
        let message = format!(
            "{} is built here beside {}: can't tell what is needed to run. Give each its own stage.",
            other.as_str(),
            language.as_str()
        );
        return Err(refuse(Reason::Several, Some(line), message));
    }
    if let Some(word) = app.start.command_of_shell().unwrap_or_default().first()
        && (word.contains(' ') || word.starts_with('['))
    {
        let message = format!("There is hardly a program called {word}: is that what starts?");
        return Err(refuse(Reason::NoStart, app.start.line(), message));
    }
    let mut asked = None;
    // A base may start its own program.
    match app.start.command_of_shell() {
        Err(refusal)
            if refusal.reason == Reason::NoStart
                && language != Language::Php
                && !is_startable(app, language) =>
        {
            return Err(idle::no_start(app));
        }
        Err(refusal) if refusal.reason == Reason::Shell => {
            only_known(app, language, refusal, &mut asked)?;
        }
        _ => {}
    }
    let mut plan = match language {
        Language::Python => python::plan(app),
        Language::Node => node::plan(app),
        Language::Ruby => gems::plan(app),
        Language::Php => php::plan(app),
        Language::Site => Err(refuse(
            Reason::Unclear,
            app.start.line(),
            "The tool that builds the pages also serves them: can't tell which server should.",
        )),
        _ => compiled::plan(app, language),
    }?;
    plan.notes.extend(asked);
    if app.start.parts().next().is_none() && language != Language::Php {
        plan.asks = Some(plan.start.take().unwrap_or_default());
    }
    Ok(plan)
}

/// Whether there is an app to start, though the file does not say how: packages of a project and
/// its sources, or one program.
fn is_startable(app: &App<'_>, language: Language) -> bool {
    if language.is_compiled() {
        return compiled::lone_program(app, language).is_some();
    }
    let Some(at) = last(app, &|it| it == Role::Install(language)) else { return false };
    app.facts.run(at).iter().any(|it| it.project().is_some())
        && app.places().any(|at| {
            let it = app.instruction(at);
            it.keyword == Keyword::Copy
                && it.flag("from").is_none()
                && it.arguments.first().is_some_and(|it| matches!(&*it.text, "." | "./"))
        })
}

/// Several commands for a shell are fine where the slim image has them all.
fn only_known(
    app: &App<'_>,
    language: Language,
    refusal: Refusal,
    asked: &mut Option<Note>,
) -> Result<(), Refusal> {
    if language.is_compiled() {
        return Err(refusal);
    }
    let programs = app.start.parts().filter(|it| it.loose.is_none());
    let programs: Vec<Command> =
        programs.flat_map(|it| start::commands(it, app.analysis)).collect();
    let known = |it: &Command| match commands::effect(it) {
        CommandEffect::Nothing
        | CommandEffect::ChangeFolder(_)
        | CommandEffect::MakeFolder(_)
        | CommandEffect::CopyFiles(_) => true,
        CommandEffect::RunScript(it) => it.language == Some(language),
        _ => commands::is_wrapper(it),
    };
    let Some(first) = programs.first() else { return Err(refusal) };
    if let Some(other) = programs.iter().find(|it| !known(it)) {
        let other = if other.name.is_empty() { &first.name } else { &other.name };
        let message = format!(
            "A shell starts {other}: can't tell whether the slim image has everything it calls."
        );
        *asked = Some(ask("shell-commands", app.start.line(), message));
    }
    Ok(())
}

/// The last RUN with a command of which this holds.
fn last(app: &App<'_>, wanted: &dyn Fn(Role) -> bool) -> Option<usize> {
    app.roles().filter(|(_, role)| wanted(*role)).map(|(ran, _)| ran.at).last()
}

/// The slim image of the same language and version: `python:3.12-slim` for `python:3.12`. What has
/// variables in it keeps them.
pub(super) fn slim(app: &App<'_>) -> String {
    let written = app.written_base();
    let expanded = app.facts.root(app.stage).unwrap_or(written);
    let plain = written.split('@').next().unwrap_or(written);
    if ["slim", "alpine"].iter().any(|it| expanded.contains(it)) {
        // It is the same image, pinned as it is.
        return written.to_owned();
    }
    let colon = plain
        .rfind(':')
        .filter(|at| !plain[*at..].contains('/') && !plain[*at..].starts_with(":-"));
    let Some(colon) = colon else { return [plain, ":slim"].concat() };
    let (name, tag) = (&plain[..colon], &plain[colon + 1..]);
    if tag == "latest" {
        return [name, ":slim"].concat();
    }
    // `3.12-bookworm` is `3.12-slim-bookworm`, but Node's `22-bookworm` is `22-bookworm-slim`.
    let codenames = ["bookworm", "bullseye", "buster", "trixie", "stretch"];
    match codenames.iter().find_map(|it| tag.strip_suffix(*it).map(|rest| (rest, *it))) {
        Some((rest, codename)) if name.rsplit('/').next() != Some("node") => {
            format!("{name}:{rest}slim-{codename}")
        }
        _ => format!("{name}:{tag}-slim"),
    }
}

/// Whether the base is the official image, here or on a mirror, which has slim variants.
pub(super) fn is_official(app: &App<'_>, name: &str) -> bool {
    let reference = ImageRef::parse(app.facts.root(app.stage).unwrap_or_default());
    let own = reference.familiar_name();
    own == name || own.strip_suffix(name).is_some_and(|it| it.ends_with("docker/library/"))
}

/// A script may call what the slim image has not; the shell for it is there.
fn script(app: &App<'_>, program: &str, plan: &mut Plan) {
    if !start::is_script(program)
        || commands::is_shell(program.rsplit('/').next().unwrap_or_default())
            && app.start.command_of_shell().is_ok_and(|it| it.len() < 2)
    {
        return;
    }
    let is_small = ["slim", "alpine"]
        .iter()
        .any(|it| app.facts.root(app.stage).is_some_and(|base| base.contains(it)));
    let name = program.rsplit('/').next().unwrap_or_default();
    let known = app.context(name).or_else(|| app.context(program.trim_start_matches('/')));
    let calls = |text: &str| {
        OF_FULL.iter().any(|tool| {
            text.split(|it: char| !(it.is_alphanumeric() || "-_".contains(it)))
                .any(|it| it == *tool)
        })
    };
    if is_small || known.is_some_and(|it| !calls(it)) {
        return;
    }
    let message = format!(
        "{program} starts the program, and what it calls is not in this file: the slim image has no curl, wget, git or compiler."
    );
    plan.notes.push(ask("entry-script", app.start.line(), message));
}

/// Packages that full images have and slim ones lack.
const OF_FULL: [&str; 10] =
    ["curl", "wget", "git", "make", "gcc", "unzip", "file", "ssh", "convert", "gpg"];

/// Refuses what a script starts that makes more than one program of it.
fn no_script(app: &App<'_>, program: &str) -> Result<(), Refusal> {
    match start::is_script(program) {
        true => Err(refuse(
            Reason::Script,
            app.start.line(),
            format!("{program} starts the program, and what it runs is not in this file."),
        )),
        false => Ok(()),
    }
}
