//! RUN texts as commands with spans.
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

impl Command {
    /// The command of these words: of an exec form.
    pub fn of_words(words: &[Word]) -> Command {
        let name = words.first().and_then(|it| it.text.rsplit('/').next()).unwrap_or_default();
        Command { name: name.to_owned(), words: words.to_vec(), ..Command::default() }
    }
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
