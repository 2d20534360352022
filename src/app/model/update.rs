//! What follows an action.

use std::rc::Rc;

use super::{
    Action, EmbedView, ExportTo, Model, News, Page, Pane, Previous, Purpose, Replacement, RevealBy,
    Sheet, Sizes, Tab,
};
use crate::{
    app::Shared,
    view::{FileList, Format, Range, Request, place},
};

/// Of more dropped files, the last are kept.
const MOST_DROPPED: usize = 50;

/// What follows an action; `None` where nothing changes.
pub fn update(model: &Model, action: Action) -> Option<Model> {
    let mut next = model.clone();
    if !action.comes_by_itself() {
        next.typing = matches!(action, Action::Typed(..));
    }
    next.follow(action)?;
    next.ask_for_tab();
    Some(next)
}

impl Model {
    fn follow(&mut self, action: Action) -> Option<()> {
        match action {
            Action::Typed(text, caret) => {
                if *text != *self.text {
                    self.forget_changes(&text);
                    self.set_text(&text);
                    self.edited = true;
                } else if caret == self.caret {
                    return None;
                }
                self.caret = caret;
            }
            Action::CaretMoved(caret) if caret == self.caret => return None,
            Action::CaretMoved(caret) => self.caret = caret,
            Action::Answered(serial, answer) => self.take_answer(serial, answer.into_inner()?)?,
            Action::ShowSheet(sheet) => self.sheet = sheet,
            Action::IgnoreTyped(text) => {
                self.ignore = text.into();
                self.look();
            }
            Action::FilesRead(files) => {
                let files = FileList { rounded: false, files };
                if let Some(ignore) = files.ignore_file() {
                    self.ignore = ignore.into();
                }
                self.unreadable = None;
                self.set_context(Some(files));
            }
            Action::Listed(text) => self.ask(Request::ReadListing(text), Purpose::Listing),
            Action::ForgetContext => self.set_context(None),
            Action::AskSize(key) => self.sizes.editing = key,
            Action::SetSize(key, size) => {
                let (sizes, key) = (self.sizes.text.to_string(), key.to_string());
                self.ask(Request::SetSize { sizes, key, size }, Purpose::Size);
            }
            Action::Printed(printed) => {
                let (sizes, is_empty) = (self.sizes.text.to_string(), printed.is_empty());
                let purpose = Purpose::Printed(is_empty);
                self.ask(Request::ReadDockerOutput { printed, sizes }, purpose);
            }
            Action::Dropped(file) => {
                self.dropped.retain(|it| !file.is_empty() && *it != file);
                if !file.is_empty() {
                    self.dropped.push(file);
                    self.tab = Tab::Layers;
                    self.pane = Pane::Results;
                }
                let first = self.dropped.len().saturating_sub(MOST_DROPPED);
                self.dropped.drain(..first);
                let (files, sizes) = (self.dropped.clone(), self.sizes.text.to_string());
                self.ask(Request::Drop { files, sizes }, Purpose::Size);
            }
            Action::SetSizes(text) => {
                self.sizes = Sizes { text, ..Sizes::default() };
                self.look();
            }
            Action::OptionsTyped(flags) => {
                // The last word on the target counts.
                if flags.contains("--target") {
                    self.target = None;
                }
                self.options = flags;
                self.look();
            }
            Action::SetOption(option, value) => {
                let flags = self.options.to_string();
                self.ask(Request::SetOption { flags, option, value }, Purpose::Option);
            }
            Action::Build(target) => {
                self.target = Some(target);
                self.look();
            }
            Action::OpenOrClose(key) => {
                match self.open.iter().position(|it| *it == key) {
                    Some(place) => drop(self.open.remove(place)),
                    None => self.open.push(key),
                }
                self.look();
            }
            Action::Show(range) => {
                self.sheet = Sheet::Dockerfile;
                self.pane = Pane::Editor;
                self.reveal(range, true);
            }
            Action::GoTo(range) => {
                self.sheet = Sheet::Dockerfile;
                self.pane = Pane::Editor;
                self.reveal_by(range, RevealBy::Flash, true);
            }
            Action::ShowLayer(line) => {
                self.tab = Tab::Layers;
                self.pane = Pane::Results;
                self.shown_layer = Some(line);
            }
            Action::Change(change) => self.change = change,
            Action::Choose(example) => {
                self.target = None;
                self.wanted_example = Some(example);
                self.example_failure = None;
            }
            // Another one was chosen meanwhile.
            Action::ExampleLoaded(example, _) | Action::ExampleFailed(example, _)
                if self.wanted_example != Some(example) =>
            {
                return None;
            }
            Action::ExampleLoaded(example, text) => {
                self.wanted_example = None;
                self.bring(&text, Replacement::Example(example.title));
            }
            Action::ExampleFailed(example, why) => {
                self.wanted_example = None;
                self.example_failure = Some((example, why));
            }
            Action::AcceptExampleFailure => self.example_failure = None,
            Action::Apply(..) | Action::Fix(..) | Action::FixSafe | Action::UseOther(_)
                if self.readonly =>
            {
                return None;
            }
            // What a view offers is for its text.
            Action::Fix(_, view) if view != self.view || !self.is_current() => return None,
            Action::Apply(_, found) if found.revision != self.revision => return None,
            Action::Fix(fix, _) => {
                let text = place::apply(&self.text, &fix.edits)?;
                let start = fix.edits.iter().map(|it| it.range.start).min()?;
                self.change(&text, Replacement::Fix(fix.title.as_str().into()));
                self.reveal(Range::at(start), false);
            }
            Action::FixSafe => self.ask(Request::FixSafe, Purpose::FixSafe(self.revision)),
            Action::ShowBest => {
                self.tab = Tab::Smaller;
                self.pane = Pane::Results;
                let best = self.offers.found.as_ref().and_then(|it| it.best());
                self.offers.open = best.map(|it| it.key.as_str().into());
            }
            Action::Preview(key) => self.offers.toggle(key),
            Action::OtherTyped(text) => {
                self.offers.compared = None;
                self.offers.other = text.into();
            }
            Action::Apply(key, found) => {
                let variant = found.variants.iter().find(|it| *it.key == *key)?;
                let text = variant.text.as_deref()?;
                self.offers.open = None;
                self.change(text, Replacement::Variant(variant.title.as_str().into()));
                self.reveal(Range::at(0), false);
            }
            Action::UseOther(compared) => {
                self.change(&compared.file.text, Replacement::Other);
                self.reveal(Range::at(0), false);
            }
            Action::Copied(done) => self.offers.copied = Some(done),
            Action::Filter(severity) => self.severity = severity,
            Action::ToggleOptional => {
                self.optional = !self.optional;
                self.look();
            }
            Action::TogglePage(rule) => {
                let is_shown = self.page.as_ref().is_some_and(|it| it.0 == rule);
                self.page = (!is_shown).then_some((rule, Page::Loading));
            }
            Action::PageLoaded(rule, page) => {
                // Another one may have been asked for meanwhile.
                self.page.as_ref().filter(|it| it.0 == rule)?;
                self.page = Some((rule, page));
            }
            Action::Export(to) => {
                let format = match to {
                    ExportTo::File(format) => format,
                    ExportTo::Picture => Format::Svg,
                    ExportTo::Host => Format::BriefJson,
                };
                self.ask(Request::Export(format), Purpose::Export(to, Rc::clone(&self.text)));
            }
            Action::Undo if self.changed.is_some() => {
                let changed = self.changed.take()?;
                self.put_text(&changed.text);
                self.reveal(Range::at(0), false);
            }
            Action::Undo => {
                let previous = self.previous.take()?;
                self.previous = previous.earlier.clone();
                if self.edited {
                    // The user's own edits must not get lost either.
                    let beside = self.take_beside();
                    self.replace("", Replacement::Earlier, beside);
                    self.settle();
                }
                self.put_back(&previous);
            }
            Action::Restore(previous) => {
                let kept = self.previous.clone()?;
                let place = kept.all().position(|it| *it == *previous)?;
                self.previous = kept.without(place);
                let beside = self.take_beside();
                self.replace("", Replacement::Earlier, beside);
                self.put_back(&previous);
            }
            Action::ForgetPrevious if self.changed.is_some() => self.changed = None,
            Action::ForgetPrevious => self.settle(),
            Action::IndexLoaded(name, bytes) => {
                self.ask(Request::AddIndex(bytes), Purpose::Index(name));
            }
            Action::IndexFailed(name, why) => self.index_failure = Some((name, why)),
            Action::RetryIndex => self.index_failure = None,
            Action::SetTheme(theme) => self.theme = theme,
            Action::ShowTab(tab) => self.tab = tab,
            Action::ShowPane(pane) => self.pane = pane,
            Action::StorageFailed if self.storage_failed => return None,
            Action::StorageFailed => self.storage_failed = true,
            Action::AcceptStorageFailure => self.storage_failed = false,
            Action::Embed => self.embedded = true,
            Action::Open(text, by) => {
                self.target = None;
                self.wanted_example = None;
                self.bring(&text, by);
            }
            Action::SetReadonly(readonly) => self.readonly = readonly,
            Action::SetView(view) => {
                self.embed_view = view;
                match view {
                    EmbedView::All => {}
                    EmbedView::Graph => self.pane = Pane::Graph,
                    EmbedView::Only(tab) => {
                        self.pane = Pane::Results;
                        self.tab = tab;
                    }
                }
            }
            Action::Tell(news) => self.news = news,
            Action::EditorFailed => self.editor_failed = true,
            Action::AcceptEditorFailure => self.editor_failed = false,
        }
        Some(())
    }

    pub(super) fn set_context(&mut self, context: Option<FileList>) {
        self.context = context.map(Rc::new);
        self.tell_context();
        self.look();
    }

    pub(super) fn fixed_safe(&mut self, text: &str) {
        self.change(text, Replacement::Fix("Apply safe fixes".into()));
        self.reveal(Range::at(0), false);
    }

    /// Nothing more is said of the text that was replaced.
    fn settle(&mut self) {
        let settled = |it: Shared<Previous>| Previous { settled: true, ..(*it).clone() };
        self.previous = self.previous.take().map(settled).map(Shared::new);
    }

    /// Puts a text that was replaced into its place again, with what it is built from.
    fn put_back(&mut self, previous: &Previous) {
        if let Some(beside) = &previous.beside {
            self.ignore = beside.ignore.clone();
            self.sizes = Sizes { text: beside.sizes.clone(), ..Sizes::default() };
            self.options = beside.options.clone();
            self.context = beside.context.clone();
            self.tell_context();
        }
        self.put_text(&previous.text);
        self.reveal(Range::at(0), false);
    }

    /// Nothing is left to undo by a click once the text is edited, or is again what it was.
    fn forget_changes(&mut self, text: &str) {
        self.changed = None;
        if let Some(same) = self.previous.as_ref().filter(|it| *it.text == *text) {
            self.previous = same.earlier.clone();
        }
    }

    pub(super) fn set_text(&mut self, text: &str) {
        // A link to it would be one to another text.
        if self.news != Some(News::Outdated) {
            self.news = None;
        }
        self.text = text.into();
        self.look();
    }

    /// Puts another file in the text's place.
    fn bring(&mut self, text: &str, by: Replacement) {
        self.open.clear();
        // It is not built from the files of what it replaces.
        let beside = self.take_beside();
        self.replace(text, by, beside);
        self.reveal(Range::at(0), false);
    }
}
