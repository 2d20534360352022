//! What survives a reload: the text, the text it replaced, and the theme.

use gloo::storage::{LocalStorage, Storage};

use super::{
    examples::Example,
    model::{Model, Previous, Theme},
};

// Other pages of the same host share the storage. www/theme.js reads the theme by this name.
const TEXT: &str = "dockerfile-playground/text";
const PREVIOUS: &str = "dockerfile-playground/previous";
const THEME: &str = "dockerfile-playground/theme";

/// The browser keeps nothing: storage is forbidden or full.
#[derive(Debug)]
pub(super) struct Refused;

/// The state of the last visit, or the first example.
pub(super) fn load() -> Model {
    let text = read(TEXT).unwrap_or_else(|| Example::FIRST_TEXT.to_owned());
    let theme = read(THEME).map_or(Theme::Auto, |it| Theme::parse(&it));
    Model::new(&text, read(PREVIOUS).as_deref(), theme)
}

/// Keeps the state for the next visit.
pub(super) fn keep(text: &str, previous: Option<&Previous>, theme: Theme) -> Result<(), Refused> {
    if !is_allowed() {
        return Err(Refused);
    }
    match previous {
        Some(previous) => write(PREVIOUS, &previous.text)?,
        None => LocalStorage::delete(PREVIOUS),
    }
    write(THEME, theme.as_str())?;
    write(TEXT, text)
}

// The plain strings: JSON around them would bring a parser into the download.
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
