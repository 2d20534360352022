//! How an image starts: the words of ENTRYPOINT and CMD, and whether they need a shell.

use super::{Reason, Refusal, refuse};
use crate::{
    analysis::Analysis,
    commands,
    shell::{self, Command, Condition},
    syntax::{Instruction, Keyword, Word},
    text::Span,
};

/// ENTRYPOINT and CMD of a stage, as it states them itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Start {
    pub(super) entrypoint: Option<Part>,
    pub(super) cmd: Option<Part>,
}

/// One of the two.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// Its 1-based line.
    pub(super) line: usize,
    /// The program and its arguments; none where only a shell can tell.
    pub(super) words: Option<Vec<String>>,
    /// The same as far as they are written, where one program is all that a shell starts.
    pub(super) loose: Option<Vec<String>>,
    /// Whether it is written in exec form.
    pub(super) json: bool,
}

impl Start {
    /// Reads what a stage states.
    pub(super) fn of(analysis: &Analysis, stage: usize) -> Start {
        let last = |keyword| {
            let places = analysis.stages.stages[stage].instructions.clone();
            let mut all =
                places.filter_map(|at| Some((at, analysis.dockerfile.instructions.get(at)?)));
            let (at, it) = all.rfind(|(_, it)| it.keyword == keyword)?;
            (!it.arguments.is_empty()).then(|| Part {
                line: it.start_line,
                words: words(analysis, at, it),
                loose: words(analysis, at, it).or_else(|| loose(analysis, at, it)),
                json: it.json,
            })
        };
        Start { entrypoint: last(Keyword::Entrypoint), cmd: last(Keyword::Cmd) }
    }

    /// The parts in the order in which they make up the command line.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        // An ENTRYPOINT in shell form takes no CMD.
        let alone = self.entrypoint.as_ref().is_some_and(|it| !it.json);
        self.entrypoint.iter().chain(self.cmd.iter().filter(move |_| !alone))
    }

    /// The whole command line.
    ///
    /// # Errors
    /// Where a shell is needed to tell, or nothing is started.
    pub(super) fn command(&self) -> Result<Vec<String>, Refusal> {
        let mut command = Vec::new();
        for part in self.parts() {
            let Some(words) = &part.words else {
                let message =
                    "The command is one for a shell: variables, operators or several commands.";
                return Err(refuse(Reason::Shell, Some(part.line), message));
            };
            command.extend(words.iter().cloned());
        }
        match command.is_empty() {
            true => Err(refuse(Reason::NoStart, None, "The file has no CMD or ENTRYPOINT.")),
            false => Ok(command),
        }
    }

    /// The command line where a shell is there to read it: with variables as they are written.
    ///
    /// # Errors
    /// Where it is more than one command, or nothing is started.
    pub(super) fn command_of_shell(&self) -> Result<Vec<String>, Refusal> {
        let mut command = Vec::new();
        for part in self.parts() {
            let Some(words) = &part.loose else { return self.command() };
            command.extend(words.iter().cloned());
        }
        if command.is_empty() { self.command() } else { Ok(command) }
    }

    /// The line of the first part.
    pub(super) fn line(&self) -> Option<usize> {
        self.parts().next().map(|it| it.line)
    }
}

/// The words of the exec form, or those that a shell would make of the shell form.
fn words(analysis: &Analysis, at: usize, it: &Instruction) -> Option<Vec<String>> {
    if it.json {
        // Nobody would make more of it.
        let mut words = it.arguments.iter().map(|it| it.text.clone());
        return (!words.any(|it| it.contains("/*")))
            .then(|| it.arguments.iter().map(|it| it.text.clone()).collect());
    }
    let variables = |name: &str| analysis.stages.variable(at, name).map(str::to_owned);
    // A variable may be set anew when the image is started.
    if it.rest.text.contains(['$', '`', '*', '?', '~', '<', '>']) {
        return None;
    }
    let commands = shell::commands(&it.rest.text, &variables).ok()?;
    let [command] = commands.as_slice() else { return None };
    let plain = command.assignments.is_empty()
        && command.writes.is_empty()
        && command.input.is_none()
        && command.condition == Condition::Always
        && !command.in_subshell
        && !it.rest.text.contains(['|', '&', ';']);
    let skipped = usize::from(command.name == "exec");
    let words: Vec<String> = command.words.iter().skip(skipped).map(|it| it.text.clone()).collect();
    (plain && !words.is_empty()).then_some(words)
}

/// The words of the shell form with one command, variables as written.
fn loose(analysis: &Analysis, at: usize, it: &Instruction) -> Option<Vec<String>> {
    let variables = |name: &str| analysis.stages.variable(at, name).map(str::to_owned);
    let commands = shell::commands(&it.rest.text, &variables).ok().filter(|_| !it.json)?;
    let [command] = commands.as_slice() else { return None };
    let skipped = usize::from(command.name == "exec");
    let words = command.words.iter().skip(skipped).map(|it| it.text.clone());
    (command.condition == Condition::Always && !command.words.is_empty()).then(|| words.collect())
}

/// The commands that a shell is told to start, one after the other; nothing where that is not
/// understood.
pub(super) fn commands(part: &Part, analysis: &Analysis) -> Vec<Command> {
    let it = analysis.dockerfile.instructions.iter().find(|it| it.start_line == part.line);
    it.and_then(|it| shell::commands(&it.rest.text, &|_| None).ok()).unwrap_or_default()
}

/// The words of a start as a command.
pub(super) fn command(words: &[String]) -> Command {
    let word = |text: &String| Word { text: text.clone(), span: Span::new(0, 0) };
    Command::of_words(&words.iter().map(word).collect::<Vec<_>>())
}

/// Whether a program is a script for a shell, by its name.
pub(super) fn is_script(program: &str) -> bool {
    let name = program.rsplit('/').next().unwrap_or_default();
    name.ends_with(".sh")
        || name.ends_with(".bash")
        || matches!(name, "entrypoint" | "docker-entrypoint" | "start" | "run" | "boot")
        || commands::is_shell(name)
}

/// Words as a JSON array.
pub(super) fn json(words: &[impl AsRef<str>]) -> String {
    let quoted: Vec<String> = words.iter().map(|it| quoted(it.as_ref())).collect();
    ["[", &quoted.join(", "), "]"].concat()
}

fn quoted(word: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in word.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\t' => quoted.push_str("\\t"),
            '\n' => quoted.push_str("\\n"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
