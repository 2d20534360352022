//! The questions that wait for an answer.

use std::rc::Rc;

use super::Model;
use crate::{
    app::{
        Shared,
        offers::{Compared, Found},
    },
    view::{Answer, Change, Format, Request, View},
};

/// A question to the engine.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Tells it from others: an answer to a question that nobody waits for any more is dropped.
    pub serial: u64,
    /// The question.
    pub request: Shared<Request>,
    /// What the answer is for.
    pub(super) purpose: Purpose,
}

/// What an answer is for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Purpose {
    /// The view of the inputs of this revision.
    Look(u64),
    /// The build context is told, and that is all.
    Context,
    /// The package index of this name is handed over.
    Index(Rc<str>),
    /// The text of this revision is to be fixed.
    FixSafe(u64),
    /// What a change of the text of this view rebuilds.
    Cache(Shared<View>, Change),
    /// The variants of this revision, which has this text.
    Variants(u64, Rc<str>),
    /// Another file is compared with this revision.
    Compare(u64),
    /// A file is made of this text.
    Export(ExportTo, Rc<str>),
    /// A listing was pasted.
    Listing,
    /// Output of docker was pasted, or taken away.
    Printed(bool),
    /// A size was set.
    Size,
    /// An option of the build was set.
    Option,
}

/// Where an export goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportTo {
    /// To the user, as a file.
    File(Format),
    /// To the user, as a picture.
    Picture,
    /// To the page around this one.
    Host,
}

/// An export that is ready.
#[derive(Debug, Clone, PartialEq)]
pub struct Exported {
    /// Where it goes.
    pub to: ExportTo,
    /// The Dockerfile that it is of.
    pub of: Rc<str>,
    /// What it holds.
    pub text: Rc<str>,
}

impl Model {
    /// Asks for the view of the inputs as they are now.
    pub(super) fn look(&mut self) {
        self.revision += 1;
        // Nobody waits for the view of older inputs.
        self.asked.retain(|it| !matches!(it.purpose, Purpose::Look(_) | Purpose::Variants(..)));
        self.ask(Request::Look(self.inputs()), Purpose::Look(self.revision));
    }

    /// Tells the build context, on which the next look goes.
    pub(super) fn tell_context(&mut self) {
        let context = self.context.as_deref().cloned();
        self.ask(Request::SetContext(context), Purpose::Context);
    }

    pub(super) fn ask(&mut self, request: Request, purpose: Purpose) {
        self.serial += 1;
        self.asked.push(Asked { serial: self.serial, request: Shared::new(request), purpose });
    }

    /// Asks for what is in view and unknown: what a change rebuilds, variants, a comparison.
    pub(super) fn ask_for_tab(&mut self) {
        if !self.is_current() || self.is_stale() {
            return;
        }
        if self.answered && self.offers.asked != self.revision && self.view.target.is_some() {
            self.offers.asked = self.revision;
            let purpose = Purpose::Variants(self.revision, Rc::clone(&self.text));
            self.ask(Request::Variants, purpose);
        }
        if let Some(change) = self.wanted_change() {
            let is_asked = |it: &Asked| matches!(&it.purpose, Purpose::Cache(view, asked) if *view == self.view && *asked == change);
            if !self.asked.iter().any(is_asked) {
                self.asked.retain(|it| !matches!(it.purpose, Purpose::Cache(..)));
                self.ask(Request::CacheAfter(change), Purpose::Cache(self.view.clone(), change));
            }
        }
        if self.wants_comparison() {
            let purpose = Purpose::Compare(self.revision);
            self.asked.retain(|it| !matches!(it.purpose, Purpose::Compare(_)));
            self.ask(Request::Compare(self.offers.other.to_string()), purpose);
        }
    }

    /// Takes an answer; `None` if nobody waits for it, or it changes nothing.
    pub(super) fn take_answer(&mut self, serial: u64, answer: Answer) -> Option<()> {
        let place = self.asked.iter().position(|it| it.serial == serial)?;
        let Asked { purpose, .. } = self.asked.remove(place);
        match (purpose, answer) {
            (Purpose::Look(revision), Answer::View(view)) => {
                self.answered = true;
                self.take_view(revision, *view);
            }
            (Purpose::Index(_), Answer::Taken(Ok(()))) => {
                self.index_failure = None;
                self.look();
            }
            (Purpose::Index(name), Answer::Taken(Err(why))) => {
                self.index_failure = Some((name, why.into()));
            }
            (Purpose::FixSafe(revision), Answer::Fixed(Some(text)))
                if revision == self.revision =>
            {
                self.fixed_safe(&text);
            }
            (Purpose::Cache(view, _), Answer::CacheAfter(cache)) => {
                self.cache = cache.map(|it| (view, Rc::new(it)));
            }
            (Purpose::Variants(revision, text), Answer::Variants(variants)) => {
                self.offers.take(Found { revision, text, variants });
            }
            (Purpose::Compare(revision), Answer::Compared(file)) => {
                self.offers.compared = Some(Shared::new(Compared { revision, file: *file }));
            }
            (Purpose::Export(to, of), Answer::Export(text)) => {
                self.exported = Some(Shared::new(Exported { to, of, text: text.into() }));
            }
            (Purpose::Listing, Answer::Listing(Ok(files))) => {
                self.unreadable = None;
                if !files.files.is_empty() {
                    self.set_context(Some(files));
                }
            }
            (Purpose::Listing, Answer::Listing(Err(line))) => self.unreadable = Some(line),
            (Purpose::Printed(_) | Purpose::Size, Answer::Sizes(Ok(sizes))) => {
                self.sizes.text = sizes.text.into();
                self.sizes.note = sizes.note.map(Into::into);
                self.sizes.editing = None;
                self.look();
            }
            (Purpose::Printed(is_empty), Answer::Sizes(Err(why))) => {
                self.sizes.note = (!is_empty).then(|| why.into());
            }
            (Purpose::Printed(_), Answer::Log(note)) => {
                self.sizes.note = note.map(Into::into);
                self.look();
            }
            (Purpose::Size, Answer::Sizes(Err(why))) => self.sizes.note = Some(why.into()),
            (Purpose::Option, Answer::Flags(flags)) => {
                self.options = flags.into();
                self.look();
            }
            // Nothing follows from the others, and a wrong answer changes nothing.
            (
                Purpose::Look(_)
                | Purpose::Context
                | Purpose::Index(_)
                | Purpose::FixSafe(_)
                | Purpose::Cache(..)
                | Purpose::Variants(..)
                | Purpose::Compare(_)
                | Purpose::Export(..)
                | Purpose::Listing
                | Purpose::Printed(_)
                | Purpose::Size
                | Purpose::Option,
                _,
            ) => {}
        }
        Some(())
    }
}
