//! Smaller bases: what each would save, and what to look at before using it.

use yew::prelude::*;

use super::{button, empty, place_button, problem_list::shown, stage_title};
use crate::{
    advice::{Rule, Severity},
    alternatives::{Alternative, Check},
    analysis::Analysis,
    app::model::{Action, Page},
    bytes::Bytes,
    catalog,
    stages::Base,
};

/// One card for each smaller base, stage by stage.
#[inline(never)]
pub fn smaller_bases(
    analysis: &Analysis,
    stale: bool,
    page: Option<&(&'static Rule, Page)>,
    act: &Callback<Action>,
) -> Html {
    let alternatives = &analysis.alternatives;
    if alternatives.is_empty() {
        return empty(nothing_smaller(analysis));
    }
    // A page stands below the first check of its rule.
    let asked = |it: &Alternative| {
        page.is_some_and(|page| it.checks.iter().any(|it| it.finding.rule == page.0))
    };
    let with_page = alternatives.iter().position(asked);
    let mut groups: Vec<(usize, Vec<Html>)> = Vec::new();
    for (place, it) in alternatives.iter().enumerate() {
        let onclick = act.reform(move |_| Action::UseAlternative(place));
        let page = page.filter(|_| with_page == Some(place));
        let card = card(analysis, it, stale, page, onclick, act);
        match groups.last_mut() {
            Some((stage, cards)) if *stage == it.stage => cards.push(card),
            _ => groups.push((it.stage, vec![card])),
        }
    }
    let groups = groups.into_iter().map(|(stage, cards)| {
        html! {
            <section key={stage} class="of-stage">
                <h3>{ heading(analysis, stage) }</h3>
                <ul class="cards">{ for cards }</ul>
            </section>
        }
    });
    html! { <>{ for groups }</> }
}

fn heading(analysis: &Analysis, stage: usize) -> String {
    let base = match analysis.stages.stages.get(stage).map(|it| &it.base) {
        Some(Base::Image(image)) => image.as_str(),
        _ => "its base",
    };
    format!("{}: instead of {base}", stage_title(analysis, stage))
}

fn updates(eol: &str, today: &str) -> String {
    if catalog::has_ended(eol, today) {
        format!(" · no updates since {eol}")
    } else {
        format!(" · updates until {eol}")
    }
}

fn nothing_smaller(analysis: &Analysis) -> &'static str {
    let target = analysis.stages.target.and_then(|it| analysis.stages.stages.get(it));
    if target.is_none() {
        "Nothing to compare yet."
    } else {
        "No smaller base is known for any stage."
    }
}

fn card(
    analysis: &Analysis,
    alternative: &Alternative,
    stale: bool,
    page: Option<&(&'static Rule, Page)>,
    onclick: Callback<MouseEvent>,
    act: &Callback<Action>,
) -> Html {
    let Alternative { stage, base, family, size, saves, eol, note, checks, .. } = alternative;
    let title = stage_title(analysis, *stage);
    let first = page.and_then(|page| checks.iter().position(|it| it.finding.rule == page.0));
    let checks = checks.iter().enumerate().map(|(place, it)| {
        let page = page.filter(|_| first == Some(place));
        check(analysis, it, page.map(|it| &it.1), act)
    });
    html! {
        <li key={format!("{stage} {base}")} class="card">
            <div class="card-head">
                <h4>{ base }</h4>
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
                { inside(alternative) }
                if let Some(eol) = eol {
                    { updates(eol, &analysis.today) }
                }
            </p>
            <p>{ note }</p>
            if checks.len() != 0 {
                <ul class="checks" aria-label="Before you use it">{ for checks }</ul>
            }
        </li>
    }
}

/// What is in the base: packages, shell, user.
fn inside(alternative: &Alternative) -> String {
    let mut text = String::new();
    if let Some(packages) = alternative.packages {
        text += &format!(" · {packages} packages");
    }
    match alternative.shell {
        Some(true) => text += " · a shell",
        Some(false) => text += " · no shell",
        None => {}
    }
    text + " · runs as " + alternative.user
}

/// The whole image, or at least its base.
fn on_disk(alternative: &Alternative) -> String {
    match (alternative.size.disk, alternative.base_size.disk) {
        (Some(size), _) => format!("{size} on disk"),
        (None, Some(base)) => format!("the base alone is {base}"),
        (None, None) => "size unknown".to_owned(),
    }
}

fn check(analysis: &Analysis, check: &Check, page: Option<&Page>, act: &Callback<Action>) -> Html {
    let finding = &check.finding;
    let (class, word) = match finding.severity {
        _ if check.mended => ("tag good", "mended"),
        Severity::Error => ("tag bad", "breaks"),
        Severity::Warning => ("tag warn", "check"),
        Severity::Size | Severity::Info => ("tag", "note"),
    };
    let line = format!("line {}", analysis.lines.line(finding.span.start));
    html! {
        <li>
            <span {class}>{ word }</span>
            <div>
                <p>
                    { &finding.message }
                    { " " }
                    { place_button(&line, finding.span, act) }
                    { " " }
                    { button(Some("place"), finding.rule.name, Action::TogglePage(finding.rule), act) }
                </p>
                if let Some(page) = page {
                    <div class="page-of-rule">{ shown(page, act) }</div>
                }
            </div>
        </li>
    }
}
