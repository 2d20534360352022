//! Smaller bases: what each would save, and what to look at before using it.

use yew::prelude::*;

use super::{
    empty, place_button,
    problem_list::{rule_button, shown},
};
use crate::{
    app::{
        Shared,
        model::{Action, Page},
    },
    view::{BaseCheck, Bytes, CheckResult, Rule, SmallerBase, Updates, View},
};

/// One card for each smaller base, stage by stage.
pub fn smaller_bases(
    view: &Shared<View>,
    stale: bool,
    page: Option<&(Rule, Page)>,
    act: &Callback<Action>,
) -> Html {
    if view.bases.is_empty() {
        return empty(nothing_smaller(view));
    }
    // A page stands below the first check of its rule.
    let asked =
        |it: &SmallerBase| page.is_some_and(|page| it.checks.iter().any(|it| it.rule == page.0));
    let with_page = view.bases.iter().position(asked);
    let mut groups: Vec<(&SmallerBase, Vec<Html>)> = Vec::new();
    for (place, it) in view.bases.iter().enumerate() {
        let page = page.filter(|_| with_page == Some(place));
        let card = card(view, it, stale, page, act);
        match groups.last_mut() {
            Some((first, cards)) if first.stage == it.stage => cards.push(card),
            _ => groups.push((it, vec![card])),
        }
    }
    let groups = groups.into_iter().map(|(first, cards)| {
        html! {
            <section key={first.stage} class="of-stage">
                <h3>{ heading(first) }</h3>
                <ul class="cards">{ for cards }</ul>
            </section>
        }
    });
    html! { <>{ for groups }</> }
}

fn heading(first: &SmallerBase) -> String {
    let base = first.instead_of.as_deref().unwrap_or("its base");
    format!("{}: instead of {base}", first.title)
}

fn updates(updates: &Updates) -> String {
    match updates {
        Updates::Over(end) => format!(" · no updates since {end}"),
        Updates::Until(end) => format!(" · updates until {end}"),
    }
}

fn nothing_smaller(view: &View) -> &'static str {
    match view.target {
        None => "Nothing to compare yet.",
        Some(_) => "No smaller base is known for any stage.",
    }
}

fn card(
    view: &Shared<View>,
    it: &SmallerBase,
    stale: bool,
    page: Option<&(Rule, Page)>,
    act: &Callback<Action>,
) -> Html {
    let SmallerBase { stage, title, base, family, size, saves, note, .. } = it;
    let first = page.and_then(|page| it.checks.iter().position(|it| it.rule == page.0));
    let checks = it.checks.iter().enumerate().map(|(place, it)| {
        let page = page.filter(|_| first == Some(place));
        check(it, page.map(|it| &it.1), act)
    });
    let onclick = {
        let (base, view) = (it.clone().into(), view.clone());
        let action = Action::UseBase(base, view);
        act.reform(move |_: MouseEvent| action.clone())
    };
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
                <span class="tag">{ family }</span>
                { " " }
                if let Some(saves) = saves.filter(|it| *it != Bytes::ZERO) {
                    <strong class="good">{ format!("−{saves}") }</strong>
                    { " · " }
                }
                { on_disk(it) }
                if let Some(pull) = size.pull {
                    { format!(" · {pull} to pull") }
                }
                { inside(it) }
                if let Some(it) = &it.updates {
                    { updates(it) }
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
fn inside(base: &SmallerBase) -> String {
    let mut text = String::new();
    if let Some(packages) = base.packages {
        text += &format!(" · {packages} packages");
    }
    match base.shell {
        Some(true) => text += " · a shell",
        Some(false) => text += " · no shell",
        None => {}
    }
    text + " · runs as " + &base.user
}

/// The whole image, or at least its base.
fn on_disk(base: &SmallerBase) -> String {
    match (base.size.disk, base.base_size.disk) {
        (Some(size), _) => format!("{size} on disk"),
        (None, Some(base)) => format!("the base alone is {base}"),
        (None, None) => "size unknown".to_owned(),
    }
}

fn check(check: &BaseCheck, page: Option<&Page>, act: &Callback<Action>) -> Html {
    let (class, word) = match check.result {
        CheckResult::Handled => ("tag good", "mended"),
        CheckResult::Breaks => ("tag bad", "breaks"),
        CheckResult::Verify => ("tag warn", "check"),
        CheckResult::Note => ("tag", "note"),
    };
    html! {
        <li>
            <span {class}>{ word }</span>
            <div>
                <p>
                    { &check.message }
                    { " " }
                    { place_button(&format!("line {}", check.line), check.range, act) }
                    { " " }
                    { rule_button(&check.rule, act) }
                </p>
                if let Some(page) = page {
                    <div class="page-of-rule">{ shown(page, act) }</div>
                }
            </div>
        </li>
    }
}
