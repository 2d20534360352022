//! Puts the theme where the style sheet looks for it.

use gloo::utils::document_element;

use super::model::Theme;

/// Sets `data-theme` on the html element; without it the colours follow the system.
pub(super) fn show(theme: Theme) {
    let root = document_element();
    // Neither call can fail: the name is a valid one.
    let _ = match theme {
        Theme::Auto => root.remove_attribute("data-theme"),
        Theme::Light | Theme::Dark => root.set_attribute("data-theme", theme.as_str()),
    };
}
