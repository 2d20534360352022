//! The same app built in other ways, side by side.

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{bar::bar, button, changes::changes, empty, note, place_button, table_head};
use crate::{
    app::{
        host,
        model::Action,
        showdown::{Choice, Compared, Showdown},
    },
    view::{Bytes, Comparison, Range, Remark, Rewrite, Size, SizeRange, Wishes},
};

/// The table, the changes of one row, and what may be asked for.
pub fn showdown(state: &Showdown, stale: bool, act: &Callback<Action>) -> Html {
    let Some(compared) = &state.compared else { return empty("Comparing …") };
    html! {
        <div class="showdown">
            { note(in_words(&compared.comparison)) }
            { table(&compared.comparison, state.shown.as_ref(), act) }
            if let Some(rewrite) = state.rewrite() {
                { detail(compared, state, rewrite, stale, act) }
            }
            { wishes(state.wishes, act) }
            { other_file(&state.other, act) }
        </div>
    }
}

/// The smallest against the file as written, or what is known of it.
fn in_words(compared: &Comparison) -> String {
    let mut rewrites =
        compared.ways.iter().filter_map(|it| Some((&it.name, it.outcome.as_ref().ok()?)));
    let Some((_, written)) = rewrites.next() else { return String::new() };
    let sized = rewrites.filter_map(|(name, it)| Some((name, it.size.disk?)));
    let smallest = sized.min_by_key(|it| it.1.likely);
    match (written.size.disk, written.known.disk, smallest) {
        (Some(written), _, Some((name, size))) if size.likely < written.likely => {
            format!("The smallest is {name}: {}.", times(written.likely, size.likely))
        }
        (Some(_), ..) => "Nothing smaller is known to work.".to_owned(),
        (None, Some(known), Some((name, size))) if size.high < known.low => {
            format!("The smallest is {name}: at least {}.", times(known.low, size.high))
        }
        (None, ..) => "How big the file as written gets is not known.".to_owned(),
    }
}

/// `470× smaller`, `12 % smaller`.
fn times(before: Bytes, after: Bytes) -> String {
    let (less, more) = (before.0 / after.0.max(1), after.0 / before.0.max(1));
    match (less, more) {
        _ if before.0 == 0 => "just as big".to_owned(),
        (0, 1) => format!("{} % bigger", (after.0 - before.0) * 100 / before.0),
        (0, times) => format!("{times}× bigger"),
        (1, _) => format!("{} % smaller", (before.0 - after.0) * 100 / before.0),
        (times, _) => format!("{times}× smaller"),
    }
}

const COLUMNS: [(&str, Option<&str>); 9] = [
    ("Way", None),
    ("On disk", None),
    ("To pull", Some("number")),
    ("To build", Some("number")),
    ("Packages", Some("number")),
    ("Shell", None),
    ("Package manager", None),
    ("Runs as root", None),
    ("Findings", Some("number")),
];

fn table(compared: &Comparison, shown: Option<&Choice>, act: &Callback<Action>) -> Html {
    let rewrites = compared.ways.iter().filter_map(|it| it.outcome.as_ref().ok());
    let all = rewrites.chain(&compared.other);
    let largest = all.filter_map(|it| Some(it.size.disk?.likely)).max().unwrap_or(Bytes::ZERO);
    let written = compared.ways.first().and_then(|it| it.outcome.as_ref().ok());
    let rows = compared.ways.iter().enumerate().map(|(place, it)| match &it.outcome {
        Ok(rewrite) => {
            let choice = (place != 0).then(|| Choice::Way(it.name.as_str().into()));
            row(&it.name, choice, rewrite, written, shown, largest, act)
        }
        Err(remark) => refused(&it.name, remark, act),
    });
    let other = compared
        .other
        .as_ref()
        .map(|it| row(OTHER, Some(Choice::Other), it, written, shown, largest, act));
    html! {
        <div class="wide" role="region" aria-label="Ways to build this" tabindex="0">
            <table class="ways">
                <caption>{ "Ways to build this" }</caption>
                { table_head(&COLUMNS) }
                <tbody>{ for rows }{ other }</tbody>
            </table>
        </div>
    }
}

const OTHER: &str = "the other file";

fn row(
    name: &str,
    choice: Option<Choice>,
    it: &Rewrite,
    written: Option<&Rewrite>,
    shown: Option<&Choice>,
    largest: Bytes,
    act: &Callback<Action>,
) -> Html {
    let text = |range: Option<SizeRange>| range.map_or("?".to_owned(), |it| it.likely.to_string());
    let yes = |value: Option<bool>| match value {
        Some(true) => "yes",
        Some(false) => "no",
        None => "?",
    };
    let class = if choice.is_some() { "added" } else { "base" };
    let ratio = choice.as_ref().and(written).and_then(|it| it.size.disk).zip(it.size.disk);
    let manager = it.package_manager.as_deref().unwrap_or("none");
    html! {
        <tr key={name.to_owned()}>
            <th scope="row">
                if let Some(choice) = choice {
                    { toggle(name, choice, shown, act) }
                } else {
                    { name }
                }
            </th>
            <td>
                { it.size.disk.map(|disk| bar(&[(disk.likely, class)], largest)) }
                { it.size.disk.map_or_else(|| in_part(it.known), likely_and_range) }
                if let Some((before, after)) = ratio {
                    <span class="range">{ format!(" {}", times(before.likely, after.likely)) }</span>
                }
            </td>
            <td data-label={COLUMNS[2].0} class="number">{ text(it.size.pull) }</td>
            <td data-label={COLUMNS[3].0} class="number">{ text(it.build_size.disk) }</td>
            <td data-label={COLUMNS[4].0} class="number">{ it.packages.map_or("?".to_owned(), |it| it.to_string()) }</td>
            <td data-label={COLUMNS[5].0}>{ yes(it.shell) }</td>
            <td data-label={COLUMNS[6].0}>{ manager }</td>
            <td data-label={COLUMNS[7].0}>{ yes(Some(it.is_root)) }</td>
            <td data-label={COLUMNS[8].0} class="number">{ it.problems }</td>
        </tr>
    }
}

/// `118 MB`, and the range beside it where that says more.
fn in_part(known: Size) -> Html {
    match known.disk.filter(|it| *it != SizeRange::ZERO) {
        Some(known) => format!("{} + steps not counted", known.likely).into(),
        None => "unknown".into(),
    }
}

fn likely_and_range(size: SizeRange) -> Html {
    let (likely, range) = (size.likely.to_string(), size.to_string());
    let says_more = range != likely;
    html! {
        <>
            <strong>{ likely }</strong>
            if says_more {
                <span class="range">{ " " }{ range }</span>
            }
        </>
    }
}

/// Shows the changes of a row.
fn toggle(name: &str, choice: Choice, shown: Option<&Choice>, act: &Callback<Action>) -> Html {
    let is_shown = shown == Some(&choice);
    let onclick = act.reform(move |_: MouseEvent| Action::ShowChanges(choice.clone()));
    html! {
        <button type="button" class="place" aria-expanded={is_shown.to_string()} {onclick}>
            { name }
        </button>
    }
}

fn refused(name: &str, remark: &Remark, act: &Callback<Action>) -> Html {
    html! {
        <tr key={name.to_owned()} class="refused">
            <th scope="row">{ name }</th>
            <td colspan="8">
                { &remark.message }
                { at_line(remark.line, act) }
            </td>
        </tr>
    }
}

fn at_line(line: Option<(usize, Range)>, act: &Callback<Action>) -> Html {
    let Some((line, range)) = line else { return Html::default() };
    html! { <>{ " " }{ place_button(&format!("line {line}"), range, act) }</> }
}

/// The changes of one row, and what can be done with it.
fn detail(
    compared: &Compared,
    state: &Showdown,
    rewrite: &Rewrite,
    stale: bool,
    act: &Callback<Action>,
) -> Html {
    let name: Rc<str> = match &state.shown {
        Some(Choice::Way(name)) => Rc::clone(name),
        Some(Choice::Other) | None => OTHER.into(),
    };
    let text = rewrite.text.clone();
    let copy = Callback::from(move |_: MouseEvent| host::copy(&text));
    let onclick = act.reform(|_: MouseEvent| Action::UseShown);
    let notes = rewrite.notes.iter().map(|Remark { line, message }| {
        html! { <li>{ message }{ at_line(*line, act) }</li> }
    });
    html! {
        <section class="detail" aria-label={format!("Changes to {name}")}>
            <div class="card-head">
                <h3>{ name }</h3>
                <span class="buttons">
                    <button type="button" onclick={copy}>{ "Copy" }</button>
                    { " " }
                    <button type="button" class="use" disabled={stale} {onclick}>{ "Use this" }</button>
                </span>
            </div>
            <p class="range" role="status">
                { match state.copied {
                    Some(true) => "Copied.",
                    Some(false) => "The clipboard is closed to this page: copy the text from here.",
                    None => "",
                } }
            </p>
            if state.copied == Some(false) {
                <textarea
                    id="file-to-copy"
                    aria-label="The file to copy"
                    readonly={true}
                    rows="8"
                    value={rewrite.text.clone()}
                />
            }
            if !rewrite.notes.is_empty() {
                <ul class="notes" aria-label="Before you use it">{ for notes }</ul>
            }
            { changes(compared.written(), &rewrite.text) }
        </section>
    }
}

fn wishes(wishes: Wishes, act: &Callback<Action>) -> Html {
    let debug = Wishes { debug: !wishes.debug, ..wishes };
    let mounts = Wishes { cache_mounts: !wishes.cache_mounts, ..wishes };
    let check = |label: &'static str, checked: bool, wish: Wishes| {
        let onchange = act.reform(move |_: Event| Action::Wish(wish));
        html! { <label><input type="checkbox" {checked} {onchange} />{ " " }{ label }</label> }
    };
    html! {
        <fieldset class="wishes">
            <legend>{ "On request" }</legend>
            { check("A debug target for distroless", wishes.debug, debug) }
            { check("Cache mounts for downloads", wishes.cache_mounts, mounts) }
            if wishes.debug {
                { note("Without a shell there is nothing to look around with when something goes wrong. The debug target has BusyBox, 1.5 MB more: build it with --target debug, and ship the other. Shipping the debug tag itself would give the shell to everybody who gets in.") }
            }
        </fieldset>
    }
}

fn other_file(other: &str, act: &Callback<Action>) -> Html {
    let oninput = act.reform(|event: InputEvent| {
        Action::OtherTyped(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    html! {
        <details class="other">
            <summary>{ "Compare with another Dockerfile" }</summary>
            <textarea
                aria-label="Another Dockerfile"
                placeholder="Paste it here: the table gets a row for it."
                spellcheck="false"
                rows="8"
                value={other.to_owned()}
                {oninput}
            />
            if !other.is_empty() {
                { button(None, "Forget it", Action::OtherTyped(String::new()), act) }
            }
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_much_bigger_or_smaller() {
        let cases = [
            (0, 5, "just as big"),
            (100, 100, "0 % smaller"),
            (100, 150, "50 % bigger"),
            (100, 199, "99 % bigger"),
            (100, 200, "2× bigger"),
            (100, 11_573, "115× bigger"),
            (150, 100, "33 % smaller"),
            (4_700, 10, "470× smaller"),
        ];
        for (before, after, expected) in cases {
            assert_eq!(times(Bytes(before), Bytes(after)), expected);
        }
    }
}
