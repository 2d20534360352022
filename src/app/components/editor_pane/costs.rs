//! What each instruction adds to its stage, at the end of its first line.

use yew::prelude::*;

use super::runs::Runs;
use crate::{
    analysis::Analysis,
    app::{Shared, costs::costs},
};

/// Whose sizes.
#[derive(Debug, Properties, PartialEq)]
pub(super) struct Props {
    /// The text and all that is known of it.
    pub(super) analysis: Shared<Analysis>,
}

/// The sizes, hidden from screen readers: the size panel has them in a table.
#[component]
pub(super) fn Costs(Props { analysis }: &Props) -> Html {
    let mut runs = Runs::default();
    let mut line = 1;
    for cost in costs(analysis) {
        runs.plain(&"\n".repeat(cost.line - line));
        line = cost.line;
        match cost.heavy {
            true => runs.marked("heavy", &cost.label),
            false => runs.plain(&cost.label),
        }
    }
    html! { <pre class="costs" aria-hidden="true">{ runs.nodes() }</pre> }
}
