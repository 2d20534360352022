//! Smaller bases: what each would save, and what to look at before using it.

use yew::prelude::*;

use super::{empty, place_button, stage_title};
use crate::{
    advice::Severity,
    alternatives::{Alternative, Check},
    analysis::Analysis,
    app::model::Action,
    bytes::Bytes,
    catalog,
    stages::Base,
    text::Span,
};

/// One card for each smaller base.
#[inline(never)]
pub fn smaller_bases(analysis: &Analysis, stale: bool, act: &Callback<Action>) -> Html {
    let alternatives = &analysis.alternatives;
    if alternatives.is_empty() {
        return empty(nothing_smaller(analysis));
    }
    let cards = alternatives.iter().enumerate().map(|(place, it)| {
        let onclick = act.reform(move |_| Action::UseAlternative(place));
        card(analysis, it, stale, onclick, act)
    });
    html! { <ul class="cards">{ for cards }</ul> }
}

fn updates(eol: &str) -> String {
    // Dates of this form sort as text.
    if eol < catalog::DATE {
        format!(" · no updates since {eol}")
    } else {
        format!(" · updates until {eol}")
    }
}

fn nothing_smaller(analysis: &Analysis) -> &'static str {
    let target = analysis.stages.target.and_then(|it| analysis.stages.stages.get(it));
    if target.is_none() {
        "Nothing to compare yet."
    } else if target.is_some_and(|it| matches!(it.base, Base::Stage(_))) {
        "The image that ships builds upon another stage of this file, so its base is that stage's."
    } else {
        "No smaller base is known for the image that ships."
    }
}

fn card(
    analysis: &Analysis,
    alternative: &Alternative,
    stale: bool,
    onclick: Callback<MouseEvent>,
    act: &Callback<Action>,
) -> Html {
    let Alternative { stage, base, family, size, saves, eol, note, checks, .. } = alternative;
    let title = stage_title(analysis, *stage);
    html! {
        <li key={format!("{stage} {base}")} class="card">
            <div class="card-head">
                <h3>{ base }</h3>
                <button
                    type="button"
                    class="use"
                    aria-label={format!("Use {base} for {title}")}
                    disabled={stale}
                    {onclick}
                >
                    { "Use this" }
                </button>
            </div>
            <p class="range">
                <span class="tag">{ family.as_str() }</span>
                { " " }
                if let Some(saves) = saves.filter(|it| *it != Bytes::ZERO) {
                    <strong class="good">{ format!("−{saves}") }</strong>
                    { " · " }
                }
                { on_disk(alternative) }
                if let Some(pull) = size.pull {
                    { format!(" · {pull} to pull") }
                }
                if let Some(eol) = eol {
                    { updates(eol) }
                }
            </p>
            <p>{ note }</p>
            if !checks.is_empty() {
                <ul class="checks" aria-label="Before you use it">
                    { for checks.iter().map(|it| check(analysis, it, act)) }
                </ul>
            }
        </li>
    }
}

/// The whole image, or at least its base.
fn on_disk(alternative: &Alternative) -> String {
    match (alternative.size.disk, alternative.base_size.disk) {
        (Some(size), _) => format!("{size} on disk"),
        (None, Some(base)) => format!("the base alone is {base}"),
        (None, None) => "size unknown".to_owned(),
    }
}

fn check(analysis: &Analysis, check: &Check, act: &Callback<Action>) -> Html {
    let (class, word) = match check.severity {
        Severity::Error => ("tag bad", "breaks"),
        Severity::Warning => ("tag warn", "check"),
        Severity::Size | Severity::Info => ("tag", "note"),
    };
    html! {
        <li>
            <span {class}>{ word }</span>
            <span>
                { &check.message }
                if let Some(line) = check.line {
                    { " " }
                    { place_button(&format!("line {line}"), line_span(analysis, line), act) }
                }
            </span>
        </li>
    }
}

/// The line without its end.
fn line_span(analysis: &Analysis, line: usize) -> Span {
    let start = analysis.lines.start(line);
    let text = analysis.text[start..].lines().next().unwrap_or_default();
    Span::new(start, start + text.len())
}
