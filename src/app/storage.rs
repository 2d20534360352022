//! What survives a reload: the text, the text it replaced, what it is built from, and the theme.

use gloo::storage::{LocalStorage, Storage};

use super::{
    examples::Example,
    model::{Model, Previous, Theme},
};
use crate::context::{Context, File};

// Other pages of the same host share the storage. www/theme.js reads the theme by this name.
const TEXT: &str = "dockerfile-playground/text";
const PREVIOUS: &str = "dockerfile-playground/previous";
const IGNORE: &str = "dockerfile-playground/dockerignore";
const CONTEXT: &str = "dockerfile-playground/context";
const SIZES: &str = "dockerfile-playground/sizes";
const THEME: &str = "dockerfile-playground/theme";

/// The browser keeps nothing: storage is forbidden or full.
#[derive(Debug)]
pub(super) struct Refused;

/// The state of the last visit, or the first example.
pub(super) fn load() -> Model {
    let text = read(TEXT).unwrap_or_else(|| Example::FIRST_TEXT.to_owned());
    let theme = read(THEME).map_or(Theme::Auto, |it| Theme::parse(&it));
    let model = Model::first(&text, read(PREVIOUS).as_deref(), theme);
    let context = read(CONTEXT).and_then(|it| context_of(&it));
    let text = |key| read(key).unwrap_or_default();
    model.beside(&text(IGNORE), context, &text(SIZES))
}

/// Keeps the ignore file, given sizes and the build context; of a large one, nothing.
pub(super) fn keep_context(
    ignore: &str,
    context: Option<&Context>,
    sizes: &str,
) -> Result<(), Refused> {
    if !is_allowed() {
        return Err(Refused);
    }
    write(IGNORE, ignore)?;
    write(SIZES, sizes)?;
    match context.map(text_of).filter(|it| it.len() < LARGEST) {
        Some(text) => write(CONTEXT, &text),
        None => {
            LocalStorage::delete(CONTEXT);
            Ok(())
        }
    }
}

/// A browser keeps some 5 million characters for a site.
const LARGEST: usize = 2_000_000;

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
