//! How big the target gets: the figure, what it rests on, and what it is made of.

mod given_size;
mod layer_table;
mod stage_bars;

use std::cmp::Reverse;

use yew::prelude::*;

use super::{
    bar::bar, button, empty, grouped, note, place_button, reports::reports, verdict::user_and_shell,
};
use crate::{
    app::{
        Shared,
        model::{Action, Sizes},
    },
    sort,
    view::{Bytes, Facts, Figure, Parts, SizeRange, TargetSize, Unknown, View, Why},
};

/// The size of the target.
pub fn size_panel(
    view: &Shared<View>,
    sizes: &Sizes,
    shown: Option<usize>,
    stale: bool,
    act: &Callback<Action>,
) -> Html {
    let Some(size) = &view.size else {
        return empty("The size appears here as soon as there is a FROM.");
    };
    html! {
        <div class="size">
            { reports(&view.reports, act) }
            <div class="summary">
                <div>
                    <div class="figures">
                        { figure(&size.disk, "on disk") }
                        { figure(&size.pull, "to pull") }
                    </div>
                    if let Some(limit) = &view.limit {
                        { note(limit.clone()) }
                    }
                    { for size.parts.as_ref().map(parts) }
                    { for size.why.as_ref().map(|it| why(it, act)) }
                    { unknown_parts(&size.unknown, act) }
                    if let Some((title, times)) = &size.smaller {
                        <p class="good">
                            { format!("At least {times}× smaller than {title}, which stays behind.") }
                        </p>
                    }
                    { facts(&size.facts) }
                </div>
                <div>
                    { waste(view, stale, act) }
                    if 1 < view.stages.len() {
                        { stage_bars::view(view, act) }
                    }
                </div>
            </div>
            if has_layers(size) {
                <div class="layers">
                    { layer_table::view(view, &size.layers, sizes, shown, act) }
                    { given_size::paste(size.given, sizes, act) }
                </div>
            }
        </div>
    }
}

fn has_layers(size: &TargetSize) -> bool {
    !size.layers.shown.is_empty() || size.layers.silent != 0
}

/// `11.5 MB on disk`, and the range below it.
fn figure(figure: &Figure, kind: &str) -> Html {
    html! {
        <p class="figure">
            <strong>{ figure.likely().unwrap_or_else(|| "Unknown".to_owned()) }</strong>
            <small>{ format!(" {kind}") }</small>
            if let Some(rest) = figure.rest() {
                <small class="rest">{ format!(" + {rest}") }</small>
            }
            <span class="range">{ figure.range() }</span>
        </p>
    }
}

/// The layer that the range is mostly due to; or what the layers come to, where docker has printed
/// the size of the whole.
fn why(why: &Why, act: &Callback<Action>) -> Html {
    match why {
        Why::Printed(estimate) => note(format!(
            "Docker printed this size; the estimates of the layers come to {estimate}."
        )),
        Why::Line { line, range, size } => html! {
            <p class="range">
                { "The range is mostly due to " }
                { place_button(&format!("line {line}"), *range, act) }
                { format!(": {size}.") }
            </p>
        },
    }
}

/// Base against added, as a bar and in words.
fn parts(Parts { base, added, wasted }: &Parts) -> Html {
    let useful = added.likely - *wasted;
    let whole = base.known.likely + added.likely;
    let is_known = base.is_whole() || base.known != SizeRange::ZERO;
    let base_text = if is_known { base.known.to_string() } else { "unknown".to_owned() };
    let wasted_shown = *wasted != Bytes::ZERO;
    html! {
        <>
            { bar(&[(base.known.likely, "base"), (useful, "added"), (*wasted, "wasted")], whole) }
            <ul class="key">
                <li class="base">{ "base " }{ base_text }</li>
                <li class="added">{ format!("added {added}") }</li>
                if wasted_shown {
                    <li class="wasted">{ format!("of it wasted {wasted}") }</li>
                }
            </ul>
        </>
    }
}

fn unknown_parts(Unknown { disk, pull }: &Unknown, act: &Callback<Action>) -> Html {
    let heading = match (disk.is_empty(), pull.is_empty()) {
        (true, true) => return Html::default(),
        (true, false) => "Not counted in the figure to pull:",
        (false, _) => "Not counted:",
    };
    let only_pull = pull.iter().filter(|it| !disk.contains(it));
    let mut parts = disk.iter().chain(only_pull);
    let items = parts.by_ref().take(UNKNOWN).map(|it| {
        let label = format!("line {}", it.line);
        html! { <li>{ place_button(&label, it.range, act) }<span>{ &it.label }</span></li> }
    });
    let items: Html = items.collect();
    let more = parts.count();
    html! {
        <div class="unknown">
            <p>{ heading }</p>
            <ul>{ items }</ul>
            if more != 0 {
                <p>{ format!("And {} more.", grouped(more)) }</p>
            }
        </div>
    }
}

/// The longest list of what is unknown.
const UNKNOWN: usize = 100;

/// The longest list of what could be saved.
const SAVINGS: usize = 5;

/// What the image could do without, the largest first: its line, its bytes, and a fix.
fn waste(view: &Shared<View>, stale: bool, act: &Callback<Action>) -> Html {
    let advice = view.problems.advice.iter();
    let mut waste: Vec<_> = advice.filter_map(|it| Some((it.saves?, it))).collect();
    if waste.is_empty() {
        return Html::default();
    }
    sort::by_key(&mut waste, |it| Reverse(it.0));
    let rows = waste.iter().take(SAVINGS).enumerate().map(|(place, (saves, it))| {
        let label = format!("line {}", it.lines.0);
        let fix = it.fixes.first().filter(|_| !stale);
        html! {
            <li key={place}>
                { place_button(&label, it.range, act) }
                <span>
                    <strong class="good">{ format!("−{saves} ") }</strong>
                    { &it.message }
                    { " " }
                    if let Some(fix) = fix {
                        { button(Some("place"), &fix.title, Action::Fix(fix.clone().into(), view.clone()), act) }
                    }
                </span>
            </li>
        }
    });
    html! { <div class="unknown saves"><p>{ "Could be saved:" }</p><ul>{ for rows }</ul></div> }
}

/// What is in the image, as far as it is known.
fn facts(facts: &Facts) -> Html {
    let tag = |class: &'static str, text: String| {
        html! { <li class={classes!("tag", class)}>{ text }</li> }
    };
    let mut tags: Vec<Html> =
        user_and_shell(facts).into_iter().map(|(class, text)| tag(class, text)).collect();
    if let Some(packages) = facts.packages {
        tags.push(tag("", format!("{packages} packages")));
    }
    let others = facts.package_manager.iter().chain(&facts.libc).chain(&facts.runtimes);
    tags.extend(others.map(|it| tag("", it.clone())));
    if tags.is_empty() {
        return Html::default();
    }
    html! { <ul class="facts" aria-label="What is in the image">{ for tags }</ul> }
}
