//! What the showdown compares, and what of it is in view.

use std::rc::Rc;

use super::Shared;
use crate::{
    analysis::{Analysis, Input},
    strategies::{self, Name, Rewrite, Strategy, Wishes},
};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// A way to build the file.
    Way(Name),
    /// The other file.
    Other,
}

/// A comparison, and what was compared.
#[derive(Debug)]
pub struct Compared {
    /// Of the text as written.
    pub analysis: Shared<Analysis>,
    wishes: Wishes,
    other: Rc<str>,
    /// As written first.
    pub ways: Vec<Strategy>,
    /// The other file, where there is one.
    pub other_file: Option<Rewrite>,
}

impl Showdown {
    /// Whether the last comparison is not one of this.
    pub fn is_old(&self, analysis: &Shared<Analysis>) -> bool {
        self.compared.as_ref().is_none_or(|it| {
            it.analysis != *analysis || it.wishes != self.wishes || it.other != self.other
        })
    }

    /// Compares anew. The page's second part has this.
    #[inline(never)]
    pub fn compare(&mut self, input: &Input, analysis: &Shared<Analysis>) {
        let other = Some(&*self.other).filter(|it| !it.trim().is_empty());
        self.compared = Some(Shared::new(Compared {
            analysis: analysis.clone(),
            wishes: self.wishes,
            other: Rc::clone(&self.other),
            ways: strategies::compare(input, analysis, self.wishes),
            other_file: other.map(|it| strategies::other(input, it)),
        }));
        self.copied = None;
        if self.rewrite().is_none() {
            self.shown = None;
        }
    }

    /// The one whose changes are shown.
    pub fn rewrite(&self) -> Option<&Rewrite> {
        let compared = self.compared.as_ref()?;
        match self.shown? {
            Choice::Way(name) => {
                let way = compared.ways.iter().find(|it| it.name == name)?;
                way.outcome.as_ref().ok()
            }
            Choice::Other => compared.other_file.as_ref(),
        }
    }
}
