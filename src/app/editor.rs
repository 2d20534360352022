//! The bridge to the textarea: the only place where offsets count in UTF-16.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlDocument, HtmlElement, HtmlTextAreaElement, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

use crate::text::{
    Span,
    lines::{Lines, from_utf16, to_utf16},
};

/// The byte offset of the caret (of the selection's start), in the `text` that the textarea holds.
pub(super) fn caret(textarea: &HtmlTextAreaElement, text: &str) -> usize {
    let units = textarea.selection_start().ok().flatten().unwrap_or_default();
    from_utf16(text, units as usize)
}

/// Makes the textarea hold `text`, and changes no more of it than it must.
///
/// The change goes in as if typed, because assigning `value` empties the browser's undo history:
/// Ctrl+Z after "Use this" would do nothing. `execCommand` is deprecated but has no successor, and
/// browsers keep it for editors; where it is missing the text is assigned all the same. So are many
/// lines: Chromium takes seconds for a thousand of them.
pub(super) fn write(textarea: &HtmlTextAreaElement, text: &str) {
    let held = textarea.value();
    if held == text {
        return;
    }
    if insert_as_typed(textarea, &held, text).is_none() || textarea.value() != text {
        textarea.set_value(text);
    }
}

/// Of lines that are put in as if typed.
const MOST_LINES: usize = 200;

fn insert_as_typed(textarea: &HtmlTextAreaElement, held: &str, text: &str) -> Option<()> {
    let (changed, insert) = difference(held, text);
    if MOST_LINES < insert.matches('\n').count() + changed.of(held).matches('\n').count() {
        return None;
    }
    let focused = document().active_element();
    focus(textarea);
    select(textarea, held, changed);
    let document: HtmlDocument = document().dyn_into().ok()?;
    let command = if insert.is_empty() { "delete" } else { "insertText" };
    let done = document.exec_command_with_show_ui_and_value(command, false, insert);
    // The keyboard stays where the user was, such as on the button that was pressed.
    if let Some(element) = focused.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        focus(&element);
    }
    done.ok()?.then_some(())
}

/// What of `old` is replaced, and by which part of `new`.
fn difference<'a>(old: &str, new: &'a str) -> (Span, &'a str) {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| {
        pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum::<usize>()
    };
    let start = same(&mut old.chars().zip(new.chars()));
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end = same(&mut old_rest.chars().rev().zip(new_rest.chars().rev()));
    (Span::new(start, old.len() - end), &new_rest[..new_rest.len() - end])
}

/// Selects a part of `text`, scrolls to it, and takes the keyboard there where asked to.
pub(super) fn reveal(textarea: &HtmlTextAreaElement, text: &str, span: Span, take_focus: bool) {
    if take_focus {
        focus(textarea);
    }
    select(textarea, text, span);
    // The textarea is as high as its text; the element around it scrolls.
    let Some(view) = textarea.closest(".code").ok().flatten() else { return };
    let line = Lines::new(text).line(span.start) - 1;
    let above = 2;
    view.set_scroll_left(0);
    view.set_scroll_top(
        i32::try_from(line.saturating_sub(above)).unwrap_or(0) * line_height(&view),
    );
    if take_focus {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        view.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// In CSS pixels.
fn line_height(element: &Element) -> i32 {
    let style = window().get_computed_style(element).ok().flatten();
    let height = style.and_then(|it| it.get_property_value("line-height").ok());
    let pixels = height.and_then(|it| it.split(['.', 'p']).next().and_then(|it| it.parse().ok()));
    pixels.unwrap_or(20)
}

fn select(textarea: &HtmlTextAreaElement, text: &str, span: Span) {
    let units = |offset| u32::try_from(to_utf16(text, offset)).unwrap_or(u32::MAX);
    // Fails only for inputs of other types than text.
    let _ = textarea.set_selection_range(units(span.start), units(span.end));
}

fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_changes_than_must() {
        for (old, new, span, insert) in [
            ("FROM a\nRUN b", "FROM c\nRUN b", Span::new(5, 6), "c"),
            ("aaa", "aa", Span::new(2, 3), ""),
            ("aa", "aaa", Span::new(2, 2), "a"),
            ("🐳x", "🐋x", Span::new(0, 4), "🐋"),
            ("", "FROM a", Span::new(0, 0), "FROM a"),
        ] {
            assert_eq!(difference(old, new), (span, insert), "{old} to {new}");
        }
    }
}
