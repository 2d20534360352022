//! What the user knows better: a size in place of an estimate, or what docker has printed.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::{
    components::{button, docker_output},
    model::{Action, Sizes},
};

/// A cell with the size of `label`, and a button to set it by its key; or the field for it.
pub(super) fn cell(
    size: String,
    key: &str,
    label: &str,
    sizes: &Sizes,
    act: &Callback<Action>,
) -> Html {
    if sizes.editing.as_deref() == Some(key) {
        let label = format!("Size of {label}");
        return html! {
            <td class="number">
                <Field field_key={key.to_owned()} {label} {act} />
                if let Some(note) = &sizes.note {
                    <span class="range">{ note.clone() }</span>
                }
            </td>
        };
    }
    let label = format!("Set the size of {label}");
    let key: Rc<str> = key.into();
    let onclick = act.reform(move |_: MouseEvent| Action::AskSize(Some(key.clone())));
    html! {
        <td class="number">
            { size }
            <button type="button" class="set" aria-label={label.clone()} title={label} {onclick} />
        </td>
    }
}

#[derive(Properties, PartialEq)]
struct FieldProps {
    field_key: String,
    label: String,
    act: Callback<Action>,
}

#[component]
fn Field(FieldProps { field_key, label, act }: &FieldProps) -> Html {
    let field = use_node_ref();
    use_effect_with((), {
        let field = field.clone();
        move |()| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                let _ = field.focus();
            }
        }
    });
    let onchange = {
        let key = field_key.clone();
        act.reform(move |event: Event| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            Action::SetSize(key.as_str().into(), value)
        })
    };
    let onkeydown = {
        let act = act.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                act.emit(Action::AskSize(None));
            }
        }
    };
    html! {
        <input
            ref={field}
            type="text"
            class="set"
            placeholder="120 MB"
            aria-label={label.clone()}
            aria-describedby="given"
            {onchange}
            {onkeydown}
        />
    }
}

/// Where to paste true sizes, and what became of them.
pub(super) fn paste(given: usize, sizes: &Sizes, act: &Callback<Action>) -> Html {
    let said = match given {
        0 => "The sizes that are given are of other lines than this file's. ".to_owned(),
        1 => "1 size is given. ".to_owned(),
        _ => format!("{given} sizes are given. "),
    };
    html! {
        <div class="given files">
            <p id="given" class="range" role="status">{ sizes.note.clone().unwrap_or_default() }</p>
            if !sizes.text.is_empty() {
                <p class="range">
                    { said }
                    { button(None, "Estimate all again", Action::SetSizes("".into()), act) }
                </p>
            }
            <details>
                <summary>{ "Use true sizes" }</summary>
                { docker_output("Paste what docker history IMAGE prints, or docker image ls.", act) }
            </details>
        </div>
    }
}
