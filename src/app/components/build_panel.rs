//! How the build runs: what at the same time, what in a row, and what a change does again.

use yew::prelude::*;

use super::{empty, note, place_button, stage_title, table_head};
use crate::{
    analysis::Analysis,
    app::{Shared, model::Action},
    stages::Change,
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
    let needed = |level: usize| {
        let all = stages.stages.iter().enumerate();
        all.filter(move |(_, it)| it.needed && it.level == level)
    };
    let levels = stages.stages.iter().filter(|it| it.needed).map(|it| it.level + 1).max();
    let steps = (0..levels.unwrap_or(0)).map(|level| {
        let stages = needed(level).map(|(index, stage)| {
            let class = chain.contains(&index).then_some("chain");
            html! {
                <li key={index} {class}>
                    { place_button(&stage_title(analysis, index), stage.span, act) }
                </li>
            }
        });
        html! { <li key={level}><ul>{ for stages }</ul></li> }
    });
    let together = (0..levels.unwrap_or(0)).map(|it| needed(it).count()).max().unwrap_or(0);
    let sentence = match together {
        0 | 1 => "Each stage waits for the one before it.".to_owned(),
        _ => format!("Up to {together} stages are built at the same time."),
    };
    let names: Vec<String> = chain.iter().map(|it| stage_title(analysis, *it)).collect();
    let waiting = match names.as_slice() {
        [_] => None,
        names => Some(format!("The longest chain of instructions: {}.", names.join(" → "))),
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
        .filter(|at| makes_files(analysis.dockerfile.instructions[*at].keyword))
        .map(|at| (at, rebuilt.contains(&at)))
        .collect();
    let again = steps.iter().filter(|(_, again)| *again).count();
    let all = steps.len();
    let sentence = match again {
        0 => "Nothing is built again: all steps come from the cache.".to_owned(),
        _ if again == all => "Everything is built again.".to_owned(),
        _ => format!("{again} of {all} steps are built again, the others come from the cache."),
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

/// FROM, and what makes a layer.
fn makes_files(keyword: Keyword) -> bool {
    use Keyword::{Add, Copy, From, Run, Workdir};
    matches!(keyword, From | Run | Copy | Add | Workdir)
}
