//! What the page's address, and a page that embeds it, may ask for: names with values.
//! www/docs/contract.md has them all.

use super::{
    examples::Example,
    model::{Action, EmbedView, Model, News, Replacement, Theme, update},
};

/// The names that an address may hold, in the order in which they are followed.
const NAMES: [&str; 11] = [
    "embed", "view", "readonly", "theme", "example", "text", "ignore", "sizes", "options",
    "target", "problem",
];

/// The state at the start, from what the address asks for and, on a page of its own, what was kept.
pub fn start(asked: impl Fn(&str) -> Option<String>, kept: impl FnOnce() -> Model) -> Model {
    let model = match (asked("embed"), asked("example")) {
        (None, _) => kept(),
        // It is still to be loaded.
        (_, Some(_)) => Model::new("", None, Theme::Auto),
        _ => Model::new(Example::FIRST_TEXT, None, Theme::Auto),
    };
    NAMES.into_iter().fold(model, |model, name| {
        let action = asked(name).and_then(|value| action(name, value));
        action.and_then(|it| update(&model, it)).unwrap_or(model)
    })
}

/// What to do when `name` has this value; nothing where it means nothing.
pub fn action(name: &str, value: String) -> Option<Action> {
    Some(match name {
        "embed" => Action::Embed,
        "view" => Action::SetView(EmbedView::parse(&value)),
        "readonly" => Action::SetReadonly(value != "false"),
        "theme" => Action::SetTheme(Theme::parse(&value)),
        "example" => Action::Choose(Example::named(&value)?),
        "text" => Action::Open(value, Replacement::Link),
        "file" => Action::Open(value, Replacement::File),
        "dropped" => Action::Dropped(value),
        "ignore" => Action::IgnoreTyped(value),
        "sizes" => Action::SetSizes(value.into()),
        "options" => Action::OptionsTyped(value.into()),
        "target" => Action::Build(value.into()),
        "copied-file" => Action::Copied(value == "yes"),
        "copied" => Action::Tell(Some(News::Copied)),
        "link" => Action::Tell(Some(News::ToCopy(value.into()))),
        "problem" => Action::Tell(Some(News::BadLink(value.into()))),
        "unkept" => Action::StorageFailed,
        "engine-failed" => Action::Tell(Some(News::EngineFailed(value.into()))),
        "updated" => Action::Tell(Some(News::Outdated)),
        _ => return None,
    })
}
