//! A tab list: only the chosen tab is in the Tab order, arrows choose another.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::grouped;
use crate::app::model::Action;

/// One tab.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Of its button.
    pub id: &'static str,
    /// The element that it shows.
    pub panel: &'static str,
    /// On its button.
    pub label: &'static str,
    /// A figure beside the label; may be empty.
    pub figure: AttrValue,
    /// How grave the figure is.
    pub tone: Tone,
    /// Chooses it.
    pub action: Action,
}

/// How grave a figure is, which colours it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It only counts.
    Plain,
    /// There is something to win.
    Good,
    /// There is something to look at.
    Warn,
    /// Something fails.
    Bad,
}

impl Tone {
    fn class(self) -> Option<&'static str> {
        match self {
            Tone::Plain => None,
            Tone::Good => Some("good"),
            Tone::Warn => Some("warn"),
            Tone::Bad => Some("bad"),
        }
    }
}

/// How many there are, where there are any.
pub fn count(of: usize) -> AttrValue {
    if of == 0 { AttrValue::default() } else { grouped(of).into() }
}

/// Tabs, of which one is chosen.
pub fn tabs(
    label: &'static str,
    entries: Vec<Entry>,
    chosen: usize,
    act: &Callback<Action>,
) -> Html {
    let buttons = entries.iter().enumerate().map(|(place, it)| {
        let action = it.action.clone();
        let onclick = act.reform(move |_| action.clone());
        html! {
            <button
                type="button"
                id={it.id}
                role="tab"
                aria-selected={(place == chosen).to_string()}
                aria-controls={it.panel}
                tabindex={if place == chosen { "0" } else { "-1" }}
                {onclick}
            >
                { it.label }
                if !it.figure.is_empty() {
                    { " " }<span class={classes!("count", it.tone.class())}>{ &it.figure }</span>
                }
            </button>
        }
    });
    let buttons: Html = buttons.collect();
    let act = act.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let next = match event.key().as_str() {
            "ArrowRight" => (chosen + 1) % entries.len(),
            "ArrowLeft" => (chosen + entries.len() - 1) % entries.len(),
            "Home" => 0,
            "End" => entries.len() - 1,
            _ => return,
        };
        event.prevent_default();
        act.emit(entries[next].action.clone());
        let button = document().get_element_by_id(entries[next].id);
        if let Some(button) = button.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            // Fails for no element that is in the page.
            let _ = button.focus();
        }
    });
    html! {
        <div class="tabs" role="tablist" aria-label={label} {onkeydown}>{ buttons }</div>
    }
}
