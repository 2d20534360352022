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

use crate::{shell::Command, sort, syntax::Word, text::Span};

use arguments::Style;
pub use arguments::{Flag, Invocation};
pub use effect::*;
pub use installers::installer;
pub use node::{comes_with_node, package_script};
pub use python::module_of;
pub use wrappers::{MAX_DEPTH, Wrapped, is_wrapper, runs_others, wrapped};

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

/// Programs of one kind.
#[derive(Debug)]
pub struct Family {
    /// As the book calls it.
    pub title: &'static str,
    /// The language whose tools they are.
    pub language: Option<Language>,
    /// The programs.
    pub programs: &'static [Program],
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
static FAMILIES: [Family; 18] = [
    family("Packages of the system", None, system::PROGRAMS),
    family("Python", Some(Language::Python), python::PROGRAMS),
    family("Node.js", Some(Language::Node), node::PROGRAMS),
    family("Go", Some(Language::Go), go::PROGRAMS),
    family("Rust", Some(Language::Rust), rust::PROGRAMS),
    family("Java", Some(Language::Java), java::PROGRAMS),
    family(".NET", Some(Language::Dotnet), dotnet::PROGRAMS),
    family("PHP", Some(Language::Php), php::PROGRAMS),
    family("Ruby", Some(Language::Ruby), ruby::PROGRAMS),
    family("Elixir, Perl, R and Lua", Some(Language::Other), ruby::OTHERS),
    family("C, C++ and build tools", None, native::PROGRAMS),
    family("Downloads and archives", None, fetch::PROGRAMS),
    family("Files", None, files::PROGRAMS),
    family("Users", None, users::PROGRAMS),
    family("Services", None, services::PROGRAMS),
    family("Interpreters and shells", None, interpreters::PROGRAMS),
    family("Containers and images", None, containers::PROGRAMS),
    family("Settings, and programs that only print", None, quiet::PROGRAMS),
];

const fn family(
    title: &'static str,
    language: Option<Language>,
    programs: &'static [Program],
) -> Family {
    Family { title, language, programs }
}

/// The families of programs.
pub fn families() -> impl Iterator<Item = &'static Family> {
    FAMILIES.iter()
}

/// The program of this name, also with a version behind it: `python3.12`, `g++-14`.
pub fn program(name: &str) -> Option<&'static Program> {
    Some(find(name)?.1)
}

fn find(name: &str) -> Option<(&'static Family, &'static Program)> {
    type Named = (&'static str, &'static Family, &'static Program);
    static BY_NAME: OnceLock<Vec<Named>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| {
        let named = |family: &'static Family, program: &'static Program| {
            program.names.iter().map(move |name| (*name, family, program))
        };
        let mut all: Vec<Named> = FAMILIES
            .iter()
            .flat_map(|family| family.programs.iter().flat_map(move |it| named(family, it)))
            .collect();
        sort::by_key(&mut all, |it| it.0);
        all
    });
    let find = |name: &str| {
        let at = by_name.binary_search_by_key(&name, |it| it.0).ok()?;
        Some((by_name[at].1, by_name[at].2))
    };
    find(name).or_else(|| find(without_version(name)))
}

/// `python` of `python3.12`, `g++` of `g++-14`.
pub fn without_version(name: &str) -> &str {
    let bare = name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.');
    if bare.len() == name.len() { name } else { bare.strip_suffix('-').unwrap_or(bare) }
}

/// The language whose tool a program is.
pub fn language_of(name: &str) -> Option<Language> {
    find(name)?.0.language
}

/// The language of what a command starts in the end, where it is no build tool's.
pub fn started_language(command: &Command) -> Option<Language> {
    let invocation = Invocation::of(command);
    if let Wrapped::Commands(inner) = wrapped(command, &|_| None) {
        return inner.iter().find_map(started_language).or_else(|| invocation.language());
    }
    let language = interpreter_of(&command.name).map(|it| it.1);
    let language = language.or_else(|| invocation.effect().language());
    let language = language.or_else(|| invocation.language());
    // make may start anything.
    language.filter(|it| !matches!(it, Language::C | Language::Site | Language::Other))
}

/// The program that runs files like this one, and their language: `python` for `x.py`.
pub fn interpreter_of(file: &str) -> Option<(&'static str, Language)> {
    Some(match file.rsplit_once('.')?.1 {
        "js" | "mjs" | "cjs" => ("node", Language::Node),
        "py" => ("python", Language::Python),
        "rb" => ("ruby", Language::Ruby),
        "php" => ("php", Language::Php),
        "dll" => ("dotnet", Language::Dotnet),
        "jar" => ("java", Language::Java),
        _ => return None,
    })
}

/// Whether a program of this name is a shell of POSIX's kind.
pub fn is_shell(name: &str) -> bool {
    matches!(name, "sh" | "bash" | "ash" | "dash" | "ksh" | "zsh")
}

/// Whether a shell does this itself: no program of that name could be started in its place.
pub fn is_builtin(name: &str) -> bool {
    quiet::BUILTINS.contains(&name)
        || matches!(name, "." | "cd" | "command" | "eval" | "exec" | "pushd" | "source")
}

/// Whether a program takes its first argument for a script: `python`, `node`, `java`.
pub fn takes_script(name: &str) -> bool {
    is_script_of(name, "main.js")
}

/// Whether a program takes this first argument for a script, and not for one of its verbs.
pub fn is_script_of(program: &str, argument: &str) -> bool {
    let word = |text: &str| Word { text: text.to_owned(), span: Span::new(0, 0) };
    let command = Command::of_words(&[word(program), word(argument)]);
    match effect(&command) {
        CommandEffect::RunScript(it) => {
            it.language.is_some() && it.source == ScriptSource::File(argument)
        }
        _ => false,
    }
}

/// Whether a program of this name, given nothing to run, shows a prompt: a shell, an interpreter.
pub fn has_prompt(name: &str) -> bool {
    let is_name = |it: &str| it == name || it == without_version(name);
    let is_interpreter =
        interpreters::PROGRAMS.iter().any(|it| it.names.iter().copied().any(is_name));
    is_interpreter || matches!(name, "php" | "jshell" | "irb" | "ipython" | "ghci")
}

/// What a command does.
pub fn effect(command: &Command) -> CommandEffect<'_> {
    Invocation::of(command).effect()
}

impl<'a> Invocation<'a> {
    /// The language whose tool the program is.
    pub fn language(&self) -> Option<Language> {
        language_of(&self.command.name)
    }

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
        let asks = ["--version", "-version", "--help"];
        match self.command.words.as_slice() {
            [own, only] => match only.text.as_str() {
                // Of these, and of a script that nobody knows, it may mean to say more.
                "-v" | "-V" | "-h" => {
                    !matches!(self.command.name.as_str(), "ninja" | "ant" | "autoreconf" | "hugo")
                        && (self.program.is_some() || !own.text.contains('/'))
                }
                "version" => true,
                text => asks.contains(&text),
            },
            [_, .., last] => matches!(last.text.as_str(), "--version" | "--help"),
            _ => false,
        }
    }
}
