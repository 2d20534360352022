//! On narrow screens: brings the editor, the graph or the results into view.

use yew::prelude::*;

use super::{
    editor_pane::line_count,
    plural,
    stage_graph::box_of,
    tabs::{Entry, Tone, tabs},
};
use crate::{
    app::model::{Action, Pane},
    view::View,
};

/// Tabs of the panes, each with a figure of what is in it.
pub fn pane_switch(text: &str, view: &View, chosen: Pane, act: &Callback<Action>) -> Html {
    let entries = Pane::ALL.map(|it| {
        let (id, label, figure) = match it {
            Pane::Editor => ("show-editor", "Editor", plural(line_count(text), "line")),
            Pane::Graph => ("show-graph", "Graph", plural(view.all_stages, "stage")),
            Pane::Results => {
                let target = view.target.and_then(|it| box_of(view, it));
                let size = target.and_then(|it| it.size.clone());
                ("show-results", "Results", size.unwrap_or_default())
            }
        };
        let (panel, action) = (it.as_str(), Action::ShowPane(it));
        Entry { id, panel, label, figure: figure.into(), tone: Tone::Plain, action }
    });
    html! {
        <div class="pane-switch">
            { tabs("Panes", entries.into(), chosen as usize, act) }
        </div>
    }
}
