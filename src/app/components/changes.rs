//! What differs between two texts, line by line.

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices, group_diff_ops};
use yew::prelude::*;

/// Lines around a change that are shown with it.
const AROUND: usize = 3;

/// The changed lines of both, and some around them.
pub(super) fn changes(before: &str, after: &str) -> Html {
    let before: Vec<&str> = before.lines().collect();
    let after: Vec<&str> = after.lines().collect();
    let groups = group_diff_ops(capture_diff_slices(Algorithm::Myers, &before, &after), AROUND);
    if groups.is_empty() {
        return super::note("No line differs.");
    }
    let groups = groups.iter().enumerate().map(|(place, group)| {
        let lines = group.iter().flat_map(|it| lines(it, &before, &after));
        html! {
            <>
                if place != 0 {
                    <span class="gap">{ "⋯\n" }</span>
                }
                { for lines }
            </>
        }
    });
    html! {
        <pre class="changes" tabindex="0" aria-label="Changes, line by line">{ for groups }</pre>
    }
}

fn lines(operation: &DiffOp, before: &[&str], after: &[&str]) -> Vec<Html> {
    let old = before.get(operation.old_range()).unwrap_or_default();
    let new = after.get(operation.new_range()).unwrap_or_default();
    if operation.tag() == DiffTag::Equal {
        return new.iter().map(|it| html! { <span>{ format!("  {it}\n") }</span> }).collect();
    }
    let removed = old.iter().map(|it| html! { <del>{ format!("- {it}\n") }</del> });
    let added = new.iter().map(|it| html! { <ins>{ format!("+ {it}\n") }</ins> });
    removed.chain(added).collect()
}
