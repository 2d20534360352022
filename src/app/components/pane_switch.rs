//! On narrow screens: jumps to the editor, the graph or the results.

use gloo::utils::document;
use yew::prelude::*;

const PANES: [(&str, &str); 3] =
    [("editor", "Dockerfile"), ("graph", "Stages"), ("results", "Results")];

/// Buttons, not links: the part of the address after `#` is not ours to change.
pub fn pane_switch() -> Html {
    let buttons = PANES.map(|(id, label)| {
        let onclick = move |_| {
            if let Some(pane) = document().get_element_by_id(id) {
                pane.scroll_into_view();
            }
        };
        html! { <button type="button" {onclick}>{ label }</button> }
    });
    html! { <nav class="pane-switch" aria-label="Panes">{ for buttons }</nav> }
}
