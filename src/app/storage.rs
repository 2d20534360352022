//! What survives a reload: the text, the text it replaced, what it is built from, the theme
//! and the pane in view.

mod files;

use std::rc::Rc;

use gloo::storage::{LocalStorage, Storage};

use super::{
    Shared,
    examples::Example,
    host,
    model::{Beside, Model, Pane, Previous, Replacement, Theme},
};

// Other pages of the same host share the storage. www/theme.js reads the theme by this name.
const TEXT: &str = "dockerfile-playground/text";
const PREVIOUS: &str = "dockerfile-playground/previous";
const EARLIER: &str = "dockerfile-playground/earlier";
const PREVIOUS_FILES: &str = "dockerfile-playground/previous-files";
const IGNORE: &str = "dockerfile-playground/dockerignore";
const CONTEXT: &str = "dockerfile-playground/context";
const SIZES: &str = "dockerfile-playground/sizes";
const OPTIONS: &str = "dockerfile-playground/options";
const THEME: &str = "dockerfile-playground/theme";
const PANE: &str = "dockerfile-playground/pane";

/// The browser keeps nothing: storage is forbidden or full.
#[derive(Debug)]
pub(super) struct Refused;

/// The state of the last visit, or the first example.
pub(super) fn load() -> Model {
    let text = read(TEXT).unwrap_or_else(|| Example::FIRST_TEXT.to_owned());
    let theme = read(THEME).map_or(Theme::Auto, |it| Theme::parse(&it));
    let mut model = Model::new(&text, previous(), theme);
    model.pane = read(PANE).map_or(Pane::Editor, |it| Pane::parse(&it));
    let context = read(CONTEXT).and_then(|it| files::read_context(&it));
    let text = |key| read(key).unwrap_or_default().into();
    model.beside(Beside {
        ignore: text(IGNORE),
        context: context.map(Rc::new),
        sizes: text(SIZES),
        options: text(OPTIONS),
    })
}

/// The texts that were replaced. The one that undo brings back is kept for itself.
fn previous() -> Option<Previous> {
    let earlier = read(EARLIER).and_then(|it| files::read_previous(&it));
    let Some(text) = read(PREVIOUS) else { return earlier };
    Some(Previous {
        text: text.into(),
        by: Replacement::Earlier,
        beside: read(PREVIOUS_FILES).and_then(|it| files::read_beside(&it)),
        day: None,
        settled: false,
        earlier: earlier.map(Shared::new),
    })
}

/// Keeps what the text is built from, and the same of the text that was replaced; of a large context,
/// nothing.
pub(super) fn keep_beside(beside: &Beside, previous: Option<&Beside>) -> Result<(), Refused> {
    if !is_allowed() {
        return Err(Refused);
    }
    write(IGNORE, &beside.ignore)?;
    write(SIZES, &beside.sizes)?;
    write(OPTIONS, &beside.options)?;
    write_or_delete(PREVIOUS_FILES, previous.and_then(files::beside_text))?;
    write_or_delete(CONTEXT, beside.context.as_deref().and_then(files::context_text))
}

fn write_or_delete(key: &str, text: Option<String>) -> Result<(), Refused> {
    match text {
        Some(text) => write(key, &text),
        None => {
            LocalStorage::delete(key);
            Ok(())
        }
    }
}

/// Keeps the replaced text that undo brings back, and those before it, the colours and the pane in view for the next visit.
pub(super) fn keep(
    previous: Option<&str>,
    earlier: Option<&Previous>,
    theme: Theme,
    pane: Pane,
) -> Result<(), Refused> {
    if !is_allowed() {
        return Err(Refused);
    }
    write_or_delete(PREVIOUS, previous.map(str::to_owned))?;
    write_or_delete(EARLIER, earlier.and_then(files::previous_text))?;
    write(THEME, theme.as_str())?;
    write(PANE, pane.as_str())
}

/// Keeps the text for the next visit, as soon as the page shows it.
pub(super) fn keep_text(text: &str) {
    host::keep(TEXT, text);
}

fn read(key: &str) -> Option<String> {
    is_allowed().then(|| LocalStorage::raw().get_item(key).ok().flatten()).flatten()
}

fn write(key: &str, value: &str) -> Result<(), Refused> {
    LocalStorage::raw().set_item(key, value).map_err(|_| Refused)
}

/// Asked before every use: gloo panics where the browser forbids storage.
fn is_allowed() -> bool {
    gloo::utils::window().local_storage().is_ok_and(|it| it.is_some())
}
