//! The answer, always in view: how big the image is, how small it could be, and what to press.

use yew::prelude::*;

use super::{
    bar::bar,
    button,
    figure::brief,
    lines_label,
    smaller::{times, why_none},
};
use crate::{
    app::{
        Shared,
        model::{Action, Model},
        offers::Offers,
    },
    view::{
        BuildProblem, BuildProblemKind, Bytes, Facts, Figure, Parts, SizeRange, TargetSize,
        Variant, View,
    },
};

/// What the strip shows.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The view of the text.
    view: Shared<View>,
    /// The last one with a stage.
    drawn: Shared<View>,
    /// Smaller versions of the file.
    offers: Offers,
    /// The line on which a word is being typed.
    half_typed: Option<usize>,
    /// Told what the user does.
    act: Callback<Action>,
}

/// The strip for the page as it is now.
pub fn verdict(model: &Model, act: &Callback<Action>) -> Html {
    html! {
        <Verdict
            view={model.view.clone()}
            drawn={model.drawn.clone()}
            offers={model.offers.clone()}
            half_typed={model.half_typed_line()}
            {act}
        />
    }
}

#[component]
fn Verdict(Props { view, drawn, offers, half_typed, act }: &Props) -> Html {
    let failure = failure(view, *half_typed);
    let size = drawn.size.as_ref();
    html! {
        <section
            id="verdict"
            class={classes!("verdict", failure.is_some().then_some("fails"))}
            aria-label="Verdict"
        >
            { match (failure, size) {
                (Some(error), _) => fails(view, error, act),
                (None, Some(size)) => sizes(drawn, size, offers, act),
                (None, None) => nothing(),
            } }
        </section>
    }
}

/// The first error at which the build stops; none on the line that is being typed.
fn failure(view: &View, half_typed: Option<usize>) -> Option<&BuildProblem> {
    let errors = view.problems.errors.iter().filter(|_| !view.stages.is_empty());
    let mut fails = errors.filter(|it| it.kind == BuildProblemKind::Fails);
    fails.find(|it| half_typed.is_none_or(|line| line < it.lines.0 || it.lines.1 < line))
}

fn nothing() -> Html {
    html! {
        <p class="verdict-hint">
            { "Paste a Dockerfile, or pick an example: its size and a smaller version appear here." }
        </p>
    }
}

fn fails(view: &Shared<View>, error: &BuildProblem, act: &Callback<Action>) -> Html {
    let mut advice = view.problems.advice.iter();
    let fix = advice.find(|it| it.lines == error.lines && !it.fixes.is_empty());
    let fix = fix.and_then(|it| it.fixes.first());
    html! {
        <div class="verdict-row">
            <div class="verdict-what">
                <p class="verdict-fails">
                    { format!("docker build stops at {}", lines_label(error.lines)) }
                </p>
                <p class="sub">{ &error.message }</p>
            </div>
            <div class="verdict-do">
                { button(None, &format!("Show {}", lines_label(error.lines)), Action::Show(error.range), act) }
                if let Some(fix) = fix {
                    { button(Some("primary"), &fix.title, Action::Fix(fix.clone().into(), view.clone()), act) }
                }
            </div>
        </div>
    }
}

fn sizes(view: &View, size: &TargetSize, offers: &Offers, act: &Callback<Action>) -> Html {
    let found = offers.found.as_ref();
    let best = found.and_then(|it| it.best());
    let parts_shown = size.parts.as_ref().map(|it| with_savings(view, it));
    html! {
        <>
            <div class="verdict-row">
                <div class="verdict-now">
                    <p class="big">{ size.disk.headline() }</p>
                    <p class="sub">{ now(size) }{ download(&size.pull) }</p>
                </div>
                if let Some(best) = best {
                    { possible(size, best, act) }
                } else if let Some(found) = found {
                    <p class="verdict-hint">{ why_none(found) }</p>
                } else {
                    <p class="verdict-hint">{ "Looking for smaller versions …" }</p>
                }
            </div>
            { for parts_shown.as_ref().map(parts) }
            <div class="verdict-key">
                { for parts_shown.as_ref().map(key) }
                { facts(&size.facts) }
            </div>
        </>
    }
}

/// `now · 1.1–1.7 GB`.
fn now(size: &TargetSize) -> String {
    let mut text = "now".to_owned();
    if let Some(rest) = size.disk.rest() {
        text += &format!(" + {rest}");
    } else if !size.disk.known.is_exact() {
        text += &format!(" · {}", rounded(size.disk.known));
    }
    text
}

/// ` · 460 MB download`, where there is room.
fn download(pull: &Figure) -> Html {
    match pull.likely() {
        Some(_) => {
            html! { <span class="more">{ format!(" · {} download", pull.headline()) }</span> }
        }
        None => Html::default(),
    }
}

/// A range of round ends: nobody needs more of an estimate.
fn rounded(range: SizeRange) -> SizeRange {
    SizeRange {
        low: range.low.two_digits(),
        likely: range.likely.two_digits(),
        high: range.high.two_digits(),
    }
}

fn possible(size: &TargetSize, best: &Variant, act: &Callback<Action>) -> Html {
    let ratio = size.disk.is_whole() && best.disk.is_whole();
    let mut sub = "possible".to_owned();
    if ratio {
        sub += &format!(" · {}", times(size.disk.known.likely, best.disk.known.likely));
    }
    html! {
        <>
            <span class="arrow" aria-hidden="true">{ "→" }</span>
            <div class="verdict-win">
                <p class="big">{ best.disk.headline() }</p>
                <p class="sub">{ sub }{ download(&best.pull) }</p>
            </div>
            <div class="verdict-do">
                { button(Some("primary"), "Show the smaller version", Action::ShowBest, act) }
            </div>
        </>
    }
}

/// With the bytes that safe fixes save among the wasted ones.
fn with_savings(view: &View, parts: &Parts) -> Parts {
    let safe = view.problems.advice.iter().filter(|it| it.fixes.iter().any(|it| it.safe));
    let saved = safe.filter_map(|it| it.saves).sum::<Bytes>();
    let wasted = parts.wasted.max(saved).min(parts.added.likely);
    Parts { wasted, ..parts.clone() }
}

/// Base, added and wasted, as a bar.
fn parts(Parts { base, added, wasted }: &Parts) -> Html {
    let useful = added.likely - *wasted;
    let whole = base.known.likely + added.likely;
    bar(&[(base.known.likely, "base"), (useful, "added"), (*wasted, "wasted")], whole)
}

/// The same in words.
fn key(Parts { base, added, wasted }: &Parts) -> Html {
    let base = if base.likely().is_some() { base.headline() } else { "unknown".to_owned() };
    let useful = added.likely - *wasted;
    let sign = if added.is_exact() || useful == Bytes::ZERO { "" } else { "~" };
    html! {
        <ul class="key">
            <li class="base">{ format!("base image {base}") }</li>
            <li class="added">{ format!("added {sign}{}", brief(useful)) }</li>
            if *wasted != Bytes::ZERO {
                <li class="wasted">{ format!("wasted {}", brief(*wasted)) }</li>
            }
        </ul>
    }
}

/// Who runs the program, and whether there is a shell: a class and a word for each.
pub fn user_and_shell(facts: &Facts) -> Vec<(&'static str, String)> {
    let user = facts.user.as_deref().map(|user| match facts.is_root() {
        true => ("warn", "runs as root".to_owned()),
        false => ("good", format!("runs as {user}")),
    });
    let shell = facts.shell.map(|it| match it {
        true => ("", "shell".to_owned()),
        false => ("good", "no shell".to_owned()),
    });
    user.into_iter().chain(shell).collect()
}

/// The attack surface of the image, as tags.
fn facts(facts: &Facts) -> Html {
    let mut tags = user_and_shell(facts);
    tags.extend(facts.package_manager.iter().map(|it| ("", it.clone())));
    let tags = tags
        .into_iter()
        .map(|(class, text)| html! { <li class={classes!("pill", class)}>{ text }</li> });
    html! { <ul class="pills" aria-label="In the image">{ for tags }</ul> }
}
