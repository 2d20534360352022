//! The parts of the page. What comes in is plain data; what goes out is an `Action`.

mod bar;
pub mod build_panel;
mod changes;
mod compare_menu;
pub mod context_pane;
pub mod editor_pane;
mod examples_menu;
mod export_menu;
mod figure;
pub mod header;
pub mod notices;
mod options_pane;
pub mod pane_switch;
pub mod problem_list;
mod reports;
pub mod results;
pub mod size_panel;
pub mod smaller;
pub mod stage_graph;
pub mod stage_outline;
pub mod tabs;
pub mod verdict;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::{app::model::Action, view::Range};

/// A button with a text.
fn button(
    class: Option<&'static str>,
    label: &str,
    action: Action,
    act: &Callback<Action>,
) -> Html {
    let onclick = act.reform(move |_: MouseEvent| action.clone());
    html! { <button type="button" {class} {onclick}>{ label }</button> }
}

/// A button that reads as a link and shows a part of the text in the editor.
fn place_button(label: &str, range: Range, act: &Callback<Action>) -> Html {
    button(Some("place"), label, Action::Show(range), act)
}

/// A sentence in a quiet colour.
fn note(text: impl Into<AttrValue>) -> Html {
    html! { <p class="range">{ text.into() }</p> }
}

/// What takes the place of results that are not there.
fn empty(text: impl Into<AttrValue>) -> Html {
    html! { <p class="empty">{ text.into() }</p> }
}

/// On buttons that open a menu.
fn chevron() -> Html {
    html! {
        <svg class="chevron" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" />
        </svg>
    }
}

/// The first row of a table.
fn table_head(columns: &[(&'static str, Option<&'static str>)]) -> Html {
    let cells = columns.iter().map(|(name, class)| {
        html! { <th scope="col" class={*class}>{ *name }</th> }
    });
    html! { <thead><tr>{ for cells }</tr></thead> }
}

/// Where to paste what docker has printed.
fn docker_output(label: &'static str, act: &Callback<Action>) -> Html {
    let pasted = act.reform(|it: InputEvent| {
        Action::Printed(it.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    html! {
        <label>{ label }<textarea rows="4" spellcheck="false" oninput={pasted} /></label>
    }
}

/// `1 line`, or `2 lines`.
fn plural(count: usize, one: &str) -> String {
    format!("{} {one}{}", grouped(count), if count == 1 { "" } else { "s" })
}

/// `1,204`.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place != 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `line 4`, or `lines 4–9`.
fn lines_label((first, last): (usize, usize)) -> String {
    if first == last { format!("line {first}") } else { format!("lines {first}–{last}") }
}
