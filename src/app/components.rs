//! The parts of the page. What comes in is plain data; what goes out is an `Action`.

mod bar;
pub mod editor_pane;
pub mod header;
pub mod notices;
pub mod pane_switch;
pub mod problem_list;
pub mod results;
pub mod size_panel;
pub mod smaller_bases;
pub mod stage_graph;
pub mod stage_outline;

use yew::prelude::*;

use crate::{analysis::Analysis, app::model::Action, text::Span};

/// A button that reads as a link and shows a part of the text in the editor.
fn place_button(label: &str, span: Span, act: &Callback<Action>) -> Html {
    let onclick = act.reform(move |_| Action::Show(span));
    html! { <button type="button" class="place" {onclick}>{ label }</button> }
}

/// `line 4`, or `lines 4–9`.
fn lines_label((first, last): (usize, usize)) -> String {
    if first == last { format!("line {first}") } else { format!("lines {first}–{last}") }
}

/// The stage's name as the graph shows it.
fn stage_title(analysis: &Analysis, index: usize) -> String {
    match analysis.stages.stages.get(index) {
        Some(stage) if stage.name.is_none() && analysis.stages.target == Some(index) => {
            "final image".to_owned()
        }
        Some(stage) => stage.title(index),
        None => String::new(),
    }
}
