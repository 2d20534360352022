//! The variants of the text, another file to compare with, and which of them is in view.

use std::rc::Rc;

use super::Shared;
use crate::view::{Check, OtherFile, Variant, Verdict};

/// What the page offers in the text's place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Offers {
    /// The last variants that came.
    pub found: Option<Shared<Found>>,
    /// The variant whose preview is open, by its key.
    pub open: Option<Rc<str>>,
    /// Whether the previewed file was copied, or could not be.
    pub copied: Option<bool>,
    /// Another Dockerfile to compare with.
    pub other: Rc<str>,
    /// The last comparison with it.
    pub compared: Option<Shared<Compared>>,
    /// The revision of which variants were asked for last: an engine that fails is not asked twice.
    pub(super) asked: u64,
}

/// The variants of a text.
#[derive(Debug)]
pub struct Found {
    /// The revision that they are of.
    pub(super) revision: u64,
    /// Its text.
    pub text: Rc<str>,
    /// The best first.
    pub variants: Vec<Variant>,
}

/// Another file, analysed.
#[derive(Debug)]
pub struct Compared {
    /// The revision that it is compared with.
    pub(super) revision: u64,
    /// The other file.
    pub file: OtherFile,
}

impl Found {
    /// The smallest variant that works as it is.
    pub fn best(&self) -> Option<&Variant> {
        self.variants.iter().find(|it| it.verdict == Verdict::Works && it.helps())
    }

    /// The variants that make the image smaller, the best first.
    pub fn helpful(&self) -> impl Iterator<Item = &Variant> {
        self.variants.iter().filter(|it| it.helps())
    }

    /// The variants that would not build or start as they are.
    pub fn blocked(&self) -> impl Iterator<Item = &Variant> {
        self.variants.iter().filter(|it| it.verdict == Verdict::Blocked)
    }

    /// Why there is nothing to offer: what stands against the barest base, which comes first.
    pub fn obstacle(&self) -> Option<&Check> {
        let bare = self.blocked().find(|it| it.name == "distroless");
        bare.or_else(|| self.blocked().next()).and_then(|it| it.checks.first())
    }
}

impl Offers {
    /// The variant of this key.
    pub fn named(&self, key: &str) -> Option<&Variant> {
        self.found.as_ref()?.variants.iter().find(|it| it.key == key)
    }

    /// Takes new variants.
    pub(super) fn take(&mut self, found: Found) {
        self.found = Some(Shared::new(found));
        self.copied = None;
        if self.open.as_ref().is_none_or(|it| self.named(it).is_none()) {
            self.open = None;
        }
    }

    /// Opens the preview of a variant, or closes it.
    pub(super) fn toggle(&mut self, key: Rc<str>) {
        let is_open = self.open.as_ref() == Some(&key);
        self.open = (!is_open).then_some(key);
        self.copied = None;
    }
}
