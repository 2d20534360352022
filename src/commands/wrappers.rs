//! Programs that run the command they are given: that command is judged, not they.

use std::borrow::Cow;

use super::{Invocation, is_shell};
use crate::{
    shell::{self, Command, Condition, Variables},
    syntax::Word,
};

/// Commands in commands are followed so deep.
pub const MAX_DEPTH: usize = 8;

/// What a wrapper runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrapped {
    /// It is no wrapper.
    Nothing,
    /// These commands.
    Commands(Vec<Command>),
    /// A text that is no shell script, and why.
    Unreadable(String),
}

/// The commands that a command runs in its place: of `sudo`, `env`, `xargs`, `sh -c`, `find -exec`.
pub fn wrapped(command: &Command, variables: Variables<'_>) -> Wrapped {
    if let Some(text) = script(command) {
        return match shell::commands(&text, variables) {
            Ok(inner) => {
                Wrapped::Commands(inner.into_iter().map(|it| placed(it, command)).collect())
            }
            Err(why) => Wrapped::Unreadable(why),
        };
    }
    match words(command) {
        Some(inner) => Wrapped::Commands(vec![inner]),
        None => Wrapped::Nothing,
    }
}

/// Whether it only runs other commands in its place.
pub fn is_wrapper(command: &Command) -> bool {
    script(command).is_some() || words(command).is_some()
}

/// A command of a script inside another command stands where that stands, and runs when it runs.
fn placed(mut inner: Command, outer: &Command) -> Command {
    inner.span = outer.span;
    let writes = inner.writes.iter_mut().map(|it| &mut it.path);
    inner.words.iter_mut().chain(writes).for_each(|it| it.span = outer.span);
    inner.condition = inner.condition.max(outer.condition);
    inner.in_loop |= outer.in_loop;
    inner
}

/// The script that a shell or `su` is given: behind `-c`, in whichever bundle of letters that
/// stands, or as its here-document.
fn script(command: &Command) -> Option<Cow<'_, str>> {
    let name = command.name.as_str();
    if name == "eval" {
        let words: Vec<&str> = command.words.iter().skip(1).map(|it| it.text.as_str()).collect();
        let is_output = |it: &&str| it.starts_with(['$', '`']);
        return (!words.is_empty() && !words.iter().any(is_output)).then(|| words.join(" ").into());
    }
    if !is_shell(name) && !matches!(name, "su" | "runuser") {
        return None;
    }
    let mut words = command.words.iter().skip(1).map(|it| it.text.as_str());
    let is_bundle = |it: &str, last: &[char]| {
        it.starts_with('-') && !it.starts_with("--") && it.ends_with(last)
    };
    while let Some(word) = words.next() {
        if let Some(text) = word.strip_prefix("--command=") {
            return Some(text.into());
        }
        if is_bundle(word, &['c']) || word == "--command" {
            return words.find(|it| !it.starts_with(['-', '+'])).map(Cow::from);
        }
        if is_bundle(word, &['o', 'O']) || matches!(word, "--rcfile" | "--init-file") {
            words.next();
        } else if is_shell(name) && !word.starts_with(['-', '+']) {
            // What follows is for that script. `su` takes its user first.
            break;
        }
    }
    let only_flags = command.words.iter().skip(1).all(|it| it.text.starts_with('-'));
    command.input.as_deref().map(Cow::from).filter(|_| only_flags)
}

/// Whether a program of this name only runs the command that it is given: `env`, `tini`.
pub fn runs_others(name: &str) -> bool {
    own(name).is_some()
}

/// How a wrapper's own words end.
struct Own {
    /// How many operands are its own, such as the user of `gosu`.
    operands: usize,
    /// Its flags that take the next word.
    values: &'static [&'static str],
}

fn own(name: &str) -> Option<Own> {
    let (operands, values): (usize, &[&str]) = match name {
        "sudo" | "doas" => (0, &["-u", "-g", "-h", "-p", "-C", "-U", "--user", "--group"]),
        "exec" => (0, &["-a"]),
        "nohup" | "eatmydata" | "builtin" | "setsid" | "catchsegv" | "fakeroot" | "tini"
        | "dumb-init" | "catatonit" | "unbuffer" | "ccache" | "bear" | "command" => (0, &[]),
        "time" => (0, &["-f", "-o"]),
        "busybox" => (0, &[]),
        "xvfb-run" => (0, &["-s", "--server-args", "-n", "-e", "-f"]),
        "env" => (0, &["-u", "--unset", "-C", "--chdir"]),
        "nice" | "ionice" | "chrt" | "taskset" => (0, &["-n", "-c", "-p", "--adjustment"]),
        "stdbuf" => (0, &["-i", "-o", "-e"]),
        "xargs" | "parallel" => (
            0,
            &[
                "-n",
                "-P",
                "-I",
                "-L",
                "-d",
                "-s",
                "-a",
                "-E",
                "--max-args",
                "--max-procs",
                "--arg-file",
                "--delimiter",
                "-j",
            ],
        ),
        "timeout" => (1, &["-s", "--signal", "-k", "--kill-after"]),
        "gosu" | "su-exec" | "setarch" | "linux32" => (usize::from(name != "linux32"), &[]),
        "chroot" => (1, &["--userspec", "--groups"]),
        "setpriv" | "setuidgid" | "chpst" => (usize::from(name == "setuidgid"), &["-u"]),
        "runuser" => (0, &["-u", "--user", "-g", "--group"]),
        "flock" => (1, &["-w", "-E"]),
        "scl" => (usize::MAX, &[]),
        _ => return None,
    };
    Some(Own { operands, values })
}

fn words(command: &Command) -> Option<Command> {
    let name = command.name.as_str();
    match name {
        "xx-go" | "xx-apt-get" | "xx-apt" | "xx-apk" | "xx-cargo" | "xx-clang" => {
            let inner = name.trim_start_matches("xx-").to_owned();
            return Some(Command { name: inner, ..command.clone() });
        }
        "find" => return of_find(command),
        // Whatever it runs is behind `exec`.
        "bundle" | "bundler" => return behind(command, &["exec"]),
        "poetry" | "pipenv" | "uv" | "pdm" | "rye" => return behind(command, &["run"]),
        "conda" | "mamba" | "micromamba" => return behind(command, &["run"]),
        "python" | "python3" => return of_module(command),
        "chroot" => return None,
        _ if name.starts_with("python") => return of_module(command),
        "command" if command.words.get(1).is_some_and(|it| matches!(&*it.text, "-v" | "-V")) => {
            return None;
        }
        _ => {}
    }
    let own = own(name)?;
    let mut at = 1;
    let mut skipped = 0;
    while let Some(word) = command.words.get(at) {
        let text = word.text.as_str();
        if own.values.contains(&text) {
            at += 1;
        } else if text == "--" {
            at += 1;
            break;
        } else if !(text.starts_with('-')
            || matches!(name, "env" | "sudo" | "doas") && is_assignment(text))
        {
            if skipped == own.operands {
                break;
            }
            skipped += 1;
        }
        at += 1;
    }
    let assignments = command.words.get(1..at).unwrap_or_default().iter();
    let assignments =
        assignments.filter_map(|it| it.text.split_once('=')).filter(|it| !it.0.starts_with('-'));
    let mut inner = from(command, at)?;
    inner.assignments.extend(assignments.map(|(name, value)| (name.to_owned(), value.to_owned())));
    if name == "xargs" || name == "parallel" {
        // There may be nothing.
        inner.in_loop = true;
        inner.condition = inner.condition.max(Condition::Always);
    }
    if name == "xargs" {
        give_arguments(&mut inner);
    }
    Some(inner)
}

/// What `xargs` gives a command is not in the text: `$ARGUMENTS` stands for it, at `{}` or behind the rest.
fn give_arguments(inner: &mut Command) {
    let places: Vec<&mut Word> = inner.words.iter_mut().filter(|it| it.text == "{}").collect();
    if places.is_empty() {
        let last = inner.words.last().cloned();
        inner.words.extend(last.map(|it| Word { text: ARGUMENTS.to_owned(), ..it }));
    } else {
        places.into_iter().for_each(|it| ARGUMENTS.clone_into(&mut it.text));
    }
}

/// Arguments that are not in the text.
const ARGUMENTS: &str = "$ARGUMENTS";

fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
    })
}

/// The command that begins at a word.
fn from(command: &Command, at: usize) -> Option<Command> {
    let words = command.words.get(at..)?.to_vec();
    let name = words.first()?.text.rsplit('/').next()?.to_owned();
    Some(Command { name, words, ..command.clone() })
}

/// The command behind a verb: `bundle exec rake`. `None` where that is the tool's own task.
fn behind(command: &Command, verbs: &[&str]) -> Option<Command> {
    let invocation = Invocation::of(command);
    if !verbs.contains(&invocation.verb()) {
        return None;
    }
    let first = invocation.operands.get(1)?;
    let at = command.words.iter().position(|it| std::ptr::eq(it, *first))?;
    from(command, at)
}

/// `python -m pip …` is pip, the one beside that Python.
fn of_module(command: &Command) -> Option<Command> {
    let at = command.words.iter().position(|it| it.text == "-m")?;
    // Flags of Python itself may stand before it, and no script.
    if command.words.get(1..at)?.iter().any(|it| !it.text.starts_with('-')) {
        return None;
    }
    let module = command.words.get(at + 1)?.text.as_str();
    if !matches!(
        module,
        "pip" | "uv" | "poetry" | "pipenv" | "pdm" | "pip3" | "pytest" | "poetry.core"
    ) {
        return None;
    }
    let mut inner = from(command, at + 1)?;
    if let Some((program, own)) = command.words.first().zip(inner.words.first_mut()) {
        let folder = program.text.len().saturating_sub(command.name.len());
        own.text.insert_str(0, program.text.get(..folder).unwrap_or_default());
    }
    Some(inner)
}

/// `find … -exec COMMAND {} \;`; what it deletes is found's own.
fn of_find(command: &Command) -> Option<Command> {
    let at = command
        .words
        .iter()
        .position(|it| matches!(it.text.as_str(), "-exec" | "-execdir" | "-ok"))?;
    let end =
        command.words.iter().skip(at).position(|it| matches!(it.text.as_str(), ";" | "+" | "\\;"));
    let end = end.map_or(command.words.len(), |it| at + it);
    let mut words = command.words.get(at + 1..end)?.to_vec();
    let name = words.first()?.text.rsplit('/').next()?.to_owned();
    if matches!(name.as_str(), "rm" | "rmdir" | "unlink") {
        return None;
    }
    // It runs on what lies below these folders.
    let invocation = Invocation::of(command);
    let folders: Vec<Word> = invocation.operands.into_iter().cloned().collect();
    if let Some(place) = words.iter().position(|it| it.text == "{}") {
        words.splice(place..=place, folders);
    }
    Some(Command {
        name,
        words,
        condition: command.condition.max(Condition::Sometimes),
        in_loop: false,
        writes: Vec::new(),
        input: None,
        ..command.clone()
    })
}
