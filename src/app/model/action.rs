//! What can happen to the page.

use std::rc::Rc;

use super::{News, Page, Pane, Replacement, Sheet, Tab, Theme, View};
use crate::{
    advice::{Rule, Severity},
    app::{examples::Example, showdown::Choice},
    context::File,
    packages::Release,
    strategies::Wishes,
    text::Span,
};

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The editor holds this text, and its caret is there, in bytes.
    Typed(String, usize),
    /// The caret went there, in bytes.
    CaretMoved(usize),
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
    /// What docker has printed was pasted.
    Printed(String),
    /// All sizes that are given, as text.
    SetSizes(Rc<str>),
    /// Builds another stage: its name, or its number.
    Build(Rc<str>),
    /// Shows a stage's layers in the graph, or hides them: the key of its box.
    OpenOrClose(String),
    /// Shows this part of the text in the editor.
    Show(Span),
    /// Puts an example in the text's place.
    Choose(&'static Example),
    /// The text of an example was loaded.
    ExampleLoaded(&'static Example, String),
    /// An example could not be loaded, for this reason.
    ExampleFailed(&'static Example, Rc<str>),
    /// The user has seen that.
    AcceptExampleFailure,
    /// Builds upon another base: the one at this place in [`Analysis::alternatives`].
    UseAlternative(usize),
    /// Mends a finding: its place in [`Analysis::findings`], and the place of the fix in it.
    Fix(usize, usize),
    /// Gives advice on what was typed.
    Advise,
    /// Compares the text with the same app built in other ways.
    Compare,
    /// Asks this of the rewrites.
    Wish(Wishes),
    /// The Dockerfile to compare with is this.
    OtherTyped(String),
    /// Shows the changes of this one, or hides them.
    ShowChanges(Choice),
    /// Puts the one whose changes are shown in the text's place.
    UseShown,
    /// The one whose changes are shown was copied, or could not be.
    Copied(bool),
    /// Mends all that can be mended without a look.
    FixSafe,
    /// Shows advice of one severity only, or all of it.
    Filter(Option<Severity>),
    /// Has the rules that are off by default look too, or not.
    ToggleOptional,
    /// Shows a rule's page, or hides it.
    TogglePage(&'static Rule),
    /// A rule's page was loaded, or not.
    PageLoaded(&'static Rule, Page),
    /// Brings the replaced text back.
    Undo,
    /// Gives the replaced text up.
    ForgetPrevious,
    /// A package index was loaded.
    IndexLoaded(Release, Vec<u8>),
    /// A package index could not be loaded, for this reason.
    IndexFailed(Release, Rc<str>),
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
    SetView(View),
    /// There are news; `None` once the user has seen them.
    Tell(Option<News>),
    /// The second part of the program has come.
    Whole,
    /// What makes more than a textarea of the editor could not be loaded.
    EditorFailed,
    /// The user has seen that.
    AcceptEditorFailure,
}
