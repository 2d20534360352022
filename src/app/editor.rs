//! The bridge to the editor.
//!
//! The editor is a textarea at first. `<dockerfile-editor>`, the element around it, takes its place
//! when www/boot.js has loaded www/editor.js, and speaks the textarea's language; what it can do
//! beyond that is told at the top of www/editor/editor.js.

mod notes;

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, closure::Closure, prelude::*};
use web_sys::{
    CustomEvent, Element, FocusOptions, HtmlDocument, HtmlElement, HtmlTextAreaElement,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::NodeRef;

use super::{
    model::{Reveal, RevealBy},
    questions::Questions,
};
use crate::view::{
    Answer, Range, Request, View,
    place::{bytes, line, units},
};

#[wasm_bindgen]
extern "C" {
    /// `<dockerfile-editor>`, for what it can do beyond a textarea.
    type RichEditor;

    #[wasm_bindgen(method, catch)]
    fn annotate(this: &RichEditor, notes: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn flash(this: &RichEditor, from: u32, to: u32) -> Result<(), JsValue>;
}

/// The editor, whichever it is.
pub(super) struct Editor {
    /// The textarea; or the element that took its place, which has all its methods used here.
    field: HtmlTextAreaElement,
    /// Whether that has happened.
    rich: bool,
}

impl Editor {
    /// The editor in this `<dockerfile-editor>`.
    pub(super) fn of(node: &NodeRef) -> Option<Editor> {
        let element: HtmlElement = node.cast()?;
        if is_rich(&element) {
            return Some(Editor { field: element.unchecked_into(), rich: true });
        }
        let textarea = element.query_selector("textarea").ok()??;
        Some(Editor { field: textarea.unchecked_into(), rich: false })
    }

    /// What it holds.
    pub(super) fn text(&self) -> String {
        self.field.value()
    }

    /// The offset of the caret, or of the selection's start.
    pub(super) fn caret(&self) -> usize {
        self.field.selection_start().ok().flatten().unwrap_or_default() as usize
    }

    /// Makes it hold `text`, by one change that can be undone and is no larger than it must be.
    pub(super) fn write(&self, text: &str) {
        let held = self.text();
        if held == text {
            return;
        }
        if self.rich {
            let (changed, insert) = difference(&held, text);
            let [start, end] = ends(changed);
            // Fails only for a range that is none.
            let _ = self.field.set_range_text_with_start_and_end(insert, start, end);
        } else {
            write(&self.field, text);
        }
    }

    /// Shows a part of `text`, scrolls to it, and takes the keyboard there where asked to.
    pub(super) fn reveal(&self, text: &str, Reveal { range, by, focus: take_focus, .. }: Reveal) {
        let field = &self.field;
        if take_focus {
            focus(field);
        }
        match by {
            RevealBy::Selection => select(field, range),
            RevealBy::Flash => {
                select(field, Range::at(range.start));
                let [from, to] = ends(range);
                if self.rich {
                    // Fails only for an element that is no such editor.
                    let _ = field.unchecked_ref::<RichEditor>().flash(from, to);
                }
            }
        }
        // A textarea is as high as its text, and an element around it scrolls.
        if let Some(view) = field.closest(".code").ok().flatten() {
            let line = line(text, range.start) - 1;
            let above = 2;
            view.set_scroll_left(0);
            view.set_scroll_top(
                i32::try_from(line.saturating_sub(above)).unwrap_or(0) * line_height(&view),
            );
        }
        if let Some(pane) = field.closest(".editor").ok().flatten().filter(|_| take_focus) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            pane.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    /// Tells it what is known of the text that it holds: problems, stages, sizes. Until the next
    /// time, the editor moves that with the text.
    pub(super) fn annotate(&self, text: &str, view: &View) {
        if self.rich {
            // Fails only for an element that is no such editor.
            let _ = self.field.unchecked_ref::<RichEditor>().annotate(&notes::of(text, view));
        }
    }
}

fn is_rich(element: &Element) -> bool {
    element.has_attribute("rich")
}

/// Waits for the element to take the textarea's place; `done` learns whether it could.
pub(super) fn await_rich(node: &NodeRef, done: impl FnOnce(bool) + 'static) {
    let Some(element) = node.cast::<Element>() else { return };
    let target = element.clone();
    EventListener::once(&target, "settled", move |_| done(is_rich(&element))).forget();
}

/// Hears which line's size is clicked, until the result is dropped.
pub(super) fn on_cost(node: &NodeRef, done: impl Fn(usize) + 'static) -> Option<EventListener> {
    let element = node.cast::<Element>()?;
    Some(EventListener::new(&element, "cost", move |event| {
        let line = event.dyn_ref::<CustomEvent>().and_then(|it| it.detail().as_f64());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "float to integer casts saturate"
        )]
        if let Some(line) = line {
            done(line as usize);
        }
    }))
}

/// A question of the editor at an offset in the text that it holds: what can stand there, or (true)
/// what stands there.
type Question = Closure<dyn FnMut(u32, bool) -> Promise>;

/// Answers the editor's questions until the result is dropped.
pub(super) fn answer(node: &NodeRef, questions: &Questions) -> Option<Question> {
    let Editor { field, rich: true } = Editor::of(node)? else { return None };
    let questions = questions.clone();
    let question = Question::new(move |offset: u32, stands: bool| {
        let offset = offset as usize;
        let request = if stands { Request::Hover(offset) } else { Request::Complete(offset) };
        Promise::new(&mut |resolve, _| {
            questions.ask(&request, move |answer| {
                // Fails only where nobody waits any more.
                let _ = resolve.call1(&JsValue::NULL, &message(&answer).into());
            });
        })
    });
    // Fails only for what is no object.
    let _ = Reflect::set(&field, &"ask".into(), question.as_ref());
    Some(question)
}

/// An answer as the editor reads it; empty for nothing.
fn message(answer: &Answer) -> String {
    match answer {
        Answer::Completions(Some(it)) => notes::completions(it),
        Answer::Hover(Some(it)) => notes::hover(it),
        _ => String::new(),
    }
}

/// Makes a textarea hold `text`, and changes no more of it than it must.
pub(super) fn write(textarea: &HtmlTextAreaElement, text: &str) {
    let held = textarea.value();
    if held == text {
        return;
    }
    if insert_as_typed(textarea, &held, text).is_none() || textarea.value() != text {
        textarea.set_value(text);
    }
}

fn insert_as_typed(textarea: &HtmlTextAreaElement, held: &str, text: &str) -> Option<()> {
    // A part of another page must not take the keyboard from it.
    if !document().has_focus().unwrap_or(false) {
        return None;
    }
    // As if typed, because assigning `value` empties the browser's undo history: Ctrl+Z after
    // "Use this" would do nothing. `execCommand` is deprecated but has no successor, and browsers
    // keep it for editors; where it is missing the text is assigned all the same. So are many
    // lines: Chromium takes seconds for a thousand of them.
    let (changed, insert) = difference(held, text);
    let removed = &held[bytes(held, changed.start)..bytes(held, changed.end)];
    if MOST_LINES < insert.matches('\n').count() + removed.matches('\n').count() {
        return None;
    }
    let focused = document().active_element();
    focus(textarea);
    select(textarea, changed);
    let document: HtmlDocument = document().dyn_into().ok()?;
    let command = if insert.is_empty() { "delete" } else { "insertText" };
    let done = document.exec_command_with_show_ui_and_value(command, false, insert);
    // The keyboard stays where the user was, such as on the button that was pressed.
    if let Some(element) = focused.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        focus(&element);
    }
    done.ok()?.then_some(())
}

/// Of lines that are put in as if typed.
const MOST_LINES: usize = 200;

/// What of `old` is replaced, and by which part of `new`.
fn difference<'a>(old: &str, new: &'a str) -> (Range, &'a str) {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| {
        pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum::<usize>()
    };
    let start = same(&mut old.chars().zip(new.chars()));
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end = same(&mut old_rest.chars().rev().zip(new_rest.chars().rev()));
    let changed = Range { start: units(old, start), end: units(old, old.len() - end) };
    (changed, &new_rest[..new_rest.len() - end])
}

/// In CSS pixels.
fn line_height(element: &Element) -> i32 {
    let style = window().get_computed_style(element).ok().flatten();
    let height = style.and_then(|it| it.get_property_value("line-height").ok());
    let pixels = height.and_then(|it| it.split(['.', 'p']).next().and_then(|it| it.parse().ok()));
    pixels.unwrap_or(20)
}

fn ends(range: Range) -> [u32; 2] {
    [range.start, range.end].map(|it| u32::try_from(it).unwrap_or(u32::MAX))
}

fn select(textarea: &HtmlTextAreaElement, range: Range) {
    let [start, end] = ends(range);
    // Fails only for inputs of other types than text.
    let _ = textarea.set_selection_range(start, end);
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
        for (old, new, changed, insert) in [
            ("FROM a\nRUN b", "FROM c\nRUN b", (5, 6), "c"),
            ("aaa", "aa", (2, 3), ""),
            ("aa", "aaa", (2, 2), "a"),
            ("🐳x", "🐋x", (0, 2), "🐋"),
            ("🐳x", "🐳y", (2, 3), "y"),
            ("", "FROM a", (0, 0), "FROM a"),
        ] {
            let changed = Range { start: changed.0, end: changed.1 };
            assert_eq!(difference(old, new), (changed, insert), "{old} to {new}");
        }
    }
}
