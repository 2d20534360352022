//! The page's state and what follows an action, without a browser.
//!
//! The text and what it is built from are the state; the view of it is asked for, and comes later.
//! Offsets count UTF-16 units, as the editor does.

mod action;
mod asked;
mod choices;
mod update;

use std::rc::Rc;

pub use action::Action;
use asked::Purpose;
pub use asked::{Asked, ExportTo, Exported};
pub use choices::{EmbedView, Pane, Sheet, Tab, Theme};
pub use update::update;

use crate::{
    app::{Shared, examples::Example, offers::Offers},
    view::{
        Answer, CacheAfter, Change, Figure, FileList, Inputs, Range, Request, Rule, Severity, View,
        place, wire,
    },
};

/// Everything the page shows follows from this.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The text in the editor.
    pub text: Rc<str>,
    /// How many texts the page has put in the text's place: what is typed stands in the editor, in
    /// which there may already be more.
    pub put: usize,
    /// The text of the ignore file.
    pub ignore: Rc<str>,
    /// The build context, where it is known.
    pub context: Option<Rc<FileList>>,
    /// What is known better than it can be estimated.
    pub sizes: Sizes,
    /// What is known of dropped files, as www/desk/reader.js hands it over.
    pub dropped: Vec<String>,
    /// The stage that is built, by name or number; the last where none is chosen or it is gone.
    pub target: Option<Rc<str>>,
    /// The stages whose layers the graph shows, by the keys of their boxes.
    pub open: Vec<String>,
    /// Whether the rules that are off by default look too.
    pub optional: bool,
    /// The flags of the build, as text.
    pub options: Rc<str>,
    /// Counts the changes of all these.
    revision: u64,
    /// The last view that came.
    pub view: Shared<View>,
    /// The revision that it is of.
    seen: u64,
    /// Whether the engine has answered: results are drawn from then on, as are their styles.
    pub answered: bool,
    /// The last view with a stage, so that a half-typed FROM does not blank the page; the same
    /// as `view` where that has a stage or the text is blank.
    pub drawn: Shared<View>,
    /// The questions that wait for an answer, in their order.
    pub asked: Vec<Asked>,
    /// The number of the last question.
    serial: u64,
    /// What a change rebuilds, and the view that it is of.
    pub cache: Option<(Shared<View>, Rc<CacheAfter>)>,
    /// The change that is looked at.
    pub change: CacheChange,
    /// The last export that is ready.
    pub exported: Option<Shared<Exported>>,
    /// The package index that could not be loaded, and why.
    pub index_failure: Option<(Rc<str>, Rc<str>)>,
    /// What the editor has in view.
    pub sheet: Sheet,
    /// The first line of a pasted listing that was not understood.
    pub unreadable: Option<usize>,
    /// Where the caret is.
    pub caret: usize,
    /// What the editor was last asked to select and to scroll to.
    pub reveal: Option<Reveal>,
    /// The text whose place another file has taken.
    pub previous: Option<Shared<Previous>>,
    /// The text before the last change that a click made to it, until the next edit.
    pub changed: Option<Changed>,
    /// Light, dark, or as the system is.
    pub theme: Theme,
    /// Which results are in view.
    pub tab: Tab,
    /// The line of the layer that was last asked for.
    pub shown_layer: Option<usize>,
    /// What a narrow screen shows.
    pub pane: Pane,
    /// The example that is being loaded.
    pub wanted_example: Option<&'static Example>,
    /// The example that could not be loaded, and why.
    pub example_failure: Option<(&'static Example, Rc<str>)>,
    /// The severity of the advice in view; none for all.
    pub severity: Option<Severity>,
    /// The rule whose page is shown, and the page once it is loaded.
    pub page: Option<(Rule, Page)>,
    /// Smaller versions of the text, and another file to compare with.
    pub offers: Offers,
    /// Whether the user has changed the text since the page put it there.
    edited: bool,
    /// Whether the last thing that the user did was a key in the editor.
    typing: bool,
    /// Whether the browser refused to keep the text.
    pub storage_failed: bool,
    /// The reader's day, `YYYY-MM-DD`, by which support has ended or not.
    pub today: Option<Rc<str>>,
    /// Whether the page is a part of another one: it keeps nothing, and shows less.
    pub embedded: bool,
    /// Whether the text can only be read.
    pub readonly: bool,
    /// What stands beside the text in another page.
    pub embed_view: EmbedView,
    /// What `www/host.js` has to say.
    pub news: Option<News>,
    /// Whether the editor stays a textarea.
    pub editor_failed: bool,
}

/// A change whose effect on the cache can be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CacheChange {
    /// Of the instruction that holds the caret.
    #[default]
    AtCaret,
    /// Of the build context.
    Context,
}

/// Sizes that the user has given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sizes {
    /// All of them.
    pub text: Rc<str>,
    /// What the user is giving a size to.
    pub editing: Option<Rc<str>>,
    /// What became of the last one.
    pub note: Option<Rc<str>>,
}

/// News from around the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// A link to this text is in the clipboard.
    Copied,
    /// The clipboard is closed to the page: this link to this text is for the user to copy.
    ToCopy(Rc<str>),
    /// A link could not be made or read, for this reason.
    BadLink(Rc<str>),
    /// The site has a newer version of the page.
    Outdated,
    /// The engine broke twice on one question: this is the report.
    EngineFailed(Rc<str>),
}

/// What is known of a rule's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// It is on its way.
    Loading,
    /// Its Markdown.
    Text(Rc<str>),
    /// It could not be loaded, for this reason.
    Failed(Rc<str>),
}

/// A wish to the editor: scroll to this, and show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reveal {
    /// The part of the text.
    pub range: Range,
    /// How it is shown.
    pub by: RevealBy,
    /// Whether the keyboard should go there too.
    pub focus: bool,
    /// Tells a repeated wish from an old one.
    pub serial: usize,
}

/// How a part of the text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevealBy {
    /// It is selected.
    Selection,
    /// The caret goes before it, and its lines flash: the next key must not delete them.
    Flash,
}

/// A text that was replaced, and by what.
#[derive(Debug, Clone, PartialEq)]
pub struct Previous {
    /// The text.
    pub text: Rc<str>,
    /// What replaced it.
    pub by: Replacement,
    /// What it was built from, where that went with it.
    pub beside: Option<Shared<Beside>>,
    /// The day on which that was, `YYYY-MM-DD`.
    pub day: Option<Rc<str>>,
    /// Whether the user wants to hear no more of it; it stays in the menu of examples.
    pub settled: bool,
    /// The text that was replaced before.
    pub earlier: Option<Shared<Previous>>,
}

impl Previous {
    /// This one and those before it.
    pub fn all(&self) -> impl Iterator<Item = &Previous> {
        std::iter::successors(Some(self), |it| it.earlier.as_deref())
    }

    /// The same without those that are too many or too long to be kept.
    fn within_limits(&self, most: usize, bytes: usize) -> Option<Previous> {
        let (most, bytes) = (most.checked_sub(1)?, bytes.checked_sub(self.text.len())?);
        let earlier = self.earlier.as_ref().and_then(|it| it.within_limits(most, bytes));
        Some(Previous { earlier: earlier.map(Shared::new), ..self.clone() })
    }

    /// The same without the one of this place.
    fn without(&self, place: usize) -> Option<Shared<Previous>> {
        if place == 0 {
            return self.earlier.clone();
        }
        let earlier = self.earlier.as_ref().and_then(|it| it.without(place - 1));
        Some(Shared::new(Previous { earlier, ..self.clone() }))
    }
}

/// So many replaced texts, of so many bytes together, are kept.
const MOST_PREVIOUS: (usize, usize) = (6, 1_000_000);

/// A text that a click has changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The text before.
    pub text: Rc<str>,
    /// What changed it.
    pub by: Replacement,
    /// The image before.
    pub disk: Option<Figure>,
}

/// What a text is built from: see the fields of [`Model`].
#[derive(Debug, Default, PartialEq)]
pub struct Beside {
    /// The text of the ignore file.
    pub ignore: Rc<str>,
    /// The build context.
    pub context: Option<Rc<FileList>>,
    /// The text of the given sizes.
    pub sizes: Rc<str>,
    /// The flags of the build.
    pub options: Rc<str>,
}

impl Beside {
    fn is_empty(&self) -> bool {
        self.context.is_none()
            && [&self.ignore, &self.sizes, &self.options].iter().all(|it| it.is_empty())
    }
}

/// What replaced a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replacement {
    /// The example of this title.
    Example(&'static str),
    /// The same file with this fix.
    Fix(Rc<str>),
    /// The variant of this title.
    Variant(Rc<str>),
    /// The file that it was compared with.
    Other,
    /// A link that was opened.
    Link,
    /// A file that was opened.
    File,
    /// An example of a rule's page.
    Rule,
    /// Something in an earlier visit.
    Earlier,
}

impl Model {
    /// The state at the start.
    pub fn new(text: &str, previous: Option<Previous>, theme: Theme) -> Model {
        let mut model = Model {
            text: with_line_feeds(text).into(),
            put: 0,
            ignore: "".into(),
            context: None,
            sizes: Sizes::default(),
            dropped: Vec::new(),
            target: None,
            open: Vec::new(),
            optional: false,
            options: "".into(),
            revision: 0,
            view: Shared::default(),
            seen: 0,
            answered: false,
            drawn: Shared::default(),
            asked: Vec::new(),
            serial: 0,
            cache: None,
            change: CacheChange::AtCaret,
            exported: None,
            index_failure: None,
            sheet: Sheet::Dockerfile,
            unreadable: None,
            caret: 0,
            reveal: None,
            changed: None,
            previous: previous.map(Shared::new),
            theme,
            tab: Tab::Smaller,
            shown_layer: None,
            pane: Pane::Editor,
            wanted_example: None,
            example_failure: None,
            severity: None,
            page: None,
            offers: Offers::default(),
            edited: false,
            typing: false,
            storage_failed: false,
            today: None,
            embedded: false,
            readonly: false,
            embed_view: EmbedView::All,
            news: None,
            editor_failed: false,
        };
        model.drawn = model.view.clone();
        model.look();
        if text == Example::FIRST_TEXT
            && let Some(view) = first_view()
        {
            model.take_view(model.revision, view);
        }
        model
    }

    /// The same, built from these files, with these sizes and options given.
    pub fn beside(mut self, beside: Beside) -> Model {
        if !beside.is_empty() {
            self.ignore = beside.ignore;
            self.sizes.text = beside.sizes;
            self.options = beside.options;
            self.context = beside.context;
            self.tell_context();
            self.look();
        }
        self
    }

    /// The same, looked at on this day.
    pub fn on(mut self, today: &str) -> Model {
        let was_current = self.is_current();
        self.today = Some(today.into());
        self.look();
        if was_current {
            // What came along is shown until the answer.
            self.seen = self.revision;
        }
        self
    }

    /// Whether the view is that of the text as it is now.
    pub fn is_current(&self) -> bool {
        self.seen == self.revision
    }

    /// Whether any view has come.
    pub fn is_seen(&self) -> bool {
        self.seen != 0
    }

    /// Whether `drawn` speaks of an earlier text.
    pub fn is_stale(&self) -> bool {
        self.drawn != self.view
    }

    /// The stage whose lines hold the caret, of those that the graph shows.
    pub fn stage_at_caret(&self) -> Option<usize> {
        let line = place::line(&self.text, self.caret);
        let mut stages = self.drawn.stages.iter();
        let found = stages.position(|it| it.lines.0 <= line && line <= it.lines.1);
        found.filter(|_| !self.is_stale())
    }

    /// The line on which a word is being typed: what it is to become is not known yet.
    pub fn half_typed_line(&self) -> Option<usize> {
        let before = self.text[..place::bytes(&self.text, self.caret)].chars().next_back();
        let is_in_word = self.typing && before.is_some_and(|it| !it.is_whitespace());
        is_in_word.then(|| place::line(&self.text, self.caret))
    }

    /// The page to load now.
    pub fn wanted_page(&self) -> Option<Rule> {
        self.page.as_ref().filter(|it| it.1 == Page::Loading).map(|it| it.0.clone())
    }

    /// The package index to load now: needed, and not known to fail.
    pub fn wanted_index(&self) -> Option<Rc<str>> {
        let missing = self.view.missing_index.as_deref()?;
        let failed = self.index_failure.as_ref().is_some_and(|it| *it.0 == *missing);
        (!failed).then(|| missing.into())
    }

    /// The first line of the instruction that holds the caret, where a result depends on it.
    pub fn line_in_view(&self) -> Option<usize> {
        if self.tab != Tab::Build || self.is_stale() {
            return None;
        }
        let line = place::line(&self.text, self.caret);
        let mut instructions = self.view.build.instructions.iter();
        instructions.find(|it| it.0 <= line && line <= it.1).map(|it| it.0)
    }

    /// The change to be looked at, where that is in view and not known.
    fn wanted_change(&self) -> Option<Change> {
        if self.tab != Tab::Build {
            return None;
        }
        let change = match self.change {
            CacheChange::Context => Change::Context,
            CacheChange::AtCaret => Change::Line(self.line_in_view()?),
        };
        let is_known =
            self.cache.as_ref().is_some_and(|it| it.0 == self.view && it.1.change == change);
        (!is_known).then_some(change)
    }

    /// Whether the variants are those of the text as it is now.
    pub fn has_offers(&self) -> bool {
        self.offers.found.as_ref().is_some_and(|it| it.revision == self.revision)
    }

    fn wants_comparison(&self) -> bool {
        let is_old = self.offers.compared.as_ref().is_none_or(|it| it.revision != self.revision);
        let asked = self.asked.iter().any(|it| it.purpose == Purpose::Compare(self.revision));
        !self.offers.other.trim().is_empty() && is_old && !asked
    }

    fn inputs(&self) -> Inputs {
        Inputs {
            text: self.text.to_string(),
            target: self.target.as_deref().map(str::to_owned),
            options: self.options.to_string(),
            open: self.open.clone(),
            ignore: self.ignore.to_string(),
            sizes: self.sizes.text.to_string(),
            optional: self.optional,
            today: self.today.as_deref().map(str::to_owned),
        }
    }

    fn take_view(&mut self, revision: u64, view: View) {
        // Of an equal view nothing has to be drawn anew.
        if *self.view != view || !self.is_seen() {
            self.view = Shared::new(view);
        }
        self.seen = revision;
        if !self.view.stages.is_empty() || self.text.trim().is_empty() {
            self.drawn = self.view.clone();
        }
    }

    /// The files, sizes and options that belong to the text.
    pub fn built_from(&self) -> Beside {
        Beside {
            ignore: Rc::clone(&self.ignore),
            context: self.context.clone(),
            sizes: Rc::clone(&self.sizes.text),
            options: Rc::clone(&self.options),
        }
    }

    /// What the text is built from, which goes with it.
    fn take_beside(&mut self) -> Beside {
        let beside = Beside {
            ignore: std::mem::take(&mut self.ignore),
            context: self.context.take(),
            sizes: std::mem::take(&mut self.sizes).text,
            options: std::mem::take(&mut self.options),
        };
        if beside.context.is_some() {
            self.tell_context();
        }
        beside
    }

    /// Puts another file in the text's place, which takes along what it was built from.
    fn replace(&mut self, text: &str, by: Replacement, beside: Beside) {
        let old = Rc::clone(&self.text);
        // An untouched example can be had from the menu again; it must not push out what the user
        // wrote before it.
        let is_own = !Example::is_one(&old) || !beside.is_empty();
        if !self.embedded && !old.trim().is_empty() && is_own {
            let earlier = self.previous.take().filter(|it| *it.text != *old);
            let beside = Some(Shared::new(beside));
            let day = self.today.clone();
            let previous = Previous { text: old, by, beside, day, settled: false, earlier };
            let (most, bytes) = MOST_PREVIOUS;
            self.previous = previous.within_limits(most, bytes).map(Shared::new);
        } else if let Some(kept) = &self.previous {
            self.previous = Some(Shared::new(Previous { by, ..(**kept).clone() }));
        }
        self.changed = None;
        self.put_text(text);
    }

    /// Changes the text by a click.
    fn change(&mut self, text: &str, by: Replacement) {
        let disk = self.view.size.as_ref().map(|it| it.disk).filter(|_| self.is_current());
        self.changed = Some(Changed { text: Rc::clone(&self.text), by, disk });
        self.put_text(text);
    }

    /// The text that undo brings back.
    pub fn kept_text(&self) -> Option<&Rc<str>> {
        let previous = || self.previous.as_ref().filter(|it| !it.settled).map(|it| &it.text);
        self.changed.as_ref().map(|it| &it.text).or_else(previous)
    }

    /// The replaced texts before that one.
    pub fn earlier_texts(&self) -> Option<&Shared<Previous>> {
        let previous = self.previous.as_ref()?;
        let is_next = self.changed.is_none() && !previous.settled;
        if is_next { previous.earlier.as_ref() } else { Some(previous) }
    }

    fn put_text(&mut self, text: &str) {
        self.put += 1;
        self.edited = false;
        self.set_text(&with_line_feeds(text));
    }

    fn reveal(&mut self, range: Range, focus: bool) {
        self.reveal_by(range, RevealBy::Selection, focus);
    }

    fn reveal_by(&mut self, range: Range, by: RevealBy, focus: bool) {
        let serial = self.reveal.map_or(0, |it| it.serial + 1);
        self.reveal = Some(Reveal { range, by, focus, serial });
        self.caret = range.start;
    }
}

/// The view of the first example, so that a first visit has its graph before the engine is there.
fn first_view() -> Option<View> {
    match wire::decode(FIRST_VIEW) {
        Some(Answer::View(view)) => Some(*view),
        _ => None,
    }
}

/// The engine's answer to it; tests/it/generated.rs says when it is stale.
pub const FIRST_VIEW: &[u8] = include_bytes!("first_view.bin");

/// Follows all answers, until no question is left.
pub fn settled(mut model: Model, mut answer: impl FnMut(Request) -> Answer) -> Model {
    while let Some(Asked { serial, request, .. }) = model.asked.first().cloned() {
        let answer = Shared::new(answer(Request::clone(&request)));
        match update(&model, Action::Answered(serial, answer)) {
            Some(next) => model = next,
            None => return model,
        }
    }
    model
}

/// A textarea turns every line end into `\n`; offsets count in its text, so this is done before.
fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
