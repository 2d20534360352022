//! The commands of all RUNs, and what rules ask of them.

use super::{Facts, Finding, Findings};
use crate::{
    bytes::Bytes,
    commands::{
        Build, CommandEffect, Invocation, Manager, PackageRequest, ProjectInstall, ScriptSource,
        is_wrapper,
    },
    image::{Item, Layer},
    shell::{Command, Condition},
    stages::Base,
    syntax::{Keyword, Word},
    text::{Edit, Span},
};

/// A command that a RUN runs, or an ONBUILD RUN would.
pub(crate) struct RunCommand<'a> {
    /// By which stage.
    pub(crate) stage: usize,
    /// The index of the instruction.
    pub(crate) at: usize,
    /// What the instruction leaves.
    pub(crate) layer: &'a Layer,
    pub(crate) command: &'a Command,
    pub(crate) invocation: Invocation<'a>,
    /// What it does itself: a wrapper does nothing, and what it runs is a command of its own.
    pub(crate) effect: CommandEffect<'a>,
    /// Whether it only runs other commands: `sudo`, `poetry run`.
    pub(crate) is_wrapper: bool,
}

impl<'a> RunCommand<'a> {
    pub(super) fn new(stage: usize, layer: &'a Layer, command: &'a Command) -> RunCommand<'a> {
        let invocation = Invocation::of(command);
        let is_wrapper = is_wrapper(command);
        let effect = if is_wrapper { CommandEffect::Nothing } else { invocation.effect() };
        RunCommand { stage, at: layer.instruction, layer, command, invocation, effect, is_wrapper }
    }

    /// The program's name.
    pub(crate) fn name(&self) -> &'a str {
        &self.command.name
    }

    /// The packages of the distribution that it installs by name.
    pub(crate) fn installs(&self) -> Option<&PackageRequest<'a>> {
        match &self.effect {
            CommandEffect::InstallPackages(it) => Some(it).filter(|_| self.asks_system()),
            _ => None,
        }
    }

    /// Whether it asks the system's package manager for something.
    pub(crate) fn asks_system(&self) -> bool {
        self.system_manager().is_some()
    }

    /// The system's package manager that it asks, by one of its verbs: not of `dpkg` and `rpm`.
    pub(crate) fn system_manager(&self) -> Option<Manager> {
        let has_verb = self.effect.request().is_none_or(|it| it.verb.is_some());
        let is_file = matches!(
            self.effect,
            CommandEffect::UnpackPackages(_) | CommandEffect::MarkUnneeded(_)
        );
        self.effect.manager().filter(|it| {
            has_verb
                && !is_file
                && matches!(it, Manager::Apt | Manager::Apk | Manager::Rpm | Manager::Zypper)
        })
    }

    /// The dependencies of a project that it installs, as its manifest lists them.
    pub(crate) fn project(&self) -> Option<&ProjectInstall<'a>> {
        match &self.effect {
            CommandEffect::InstallProject(it) => Some(it),
            _ => None,
        }
    }

    /// What it builds.
    pub(crate) fn build(&self) -> Option<&Build<'a>> {
        match &self.effect {
            CommandEffect::Build(it) => Some(it),
            _ => None,
        }
    }

    /// Whether it fetches files from the network to the next command.
    pub(crate) fn is_piped_download(&self) -> bool {
        matches!(self.effect, CommandEffect::Download(_)) && self.command.piped
    }

    /// Whether it runs the code that the command before it puts out.
    pub(crate) fn runs_pipe(&self) -> bool {
        match &self.effect {
            CommandEffect::RunScript(it) => it.source == ScriptSource::Pipe,
            // Composer's installer.
            CommandEffect::InstallPackages(it) => it.verb.is_none() && self.command.pipe != 0,
            _ => false,
        }
    }

    /// Whether one of its flags is one of these.
    pub(crate) fn has(&self, flags: &[&str]) -> bool {
        self.invocation.has(flags)
    }

    /// Whether one of its words is just one of these.
    pub(crate) fn has_word(&self, words: &[&str]) -> bool {
        self.invocation.has_word(words)
    }
}

/// The name of a package without its version.
pub(crate) fn bare(package: &str) -> &str {
    package.split(['=', '~', '<', '>', ':', '@', '[', '!']).next().unwrap_or_default()
}

impl<'a> Facts<'a> {
    /// The commands of the RUN at this place.
    pub(crate) fn run(&self, at: usize) -> &[RunCommand<'a>] {
        let start = self.commands.partition_point(|it| it.at < at);
        let end = self.commands.partition_point(|it| it.at <= at);
        &self.commands[start..end]
    }

    /// What a wrapper runs in the end, which is listed behind it; else the command itself.
    pub(crate) fn innermost<'c>(&'c self, command: &'c RunCommand<'a>) -> &'c RunCommand<'a> {
        let mut behind = self.run(command.at).iter().skip_while(|it| !std::ptr::eq(*it, command));
        behind.find(|it| !it.is_wrapper).unwrap_or(command)
    }

    /// Puts a text behind a word, where the word stands in the file as it is meant.
    pub(crate) fn behind(&self, word: &Word, text: &str) -> Option<Edit> {
        (word.span.of(self.text) == word.text).then(|| Edit::insert(word.span.end, text))
    }

    /// Puts a command behind the last one of a RUN, where that is sure to run only then.
    pub(crate) fn also_run(&self, at: usize, text: &str) -> Option<Edit> {
        let run = &self.dockerfile.instructions[at];
        if run.keyword != Keyword::Run || run.json || !run.heredocs.is_empty() {
            return None;
        }
        let plain =
            |it: &Command| it.condition == Condition::Always && !it.in_loop && !it.in_subshell;
        let commands = self.run(at);
        let end = commands.iter().map(|it| it.command.span.end).max()?;
        let rest = self.text.get(end..run.span.end)?;
        (rest.trim().is_empty() && commands.iter().all(|it| plain(it.command))).then(|| {
            let escape = if self.dockerfile.escape == '`' { " `" } else { " \\" };
            Edit::insert(end, [escape, "\n    && ", text].concat())
        })
    }

    /// Whether the target's image starts a program of its own: with none, or a bare shell or
    /// interpreter, it is for others to build upon or to work in.
    pub(crate) fn starts_a_program(&self) -> bool {
        self.shipped_steps().any(|it| {
            let words = &it.instruction.arguments;
            let bare = [
                "bash", "sh", "zsh", "ash", "pwsh", "python", "python3", "node", "irb", "php",
                "julia", "R",
            ];
            let lone = || match words.as_slice() {
                [] => true,
                [word] => bare.contains(&word.text.rsplit('/').next().unwrap_or_default()),
                _ => false,
            };
            let start = matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint);
            start && !it.triggered && !lone()
        })
    }

    /// The user that an instruction runs as, where the file or the catalog says so.
    pub(crate) fn user_at(&self, stage: usize, at: usize) -> Option<String> {
        let set =
            self.steps.iter().rev().find(|it| {
                it.stage == stage && it.at < at && it.instruction.keyword == Keyword::User
            });
        match set {
            Some(step) => Some(self.expand(*step, &step.instruction.arguments.first()?.text)),
            None => match self.stages.stages[stage].base {
                Base::Stage(base) => self.user_at(base, usize::MAX),
                Base::Image(_) | Base::Scratch => {
                    let known = self.ground(stage).filter(|it| it.is_exact());
                    known.map(|it| it.image.user.unwrap_or("root").to_owned())
                }
            },
        }
    }
}

/// The words of a command in shell form, where a shell would do nothing but split it at spaces.
pub(super) fn shell_words<'a>(facts: &Facts<'_>, word: &'a Word) -> Option<Vec<&'a str>> {
    let plain = |it: char| it.is_alphanumeric() || " -_./:,@+%=".contains(it);
    let words: Vec<&str> = word.text.split(' ').filter(|it| !it.is_empty()).collect();
    let by_shell = ". cd eval exec exit export set source trap ulimit";
    let first = words.first()?;
    let is_plain = word.span.of(facts.text) == word.text && word.text.chars().all(plain);
    (is_plain && !is_one_of(first, by_shell) && !first.contains('=')).then_some(words)
}

/// Words as a JSON array.
pub(super) fn json(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|it| super::quoted(it)).collect();
    ["[", &words.join(", "), "]"].concat()
}

/// Whether it is one of these words, apart by spaces: lists of texts would be thrice the bytes to
/// download.
pub(crate) fn is_one_of(text: &str, words: &str) -> bool {
    words.split(' ').any(|it| it == text)
}

/// Whether this is the user with all rights.
pub(crate) fn is_root(user: &str) -> bool {
    matches!(user.split(':').next(), Some("root" | "0"))
}

impl<'a> Findings<'a> {
    /// Reports what is wrong with a command.
    pub(crate) fn command(&mut self, ran: &RunCommand<'_>, particulars: &[&str]) -> &mut Finding {
        let span = ran.command.span;
        self.part(ran.at, span, particulars)
    }

    /// Reports what is wrong with a part of an instruction.
    pub(crate) fn part(&mut self, at: usize, span: Span, particulars: &[&str]) -> &mut Finding {
        let finding = self.report(at, particulars);
        if finding.span.start <= span.start && span.end <= finding.span.end {
            finding.span = span;
        }
        finding
    }

    /// Reports which of such items the final image's instructions leave and no later one deletes.
    pub(crate) fn left(
        &mut self,
        is_one: &dyn Fn(&Item) -> bool,
        fix: &dyn Fn(&Facts<'a>, &'a Layer) -> Option<Vec<Edit>>,
        title: &'static str,
    ) {
        let facts = self.facts;
        for (_, layer) in facts.shipped_layers() {
            let items = layer.items.iter().filter(|it| is_one(it));
            // What is left only perhaps has no least size.
            let sizes = items.filter_map(|it| it.size.disk).filter(|it| it.low != Bytes::ZERO);
            let bytes: Bytes = sizes.map(|it| it.likely).sum();
            if bytes == Bytes::ZERO || bytes <= layer.wasted {
                continue;
            }
            let edits = fix(facts, layer);
            let finding = self.report(layer.instruction, &[&bytes.to_string()]);
            finding.saves = Some(bytes);
            if let Some(edits) = edits {
                finding.safe_fix(title, edits);
            }
        }
    }
}
