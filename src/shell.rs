//! RUN texts as commands with spans, and a small vocabulary to ask them.
//!
//! The tokens are `brush-parser`'s, the grammar is ours: POSIX, with bash's additions. It takes a
//! text whole or not at all: what it refuses (PowerShell, half-typed lines) is an error with a
//! reason, and the RUN's effect is unknown.

mod script;
mod simple;
mod tokens;
mod truth;
mod variables;
mod walk;

pub use script::Script;
pub(crate) use script::moved;
pub use variables::Variables;

use crate::{syntax::Word, text::Span};

/// One simple command, as far as it is known before it runs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Command {
    /// The program without its folder: `pip` for `/opt/venv/bin/pip`. Empty for a bare
    /// redirection or assignment.
    pub name: String,
    /// The program as written and its arguments, without quotes, with known variables expanded.
    pub words: Vec<Word>,
    /// From the first word to the last, redirections included.
    pub span: Span,
    /// `NAME=value` in front of it, or alone.
    pub assignments: Vec<(String, String)>,
    /// The files it writes to by `>` and `>>`.
    pub writes: Vec<Redirect>,
    /// The here-document or here-string it reads.
    pub input: Option<String>,
    /// Whether it always runs.
    pub condition: Condition,
    /// Inside a loop, so it may run several times.
    pub in_loop: bool,
    /// Inside `( … )`: a change of folder ends with it.
    pub in_subshell: bool,
    /// Its place in a pipeline: 0 for the first or only command.
    pub pipe: usize,
    /// Whether its output goes into another command.
    pub piped: bool,
}

/// Output into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The file.
    pub path: Word,
    /// `>>`.
    pub append: bool,
}

/// Whether a command runs when the RUN does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Condition {
    /// Yes.
    #[default]
    Always,
    /// In a branch, or behind a test.
    Sometimes,
    /// Behind `||`, only after a failure; or in a branch that another one likely takes.
    Fallback,
    /// No: in a branch that is not taken. No command has it in the end.
    Never,
}

impl Command {
    /// Whether it is given nothing to work on: no argument and no text.
    pub fn is_idle(&self) -> bool {
        self.arguments().next().is_none() && self.input.is_none()
    }

    /// Whether it is this program with this subcommand: `runs("apt-get install")`. Flags between
    /// the two do not count.
    pub fn runs(&self, command: &str) -> bool {
        let mut wanted = command.split(' ');
        wanted.next() == Some(self.name.as_str())
            && wanted
                .zip(self.arguments().map(Some).chain(std::iter::repeat(None)))
                .all(|(wanted, argument)| argument.is_some_and(|argument| argument.text == wanted))
    }

    /// Whether it has the flag, alone or with a value: `--no-cache`, `--prefix=/install`, or a
    /// letter among joined ones: `-y` in `-qy`.
    pub fn has_flag(&self, flag: &str) -> bool {
        self.flags().any(|it| match (flag.strip_prefix("--"), it.strip_prefix("--")) {
            (Some(flag), Some(it)) => it.split('=').next() == Some(flag),
            (None, None) => {
                it == flag || (flag.len() == 2 && it.len() < 8 && it[1..].contains(&flag[1..]))
            }
            _ => false,
        })
    }

    /// The value of a flag: `--prefix=/install` or `--prefix /install`, `-o /app`.
    pub fn flag_value(&self, flag: &str) -> Option<&str> {
        let mut words = self.words.iter().skip(1);
        while let Some(word) = words.next() {
            if word.text == flag {
                return words.next().map(|it| it.text.as_str());
            }
            if let Some(value) = word.text.strip_prefix(flag).and_then(|it| it.strip_prefix('=')) {
                return Some(value);
            }
        }
        None
    }

    /// All words that begin with `-`, up to `--`.
    pub fn flags(&self) -> impl Iterator<Item = &str> {
        self.words.iter().skip(1).map(|it| it.text.as_str()).take_while(|it| *it != "--").filter(
            |it| 1 < it.len() && it.starts_with('-') && it.is_char_boundary(2.min(it.len())),
        )
    }

    /// The words that are no flags, without the program.
    pub fn arguments(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().skip(1).filter(|it| !it.text.starts_with('-') || it.text == "-")
    }

    /// The arguments after the first `skip`, without the values of the flags named.
    pub fn operands(&self, skip: usize, with_value: &[&str]) -> impl Iterator<Item = &Word> {
        let mut is_value = false;
        self.words
            .iter()
            .skip(1)
            .filter(move |it| {
                if std::mem::take(&mut is_value) {
                    return false;
                }
                is_value = with_value.contains(&it.text.as_str());
                !it.text.starts_with('-')
            })
            .skip(skip)
    }

    /// Whether it is an `rm` or `find … -delete` of this path, of all in it, or of a folder
    /// around it.
    pub fn removes(&self, path: &str) -> bool {
        self.removed().any(|it| covers(it, path))
    }

    /// The paths that it deletes; `/var/lib/apt/lists/*` is `/var/lib/apt/lists`.
    pub fn removed(&self) -> impl Iterator<Item = &str> {
        let deletes = match self.name.as_str() {
            "rm" | "rmdir" | "unlink" => true,
            "find" => self.words.iter().any(|it| it.text == "-delete" || it.text == "rm"),
            _ => false,
        };
        let only_paths = self.name == "find";
        self.arguments()
            .filter(move |it| deletes && (!only_paths || it.text.starts_with('/')))
            .map(|it| everything_in(&it.text))
    }
}

/// Whether deleting `outer` deletes `path` too.
pub fn covers(outer: &str, path: &str) -> bool {
    let is_absolute = path.starts_with('/');
    let (outer, path) = (outer.trim_end_matches('/'), path.trim_end_matches('/'));
    path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        && (!outer.is_empty() || is_absolute)
}

/// The folder whose whole content a pattern names.
pub(crate) fn everything_in(pattern: &str) -> &str {
    let folder = pattern.trim_end_matches(['*', '.', '?', '[', ']', '!']);
    if folder.ends_with('/') && folder != pattern { folder.trim_end_matches('/') } else { pattern }
}

/// The commands of a script, in the order in which they are written. Spans point into `text`.
///
/// # Errors
/// A reason, where the text is no shell script or nests too deeply to be read.
pub fn commands(text: &str, variables: Variables<'_>) -> Result<Vec<Command>, String> {
    walk::commands(text, variables)
}

#[cfg(test)]
mod oracle;

#[cfg(test)]
mod tests;
