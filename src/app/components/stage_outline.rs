//! The stage graph in words, for screen readers.

use yew::prelude::*;

use super::lines_label;
use crate::view::{PathKind, Stage, StageBase, Take, TakenFrom, View};

/// A list of the stages, each with what it takes from others.
pub fn stage_outline(view: &View) -> Html {
    let stages = view.stages.iter().enumerate().map(|(index, stage)| {
        let takes = stage.takes.iter().map(|it| html! { <li>{ takes(it) }</li> });
        html! {
            <li key={index}>{ sentence(stage, view.target == Some(index)) }<ul>{ for takes }</ul></li>
        }
    });
    html! {
        <div class="visually-hidden">
            <h2>{ "Stages" }</h2>
            <ol>{ for stages }</ol>
        </div>
    }
}

fn sentence(stage: &Stage, is_target: bool) -> String {
    let base = match &stage.base {
        StageBase::Scratch => "nothing (scratch)",
        StageBase::Stage(title) => title,
        StageBase::Image(image) => image,
    };
    let size = match stage.size.is_whole() {
        true => stage.size.known.to_string(),
        false => stage.size.words(),
    };
    let role = if is_target {
        "the target"
    } else if stage.needed {
        "needed by the target"
    } else {
        "not needed by the target"
    };
    let lines = lines_label(stage.lines);
    format!("{}, {lines}, from {base}: {size}, {role}.", stage.title)
}

fn takes(take: &Take) -> String {
    let verb = match take.kind {
        PathKind::From | PathKind::Copy => "Copies",
        PathKind::Mount => "Mounts",
    };
    match &take.from {
        TakenFrom::Image(image) => format!("{verb} {} from {image}.", take.paths.join(", ")),
        TakenFrom::Url(url) => format!("Downloads {url}."),
    }
}
