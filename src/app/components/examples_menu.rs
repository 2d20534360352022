//! The examples, and a field to find one.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, NodeList};
use yew::prelude::*;

use super::{empty, plural};
use crate::app::{
    Shared,
    examples::Example,
    model::{Action, Previous},
};

#[derive(Debug, Properties, PartialEq)]
struct Props {
    previous: Option<Shared<Previous>>,
    act: Callback<Action>,
}

/// What the popover `examples` holds: the browser opens and closes it, on Escape and on a click
/// elsewhere too.
pub(super) fn examples_menu(previous: &Option<Shared<Previous>>, act: &Callback<Action>) -> Html {
    html! { <Menu previous={previous.clone()} {act} /> }
}

/// The texts that were replaced, so that none is ever lost.
fn earlier(previous: &Shared<Previous>, act: &Callback<Action>) -> Html {
    let all = std::iter::successors(Some(previous), |it| it.earlier.as_ref());
    let items = all.enumerate().map(|(place, it)| {
        let (act, text) = (act.clone(), it.clone());
        let onclick = move |_: MouseEvent| act.emit(Action::Restore(text.clone()));
        let first = it.text.lines().find(|it| !it.trim().is_empty()).unwrap_or_default();
        let first: String = first.chars().take(60).collect();
        let lines = plural(it.text.lines().count(), "line");
        let day = it.day.as_ref().map(|it| format!(", {it}")).unwrap_or_default();
        html! {
            <li key={place}>
                <button type="button" popovertarget="examples" popovertargetaction="hide" {onclick}>
                    <strong>{ first }</strong>
                    <span>{ format!("{lines}{day}") }</span>
                </button>
            </li>
        }
    });
    html! { <><h2>{ "Your earlier texts" }</h2><ul>{ for items }</ul></> }
}

#[component]
fn Menu(Props { previous, act }: &Props) -> Html {
    let wanted = use_state(String::new);
    let menu = use_node_ref();
    let oninput = {
        let wanted = wanted.setter();
        move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        }
    };
    let onkeydown = {
        let menu = menu.clone();
        move |event: KeyboardEvent| {
            if let Some(menu) = menu.cast::<Element>() {
                on_key(&menu, &event);
            }
        }
    };
    let found: Vec<_> = Example::ALL.iter().filter(|it| has_words(it, &wanted)).collect();
    let none = found.is_empty();
    let items = found.into_iter().map(|example| {
        let (act, wanted) = (act.clone(), wanted.setter());
        let onclick = move |_: MouseEvent| {
            wanted.set(String::new());
            act.emit(Action::Choose(example));
        };
        html! {
            <li key={example.name}>
                <button type="button" popovertarget="examples" popovertargetaction="hide" {onclick}>
                    <strong>{ example.title }</strong>
                    <span>{ example.lesson }</span>
                </button>
            </li>
        }
    });
    html! {
        <div ref={menu} {onkeydown}>
            <input
                type="search"
                autofocus=true
                aria-label="Find an example"
                placeholder="Find an example: python, scratch, cache …"
                value={(*wanted).clone()}
                {oninput}
            />
            if wanted.is_empty() {
                { for previous.iter().map(|it| earlier(it, act)) }
            }
            <ul>{ for items }</ul>
            <div role="status">
                if none {
                    { empty("No example has these words.") }
                }
            </div>
        </div>
    }
}

/// Whether title and lesson have all the words, in any case.
fn has_words(example: &Example, words: &str) -> bool {
    let text = format!("{} {}", example.title, example.lesson).to_ascii_lowercase();
    words.to_ascii_lowercase().split_whitespace().all(|it| text.contains(it))
}

/// Arrows go through the list; Enter in the field takes its first.
fn on_key(menu: &Element, event: &KeyboardEvent) {
    // The selector is a valid one.
    let Ok(stops) = menu.query_selector_all("input, button") else { return };
    let active = document().active_element();
    let place = (0..stops.length()).find(|it| element(&stops, *it).map(Into::into) == active);
    let Some(place) = place else { return };
    let to = match event.key().as_str() {
        "ArrowDown" => place + 1,
        "ArrowUp" => place.wrapping_sub(1),
        "Enter" if place == 0 => {
            // Else it would press the button that gets the focus back, too.
            event.prevent_default();
            if let Some(first) = element(&stops, 1) {
                first.click();
            }
            return;
        }
        _ => return,
    };
    event.prevent_default();
    if let Some(stop) = element(&stops, to) {
        // Fails for no element that is in the page.
        let _ = stop.focus();
    }
}

fn element(list: &NodeList, place: u32) -> Option<HtmlElement> {
    list.get(place)?.dyn_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_found_by_words_of_its_title_and_its_lesson() {
        let found = |words| {
            let found = Example::ALL.iter().filter(|it| has_words(it, words));
            found.map(|it| it.name).collect::<Vec<_>>()
        };
        assert_eq!(found("calculator SCRATCH"), ["go-scratch"]);
        assert_eq!(found("calculator whale"), [] as [&str; 0]);
        assert_eq!(found("  UBI "), ["ubi-micro"]);
        assert_eq!(found("").len(), Example::ALL.len());
    }
}
