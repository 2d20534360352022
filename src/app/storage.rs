//! What survives a reload: the text, the text it replaced, what it is built from, the theme
//! and the pane in view.

use gloo::storage::{LocalStorage, Storage};

use super::{
    Shared,
    examples::Example,
    host,
    model::{Beside, Model, Pane, Previous, Theme},
};
use crate::context::{Context, File};

// Other pages of the same host share the storage. www/theme.js reads the theme by this name.
const TEXT: &str = "dockerfile-playground/text";
const PREVIOUS: &str = "dockerfile-playground/previous";
const PREVIOUS_FILES: &str = "dockerfile-playground/previous-files";
const IGNORE: &str = "dockerfile-playground/dockerignore";
const CONTEXT: &str = "dockerfile-playground/context";
const SIZES: &str = "dockerfile-playground/sizes";
const THEME: &str = "dockerfile-playground/theme";
const PANE: &str = "dockerfile-playground/pane";

/// The browser keeps nothing: storage is forbidden or full.
#[derive(Debug)]
pub(super) struct Refused;

/// The state of the last visit, or the first example.
pub(super) fn load() -> Model {
    let text = read(TEXT).unwrap_or_else(|| Example::FIRST_TEXT.to_owned());
    let theme = read(THEME).map_or(Theme::Auto, |it| Theme::parse(&it));
    let mut model = Model::first(&text, read(PREVIOUS).as_deref(), theme);
    model.pane = read(PANE).map_or(Pane::Editor, |it| Pane::parse(&it));
    if let Some(previous) = &mut model.previous {
        previous.beside = read(PREVIOUS_FILES).and_then(|it| beside_of(&it)).map(Shared::new);
    }
    let context = read(CONTEXT).and_then(|it| context_of(&it));
    let text = |key| read(key).unwrap_or_default();
    model.beside(&text(IGNORE), context, &text(SIZES))
}

/// Keeps the ignore file, given sizes and the build context, and those of the text that was
/// replaced; of a large context, nothing.
pub(super) fn keep_context(
    ignore: &str,
    context: Option<&Context>,
    sizes: &str,
    previous: Option<&Beside>,
) -> Result<(), Refused> {
    if !is_allowed() {
        return Err(Refused);
    }
    write(IGNORE, ignore)?;
    write(SIZES, sizes)?;
    write_or_delete(PREVIOUS_FILES, previous.map(text_beside))?;
    write_or_delete(CONTEXT, kept_text(context))
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

fn kept_text(context: Option<&Context>) -> Option<String> {
    context.map(text_of).filter(|it| it.len() < LARGEST)
}

/// A browser keeps some 5 million characters for a site.
const LARGEST: usize = 2_000_000;

// Between an ignore file, given sizes and a context.
const FILE_MARK: char = '\u{1d}';

fn text_beside(beside: &Beside) -> String {
    let context = kept_text(beside.context.as_deref()).unwrap_or_default();
    format!("{}{FILE_MARK}{}{FILE_MARK}{context}", beside.ignore, beside.sizes)
}

fn beside_of(kept: &str) -> Option<Beside> {
    let (ignore, rest) = kept.split_once(FILE_MARK)?;
    let (sizes, context) = rest.split_once(FILE_MARK)?;
    let context = context_of(context).filter(|_| !context.is_empty()).map(Into::into);
    Some(Beside { ignore: ignore.into(), context, sizes: sizes.into() })
}

// Between the list and each text, and between a text's path and the text.
const TEXT_MARK: char = '\u{1e}';
const PATH_MARK: char = '\u{1f}';

/// A mark where sizes are rounded, a line `bytes ./path` for each file, then the texts.
fn text_of(context: &Context) -> String {
    let mut list = if context.rounded { "~" } else { "" }.to_owned();
    let mut texts = String::new();
    for file in context.files() {
        list += &format!("{} ./{}\n", file.bytes, file.path);
        if let Some(text) = &file.text {
            texts += &format!("{TEXT_MARK}{}{PATH_MARK}{text}", file.path);
        }
    }
    list + &texts
}

fn context_of(kept: &str) -> Option<Context> {
    let mut parts = kept.split(TEXT_MARK);
    let list = parts.next()?;
    let rounded = list.starts_with('~');
    let file = |line: &str| {
        let (bytes, path) = line.split_once(" ./")?;
        Some(File { path: path.to_owned(), bytes: bytes.parse().ok()?, text: None })
    };
    let mut files: Vec<File> = list.trim_start_matches('~').lines().filter_map(file).collect();
    for (path, text) in parts.filter_map(|it| it.split_once(PATH_MARK)) {
        if let Some(file) = files.iter_mut().find(|it| it.path == path) {
            file.text = Some(text.into());
        }
    }
    let mut context = Context::new(files);
    context.rounded = rounded;
    Some(context)
}

/// Keeps the replaced text, the colours and the pane in view for the next visit.
pub(super) fn keep(previous: Option<&Previous>, theme: Theme, pane: Pane) -> Result<(), Refused> {
    if !is_allowed() {
        return Err(Refused);
    }
    write_or_delete(PREVIOUS, previous.map(|it| it.text.to_string()))?;
    write(THEME, theme.as_str())?;
    write(PANE, pane.as_str())
}

/// Keeps the text for the next visit, as soon as the page shows it.
pub(super) fn keep_text(text: &str) {
    host::keep(TEXT, text);
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
