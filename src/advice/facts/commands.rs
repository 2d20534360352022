//! The commands of RUNs, and what may stand beside them.

use super::{super::commands::RunCommand, Facts};
use crate::{
    shell::{Command, Condition},
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

    /// The words of a command in shell form, where a shell would do nothing but split it at spaces.
    pub(crate) fn shell_words<'w>(&self, word: &'w Word) -> Option<Vec<&'w str>> {
        let plain = |it: char| it.is_alphanumeric() || " -_./:,@+%=".contains(it);
        let words: Vec<&str> = word.text.split(' ').filter(|it| !it.is_empty()).collect();
        let by_shell =
            [".", "cd", "eval", "exec", "exit", "export", "set", "source", "trap", "ulimit"];
        let first = words.first()?;
        let is_plain = word.span.of(self.text) == word.text && word.text.chars().all(plain);
        (is_plain && !by_shell.contains(&first) && !first.contains('=')).then_some(words)
    }
}
