//! Every program once: its flags, its verbs, and what a command of it does, as a typed effect.
//!
//! `image` prices the effects, `advice` and the rewrites ask for them. Nothing else knows what
//! `npm ci` is. When in doubt a command is [`CommandEffect::Unknown`].

mod arguments;
mod containers;
mod dotnet;
mod effect;
mod fetch;
mod files;
mod go;
mod installers;
mod interpreters;
mod java;
mod native;
mod node;
mod php;
mod python;
mod quiet;
mod ruby;
mod rust;
mod scripts;
mod services;
mod system;
mod users;
mod wrappers;

use std::sync::OnceLock;

use crate::shell::Command;

use arguments::Style;
pub use arguments::{Flag, Invocation};
pub use effect::*;
pub use files::removed;
pub use installers::installer;
pub use wrappers::{MAX_DEPTH, Wrapped, wrapped};

/// A program: how to read its command line, and what it does.
#[derive(Debug)]
pub struct Program {
    /// Its names, the usual one first.
    pub names: &'static [&'static str],
    /// The flags that take a value, apart by spaces: `-o --output`.
    pub values: &'static str,
    style: Style,
    effect: for<'a> fn(&Invocation<'a>) -> CommandEffect<'a>,
}

impl Program {
    const fn new(
        names: &'static [&'static str],
        values: &'static str,
        effect: for<'a> fn(&Invocation<'a>) -> CommandEffect<'a>,
    ) -> Program {
        Program { names, values, style: Style::Gnu, effect }
    }

    const fn styled(self, style: Style) -> Program {
        Program { style, ..self }
    }
}

/// All families, in the order of the book.
const FAMILIES: [(&str, &[Program]); 17] = [
    ("Packages of the system", system::PROGRAMS),
    ("Python", python::PROGRAMS),
    ("Node.js", node::PROGRAMS),
    ("Go", go::PROGRAMS),
    ("Rust", rust::PROGRAMS),
    ("Java", java::PROGRAMS),
    (".NET", dotnet::PROGRAMS),
    ("PHP", php::PROGRAMS),
    ("Ruby and Elixir", ruby::PROGRAMS),
    ("C, C++ and build tools", native::PROGRAMS),
    ("Downloads and archives", fetch::PROGRAMS),
    ("Files", files::PROGRAMS),
    ("Users", users::PROGRAMS),
    ("Services", services::PROGRAMS),
    ("Interpreters and shells", interpreters::PROGRAMS),
    ("Containers and images", containers::PROGRAMS),
    ("Settings, and programs that only print", quiet::PROGRAMS),
];

/// The families of programs, with their titles.
pub fn families() -> impl Iterator<Item = (&'static str, &'static [Program])> {
    FAMILIES.into_iter()
}

/// The program of this name, also with a version behind it: `python3.12`, `g++-14`.
pub fn program(name: &str) -> Option<&'static Program> {
    static BY_NAME: OnceLock<Vec<(&'static str, &'static Program)>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| {
        let programs = FAMILIES.iter().flat_map(|it| it.1);
        let mut all: Vec<_> =
            programs.flat_map(|it| it.names.iter().map(move |name| (*name, it))).collect();
        all.sort_unstable_by_key(|it| it.0);
        all
    });
    let find = |name: &str| {
        let at = by_name.binary_search_by_key(&name, |it| it.0).ok()?;
        Some(by_name[at].1)
    };
    find(name).or_else(|| find(without_version(name)))
}

/// `python` of `python3.12`, `g++` of `g++-14`.
pub fn without_version(name: &str) -> &str {
    let bare = name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.');
    if bare.len() == name.len() { name } else { bare.strip_suffix('-').unwrap_or(bare) }
}

/// What a command does.
pub fn effect(command: &Command) -> CommandEffect<'_> {
    Invocation::of(command).effect()
}

impl<'a> Invocation<'a> {
    /// What it does.
    pub fn effect(&self) -> CommandEffect<'a> {
        if self.command.words.is_empty() || self.asks_for_version() {
            return CommandEffect::Nothing;
        }
        if let Some(effect) = services::by_its_script(self) {
            return effect;
        }
        match self.program {
            Some(program) => (program.effect)(self),
            None => CommandEffect::Unknown,
        }
    }

    /// `go version`, `node --version`, `foo -h`: it prints something about itself.
    fn asks_for_version(&self) -> bool {
        let asks = ["--version", "-version", "-v", "-V", "--help", "-h"];
        match self.command.words.as_slice() {
            [_, only] => asks.contains(&only.text.as_str()) || only.text == "version",
            [_, .., last] => matches!(last.text.as_str(), "--version" | "--help"),
            _ => false,
        }
    }
}
