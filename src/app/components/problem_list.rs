//! What would make `docker build` fail, and advice.

use yew::prelude::*;

use super::{button, empty, lines_label, place_button};
use crate::{
    advice::{Finding, Rule, Severity},
    analysis::{self, Analysis},
    app::model::{Action, Page, Replacement},
    syntax::{BuildError, ErrorKind},
};

/// More would only slow the page down: a file that is no Dockerfile has a problem on every line.
const SHOWN: usize = 100;

/// The advice to show, with its places: none on a line on which a word is still being typed.
pub fn findings(
    analysis: &Analysis,
    half_typed: Option<usize>,
) -> impl Iterator<Item = (usize, &Finding)> {
    analysis.findings.iter().enumerate().filter(move |(_, it)| {
        let (first, last) = lines(analysis, it);
        half_typed.is_none_or(|line| line < first || last < line)
    })
}

fn lines(analysis: &Analysis, finding: &Finding) -> (usize, usize) {
    let instruction = analysis.dockerfile.instructions.get(finding.instruction);
    instruction.map_or((1, 1), |it| (it.start_line, it.end_line))
}

/// The problems, in the order of the lines; then advice, the gravest first.
#[inline(never)]
pub fn problem_list(
    analysis: &Analysis,
    half_typed: Option<usize>,
    filter: Option<Severity>,
    page: Option<&(&'static Rule, Page)>,
    act: &Callback<Action>,
) -> Html {
    let errors = &analysis.errors;
    let mut advice: Vec<_> = findings(analysis, half_typed).collect();
    if errors.is_empty() && advice.is_empty() {
        return html! { <>{ empty(nothing_wrong(analysis)) }{ optional(analysis, act) }</> };
    }
    let all = errors.len() + advice.len();
    let counts = SEVERITIES.map(|(severity, _)| {
        let build = errors.iter().filter(|it| analysis::severity(it) == severity).count();
        build + advice.iter().filter(|it| it.1.severity == severity).count()
    });
    // What there is nothing of any more is no filter.
    let filter = filter.filter(|it| counts[*it as usize] != 0);
    let bar = bar(analysis, filter, all, counts, act);
    crate::sort::by_key(&mut advice, |it| it.1.severity);
    let safe = advice.iter().any(|it| it.1.fixes.iter().any(|it| it.safe));
    advice.retain(|it| filter.is_none_or(|filter| it.1.severity == filter));
    let shown = |it: &&BuildError| filter.is_none_or(|filter| analysis::severity(it) == filter);
    let errors: Vec<_> = errors.iter().filter(shown).collect();
    let more = errors.len().saturating_sub(SHOWN) + advice.len().saturating_sub(SHOWN);
    let errors = errors.iter().take(SHOWN).enumerate().map(|(place, it)| problem(place, it, act));
    let mut last = None;
    let advice = advice.iter().take(SHOWN).map(|(place, it)| {
        // A page stands below the first finding of its rule.
        let page = page.filter(|page| page.0 == it.rule && last != Some(it.rule));
        last = Some(it.rule);
        advised(analysis, *place, it, page.map(|it| &it.1), act)
    });
    html! {
        <>
            { bar }
            if safe {
                <p class="all">{ button(None, "Fix all that is safe", Action::FixSafe, act) }</p>
            }
            <ul class="problems">{ for errors }{ for advice }</ul>
            if more != 0 {
                { empty(format!("And {more} more.")) }
            }
        </>
    }
}

/// In the order of [`Severity`].
const SEVERITIES: [(Severity, &str); 4] = [
    (Severity::Error, "Errors"),
    (Severity::Warning, "Warnings"),
    (Severity::Size, "Size"),
    (Severity::Info, "Hints"),
];

/// What is shown, of how much, and by buttons what else could be.
fn bar(
    analysis: &Analysis,
    filter: Option<Severity>,
    all: usize,
    counts: [usize; 4],
    act: &Callback<Action>,
) -> Html {
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
                { optional(analysis, act) }
            </div>
            <p class="visually-hidden" role="status">{ format!("{shown} of {all} problems are shown.") }</p>
        </>
    }
}

/// Has the rules that are off by default look too.
fn optional(analysis: &Analysis, act: &Callback<Action>) -> Html {
    pressed("Style and optional checks", analysis.optional, Action::ToggleOptional, act)
}

/// A button that is on or off.
fn pressed(label: &str, on: bool, action: Action, act: &Callback<Action>) -> Html {
    let onclick = act.reform(move |_: MouseEvent| action.clone());
    html! {
        <button type="button" class="pick" aria-pressed={on.to_string()} {onclick}>{ label }</button>
    }
}

fn problem(place: usize, error: &BuildError, act: &Callback<Action>) -> Html {
    let (class, word) = match error.kind {
        ErrorKind::Limit => ("tag warn", "not looked at"),
        _ => ("tag bad", "build fails"),
    };
    html! {
        <li key={format!("error {place}")}>
            { place_button(&lines_label(error.lines), error.span, act) }
            <p><span {class}>{ word }</span>{ " " }{ &error.message }</p>
        </li>
    }
}

fn advised(
    analysis: &Analysis,
    place: usize,
    finding: &Finding,
    page: Option<&Page>,
    act: &Callback<Action>,
) -> Html {
    let (class, word) = match finding.severity {
        Severity::Error => ("tag bad", "error"),
        Severity::Warning => ("tag warn", "warning"),
        Severity::Size => ("tag good", "size"),
        Severity::Info => ("tag", "hint"),
    };
    let fixes = finding.fixes.iter().enumerate().map(|(fix, it)| {
        let label = if it.safe { it.title.to_owned() } else { format!("{} …", it.title) };
        button(None, &label, Action::Fix(place, fix), act)
    });
    html! {
        <li key={place}>
            { place_button(&lines_label(lines(analysis, finding)), finding.span, act) }
            <div>
                <p>
                    <span {class}>{ word }</span>
                    { " " }
                    { &finding.message }
                    if let Some(saves) = finding.saves {
                        <strong class="good">{ format!(" −{saves}") }</strong>
                    }
                </p>
                <p class="fixes">
                    { for fixes }
                    { button(Some("place"), finding.rule.name, Action::TogglePage(finding.rule), act) }
                </p>
                if let Some(page) = page {
                    <div class="page-of-rule">{ shown(page, act) }</div>
                }
            </div>
        </li>
    }
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

fn nothing_wrong(analysis: &Analysis) -> &'static str {
    if analysis.stages.stages.is_empty() {
        "Nothing to check yet."
    } else {
        "No problems found. docker build can still fail on what the text does not show, such as a \
         missing file."
    }
}
