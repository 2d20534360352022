//! What starts the program on a base without a shell, which may have a program of its own.

use super::target::{Kind, Target};
use crate::{
    commands::{self, Invocation},
    strategies::{
        Reason, Refusal,
        app::{App, absolute},
        refuse,
        start::{self, Part, is_script, json},
    },
    syntax::Keyword,
};

/// ENTRYPOINT and CMD for the base.
pub(super) fn command(
    app: &App<'_>,
    target: &Target,
) -> Result<Vec<(&'static str, String)>, Refusal> {
    if app.start.parts().next().is_none() {
        return match target.kind {
            // The base's own.
            Kind::Nginx => Ok(Vec::new()),
            _ => inherited(app, target),
        };
    }
    let words = app.start.command()?;
    let program = words.first().map_or("", String::as_str);
    let line = app.start.line();
    let interpreted = match target.kind {
        Kind::Python => Some(python(program, line)?),
        Kind::Node => Some(node(app, program, &words, line)?),
        Kind::Java if !program.ends_with("java") => {
            return Err(refuse(
                Reason::Script,
                line,
                format!("{program} is not in {}.", target.base),
            ));
        }
        Kind::Java | Kind::Dotnet | Kind::Nginx => None,
        Kind::Static | Kind::Glibc | Kind::Cc => {
            copied(app, program, target)?;
            None
        }
        Kind::Ruby | Kind::Php | Kind::Unknown => None,
    };
    let (entrypoint, cmd) = (app.start.entrypoint.as_ref(), app.start.cmd.as_ref());
    let of = |part: &Part| part.words.clone().unwrap_or_default();
    let mut made = Vec::new();
    let Some(instead) = interpreted else {
        let first = if target.entrypoint.is_empty() { "CMD" } else { "ENTRYPOINT" };
        if let Some(part) = entrypoint {
            made.push(("ENTRYPOINT", json(&of(part))));
        }
        if let Some(part) = cmd.filter(|_| entrypoint.is_none_or(|it| it.json)) {
            let keyword = if entrypoint.is_none() { first } else { "CMD" };
            made.push((keyword, json(&of(part))));
        }
        return Ok(made);
    };
    // The words in place of the program.
    let replaced = |part: &Part, skipped: usize| -> Vec<String> {
        instead.iter().cloned().chain(of(part).into_iter().skip(skipped)).collect()
    };
    let started = start::command(&words);
    let skipped = match commands::package_script(&Invocation::of(&started)) {
        Some(_) => words.len(),
        None => 1,
    };
    match (entrypoint, cmd) {
        (Some(part), cmd) => {
            let mut all = vec![target.entrypoint.to_owned()];
            all.extend(replaced(part, skipped));
            made.push(("ENTRYPOINT", json(&all)));
            if let Some(cmd) = cmd.filter(|_| part.json) {
                made.push(("CMD", json(&of(cmd))));
            }
        }
        (None, Some(part)) if target.keeps_interpreter => {
            made.push(("ENTRYPOINT", json(&of(part))));
        }
        (None, Some(part)) => {
            let all = replaced(part, skipped);
            let is_script = all.first().is_some_and(|it| it.ends_with(".py") || it.ends_with("js"));
            if is_script {
                made.push(("CMD", json(&all)));
            } else {
                // The base's own program would be easy to overlook before a flag.
                let program = [target.entrypoint.to_owned()].into_iter();
                made.push(("ENTRYPOINT", json(&program.chain(all).collect::<Vec<_>>())));
            }
        }
        (None, None) => {}
    }
    Ok(made)
}

/// What the base as written starts by itself is not what the other one does.
fn inherited(app: &App<'_>, target: &Target) -> Result<Vec<(&'static str, String)>, Refusal> {
    let message =
        format!("{} starts its own program, which {} lacks.", app.written_base(), target.base);
    Err(refuse(Reason::NoStart, Some(app.line(app.places().start)), message))
}

/// What stands between the interpreter and the arguments.
fn python(program: &str, line: Option<usize>) -> Result<Vec<String>, Refusal> {
    let name = program.rsplit('/').next().unwrap_or_default();
    let plain = name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.');
    if plain == "python" {
        return Ok(Vec::new());
    }
    if name.ends_with(".py") {
        return Ok(vec![program.to_owned()]);
    }
    let Some(module) = commands::module_of(name) else {
        let message = format!(
            "Can't tell which module {program} starts, and its script needs its own interpreter."
        );
        return Err(refuse(Reason::Script, line, message));
    };
    Ok(["-m", module].map(str::to_owned).into())
}

fn node(
    app: &App<'_>,
    program: &str,
    words: &[String],
    line: Option<usize>,
) -> Result<Vec<String>, Refusal> {
    let name = program.rsplit('/').next().unwrap_or_default();
    if name == "node" || name == "nodejs" {
        return Ok(Vec::new());
    }
    let command = start::command(words);
    let invocation = Invocation::of(&command);
    let script = commands::package_script(&invocation).map(|it| it.1);
    // What else is said goes to the script, or changes which one it is.
    let script = script
        .filter(|it| invocation.flags.is_empty() && words.last().is_some_and(|last| last == it));
    let found = script.and_then(|script| {
        let text = app.context("package.json")?;
        let after = text.split_once("\"scripts\"")?.1.split_once(&format!("\"{script}\""))?.1;
        let value = after.split_once('"')?.1.split_once('"')?.0;
        let mut words = value.split_whitespace();
        let plain =
            words.next() == Some("node") && !value.contains(['$', '&', '|', ';', '\\', '\'']);
        plain.then(|| words.map(str::to_owned).collect::<Vec<_>>())
    });
    found.ok_or_else(|| {
        let message = match script {
            Some(script) => format!("{program} is not in the image: the script {script} of package.json must be plain `node` and known from the build context."),
            None => format!("{program} is not in the image: start a script with node."),
        };
        refuse(Reason::Script, line, message)
    })
}

/// Whether what is started was copied into the stage.
fn copied(app: &App<'_>, program: &str, target: &Target) -> Result<(), Refusal> {
    let line = app.start.line();
    if is_script(program) {
        let message = format!("{program} is a shell script, and {} has no shell.", target.base);
        return Err(refuse(Reason::Script, line, message));
    }
    let path = match program.contains('/') {
        true => absolute(&app.folder(app.places().end), program),
        false => program.to_owned(),
    };
    let brings = app.places().any(|at| {
        let it = app.instruction(at);
        if !matches!(it.keyword, Keyword::Copy | Keyword::Add) {
            return false;
        }
        let Some((to, sources)) = it.arguments.split_last() else { return false };
        let to = absolute(&app.folder(at), &app.expand(at, &to.text));
        let named = |it: &str| {
            it.rsplit('/').next() == Some(program.rsplit('/').next().unwrap_or_default())
        };
        if path.starts_with('/') {
            crate::shell::covers(&to, &path)
        } else {
            named(&to)
                || sources.iter().any(|it| named(&it.text))
                || ["/usr/local", "/usr/local/bin", "/usr/bin"].contains(&to.as_str())
        }
    });
    match brings {
        true => Ok(()),
        false => Err(refuse(
            Reason::Artifact,
            line,
            format!("{program} is started, but not copied into the image."),
        )),
    }
}
