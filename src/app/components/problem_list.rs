//! What would make `docker build` fail.

use yew::prelude::*;

use super::{empty, lines_label, place_button};
use crate::{analysis::Analysis, app::model::Action, syntax::BuildError};

/// More would only slow the page down: a file that is no Dockerfile has a problem on every line.
const SHOWN: usize = 100;

/// The problems, in the order of the lines.
pub fn problem_list(analysis: &Analysis, act: &Callback<Action>) -> Html {
    let errors = &analysis.errors;
    if errors.is_empty() {
        return empty(nothing_wrong(analysis));
    }
    let items = errors.iter().take(SHOWN).enumerate().map(|(place, it)| problem(place, it, act));
    html! {
        <>
            <ul class="problems">{ for items }</ul>
            if SHOWN < errors.len() {
                { empty(format!("And {} more.", errors.len() - SHOWN)) }
            }
        </>
    }
}

fn problem(place: usize, error: &BuildError, act: &Callback<Action>) -> Html {
    html! {
        <li key={place}>
            { place_button(&lines_label(error.lines), error.span, act) }
            <p>{ &error.message }</p>
        </li>
    }
}

fn nothing_wrong(analysis: &Analysis) -> &'static str {
    if analysis.stages.stages.is_empty() {
        "Nothing to check yet."
    } else {
        "No problems found. docker build can still fail on what the text does not show, such as a \
         missing file."
    }
}
