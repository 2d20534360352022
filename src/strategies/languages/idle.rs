//! What is no app of a known language: images to work in, to build upon, or of ready-made programs.

use crate::{
    advice::commands::RunCommand,
    commands::{self, BuildTool, CommandEffect},
    strategies::{
        Reason, Refusal,
        app::{App, Role},
        refuse, start,
    },
};

/// Refuses what starts no app but a prompt, or only waits for somebody to come in.
pub(super) fn refuse_prompt(app: &App<'_>) -> Result<(), Refusal> {
    let Some(part) = app.start.cmd.as_ref().or(app.start.entrypoint.as_ref()) else {
        return Ok(());
    };
    let words = part.words.as_deref().unwrap_or_default();
    match words.first() {
        Some(word) if is_prompt(words) => {
            let message = format!(
                "It starts {word}: an image to work in or to build upon, whose tools are all wanted."
            );
            Err(refuse(Reason::Tools, Some(part.line), message))
        }
        _ => Ok(()),
    }
}

/// Why a stage that states no start of its own is left alone.
pub(super) fn no_start(app: &App<'_>) -> Refusal {
    let base = app.written_base();
    let line = Some(app.line(app.places().start));
    let config = &app.analysis.images[app.stage].config;
    let inherited = [&config.entrypoint, &config.cmd];
    let words: Vec<String> = inherited.into_iter().flatten().flatten().cloned().collect();
    let is_job = |it: Role| matches!(it, Role::Build(_) | Role::Install(_));
    if let Some((ran, _)) = app.roles().filter(|it| is_job(it.1)).last() {
        let message = format!(
            "{} works for a program here, but there is no CMD or ENTRYPOINT: what is started, and from where, is not in this file.",
            ran.command.name
        );
        return refuse(Reason::NoStart, Some(app.line_of(ran)), message);
    }
    match words.first() {
        None => {
            let message = format!("What {base} starts is not in this file.");
            refuse(Reason::Inherited, line, message)
        }
        Some(word) if is_prompt(&words) => {
            let message = format!(
                "Nothing is started but {word}, by {base}: an image to work in or to build upon."
            );
            refuse(Reason::Tools, line, message)
        }
        Some(word) => {
            let message =
                format!("{base} itself starts {word}, which all of it may be needed for.");
            refuse(Reason::Inherited, line, message)
        }
    }
}

/// Why a stage whose language is not known is left alone.
pub(super) fn no_language(app: &App<'_>) -> Refusal {
    let config = &app.analysis.images[app.stage].config;
    let starts = [&config.cmd, &config.entrypoint]
        .iter()
        .any(|it| it.as_ref().is_some_and(|it| !it.is_empty()));
    let mut works = app.roles().filter(|(_, it)| {
        !matches!(
            it,
            Role::Packages
                | Role::Tidying
                | Role::Users
                | Role::Files
                | Role::Nothing
                | Role::Moves
        )
    });
    let first = works.next();
    let command = app.start.command_of_shell();
    match (&first, &command) {
        (None, _) if starts => {
            let message = "Nothing is built here: what is installed and copied is what runs, as far as is known.";
            return refuse(Reason::NothingToBuild, app.start.line(), message);
        }
        (_, Err(it)) if it.reason == Reason::NoStart => return no_start(app),
        _ => {}
    }
    let program = command.as_ref().ok().and_then(|it| it.first());
    if let Some(program) = program.filter(|it| start::is_script(it)) {
        let message =
            format!("{program} starts the program, and what it runs is not in this file.");
        return refuse(Reason::Script, app.start.line(), message);
    }
    let all: Vec<_> = first.into_iter().chain(works).collect();
    let fetches = |it: &RunCommand<'_>| {
        use CommandEffect::{Clone, Download, FetchRepository};
        matches!(it.effect, Download(_) | Clone(_) | FetchRepository)
    };
    if let Some((ran, _)) = all.iter().find(|(it, _)| !fetches(it) && !helps(it)) {
        let message = format!("Can't tell what {} does here.", ran.command.name);
        return refuse(Reason::Language, Some(app.line_of(ran)), message);
    }
    if let Some((ran, _)) = all.iter().find(|(it, _)| fetches(it)) {
        let message = format!(
            "{} fetches what runs, ready-made: nothing is built that could stay behind.",
            ran.command.name
        );
        return refuse(Reason::Fetched, Some(app.line_of(ran)), message);
    }
    let message = "Can't tell which program starts, or its language.";
    refuse(Reason::Language, app.start.line(), message)
}

/// Whether a command unpacks, checks or sets what is fetched: it makes nothing new.
fn helps(ran: &RunCommand<'_>) -> bool {
    match &ran.effect {
        CommandEffect::Unpack(_)
        | CommandEffect::UnpackPackages(_)
        | CommandEffect::Configure
        | CommandEffect::InstallPackages(_) => true,
        CommandEffect::Build(it) => {
            matches!(it.tool, BuildTool::Archive | BuildTool::Compressed | BuildTool::Decompressed)
        }
        _ => false,
    }
}

/// Whether these words start a shell, the prompt of a language, or nothing but a wait.
fn is_prompt(words: &[String]) -> bool {
    let Some((program, rest)) = words.split_first() else { return false };
    let name = program.rsplit('/').next().unwrap_or_default();
    let flags = rest.iter().all(|it| matches!(it.as_str(), "-l" | "-i" | "-il" | "--login"));
    let waits = match (name, rest) {
        ("sleep", [time]) => matches!(time.as_str(), "infinity" | "inf" | "infinite"),
        ("tail", [.., file]) => file == "/dev/null",
        _ => false,
    };
    waits || flags && commands::has_prompt(name)
}
