//! Line numbers; those of lines with a problem stand out.

use std::fmt::Write as _;

use yew::prelude::*;

use super::runs::Runs;

/// Which lines there are.
#[derive(Debug, Properties, PartialEq)]
pub(super) struct Props {
    /// How many.
    pub(super) lines: usize,
    /// Those with a problem, in order.
    pub(super) wrong: Vec<usize>,
}

/// The numbers, hidden from screen readers: problems say their line in words.
#[component]
pub(super) fn Gutter(Props { lines, wrong }: &Props) -> Html {
    let mut runs = Runs::default();
    let mut plain = String::new();
    let mut wrong = wrong.iter().copied().peekable();
    for line in 1..=*lines {
        if wrong.next_if_eq(&line).is_some() {
            runs.plain(&std::mem::take(&mut plain));
            runs.marked("wrong", &line.to_string());
            plain.push('\n');
        } else {
            // Writing to a string cannot fail.
            let _ = writeln!(plain, "{line}");
        }
    }
    runs.plain(&plain);
    html! { <pre class="gutter" aria-hidden="true">{ runs.nodes() }</pre> }
}
