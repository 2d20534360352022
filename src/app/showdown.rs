//! What the showdown compares, and what of it is in view.

use std::rc::Rc;

use super::Shared;
use crate::view::{Comparison, Rewrite, View, Wishes};

/// The state of the tab.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Showdown {
    /// What is asked of the rewrites.
    pub wishes: Wishes,
    /// Another Dockerfile to compare with.
    pub other: Rc<str>,
    /// The one whose changes are shown.
    pub shown: Option<Choice>,
    /// The last comparison.
    pub compared: Option<Shared<Compared>>,
    /// Whether the one that is shown was copied, or could not be.
    pub copied: Option<bool>,
}

/// A row of the table that has changes to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The way of this name to build the file.
    Way(Rc<str>),
    /// The other file.
    Other,
}

/// A comparison, and what was compared.
#[derive(Debug)]
pub struct Compared {
    /// The view of the text as written.
    pub(super) view: Shared<View>,
    pub(super) wishes: Wishes,
    pub(super) other: Rc<str>,
    /// What came of it.
    pub comparison: Comparison,
}

impl Compared {
    /// The text as written.
    pub fn written(&self) -> &str {
        let written = self.comparison.ways.first().and_then(|it| it.outcome.as_ref().ok());
        written.map_or("", |it| &it.text)
    }

    /// The rewrite of a row, where it has one.
    pub fn rewrite(&self, choice: &Choice) -> Option<&Rewrite> {
        match choice {
            Choice::Way(name) => {
                let way = self.comparison.ways.iter().find(|it| *it.name == **name)?;
                way.outcome.as_ref().ok()
            }
            Choice::Other => self.comparison.other.as_ref(),
        }
    }
}

impl Showdown {
    /// Whether the last comparison is not one of this.
    pub fn is_old(&self, view: &Shared<View>) -> bool {
        self.compared
            .as_ref()
            .is_none_or(|it| it.view != *view || it.wishes != self.wishes || it.other != self.other)
    }

    /// Takes a new comparison.
    pub(super) fn take(&mut self, compared: Compared) {
        self.compared = Some(Shared::new(compared));
        self.copied = None;
        if self.rewrite().is_none() {
            self.shown = None;
        }
    }

    /// Shows the changes of a row, or hides them.
    pub(super) fn toggle(&mut self, choice: Choice) {
        let is_shown = self.shown.as_ref() == Some(&choice);
        self.shown = (!is_shown).then_some(choice);
        self.copied = None;
    }

    /// The one whose changes are shown.
    pub fn rewrite(&self) -> Option<&Rewrite> {
        self.compared.as_ref()?.rewrite(self.shown.as_ref()?)
    }
}
