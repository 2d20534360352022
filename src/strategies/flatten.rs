//! Several stages to one: what the image would be with all that it took to build it.

use super::{Draft, Reason, Refusal, app::App, refuse, start::json, writer::Writer};
use crate::{
    commands::Manager,
    stages::{Base, EdgeKind, Source},
    syntax::Keyword,
    text::{Edit, Span},
};

/// The file in one stage.
///
/// # Errors
/// Why it cannot be, or is.
pub(super) fn flatten<'a>(own: &Draft<'a>) -> Result<Draft<'a>, Refusal> {
    let analysis = &*own.analysis;
    let stages = &analysis.stages;
    let target = own.target().unwrap_or(0);
    let needed: Vec<usize> =
        (0..stages.stages.len()).filter(|it| stages.stages[*it].needed).collect();
    let [build, last] = needed.as_slice() else {
        return Err(match needed.len() {
            1 => refuse(Reason::Already, None, "What ships is built in one stage already."),
            count => {
                refuse(Reason::Stages, None, format!("Its {count} stages have different bases."))
            }
        });
    };
    if stages.stages.len() != 2 || *last != target {
        return Err(refuse(
            Reason::Stages,
            None,
            "The file has stages that what is built does not need.",
        ));
    }
    let app = App::new(analysis, &own.input.indexes, *last);
    if matches!(stages.stages[*last].base, Base::Stage(_)) {
        return Err(refuse(
            Reason::Stages,
            Some(stages.stages[*last].lines.0),
            "The last stage is built on the first.",
        ));
    }
    let first = &stages.stages[*build];
    if app
        .instruction(first.instructions.start)
        .flag("platform")
        .is_some_and(|it| it.contains("BUILDPLATFORM"))
    {
        let message = "The first stage runs on the machine that builds, whatever the image is for.";
        return Err(refuse(Reason::Stages, Some(first.lines.0), message));
    }
    let mut writer = Writer::new(analysis);
    let mut copies = Vec::new();
    for edge in stages.edges_to(*last) {
        let line = Some(app.line(edge.instruction));
        if edge.kind != EdgeKind::From && edge.from != Source::Stage(*build) {
            return Err(refuse(Reason::Stages, line, "Something is copied from another image."));
        }
        if edge.kind == EdgeKind::Copy {
            copies.push(edge.instruction);
        }
    }
    let from = first.instructions.start;
    let unnamed = Edit::replace(
        Span::new(first.base_span.end, analysis.dockerfile.instructions[from].span.end),
        "",
    );
    (0..from).for_each(|at| writer.keep(at));
    writer.keep_with(from, &[unnamed]);
    first.instructions.clone().skip(1).for_each(|at| writer.keep(at));
    for at in app.places().skip(1) {
        let it = app.instruction(at);
        match it.keyword {
            Keyword::Run => {
                let asks = app.facts.run(at).iter().find(|it| it.asks_system());
                let manager = analysis.images[*build].config.package_manager.as_deref();
                let other =
                    asks.filter(|it| it.system_manager() != manager.and_then(Manager::of_system));
                if let Some(ran) = other {
                    let message = "The stages have different package managers.";
                    return Err(refuse(Reason::Stages, Some(app.line_of(ran)), message));
                }
                writer.keep(at);
            }
            Keyword::Copy if copies.contains(&at) => {
                let Some((to, sources)) = it.arguments.split_last() else { continue };
                let to = super::app::absolute(&app.folder(at), &app.expand(at, &to.text));
                let all: Vec<&str> =
                    sources.iter().map(|it| it.text.trim_end_matches('/')).collect();
                if all.iter().any(|it| *it == to) {
                    writer.comments(at);
                    continue;
                }
                let copied = copied(own, &app, at, *build, &to)?;
                writer.comments(at);
                writer.add("RUN", &copied);
            }
            Keyword::User
                if matches!(
                    it.arguments.first().map(|it| it.text.as_str()),
                    Some("nonroot" | "nonroot:nonroot")
                ) =>
            {
                writer.comments(at);
                writer.add("USER", "65532");
            }
            _ => writer.keep(at),
        }
    }
    program_of_base(&app, &mut writer)?;
    writer.rest();
    Ok(own.next(writer.finish(), Vec::new()))
}

/// The command that does what a COPY from the first stage did. A folder's content goes into the folder
/// named, and a file into one that is named with a slash.
fn copied(
    own: &Draft<'_>,
    app: &App<'_>,
    at: usize,
    build: usize,
    to: &str,
) -> Result<String, Refusal> {
    let it = app.instruction(at);
    let line = Some(app.line(at));
    if let Some(flag) =
        ["parents", "exclude", "chmod", "chown"].into_iter().find(|name| it.flag(name).is_some())
    {
        let message = format!("--{flag} has no counterpart in a plain copy.");
        return Err(refuse(Reason::Stages, line, message));
    }
    let Some((last, sources)) = it.arguments.split_last() else { return Ok(String::new()) };
    let is_folder =
        last.text.ends_with('/') || matches!(last.text.as_str(), "." | "./") || 1 < sources.len();
    let builder = App::new(&own.analysis, &own.input.indexes, build);
    let is_file = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or_default();
        let made = builder.made(&super::app::absolute("/", path)).map(|it| it.1.path.as_str());
        made == Some(path) && !name.contains('*')
            || name.trim_start_matches('.').contains('.')
            || name.contains('*')
    };
    let paths: Vec<&str> = sources.iter().map(|it| it.text.trim_end_matches('/')).collect();
    if !is_folder {
        let folder = to.rsplit_once('/').map_or("/", |it| if it.0.is_empty() { "/" } else { it.0 });
        let made = if folder == "/" { String::new() } else { format!("mkdir -p {folder} && ") };
        return match paths.as_slice() {
            [path] if !path.contains('*') => Ok(format!("{made}cp -rT {path} {to}")),
            _ => Err(refuse(
                Reason::Stages,
                line,
                "Can't tell which files these are and where they go.",
            )),
        };
    }
    if let Some(path) = paths.iter().find(|it| !is_file(it)) {
        let message = format!("Can't tell whether {path} is a file or a folder.");
        return Err(refuse(Reason::Stages, line, message));
    }
    Ok(format!("mkdir -p {to} && cp -r {} {}/", paths.join(" "), to.trim_end_matches('/')))
}

/// What the last base starts by itself must be said in full.
fn program_of_base(app: &App<'_>, writer: &mut Writer<'_>) -> Result<(), Refusal> {
    if app.start.entrypoint.is_some() {
        return Ok(());
    }
    let line = Some(app.line(app.places().start));
    let entrypoint = app.base.as_ref().and_then(|it| it.entrypoint);
    let program: Vec<&str> = entrypoint.map(|it| it.iter().collect()).unwrap_or_default();
    let name = program.first().and_then(|it| it.rsplit('/').next()).unwrap_or_default();
    let plain = name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.');
    match plain {
        "" if app.start.cmd.is_some() => Ok(()),
        "python" | "node" | "java" | "dotnet" => {
            let rest = program.iter().skip(1).copied();
            let words: Vec<&str> = std::iter::once(plain).chain(rest).collect();
            writer.add("ENTRYPOINT", &json(&words));
            Ok(())
        }
        "docker-entrypoint.sh" if app.start.cmd.is_some() => Ok(()),
        _ => {
            let message = format!(
                "{} brings the program that starts, which the first stage lacks.",
                app.written_base()
            );
            Err(refuse(Reason::Stages, line, message))
        }
    }
}
