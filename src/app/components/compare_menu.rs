//! Another Dockerfile beside yours: its sizes, its contents and the changed lines.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{button, changes::changes, smaller::times, table_head};
use crate::{
    app::{
        Shared,
        model::Action,
        offers::{Compared, Offers},
    },
    view::{Facts, Figure, View},
};

/// The popover `compare`: the browser opens and closes it, on Escape and on a click elsewhere too.
pub(super) fn compare_menu(
    text: &str,
    view: &View,
    offers: &Offers,
    stale: bool,
    act: &Callback<Action>,
) -> Html {
    let oninput = act.reform(|event: InputEvent| {
        Action::OtherTyped(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    html! {
        <div id="compare" class="menu" popover="auto">
            <h2>{ "Compare with another Dockerfile" }</h2>
            <textarea
                aria-label="Another Dockerfile"
                placeholder="Paste another Dockerfile."
                rows="8"
                spellcheck="false"
                value={offers.other.to_string()}
                {oninput}
            />
            if let Some(compared) = &offers.compared {
                { result(text, view, compared, stale, act) }
            }
        </div>
    }
}

fn result(
    text: &str,
    view: &View,
    compared: &Shared<Compared>,
    stale: bool,
    act: &Callback<Action>,
) -> Html {
    let other = &compared.file;
    let own = view.size.as_ref();
    let smaller = own.filter(|it| it.disk.is_whole() && other.disk.is_whole());
    let file = compared.clone();
    let onclick = act.reform(move |_: MouseEvent| Action::UseOther(file.clone()));
    html! {
        <>
            if let Some(own) = smaller {
                <p class="range">
                    { format!("It is {}.", times(own.disk.known.likely, other.disk.known.likely)) }
                </p>
            }
            <table>
                { table_head(&COLUMNS) }
                <tbody>
                    if let Some(own) = own {
                        { row("your file", &own.disk, &own.pull, &own.facts) }
                    }
                    { row("the other file", &other.disk, &other.pull, &other.facts) }
                </tbody>
            </table>
            <p class="fixes">
                <button type="button" class="use" disabled={stale} {onclick}>{ "Use the other file" }</button>
                { button(None, "Clear", Action::OtherTyped(String::new()), act) }
            </p>
            { changes(text, &other.text) }
        </>
    }
}

const COLUMNS: [(&str, Option<&str>); 6] = [
    ("File", None),
    ("Image size", Some("number")),
    ("Download", Some("number")),
    ("Packages", Some("number")),
    ("Shell", None),
    ("Runs as root", None),
];

fn row(name: &'static str, disk: &Figure, pull: &Figure, facts: &Facts) -> Html {
    let likely = |it: &Figure| it.likely().unwrap_or_else(|| "?".to_owned());
    let yes = |it: Option<bool>| match it {
        Some(true) => "yes",
        Some(false) => "no",
        None => "?",
    };
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td class="number">{ likely(disk) }</td>
            <td class="number">{ likely(pull) }</td>
            <td class="number">{ facts.packages.map_or("?".to_owned(), |it| it.to_string()) }</td>
            <td>{ yes(facts.shell) }</td>
            <td>{ yes(facts.user.is_some().then(|| facts.is_root())) }</td>
        </tr>
    }
}
