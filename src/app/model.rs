//! The page's state and what follows an action, without a browser.

mod action;
mod choices;
mod later;

pub use action::Action;
pub use choices::{Pane, Sheet, Tab, Theme, View};

use std::{cell::RefCell, rc::Rc};

use crate::{
    advice::{Rule, Severity},
    analysis::{Analysis, Analyzer, Input},
    app::{Shared, examples::Example, showdown::Showdown},
    context::Context,
    packages::{Indexes, Release},
    strategies::Wishes,
    text::Span,
};

/// No key waits for more text than that, in bytes: the longest of 1,426 real Dockerfiles has 20 kB,
/// the longest known one 78 kB.
const MOST: usize = 80_000;

/// Everything the page shows follows from this.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The text and all that is known of it.
    pub analysis: Shared<Analysis>,
    /// How many texts the page has put in the text's place: what is typed stands in the editor, in
    /// which there may already be more.
    pub put: usize,
    /// The last analysis with a stage, so that a half-typed FROM does not blank the page; the same
    /// as `analysis` where that has a stage or the text is blank.
    pub drawn: Shared<Analysis>,
    /// Both as they were when advice was last given, where it is given: what graph and
    /// results speak of. A key is seen in the editor first.
    pub judged: Judged,
    /// Whether the second part of the program has come, and has given advice.
    pub whole: bool,
    /// Whether it has come: its first advice is a task of its own.
    came: bool,
    /// Remembers what is slow to find out; the answers do not depend on it.
    analyzer: Shared<RefCell<Analyzer>>,
    /// The package indexes that were loaded.
    indexes: Indexes,
    /// The package index that could not be loaded, and why.
    pub index_failure: Option<(Release, Rc<str>)>,
    /// What the editor has in view.
    pub sheet: Sheet,
    /// The text of the ignore file.
    pub ignore: Rc<str>,
    /// The build context, where it is known.
    pub context: Option<Rc<Context>>,
    /// The first line of a pasted listing that was not understood.
    pub unreadable: Option<usize>,
    /// What is known better than it can be estimated.
    pub sizes: Sizes,
    /// The stage that is built, by name or number; the last where none is chosen or it is gone.
    pub target: Option<Rc<str>>,
    /// The stages whose layers the graph shows, by the keys of their boxes.
    pub open: Vec<String>,
    /// Where the caret is, in bytes.
    pub caret: usize,
    /// What the editor was last asked to select and to scroll to.
    pub reveal: Option<Reveal>,
    /// The text that a click replaced.
    pub previous: Option<Previous>,
    /// Light, dark, or as the system is.
    pub theme: Theme,
    /// Which results are in view.
    pub tab: Tab,
    /// What a narrow screen shows.
    pub pane: Pane,
    /// The example that is being loaded.
    pub wanted_example: Option<&'static Example>,
    /// The example that could not be loaded, and why.
    pub example_failure: Option<(&'static Example, Rc<str>)>,
    /// The severity of the advice in view; none for all.
    pub severity: Option<Severity>,
    /// Whether the rules that are off by default look too.
    pub optional: bool,
    /// The rule whose page is shown, and the page once it is loaded.
    pub page: Option<(&'static Rule, Page)>,
    /// The same app built in other ways.
    pub showdown: Showdown,
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
    pub view: View,
    /// What `www/host.js` has to say.
    pub news: Option<News>,
    /// Whether the editor stays a textarea.
    pub editor_failed: bool,
}

/// What [`Model::analysis`] and [`Model::drawn`] were, with advice where that is given.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The analysis of the text.
    pub analysis: Shared<Analysis>,
    /// The last one with a stage.
    pub drawn: Shared<Analysis>,
}

impl Judged {
    /// Whether `drawn` speaks of an earlier text.
    pub fn is_stale(&self) -> bool {
        self.drawn != self.analysis
    }
}

/// Sizes that the user has given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sizes {
    /// All of them, as [`Given::read`] reads them.
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

/// A wish to the editor: select this and scroll to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reveal {
    /// What to select, in bytes.
    pub span: Span,
    /// Whether the keyboard should go there too.
    pub focus: bool,
    /// Tells a repeated wish from an old one.
    pub serial: usize,
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
}

/// What a text is built from: see the fields of [`Model`].
#[derive(Debug, Default)]
pub struct Beside {
    /// The text of the ignore file.
    pub ignore: Rc<str>,
    /// The build context.
    pub context: Option<Rc<Context>>,
    /// The text of the given sizes.
    pub sizes: Rc<str>,
}

impl Beside {
    fn is_empty(&self) -> bool {
        self.ignore.is_empty() && self.context.is_none() && self.sizes.is_empty()
    }
}

/// What replaced a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replacement {
    /// The example of this title.
    Example(&'static str),
    /// The same file upon this base.
    Base(Rc<str>),
    /// The same file with this fix.
    Fix(&'static str),
    /// The same app, built in this way.
    Way(&'static str),
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
    /// The state at the start, of the whole program.
    pub fn new(text: &str, previous: Option<&str>, theme: Theme) -> Model {
        let mut model = Model::first(text, previous, theme);
        model.become_whole();
        model.judge_if_wanted();
        model
    }

    /// The state at the start, of the program's first part.
    pub fn first(text: &str, previous: Option<&str>, theme: Theme) -> Model {
        let analyzer = Shared::new(RefCell::new(Analyzer::first()));
        let input = Input { text: text.to_owned(), most: Some(MOST), ..Input::default() };
        let analysis = analysed(&analyzer, input);
        Model {
            whole: false,
            came: false,
            analyzer,
            indexes: Indexes::default(),
            index_failure: None,
            sheet: Sheet::Dockerfile,
            ignore: "".into(),
            context: None,
            unreadable: None,
            sizes: Sizes::default(),
            target: None,
            open: Vec::new(),
            judged: Judged { analysis: analysis.clone(), drawn: analysis.clone() },
            drawn: analysis.clone(),
            analysis,
            put: 0,
            caret: 0,
            reveal: None,
            previous: previous.map(|it| Previous {
                text: it.into(),
                by: Replacement::Earlier,
                beside: None,
            }),
            theme,
            tab: Tab::Size,
            pane: Pane::Editor,
            wanted_example: None,
            example_failure: None,
            severity: None,
            optional: false,
            page: None,
            showdown: Showdown::default(),
            typing: false,
            storage_failed: false,
            today: None,
            embedded: false,
            readonly: false,
            view: View::All,
            news: None,
            editor_failed: false,
        }
    }

    /// The same, built from these files, with these sizes given.
    pub fn beside(mut self, ignore: &str, context: Option<Context>, sizes: &str) -> Model {
        if !ignore.is_empty() || context.is_some() || !sizes.is_empty() {
            self.ignore = ignore.into();
            self.context = context.map(Rc::new);
            self.sizes.text = sizes.into();
            self.again();
            self.judge_if_wanted();
        }
        self
    }

    fn again(&mut self) {
        let analysis = self.analysis.clone();
        self.set_text(&analysis.text);
    }

    /// From now on nothing is left out.
    fn become_whole(&mut self) {
        self.came = true;
        self.analyzer = Shared::default();
        let (news, is_stale) = (self.news.take(), self.is_stale());
        if is_stale {
            self.drawn = analysed(&self.analyzer, self.input(&self.drawn.text));
        }
        self.again();
        self.news = news;
        if !is_stale {
            self.drawn = self.analysis.clone();
        }
    }

    /// The stage whose lines hold the caret, of those that the graph shows.
    pub fn stage_at_caret(&self) -> Option<usize> {
        let line = self.analysis.lines.line(self.caret);
        let stages = &self.judged.drawn.stages.stages;
        let found = stages.iter().position(|it| it.lines.0 <= line && line <= it.lines.1);
        found.filter(|_| !self.judged.is_stale())
    }

    /// The line on which a word is being typed: what it is to become is not known yet.
    pub fn half_typed_line(&self) -> Option<usize> {
        let before = self.analysis.text.get(..self.caret)?.chars().next_back();
        let is_in_word = self.typing && before.is_some_and(|it| !it.is_whitespace());
        is_in_word.then(|| self.analysis.lines.line(self.caret))
    }

    /// Whether a comparison is to be made now: it is in view, and not one of this text.
    pub fn wants_comparison(&self) -> Option<(Shared<Analysis>, Wishes, Rc<str>)> {
        let Showdown { wishes, other, .. } = &self.showdown;
        let wanted = self.tab == Tab::Showdown && self.whole;
        (wanted && self.showdown.is_old(&self.drawn))
            .then(|| (self.drawn.clone(), *wishes, Rc::clone(other)))
    }

    /// The analysis that advice is to be given on, once a key is drawn.
    pub fn wants_advice(&self) -> Option<Shared<Analysis>> {
        (self.came && !self.analysis.advised).then(|| self.analysis.clone())
    }

    fn judge_if_wanted(&mut self) {
        if self.wants_advice().is_some() {
            later::judge(self);
        }
    }

    /// The page to load now.
    pub fn wanted_page(&self) -> Option<&'static Rule> {
        self.page.as_ref().filter(|it| it.1 == Page::Loading).map(|it| it.0)
    }

    /// The instruction that holds the caret, by its place in the file, where a result depends on it.
    pub fn instruction_in_view(&self) -> Option<usize> {
        if self.tab != Tab::Build || self.is_stale() {
            return None;
        }
        let line = self.analysis.lines.line(self.caret);
        let instructions = &self.analysis.dockerfile.instructions;
        instructions.iter().position(|it| it.start_line <= line && line <= it.end_line)
    }

    /// The package index to load now: needed, and not known to fail.
    pub fn wanted_index(&self) -> Option<Release> {
        let missing = self.analysis.missing_index()?;
        let failed = self.index_failure.as_ref().is_some_and(|it| it.0 == missing);
        (self.whole && !failed).then_some(missing)
    }

    /// Whether `drawn` speaks of an earlier text.
    pub fn is_stale(&self) -> bool {
        self.drawn != self.analysis
    }

    fn input(&self, text: &str) -> Input {
        Input {
            text: text.to_owned(),
            target: self.target.as_deref().map(str::to_owned),
            open: self.open.clone(),
            indexes: self.indexes.clone(),
            // The program's first part cannot read manifests, nor given sizes.
            context: self.context.clone().filter(|_| self.came),
            ignore: Some(self.ignore.to_string()),
            sizes: if self.came { self.sizes.text.to_string() } else { String::new() },
            optional: self.optional,
            today: self.today.as_deref().map(str::to_owned),
            most: Some(MOST),
            ..Input::default()
        }
    }

    fn set_text(&mut self, text: &str) {
        // A link to it would be one to another text.
        if self.news != Some(News::Outdated) {
            self.news = None;
        }
        self.analysis = analysed(&self.analyzer, self.input(text));
        let has_something_to_draw = !self.analysis.stages.stages.is_empty();
        if has_something_to_draw || self.analysis.text.trim().is_empty() {
            self.drawn = self.analysis.clone();
        }
        if !self.came {
            self.judged = Judged { analysis: self.analysis.clone(), drawn: self.drawn.clone() };
        }
    }

    /// Puts another file in the text's place.
    fn bring(&mut self, text: &str, by: Replacement) {
        self.open.clear();
        // It is not built from the files of what it replaces.
        let beside = Beside {
            ignore: std::mem::take(&mut self.ignore),
            context: self.context.take(),
            sizes: std::mem::take(&mut self.sizes).text,
        };
        self.replace(text, by, Some(beside));
        self.reveal(Span::at(0), false);
    }

    /// Puts another text in the text's place, which takes what it was built from with it, or not.
    fn replace(&mut self, text: &str, by: Replacement, beside: Option<Beside>) {
        let old = self.analysis.text.as_str();
        // An untouched example can be had from the menu again; it must not push out what the user
        // wrote before it.
        let is_own = !Example::is_one(old) || beside.as_ref().is_some_and(|it| !it.is_empty());
        let is_mended = beside.is_none();
        if !self.embedded
            && !old.trim().is_empty()
            && (is_own || is_mended && self.previous.is_none())
        {
            self.previous =
                Some(Previous { text: old.into(), by, beside: beside.map(Shared::new) });
        } else if let Some(kept) = self.previous.as_mut().filter(|_| !is_mended) {
            kept.by = by;
        }
        self.put_text(text);
    }

    fn put_text(&mut self, text: &str) {
        self.put += 1;
        self.set_text(text);
    }

    fn reveal(&mut self, span: Span, focus: bool) {
        let serial = self.reveal.map_or(0, |it| it.serial + 1);
        self.reveal = Some(Reveal { span, focus, serial });
        self.caret = span.start;
    }
}

/// What follows an action; `None` where nothing changes.
pub fn update(model: &Model, action: Action) -> Option<Model> {
    let mut next = model.clone();
    next.typing = match action {
        Action::Typed(..) => true,
        // These come by themselves, in the middle of a word.
        Action::Whole
        | Action::IndexLoaded(..)
        | Action::IndexFailed(..)
        | Action::PageLoaded(..)
        | Action::ExampleFailed(..)
        | Action::StorageFailed
        | Action::EditorFailed
        | Action::Advise
        | Action::Compare
        | Action::Tell(_) => model.typing,
        _ => false,
    };
    // A key is drawn at once, and judged after it, as is what has come; whatever else the user does
    // goes by what is true.
    let comes_first = matches!(
        action,
        Action::Typed(..) | Action::CaretMoved(..) | Action::IndexLoaded(..) | Action::Whole
    );
    if !comes_first {
        next.judge_if_wanted();
    }
    match action {
        Action::Typed(text, caret) => {
            if text != model.analysis.text {
                next.set_text(&text);
            } else if caret == model.caret {
                return None;
            }
            next.caret = caret;
        }
        Action::ShowSheet(sheet) => next.sheet = sheet,
        Action::IgnoreTyped(text) => {
            next.ignore = text.into();
            next.again();
        }
        Action::SetSizes(text) => {
            next.sizes = Sizes { text, ..Sizes::default() };
            next.again();
        }
        Action::Build(target) => {
            next.target = Some(target);
            next.set_text(&model.analysis.text);
        }
        Action::OpenOrClose(key) => {
            match next.open.iter().position(|it| *it == key) {
                Some(place) => drop(next.open.remove(place)),
                None => next.open.push(key),
            }
            next.set_text(&model.analysis.text);
        }
        Action::CaretMoved(caret) if caret == model.caret => return None,
        Action::CaretMoved(caret) => next.caret = caret,
        Action::Show(span) => {
            next.sheet = Sheet::Dockerfile;
            next.pane = Pane::Editor;
            next.reveal(span, true);
        }
        Action::Choose(example) => {
            next.target = None;
            next.wanted_example = Some(example);
            next.example_failure = None;
        }
        // Another one was chosen meanwhile.
        Action::ExampleLoaded(example, _) | Action::ExampleFailed(example, _)
            if model.wanted_example != Some(example) =>
        {
            return None;
        }
        Action::ExampleLoaded(example, text) => {
            next.wanted_example = None;
            next.bring(&text, Replacement::Example(example.title));
        }
        Action::ExampleFailed(example, why) => {
            next.wanted_example = None;
            next.example_failure = Some((example, why));
        }
        Action::Open(text, by) => {
            next.target = None;
            next.wanted_example = None;
            next.bring(&text, by);
        }
        Action::SetTheme(theme) => next.theme = theme,
        Action::ShowTab(tab) => next.tab = tab,
        Action::ShowPane(pane) => next.pane = pane,
        Action::StorageFailed if model.storage_failed => return None,
        Action::StorageFailed => next.storage_failed = true,
        Action::Embed => next.embedded = true,
        Action::SetReadonly(readonly) => next.readonly = readonly,
        Action::SetView(view) => {
            next.view = view;
            match view {
                View::All => {}
                View::Graph => next.pane = Pane::Graph,
                View::Only(tab) => {
                    next.pane = Pane::Results;
                    next.tab = tab;
                }
            }
        }
        Action::Tell(news) => next.news = news,
        Action::Whole => {
            next.become_whole();
        }
        Action::EditorFailed => next.editor_failed = true,
        Action::Advise => {}
        action if next.whole => next = later::update(next, action)?,
        _ => return None,
    }
    if !comes_first {
        next.judge_if_wanted();
    }
    Some(next)
}

/// A textarea turns every line end into `\n`; offsets count in its text, so this is done before.
fn analysed(analyzer: &RefCell<Analyzer>, mut input: Input) -> Shared<Analysis> {
    input.text = input.text.replace("\r\n", "\n").replace('\r', "\n");
    let mut analyzer = analyzer.borrow_mut();
    let mut analysis = analyzer.look(&input);
    if input.target.as_deref().is_some_and(|it| analysis.stages.find(it).is_none()) {
        // The stage was renamed or deleted, or its name is being typed.
        analysis = analyzer.look(&Input { target: None, ..input });
    }
    Shared::new(analysis)
}
