//! Everything on the page as files.

use yew::prelude::*;

use super::chevron;

use crate::{
    app::model::{Action, ExportTo},
    view::Format,
};

/// What the menu offers.
struct Offer {
    title: &'static str,
    note: &'static str,
    to: ExportTo,
}

const OFFERS: [Offer; 9] = [
    offer("Page (HTML)", "Graph, sizes and advice in one file", ExportTo::File(Format::Html)),
    offer(
        "Report (Markdown)",
        "The same, for a pull request or a wiki",
        ExportTo::File(Format::Markdown),
    ),
    offer("Graph (SVG)", "Light or dark as its reader is", ExportTo::File(Format::Svg)),
    offer("Graph (DOT)", "For Graphviz", ExportTo::File(Format::Dot)),
    offer("Graph (Mermaid)", "For Markdown on GitHub and GitLab", ExportTo::File(Format::Mermaid)),
    offer("Report (JSON)", "All that is known, for programs", ExportTo::File(Format::Json)),
    offer("Problems (SARIF)", "For code scanning", ExportTo::File(Format::Sarif)),
    offer("Dockerfile", "The text itself", ExportTo::File(Format::Dockerfile)),
    offer("Graph (PNG)", "Twice its size, light or dark as you see it", ExportTo::Picture),
];

const fn offer(title: &'static str, note: &'static str, to: ExportTo) -> Offer {
    Offer { title, note, to }
}

/// A popover: the browser opens and closes it, on Escape and on a click elsewhere too.
pub(super) fn export_menu(act: &Callback<Action>) -> Html {
    let items = OFFERS.iter().map(|Offer { title, note, to }| {
        let to = *to;
        let onclick = act.reform(move |_: MouseEvent| Action::Export(to));
        html! {
            <li key={*title}>
                <button type="button" popovertarget="formats" popovertargetaction="hide" {onclick}>
                    <strong>{ *title }</strong>
                    <span>{ *note }</span>
                </button>
            </li>
        }
    });
    html! {
        <>
            <button type="button" class="export menu-button" popovertarget="formats">
                { "Export" }
                { chevron() }
            </button>
            <div id="formats" class="menu" popover="auto">
                <ul>{ for items }</ul>
            </div>
        </>
    }
}
