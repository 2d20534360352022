//! The build options: a field for each argument, the target, the platform, and the flags that say
//! the same.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{note, table_head};
use crate::{
    app::model::Action,
    view::{Argument, BuildOption, Options, View},
};

/// The platforms that are offered.
const PLATFORMS: [&str; 3] = ["linux/amd64", "linux/arm64", "linux/arm/v7"];

/// The options of the build, and the flags that say the same.
pub(super) fn options_pane(view: &View, flags: &Rc<str>, act: &Callback<Action>) -> Html {
    let options = &view.options;
    let typed = act.reform(|event: InputEvent| {
        Action::OptionsTyped(event.target_unchecked_into::<HtmlTextAreaElement>().value().into())
    });
    let problems = options.problems.iter().map(|it| html! { <p class="unknown">{ it }</p> });
    html! {
        <div class="options">
            { arguments(&options.args, act) }
            <div class="choice">
                { target(view, act) }
                { platform(options, act) }
            </div>
            <label>
                { "Or paste your docker build command." }
                <textarea
                    rows="4"
                    spellcheck="false"
                    placeholder="--build-arg VERSION=3.2 --target test --build-context base=docker-image://alpine"
                    value={flags.clone()}
                    oninput={typed}
                />
            </label>
            <div role="status">{ for problems }</div>
        </div>
    }
}

fn arguments(arguments: &[Argument], act: &Callback<Action>) -> Html {
    if arguments.is_empty() {
        return note("The target uses no build arguments.");
    }
    let rows = arguments.iter().enumerate().map(|(place, it)| {
        let option = BuildOption::Argument(it.name.clone());
        let onchange = act.reform(move |event: Event| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            Action::SetOption(option.clone(), Some(value).filter(|it| !it.is_empty()))
        });
        let default = it.default.clone().unwrap_or_else(|| match it.missing {
            true => "FROM needs a value".to_owned(),
            false => "no default".to_owned(),
        });
        let used: Vec<String> = it.used.iter().take(8).map(ToString::to_string).collect();
        html! {
            <tr key={place}>
                <th scope="row">
                    <code>{ &it.name }</code>
                    { for it.stage.iter().map(|it| format!(" in {it}")) }
                    { for it.description.iter().map(|it| note(it.clone())) }
                </th>
                <td>
                    <input
                        aria-label={format!("Value of {}", it.name)}
                        aria-invalid={it.missing.then_some("true")}
                        placeholder={default}
                        value={it.given.clone().unwrap_or_default()}
                        {onchange}
                    />
                </td>
                <td class="number">{ used.join(", ") }</td>
            </tr>
        }
    });
    html! {
        <table>
            { table_head(&[("Argument", None), ("Value", None), ("Used in line", Some("number"))]) }
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn target(view: &View, act: &Callback<Action>) -> Html {
    let chosen = view.target.and_then(|it| view.stages.get(it)).map(|it| it.title.as_str());
    let onchange = act.reform(|event: Event| Action::Build(chosen_value(&event).into()));
    let is_named = view.options.targets.iter().any(|it| Some(it.1.as_str()) == chosen);
    let own = chosen.filter(|_| !is_named);
    let names = view.options.targets.iter().map(|it| it.1.as_str()).chain(own);
    select("Target", names, chosen, onchange)
}

fn platform(options: &Options, act: &Callback<Action>) -> Html {
    let chosen = options.platform.as_deref().unwrap_or(PLATFORMS[0]);
    let onchange = act.reform(|event: Event| {
        let value = chosen_value(&event);
        Action::SetOption(BuildOption::Platform, Some(value).filter(|it| it != PLATFORMS[0]))
    });
    let other = Some(chosen).filter(|it| !PLATFORMS.contains(it));
    select("Platform", PLATFORMS.into_iter().chain(other), Some(chosen), onchange)
}

fn select<'a>(
    label: &'static str,
    names: impl Iterator<Item = &'a str>,
    chosen: Option<&str>,
    onchange: Callback<Event>,
) -> Html {
    let options = names.map(|it| {
        html! { <option value={it.to_owned()} selected={Some(it) == chosen}>{ it }</option> }
    });
    html! { <label>{ label }{ " " }<select {onchange}>{ for options }</select></label> }
}

fn chosen_value(event: &Event) -> String {
    let select = event.target().and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
    select.map(|it| it.value()).unwrap_or_default()
}
