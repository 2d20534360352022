//! One list of everything that makes the image smaller, the best first.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    bar::bar, button, changes::changes, empty, figure::brief, lines_label, place_button, plural,
};
use crate::{
    app::{
        Shared, host,
        model::Action,
        offers::{Found, Offers},
    },
    view::{Bytes, Check, TargetSize, Updates, Variant, Verdict, View},
};

/// More rows would only hide the best ones.
const SHOWN: usize = 24;

/// The rows, the preview of the open one, and what needs changes first.
pub fn smaller(view: &View, offers: &Offers, stale: bool, act: &Callback<Action>) -> Html {
    let Some(size) = &view.size else {
        return empty("Ways to a smaller image appear here as soon as there is a FROM.");
    };
    if let Some(error) = view.problems.failure() {
        let lines = lines_label(error.lines);
        return empty(format!("Fix the build first: docker build stops at {lines}."));
    }
    let Some(found) = &offers.found else { return empty("Looking for smaller versions …") };
    let best = found.best().map(|it| it.key.as_str());
    let rows: Vec<Html> = found
        .helpful()
        .take(SHOWN)
        .map(|it| {
            let is_best = best == Some(it.key.as_str());
            row(found, it, size, is_best, offers, stale, act)
        })
        .collect();
    let none = rows.is_empty();
    html! {
        <div class="smaller">
            if none {
                <p class="empty">{ why_none(found) }</p>
            }
            <ul class="offers">{ for rows }</ul>
            { needs_changes(found, act) }
        </div>
    }
}

/// What the best version saves, for the tab: `−1 GB`.
pub fn gain(offers: &Offers) -> AttrValue {
    let best = offers.found.as_ref().and_then(|it| it.best()?.saves);
    best.map_or_else(AttrValue::default, |it| format!("−{}", brief(it.likely)).into())
}

/// Why there is nothing to offer, in one sentence.
pub fn why_none(found: &Found) -> String {
    match found.obstacle() {
        Some(check) => format!("Nothing smaller works as it is: {}", check.message),
        None => "Nothing smaller is known for this file.".to_owned(),
    }
}

fn row(
    found: &Shared<Found>,
    it: &Variant,
    own: &TargetSize,
    is_best: bool,
    offers: &Offers,
    stale: bool,
    act: &Callback<Action>,
) -> Html {
    let is_open = offers.open.as_deref() == Some(it.key.as_str());
    let key: Rc<str> = it.key.as_str().into();
    let onclick = {
        let key = Rc::clone(&key);
        act.reform(move |_: MouseEvent| Action::Preview(Rc::clone(&key)))
    };
    let works = it.verdict == Verdict::Works;
    let whole = own.disk.known.likely.max(it.disk.known.likely);
    html! {
        <li key={it.key.clone()} class={classes!("offer", is_best.then_some("best"))}>
            <div class="offer-row">
                <div class="offer-what">
                    <h3>{ &it.title }</h3>
                    <p>{ verdict(it) }{ for details(it) }</p>
                </div>
                <div class="offer-bar">{ bar(&[(it.disk.known.likely, "smaller-bar")], whole) }</div>
                <p class="offer-size">
                    <strong>{ it.disk.short() }</strong>
                    if let Some(saves) = it.saves {
                        <span class="good">{ format!("−{}", saves.figure().trim_start_matches('~')) }</span>
                    }
                </p>
                <div class="offer-do">
                    <button
                        type="button"
                        aria-expanded={is_open.to_string()}
                        aria-label={format!("Preview: {}", it.title)}
                        {onclick}
                    >
                        { "Preview" }
                    </button>
                    if works {
                        { apply(found, it, "Apply", is_best, stale, act) }
                    }
                </div>
            </div>
            if is_open {
                { preview(found, it, offers.copied, stale, act) }
            }
        </li>
    }
}

fn apply(
    found: &Shared<Found>,
    it: &Variant,
    label: &'static str,
    primary: bool,
    stale: bool,
    act: &Callback<Action>,
) -> Html {
    let (key, found): (Rc<str>, _) = (it.key.as_str().into(), found.clone());
    let onclick = act.reform(move |_: MouseEvent| Action::Apply(Rc::clone(&key), found.clone()));
    html! {
        <button
            type="button"
            class={classes!("use", primary.then_some("primary"))}
            aria-label={format!("{label}: {}", it.title)}
            disabled={stale}
            {onclick}
        >
            { label }
        </button>
    }
}

fn verdict(it: &Variant) -> Html {
    match it.verdict {
        Verdict::Works => html! { <span class="good">{ "✓ works as it is" }</span> },
        Verdict::Verify => {
            html! { <span class="warn">{ format!("{} to verify", plural(it.checks.len(), "point")) }</span> }
        }
        Verdict::Blocked => html! { <span class="bad">{ "needs changes" }</span> },
    }
}

/// More would wrap: the preview has all of them.
const DETAILS: usize = 2;

fn details(it: &Variant) -> impl Iterator<Item = Html> {
    let ended = match &it.updates {
        Some(Updates::Over(end)) => Some(format!("no updates since {end}")),
        Some(Updates::Until(_)) | None => None,
    };
    let details = ended.into_iter().chain(it.notes.iter().cloned());
    details.take(DETAILS).map(|it| html! { <>{ " · " }{ it }</> })
}

/// The changes of one variant, and what can be done with it.
fn preview(
    found: &Shared<Found>,
    it: &Variant,
    copied: Option<bool>,
    stale: bool,
    act: &Callback<Action>,
) -> Html {
    let Some(text) = &it.text else { return Html::default() };
    let copy = {
        let text = text.clone();
        Callback::from(move |_: MouseEvent| host::copy(&text))
    };
    let checks = it.checks.iter().map(|it| check(it, act));
    html! {
        <section class="detail" aria-label={format!("Changes: {}", it.title)}>
            if !it.checks.is_empty() {
                <p>{ "Verify before you build:" }</p>
                <ul class="notes">{ for checks }</ul>
            }
            if !it.notes.is_empty() {
                <ul class="notes">{ for it.notes.iter().map(|it| html! { <li>{ it }</li> }) }</ul>
            }
            { changes(&found.text, text) }
            <div class="offer-do">
                <button type="button" onclick={copy}>{ "Copy file" }</button>
                if it.verdict == Verdict::Verify {
                    { apply(found, it, "Apply anyway", false, stale, act) }
                }
                { button(None, "Close", Action::Preview(it.key.as_str().into()), act) }
                <span class="range" role="status">
                    { match copied {
                        Some(true) => "Copied.",
                        Some(false) => "The clipboard is closed to this page: copy the text from here.",
                        None => "",
                    } }
                </span>
            </div>
            if copied == Some(false) {
                <textarea
                    id="file-to-copy"
                    aria-label="The file to copy"
                    readonly={true}
                    rows="8"
                    value={text.clone()}
                />
            }
        </section>
    }
}

fn check(it: &Check, act: &Callback<Action>) -> Html {
    let line = format!("line {}", it.line);
    html! {
        <li>
            { &it.message }
            { " " }
            { match it.range {
                Some(range) => place_button(&line, range, act),
                None => html! { <span class="range">{ format!("({line} of the new file)") }</span> },
            } }
        </li>
    }
}

/// The blocked variants, folded into one line: each with the exact reason and line.
fn needs_changes(found: &Found, act: &Callback<Action>) -> Html {
    let (mut seen, mut names): (Vec<&str>, Vec<String>) = Default::default();
    for it in found.blocked() {
        // Of several bases of one kind, the first speaks for all.
        if seen.contains(&it.name.as_str()) {
            continue;
        }
        seen.push(&it.name);
        let reason = it.checks.first().map(|it| format!(" ({})", it.reason)).unwrap_or_default();
        names.push(format!("{}{reason}", it.name));
    }
    if names.is_empty() {
        return Html::default();
    }
    let rows = found.blocked().map(|it| {
        let checks = it.checks.iter().map(|it| check(it, act));
        html! { <li key={it.key.clone()}><strong>{ &it.title }</strong><ul>{ for checks }</ul></li> }
    });
    html! {
        <details class="blocked">
            <summary>{ format!("Needs changes: {}", names.join(", ")) }</summary>
            <ul>{ for rows }</ul>
        </details>
    }
}

/// `470× smaller`, `12 % smaller`.
pub fn times(before: Bytes, after: Bytes) -> String {
    let (less, more) = (before.0 / after.0.max(1), after.0 / before.0.max(1));
    match (less, more) {
        _ if before.0 == 0 => "just as big".to_owned(),
        (0, 1) => format!("{} % bigger", (after.0 - before.0) * 100 / before.0),
        (0, times) => format!("{times}× bigger"),
        (1, _) => format!("{} % smaller", (before.0 - after.0) * 100 / before.0),
        (times, _) => format!("{times}× smaller"),
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
