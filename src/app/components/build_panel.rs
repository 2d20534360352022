//! How the build runs: what at the same time, what in a row, and what a change does again.

use yew::prelude::*;

use super::{empty, note, place_button, stage_title, table_head};
use crate::{
    analysis::Analysis,
    app::{Shared, model::Action},
    stages::{Base, Change},
    syntax::Keyword,
};

/// What the panel shows.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The analysis of the text.
    pub analysis: Shared<Analysis>,
    /// The instruction that holds the caret, by its place in the file.
    pub instruction: Option<usize>,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// A longer list would only slow the page down.
const SHOWN: usize = 500;

/// Of a longer chain, the middle is left out.
const LONG: usize = 12;

/// The parallel steps, and the cache after a change.
#[component]
pub fn BuildPanel(Props { analysis, instruction, act }: &Props) -> Html {
    let of_context = use_state(|| false);
    if analysis.stages.target.is_none() {
        let hint = "The order of the build appears here as soon as there is a FROM.";
        return empty(hint);
    }
    let choice = |context: bool, label: String| {
        let chosen = of_context.clone();
        let onclick = move |_: MouseEvent| chosen.set(context);
        let pressed = (*of_context == context).to_string();
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ label }</button> }
    };
    let line = instruction.and_then(|it| analysis.dockerfile.instructions.get(it));
    let line = line.map_or("the caret's line".to_owned(), |it| format!("line {}", it.start_line));
    let change = match (*of_context, instruction) {
        (true, _) => Some(Change::Context),
        (false, at) => at.map(Change::Instruction),
    };
    html! {
        <div class="build">
            { parallel_steps(analysis, act) }
            <section>
                <h3>{ "Cache" }</h3>
                <div class="choice" role="group" aria-label="What changes">
                    { "If " }
                    { choice(false, line) }
                    { choice(true, "the build context".to_owned()) }
                    { " changes" }
                </div>
                { change.map_or_else(
                    || note("Put the caret on an instruction."),
                    |it| cache(analysis, it, act),
                ) }
            </section>
        </div>
    }
}

/// Which stages can run at the same time, and the longest chain of instructions.
fn parallel_steps(analysis: &Analysis, act: &Callback<Action>) -> Html {
    let stages = &analysis.stages;
    let chain = stages.critical_path(&analysis.dockerfile);
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for (index, stage) in stages.stages.iter().enumerate().filter(|(_, it)| it.needed) {
        rows.resize_with(rows.len().max(stage.level + 1), Vec::new);
        rows[stage.level].push(index);
    }
    let steps = rows.iter().take(SHOWN).enumerate().map(|(level, row)| {
        let stages = row.iter().take(SHOWN).map(|index| {
            let class = chain.contains(index).then_some("chain");
            let span = stages.stages[*index].span;
            html! {
                <li key={*index} {class}>
                    { place_button(&stage_title(analysis, *index), span, act) }
                </li>
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
    let mut names: Vec<String> = chain.iter().map(|it| stage_title(analysis, *it)).collect();
    if LONG < names.len() {
        names.splice(LONG / 2..names.len() - LONG / 2, ["…".to_owned()]);
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
fn cache(analysis: &Analysis, change: Change, act: &Callback<Action>) -> Html {
    let rebuilt = analysis.stages.rebuilt_by(&analysis.dockerfile, change);
    let steps: Vec<(usize, bool)> = analysis
        .stages
        .stages
        .iter()
        .filter(|it| it.needed)
        .flat_map(|it| it.instructions.clone())
        .filter(|at| is_step(analysis, *at))
        .map(|at| (at, rebuilt.binary_search(&at).is_ok()))
        .collect();
    let again = steps.iter().filter(|(_, again)| *again).count();
    let all = steps.len();
    let sentence = match again {
        0 => "Nothing is built again: all steps come from the cache.".to_owned(),
        _ if again == all => "Everything is built again.".to_owned(),
        _ => format!(
            "At most {again} of {all} steps are built again, the others come from the cache."
        ),
    };
    let rows = steps.into_iter().take(SHOWN).map(|(at, again)| {
        let instruction = &analysis.dockerfile.instructions[at];
        let written = instruction.span.of(&analysis.text).lines().next().unwrap_or_default();
        let (class, fate) = if again { ("tag warn", "again") } else { ("tag good", "cached") };
        let line = instruction.start_line.to_string();
        html! {
            <tr key={at}>
                <td>{ place_button(&line, instruction.span, act) }</td>
                <th scope="row"><code>{ written }</code></th>
                <td><span {class}>{ fate }</span></td>
            </tr>
        }
    });
    html! {
        <>
            <p>{ sentence }</p>
            <table class="cache">
                { table_head(&[("Line", None), ("Step", None), ("Then", None)]) }
                <tbody>{ for rows }</tbody>
            </table>
            if SHOWN < all {
                { note(format!("And {} more steps.", all - SHOWN)) }
            }
        </>
    }
}

/// What the cache may hold: a base from a registry, and what makes files.
fn is_step(analysis: &Analysis, at: usize) -> bool {
    let instruction = &analysis.dockerfile.instructions[at];
    let stage = analysis.stages.stage_of(at).and_then(|it| analysis.stages.stages.get(it));
    instruction.makes_files()
        || (instruction.keyword == Keyword::From
            && stage.is_some_and(|it| matches!(it.base, Base::Image(_))))
}
