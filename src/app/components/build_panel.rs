//! How the build runs: what at the same time, what in a row, and what a change does again.

use std::rc::Rc;

use yew::prelude::*;

use super::{button, docker_output, empty, note, place_button, table_head};
use crate::{
    app::model::{Action, CacheChange, Sheet, Sizes},
    view::{CacheAfter, Options, Step, StepFate, View},
};

/// A longer list would only slow the page down.
const SHOWN: usize = 500;

/// Of a longer chain, the middle is left out.
const LONG: usize = 12;

/// The parallel steps, and the cache after a change of the line that holds the caret, or another.
pub fn build_panel(
    view: &View,
    line: Option<usize>,
    change: CacheChange,
    cache: Option<&Rc<CacheAfter>>,
    sizes: &Sizes,
    act: &Callback<Action>,
) -> Html {
    if view.target.is_none() {
        return empty("The order of the build appears here as soon as there is a FROM.");
    }
    let choice = |of: CacheChange, label: String| {
        let onclick = act.reform(move |_: MouseEvent| Action::Change(of));
        let pressed = (change == of).to_string();
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ label }</button> }
    };
    let label = line.map_or("the caret's line".to_owned(), |it| format!("line {it}"));
    html! {
        <div class="build">
            { parallel_steps(view, act) }
            { outline(&view.options, act) }
            <section>
                <h3>{ "Cache" }</h3>
                <div class="choice" role="group" aria-label="What changes">
                    { "If " }
                    { choice(CacheChange::AtCaret, label) }
                    { choice(CacheChange::Context, "the build context".to_owned()) }
                    { " changes" }
                </div>
                { match (change, line, cache) {
                    (CacheChange::AtCaret, None, _) => note("Put the caret on an instruction."),
                    (_, _, Some(it)) => cache_after(it, act),
                    (_, _, None) => Html::default(),
                } }
            </section>
            { build_log(view, sizes, act) }
        </div>
    }
}

/// What the log of a build says, and where to paste it.
fn build_log(view: &View, sizes: &Sizes, act: &Callback<Action>) -> Html {
    html! {
        <section class="given files">
            <h3>{ "Log" }</h3>
            if let Some(log) = &view.log {
                { for log.sentences.iter().map(|it| html! { <p>{ it }</p> }) }
                { steps(&log.steps, "Took", act) }
                { button(None, "Forget the log", Action::Printed(String::new()), act) }
            } else {
                { for sizes.note.iter().map(|it| note(it.to_string())) }
            }
            <details>
                <summary>{ "Read a build’s log" }</summary>
                { docker_output("Paste what docker build --progress=plain prints.", act) }
            </details>
        </section>
    }
}

/// Steps with what becomes of them.
fn steps(steps: &[Step], then: &'static str, act: &Callback<Action>) -> Html {
    let rows = steps.iter().map(|it| {
        let class = match it.fate {
            StepFate::Rebuilt => "tag warn",
            StepFate::Cached => "tag good",
            StepFate::Failed => "tag bad",
        };
        html! {
            <tr key={it.line}>
                <td>{ place_button(&it.line.to_string(), it.range, act) }</td>
                <th scope="row"><code>{ &it.written }</code></th>
                <td><span {class}>{ &it.label }</span></td>
            </tr>
        }
    });
    html! {
        <table class="cache">
            { table_head(&[("Line", None), ("Step", None), (then, None)]) }
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// What the build asks for, as `docker build --call=outline,targets` lists it.
fn outline(options: &Options, act: &Callback<Action>) -> Html {
    let list = |ids: &[String]| (!ids.is_empty()).then(|| ids.join(", "));
    let args: Vec<String> = options.args.iter().map(|it| it.name.clone()).collect();
    let targets = options.targets.iter().map(|(_, name, description)| match description {
        Some(it) => format!("{name} ({it})"),
        None => name.clone(),
    });
    let frontend = options.needs.as_ref().map(|(version, feature, line)| {
        format!("docker/dockerfile:{version} or later, for {feature} in line {line}")
    });
    let asked = options.frontend.as_ref().map(|it| format!("asks for {it}"));
    let frontend: Vec<String> = frontend.into_iter().chain(asked).collect();
    let rows = [
        ("Arguments", list(&args)),
        ("Secrets", list(&options.secrets)),
        ("SSH agents", list(&options.ssh)),
        ("Targets", list(&targets.collect::<Vec<_>>())),
        ("Frontend", list(&frontend)),
    ];
    let rows = rows.into_iter().filter_map(|(name, it)| Some((name, it?))).map(|(name, it)| {
        html! { <tr key={name}><th scope="row">{ name }</th><td>{ it }</td></tr> }
    });
    let rows: Vec<Html> = rows.collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h3>{ "Outline" }</h3>
            <table class="outline"><tbody>{ for rows }</tbody></table>
            if !options.args.is_empty() {
                { button(None, "Set build options", Action::ShowSheet(Sheet::Options), act) }
            }
        </section>
    }
}

/// Which stages can run at the same time, and the longest chain of instructions.
fn parallel_steps(view: &View, act: &Callback<Action>) -> Html {
    let chain = &view.build.chain;
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for (index, stage) in view.stages.iter().enumerate().filter(|(_, it)| it.needed) {
        rows.resize_with(rows.len().max(stage.level + 1), Vec::new);
        rows[stage.level].push(index);
    }
    let steps = rows.iter().take(SHOWN).enumerate().map(|(level, row)| {
        let stages = row.iter().take(SHOWN).map(|index| {
            let class = chain.contains(index).then_some("chain");
            let stage = &view.stages[*index];
            html! {
                <li key={*index} {class}>{ place_button(&stage.title, stage.range, act) }</li>
            }
        });
        html! { <li key={level}><ul>{ for stages }</ul></li> }
    });
    let together = rows.iter().map(Vec::len).max().unwrap_or(0);
    let sentence = match (rows.len(), together) {
        (0 | 1, 0 | 1) => "One stage is all there is to build.",
        (_, 0 | 1) => "Each stage takes something from the ones above it.",
        _ => "Stages of one row take nothing from each other: they are built at the same time.",
    };
    let title = |it: &usize| view.stages.get(*it).map(|it| it.title.as_str());
    let mut names: Vec<&str> = chain.iter().filter_map(title).collect();
    if LONG < names.len() {
        names.splice(LONG / 2..names.len() - LONG / 2, ["…"]);
    }
    let waiting = match names.as_slice() {
        [_] => None,
        names => Some(format!(
            "A COPY --from waits for its stage, the instructions above it do not. The longest \
             chain: {}.",
            names.join(" → ")
        )),
    };
    html! {
        <section>
            <h3>{ "Steps" }</h3>
            <p>{ sentence }</p>
            <ol class="steps">{ for steps }</ol>
            { for waiting.map(note) }
        </section>
    }
}

/// The steps that the target needs, each with what becomes of it.
fn cache_after(
    CacheAfter { steps, all, rebuilt, .. }: &CacheAfter,
    act: &Callback<Action>,
) -> Html {
    let sentence = match rebuilt {
        0 => "Nothing is built again: all steps come from the cache.".to_owned(),
        _ if rebuilt == all => "Everything is built again.".to_owned(),
        _ => format!(
            "At most {rebuilt} of {all} steps are built again, the others come from the cache."
        ),
    };
    let more = all - steps.len();
    html! {
        <>
            <p>{ sentence }</p>
            { self::steps(steps, "Then", act) }
            if more != 0 {
                { note(format!("And {more} more steps.")) }
            }
        </>
    }
}
