//! What a language wants of two stages.

use super::{
    Note,
    app::{App, Role},
    start::json,
};
use crate::{commands::Language, text::Edit};

/// What a language wants of the two stages.
#[derive(Default)]
pub(super) struct Plan {
    /// The image of the second stage.
    pub(super) runtime: String,
    /// The instruction that ends the build.
    pub(super) last: usize,
    /// What is carried over: the path in the first stage, and that in the second.
    pub(super) carry: Vec<(String, String)>,
    /// Whether the second stage gets the sources too.
    pub(super) sources: bool,
    /// New instructions of the first stage, before those at these places.
    pub(super) before: Vec<(usize, &'static str, String)>,
    /// Changes of the first stage's lines.
    pub(super) edits: Vec<Edit>,
    /// Changes of the lines that say what starts.
    pub(super) renames: Vec<Edit>,
    /// New instructions at the end of the first stage.
    pub(super) after: Vec<(&'static str, String)>,
    /// New instructions of the second stage, below what is carried over.
    pub(super) below: Vec<(&'static str, String)>,
    /// What is started instead.
    pub(super) start: Option<Vec<(&'static str, String)>>,
    /// What the second stage ends with where the file does not say what starts: an instruction as
    /// far as it is known, below a comment that asks for it.
    pub(super) asks: Option<Vec<(&'static str, String)>>,
    /// Whether nothing but what is carried over belongs into the second stage: neither users nor
    /// folders nor programs.
    pub(super) bare: bool,
    /// Packages that the second stage needs beside those of the first.
    pub(super) packages: Vec<String>,
    pub(super) notes: Vec<Note>,
}

/// The language of what is built beside the one that is started, if any, and its line.
pub(super) fn other_language(app: &App<'_>, own: Language) -> Option<(Language, usize)> {
    app.roles().find_map(|(ran, role)| match role {
        Role::Build(other) | Role::Install(other) if other != own => {
            Some((other, app.line_of(ran)))
        }
        _ => None,
    })
}

/// An instruction that starts these words.
pub(super) fn exec(keyword: &'static str, words: &[String]) -> (&'static str, String) {
    (keyword, json(words))
}
