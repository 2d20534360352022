//! RUN: its commands one after the other, each with what it does to the stage.

use std::rc::Rc;

use super::{
    effects,
    estimate::{mb, sized},
    layer::{Basis, Item, ItemKind},
    scope::Run,
    state::State,
};
use crate::{
    bytes::{Bytes, SizeRange},
    commands::{MAX_DEPTH, Wrapped, wrapped},
    shell::{Command, Script},
    syntax::Instruction,
};

/// What one RUN does to the stage.
pub(super) fn run(instruction: &Instruction, state: &mut State) {
    let commands = match commands(instruction, state) {
        Ok(commands) => commands,
        Err(why) if is_windows(state) => return state.unknown("RUN", why),
        Err(why) => {
            let size = sized(UNREAD, (0.2, 0.4, 1.0));
            let item = Item::new(ItemKind::Unknown, "RUN", size, Basis::Assumption, why);
            return state.mystery(item);
        }
    };
    let mut run = Run::new(instruction, state);
    for command in &commands {
        if !command.in_subshell {
            run.folder.clone_from(&run.outer);
        }
        run.in_loop = command.in_loop;
        carry_out(command, 0, &mut run);
        // Each command of a pipeline runs in a shell of its own.
        if !command.in_subshell && !command.piped && command.pipe == 0 {
            run.outer.clone_from(&run.folder);
        }
    }
    effects::finish(&mut run);
    if 0 < run.small {
        run.state.note(Item::new(
            ItemKind::SmallFiles,
            "small files",
            sized(mb(0.0, 0.002, 0.05), (0.2, 0.4, 1.0)),
            Basis::Heuristic,
            "folders, users, links and settings: 0 to 20 kB in measured builds",
        ));
    }
}

/// What a RUN runs, where it is only looked at.
pub(super) fn seen(instruction: &Instruction, state: &State) -> Vec<Rc<Command>> {
    let mut seen = commands(instruction, state).unwrap_or_default();
    let variables = |name: &str| state.variable(name).map(str::to_owned);
    let inner: Vec<_> = seen
        .iter()
        .filter_map(|it| match wrapped(it, &variables) {
            Wrapped::Commands(inner) => Some(inner),
            Wrapped::Nothing | Wrapped::Unreadable(_) => None,
        })
        .flatten()
        .map(Rc::new)
        .collect();
    seen.extend(inner);
    seen
}

/// What commands that are not understood leave: a script may install anything.
const UNREAD: SizeRange =
    SizeRange { low: Bytes::ZERO, likely: Bytes::mb(20), high: Bytes::mb(600) };

/// Carries out a command, or what it runs in its place.
fn carry_out(command: &Rc<Command>, depth: usize, run: &mut Run<'_>) {
    run.state.commands.push(Rc::clone(command));
    let inner = {
        let state = &*run.state;
        wrapped(command, &|it| state.variable(it).map(str::to_owned))
    };
    match inner {
        Wrapped::Commands(inner) if depth < MAX_DEPTH => {
            let folder = run.folder.clone();
            for inner in inner {
                carry_out(&Rc::new(inner), depth + 1, run);
            }
            // A shell of its own changes no other's folder.
            if !matches!(command.name.as_str(), "eval" | "builtin" | "command") {
                run.folder = folder;
            }
        }
        Wrapped::Commands(_) => {
            let why = "commands in commands are not followed so deep";
            run.assume(&command.name, UNREAD, why);
        }
        Wrapped::Unreadable(why) => {
            let why = format!("what {} runs is not understood: {why}", command.name);
            run.assume(&command.name, UNREAD, &why);
        }
        Wrapped::Nothing => {
            run.condition = command.condition;
            effects::apply(command, run);
        }
    }
}

fn is_windows(state: &State) -> bool {
    state.os.is_some_and(|it| it.family == "windows")
}

fn commands(instruction: &Instruction, state: &State) -> Result<Vec<Rc<Command>>, String> {
    if is_windows(state) {
        return Err("what Windows commands leave is not known".into());
    }
    if instruction.json {
        return Ok(exec_form(instruction));
    }
    let program = state.shell.first().map(String::as_str).unwrap_or_default();
    let name = program.rsplit(['/', '\\']).next().unwrap_or(program);
    if !matches!(name, "sh" | "bash" | "ash" | "dash" | "ksh" | "zsh" | "busybox") {
        return Err(format!("it is written for {name}, and only sh and bash are understood"));
    }
    let script = Script::of(instruction);
    if let Some(interpreter) = script.interpreter()
        && !matches!(interpreter, "sh" | "bash" | "ash" | "dash" | "ksh" | "zsh")
    {
        return Err(format!("it is a script for {interpreter}, whose effect is not known"));
    }
    script
        .commands(&|name| state.variable(name).map(str::to_owned))
        .map_err(|why| format!("its shell script is not understood: {why}"))
}

/// The exec form is one command; that of a shell with `-c` is a script again.
fn exec_form(instruction: &Instruction) -> Vec<Rc<Command>> {
    let words = &instruction.arguments;
    let Some(program) = words.first() else { return Vec::new() };
    let name = program.text.rsplit('/').next().unwrap_or_default().to_owned();
    let (words, span) = (words.clone(), instruction.span);
    vec![Rc::new(Command { name, words, span, ..Command::default() })]
}
