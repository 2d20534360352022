//! Everything that can happen to the page.

use std::rc::Rc;

use super::{
    CacheChange, EmbedView, ExportTo, News, Page, Pane, Previous, Replacement, Sheet, Tab, Theme,
};
use crate::{
    app::{
        Shared,
        examples::Example,
        offers::{Compared, Found},
    },
    view::{Answer, BuildOption, File, Fix, Range, Rule, Severity, View},
};

/// What can happen. Offsets count UTF-16 units.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The editor holds this text, and its caret is there.
    Typed(String, usize),
    /// The caret went there.
    CaretMoved(usize),
    /// The question of this number has this answer.
    Answered(u64, Shared<Answer>),
    /// Brings another sheet of the editor into view.
    ShowSheet(Sheet),
    /// The ignore file has this text.
    IgnoreTyped(String),
    /// A folder was chosen.
    FilesRead(Vec<File>),
    /// A listing was pasted.
    Listed(String),
    /// Forgets the build context.
    ForgetContext,
    /// Asks for the size of something, by its key; `None` when the user gives none.
    AskSize(Option<Rc<str>>),
    /// Gives a size, such as `120 MB`, to what has this key; an empty one is estimated again.
    SetSize(Rc<str>, String),
    /// Output of docker was pasted.
    Printed(String),
    /// A dropped file was read, and this is known of it; nothing to forget all of them.
    Dropped(String),
    /// All sizes that are given, as text.
    SetSizes(Rc<str>),
    /// The flags of the build are these.
    OptionsTyped(Rc<str>),
    /// Gives one option of the build a value, or its default.
    SetOption(BuildOption, Option<String>),
    /// Builds another stage: its name, or its number.
    Build(Rc<str>),
    /// Shows a stage's layers in the graph, or hides them: the key of its box.
    OpenOrClose(String),
    /// Shows this part of the text in the editor.
    Show(Range),
    /// Puts the caret before this part of the text, and draws attention to its lines.
    GoTo(Range),
    /// Shows the layer of the instruction on this line.
    ShowLayer(usize),
    /// Looks at what this change rebuilds.
    Change(CacheChange),
    /// Puts an example in the text's place.
    Choose(&'static Example),
    /// The text of an example was loaded.
    ExampleLoaded(&'static Example, String),
    /// An example could not be loaded, for this reason.
    ExampleFailed(&'static Example, Rc<str>),
    /// The user has seen that.
    AcceptExampleFailure,
    /// Applies a fix, which this view offers.
    Fix(Rc<Fix>, Shared<View>),
    /// Opens the list of smaller versions, with the preview of the best.
    ShowBest,
    /// Opens the preview of the variant of this key, or closes it.
    Preview(Rc<str>),
    /// Puts the variant of this key in the text's place.
    Apply(Rc<str>, Shared<Found>),
    /// The Dockerfile to compare with is this.
    OtherTyped(String),
    /// Puts the other file in the text's place.
    UseOther(Shared<Compared>),
    /// The previewed variant was copied, or could not be.
    Copied(bool),
    /// Applies all safe fixes.
    FixSafe,
    /// Shows advice of one severity only, or all of it.
    Filter(Option<Severity>),
    /// Turns the rules that are off by default on, or off again.
    ToggleOptional,
    /// Shows a rule's page, or hides it.
    TogglePage(Rule),
    /// A rule's page was loaded, or not.
    PageLoaded(Rule, Page),
    /// Makes a file of everything on the page.
    Export(ExportTo),
    /// Brings the replaced text back.
    Undo,
    /// The user has seen that a text was replaced.
    ForgetPrevious,
    /// Puts a text that was replaced into the place of the one that is there.
    Restore(Shared<Previous>),
    /// The package index of this name was loaded.
    IndexLoaded(Rc<str>, Vec<u8>),
    /// The package index of this name could not be loaded, for this reason.
    IndexFailed(Rc<str>, Rc<str>),
    /// Tries again to load it.
    RetryIndex,
    /// Changes the colours.
    SetTheme(Theme),
    /// Brings other results into view.
    ShowTab(Tab),
    /// Brings another pane into view.
    ShowPane(Pane),
    /// The browser does not keep the text.
    StorageFailed,
    /// The user has seen that.
    AcceptStorageFailure,
    /// Becomes a part of another page.
    Embed,
    /// Puts the text of a link, of the page around, or of a file in the text's place.
    Open(String, Replacement),
    /// Forbids changes of the text, or allows them.
    SetReadonly(bool),
    /// Shows this beside the text.
    SetView(EmbedView),
    /// There are news; `None` once the user has seen them.
    Tell(Option<News>),
    /// The full editor could not be loaded.
    EditorFailed,
    /// The user has seen that.
    AcceptEditorFailure,
}

impl Action {
    /// Whether it comes by itself, in the middle of a word that is being typed.
    pub(super) fn comes_by_itself(&self) -> bool {
        matches!(
            self,
            Action::Answered(..)
                | Action::IndexLoaded(..)
                | Action::IndexFailed(..)
                | Action::PageLoaded(..)
                | Action::ExampleFailed(..)
                | Action::StorageFailed
                | Action::EditorFailed
                | Action::Tell(_)
        )
    }
}
