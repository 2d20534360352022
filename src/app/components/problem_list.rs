//! What would make `docker build` fail, and advice.

use yew::prelude::*;

use super::{button, empty, grouped, lines_label, place_button, tabs::Tone};
use crate::{
    app::{
        Shared,
        model::{Action, Page, Replacement},
    },
    sort,
    view::{BuildProblem, BuildProblemKind, Problem, Problems, Rule, Severity, View},
};

/// More would only slow the page down: a file that is no Dockerfile has a problem on every line.
const SHOWN: usize = 100;

/// The advice to show: none on a line on which a word is still being typed.
pub fn advice(problems: &Problems, half_typed: Option<usize>) -> impl Iterator<Item = &Problem> {
    problems.advice.iter().filter(move |it| {
        let (first, last) = it.lines;
        half_typed.is_none_or(|line| line < first || last < line)
    })
}

/// How many problems there are to show.
pub fn count(problems: &Problems, half_typed: Option<usize>) -> usize {
    let more = problems.more.iter().sum::<usize>();
    problems.errors.len() + advice(problems, half_typed).count() + more
}

/// How grave the gravest problem is.
pub fn tone(problems: &Problems, half_typed: Option<usize>) -> Tone {
    let fails = problems.errors.iter().any(|it| it.kind.severity() == Severity::Error);
    let gravest = advice(problems, half_typed).map(|it| it.severity).min();
    match gravest {
        _ if fails => Tone::Bad,
        Some(Severity::Error) => Tone::Bad,
        Some(Severity::Warning | Severity::Size) => Tone::Warn,
        Some(Severity::Hint) | None => Tone::Plain,
    }
}

/// The problems, in the order of the lines; then advice, the gravest first.
pub fn problem_list(
    view: &Shared<View>,
    optional: bool,
    half_typed: Option<usize>,
    filter: Option<Severity>,
    page: Option<&(Rule, Page)>,
    act: &Callback<Action>,
) -> Html {
    let problems = &view.problems;
    let errors = &problems.errors;
    let mut advice: Vec<_> = advice(problems, half_typed).collect();
    if errors.is_empty() && advice.is_empty() {
        return html! { <>{ empty(nothing_wrong(view)) }{ optional_checks(optional, act) }</> };
    }
    let counts = Severity::ALL.map(|severity| {
        let build = errors.iter().filter(|it| it.kind.severity() == severity).count();
        let advice = advice.iter().filter(|it| it.severity == severity).count();
        build + advice + problems.more[severity as usize]
    });
    // What there is nothing of any more is no filter.
    let filter = filter.filter(|it| counts[*it as usize] != 0);
    let bar = bar(optional, filter, counts, act);
    sort::by_key(&mut advice, |it| it.severity);
    let safe = advice.iter().any(|it| it.fixes.iter().any(|it| it.safe));
    advice.retain(|it| filter.is_none_or(|filter| it.severity == filter));
    let shown = |it: &&BuildProblem| filter.is_none_or(|filter| it.kind.severity() == filter);
    let errors: Vec<_> = errors.iter().filter(shown).collect();
    let all = filter.map_or(counts.iter().sum(), |it| counts[it as usize]);
    let more = all - errors.len().min(SHOWN) - advice.len().min(SHOWN);
    let errors = errors.iter().take(SHOWN).enumerate().map(|(place, it)| problem(place, it, act));
    advice.truncate(SHOWN);
    let groups = groups(advice);
    let advice = groups.iter().enumerate().map(|(place, it)| {
        let page = page.filter(|page| page.0 == it.first.rule).map(|it| &it.1);
        group(view, place, it, page, act)
    });
    html! {
        <>
            { bar }
            if safe {
                <p class="all">{ button(None, "Apply safe fixes", Action::FixSafe, act) }</p>
            }
            <ul class="problems">{ for errors }{ for advice }</ul>
            if more != 0 {
                { empty(format!("And {} more.", grouped(more))) }
            }
        </>
    }
}

/// In the order of [`Severity`].
const SEVERITIES: [(Severity, &str); 4] = [
    (Severity::Error, "Errors"),
    (Severity::Warning, "Warnings"),
    (Severity::Size, "Size"),
    (Severity::Hint, "Hints"),
];

/// What is shown, of how much, and by buttons what else could be.
fn bar(
    optional: bool,
    filter: Option<Severity>,
    counts: [usize; 4],
    act: &Callback<Action>,
) -> Html {
    let all = counts.iter().sum();
    let severities = SEVERITIES.into_iter().zip(counts).filter(|it| it.1 != 0);
    let buttons = severities.map(|((severity, label), count)| {
        let chosen = filter == Some(severity);
        pressed(&format!("{label} {count}"), chosen, Action::Filter(Some(severity)), act)
    });
    let shown = filter.map_or(all, |it| counts[it as usize]);
    html! {
        <>
            <div class="filter" role="group" aria-label="Show problems">
                { pressed(&format!("All {all}"), filter.is_none(), Action::Filter(None), act) }
                { for buttons }
                { optional_checks(optional, act) }
            </div>
            <p class="visually-hidden" role="status">{ format!("{shown} of {all} problems are shown.") }</p>
        </>
    }
}

/// Has the rules that are off by default look too.
fn optional_checks(optional: bool, act: &Callback<Action>) -> Html {
    pressed("Style and optional checks", optional, Action::ToggleOptional, act)
}

/// A button that is on or off.
fn pressed(label: &str, on: bool, action: Action, act: &Callback<Action>) -> Html {
    let onclick = act.reform(move |_: MouseEvent| action.clone());
    html! {
        <button type="button" class="pick" aria-pressed={on.to_string()} {onclick}>{ label }</button>
    }
}

fn problem(place: usize, error: &BuildProblem, act: &Callback<Action>) -> Html {
    let (class, word) = match error.kind {
        BuildProblemKind::NotLookedAt => ("tag warn", "not looked at"),
        BuildProblemKind::Fails => ("tag bad", "build fails"),
    };
    html! {
        <li key={format!("error {place}")}>
            { place_button(&lines_label(error.lines), error.range, act) }
            <p><span {class}>{ word }</span>{ " " }{ &error.message }</p>
        </li>
    }
}

/// Problems of one rule.
struct Group<'a> {
    first: &'a Problem,
    others: Vec<&'a Problem>,
}

/// The problems of each rule together, in the order of the first ones.
fn groups(advice: Vec<&Problem>) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for it in advice {
        match groups.iter_mut().find(|group| group.first.rule == it.rule) {
            Some(group) => group.others.push(it),
            None => groups.push(Group { first: it, others: Vec::new() }),
        }
    }
    groups
}

fn group(
    view: &Shared<View>,
    place: usize,
    Group { first, others }: &Group<'_>,
    page: Option<&Page>,
    act: &Callback<Action>,
) -> Html {
    let (class, word) = match first.severity {
        Severity::Error => ("tag bad", "error"),
        Severity::Warning => ("tag warn", "warning"),
        Severity::Size => ("tag good", "size"),
        Severity::Hint => ("tag", "hint"),
    };
    html! {
        <li key={place}>
            { place_button(&lines_label(first.lines), first.range, act) }
            <div>
                <p>
                    <span {class}>{ word }</span>
                    { " " }
                    { message(first) }
                </p>
                <p class="fixes">
                    { fixes(view, first, act) }
                    { rule_button(&first.rule, act) }
                </p>
                if !others.is_empty() {
                    { repeats(view, others, act) }
                }
                if let Some(page) = page {
                    <div class="page-of-rule">{ shown(page, act) }</div>
                }
            </div>
        </li>
    }
}

/// The other problems of the same rule, folded into one line.
fn repeats(view: &Shared<View>, others: &[&Problem], act: &Callback<Action>) -> Html {
    let lines: Vec<String> = others.iter().take(LINES).map(|it| it.lines.0.to_string()).collect();
    let more = if LINES < others.len() { ", …" } else { "" };
    let label = if others.len() == 1 { "line" } else { "lines" };
    let items = others.iter().map(|it| {
        html! {
            <li>
                { place_button(&lines_label(it.lines), it.range, act) }
                <div>
                    <p>{ message(it) }</p>
                    <p class="fixes">{ fixes(view, it, act) }</p>
                </div>
            </li>
        }
    });
    html! {
        <details class="repeats">
            <summary>
                { format!("{}× more: {label} {}{more}", grouped(others.len()), lines.join(", ")) }
            </summary>
            <ul class="problems">{ for items }</ul>
        </details>
    }
}

/// Lines of repeated problems that are named.
const LINES: usize = 6;

fn message(problem: &Problem) -> Html {
    html! {
        <>
            { &problem.message }
            if let Some(saves) = problem.saves {
                <strong class="good">{ format!(" −{saves}") }</strong>
            }
        </>
    }
}

fn fixes(view: &Shared<View>, problem: &Problem, act: &Callback<Action>) -> Html {
    let fixes = problem.fixes.iter().map(|it| {
        let label = if it.safe { it.title.clone() } else { format!("{} …", it.title) };
        button(None, &label, Action::Fix(it.clone().into(), view.clone()), act)
    });
    html! { <>{ for fixes }</> }
}

/// Shows a rule's page, or hides it.
pub(super) fn rule_button(rule: &Rule, act: &Callback<Action>) -> Html {
    button(Some("place"), &rule.name, Action::TogglePage(rule.clone()), act)
}

/// A rule's page.
pub(super) fn shown(page: &Page, act: &Callback<Action>) -> Html {
    match page {
        Page::Loading => html! { <p>{ "Loading …" }</p> },
        Page::Failed(why) => {
            html! { <p>{ format!("This rule's page could not be loaded ({why}).") }</p> }
        }
        Page::Text(text) => markdown(text, act),
    }
}

/// The few forms of Markdown that rules' pages have: headings, fenced code, lists and paragraphs.
/// Dockerfiles among the code can be tried.
fn markdown(text: &str, act: &Callback<Action>) -> Html {
    let mut blocks: Vec<Html> = Vec::new();
    for (at, block) in text.split("```").enumerate() {
        if at % 2 == 1 {
            // Behind the fence stands what the code is.
            let (kind, code) = block.split_once('\n').unwrap_or_default();
            let open = Action::Open(code.to_owned(), Replacement::Rule);
            blocks.push(html! {
                <>
                    <pre tabindex="0"><code>{ code }</code></pre>
                    if kind.starts_with("dockerfile") {
                        <p class="all">{ button(None, "Try it", open, act) }</p>
                    }
                </>
            });
            continue;
        }
        for line in block.split("\n\n").map(str::trim).filter(|it| !it.is_empty()) {
            // The title is the rule's name, which is on the button.
            if let Some(title) = line.strip_prefix("## ") {
                blocks.push(html! { <h3>{ title }</h3> });
            } else if !line.starts_with("# ") {
                let links = line.replace("- [", "").replace("](", " ").replace(')', "");
                blocks.push(html! { <p>{ links.replace('`', "") }</p> });
            }
        }
    }
    html! { <>{ for blocks }</> }
}

fn nothing_wrong(view: &View) -> &'static str {
    if view.stages.is_empty() {
        "Nothing to check yet."
    } else {
        "No problems found. docker build can still fail on what the text does not show, such as a \
         missing file."
    }
}
