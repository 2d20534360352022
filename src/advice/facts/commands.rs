//! The commands of RUNs, and what may stand beside them.

use super::{
    super::{commands::RunCommand, steps::Step},
    Facts,
};
use crate::{
    commands::{has_prompt, is_builtin},
    shell::{self, Command, Condition},
    syntax::{Keyword, Word},
    text::Edit,
};

impl<'a> Facts<'a> {
    /// The commands of the RUN at this place.
    pub(crate) fn run(&self, at: usize) -> &[RunCommand<'a>] {
        let start = self.commands.partition_point(|it| it.at < at);
        let end = self.commands.partition_point(|it| it.at <= at);
        &self.commands[start..end]
    }

    /// Whether a RUN checks what it has downloaded, by a checksum or a signature.
    pub(crate) fn verifies(&self, at: usize) -> bool {
        self.run(at).iter().any(|it| {
            let name = &*it.command.name;
            name.ends_with("sum")
                || matches!(name, "gpg" | "gpgv" | "openssl" | "cosign" | "minisign" | "signify")
        })
    }

    /// What a wrapper runs in the end, which is listed behind it; else the command itself.
    pub(crate) fn innermost<'c>(&'c self, command: &'c RunCommand<'a>) -> &'c RunCommand<'a> {
        if !command.is_wrapper {
            return command;
        }
        let mut behind = self.run(command.at).iter().skip_while(|it| !std::ptr::eq(*it, command));
        behind.find(|it| !it.is_wrapper).unwrap_or(command)
    }

    /// Puts a text behind a word, where the word stands in the file as it is meant.
    pub(crate) fn behind(&self, word: &Word, text: &str) -> Option<Edit> {
        (word.span.of(self.text) == word.text).then(|| Edit::insert(word.span.end, text))
    }

    /// Puts a text in front of a word, where the word stands in the file as it is meant.
    pub(crate) fn before(&self, word: &Word, text: &str) -> Option<Edit> {
        (word.span.of(self.text) == word.text).then(|| Edit::insert(word.span.start, text))
    }

    /// Puts a text in a word's place, where the word stands in the file as it is meant.
    pub(crate) fn instead(&self, word: &Word, text: &str) -> Option<Edit> {
        (word.span.of(self.text) == word.text).then(|| Edit::replace(word.span, text))
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

    /// Whether a command installs such a package of the distribution.
    pub(crate) fn installs_any(&self, is_one: &dyn Fn(&str) -> bool) -> bool {
        self.commands.iter().any(|it| it.installs().is_some_and(|it| it.names().any(is_one)))
    }

    /// Whether a setting may be made by one of these words: in a command that asks no package
    /// manager, in a RUN that is not understood, or in any other instruction.
    pub(crate) fn may_set(&self, words: &[&str]) -> bool {
        let says = |text: &str| words.iter().any(|it| text.contains(it));
        let by_command = |it: &RunCommand<'_>| {
            !it.asks_system()
                && (it.command.words.iter().any(|it| says(&it.text))
                    || it.command.input.as_deref().is_some_and(says))
        };
        let by_step = |it: &Step<'_>| {
            let is_read = it.instruction.keyword == Keyword::Run && !self.run(it.at).is_empty();
            !is_read && says(it.instruction.span.of(self.text))
        };
        self.commands.iter().any(by_command) || self.steps.iter().any(by_step)
    }

    /// The commands of a CMD or ENTRYPOINT; none where a shell would not understand it.
    pub(crate) fn started(&self, step: &Step<'_>) -> Vec<Command> {
        let instruction = step.instruction;
        if instruction.json {
            return vec![Command::of_words(&instruction.arguments)];
        }
        shell::commands(&instruction.rest.text, &|_| None).unwrap_or_default()
    }

    /// Whether the target's image starts a program of its own: with none, or a bare shell or
    /// interpreter, it is for others to build upon or to work in.
    pub(crate) fn starts_a_program(&self) -> bool {
        self.shipped_steps().any(|it| {
            let words = &it.instruction.arguments;
            let lone = || match words.as_slice() {
                [] => true,
                [word] => has_prompt(word.text.rsplit('/').next().unwrap_or_default()),
                _ => false,
            };
            let start = matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint);
            start && !it.triggered && !lone()
        })
    }

    /// The words of a command in shell form, where a shell would do nothing but split it at spaces.
    pub(crate) fn shell_words<'w>(&self, word: &'w Word) -> Option<Vec<&'w str>> {
        let plain = |it: char| it.is_alphanumeric() || " -_./:,@+%=".contains(it);
        let words: Vec<&str> = word.text.split(' ').filter(|it| !it.is_empty()).collect();
        let first = words.first()?;
        let is_plain = word.span.of(self.text) == word.text && word.text.chars().all(plain);
        (is_plain && !is_builtin(first) && !first.contains('=')).then_some(words)
    }
}
