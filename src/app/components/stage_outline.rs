//! The stage graph in words, for screen readers.

use yew::prelude::*;

use super::{lines_label, stage_title};
use crate::{
    analysis::Analysis,
    image::Image,
    stages::{Base, Edge, EdgeKind, Source},
};

/// A list of the stages, each with what it takes from others.
pub fn stage_outline(analysis: &Analysis) -> Html {
    let stages = (0..analysis.stages.stages.len()).map(|index| {
        let edges = analysis.stages.edges.iter().filter(move |it| it.to == index);
        let takes = edges.filter_map(|it| takes(analysis, it));
        html! { <li key={index}>{ sentence(analysis, index) }<ul>{ for takes }</ul></li> }
    });
    html! {
        <div class="visually-hidden">
            <h2>{ "Stages" }</h2>
            <ol>{ for stages }</ol>
        </div>
    }
}

fn sentence(analysis: &Analysis, index: usize) -> String {
    let stage = &analysis.stages.stages[index];
    let base = match &stage.base {
        Base::Scratch => "nothing (scratch)".to_owned(),
        Base::Stage(base) => stage_title(analysis, *base),
        Base::Image(image) => image.clone(),
    };
    let image = analysis.images.get(index);
    let size = match (image.and_then(|it| it.size.disk), image.and_then(Image::at_least)) {
        (Some(size), _) => size.to_string(),
        (None, Some(least)) => format!("at least {least}"),
        (None, None) => "size unknown".to_owned(),
    };
    let role = if analysis.stages.target == Some(index) {
        "the target"
    } else if stage.needed {
        "needed by the target"
    } else {
        "not needed by the target"
    };
    let lines = lines_label(stage.lines);
    format!("{}, {lines}, from {base}: {size}, {role}.", stage_title(analysis, index))
}

/// Nothing for a FROM, which the sentence has said.
fn takes(analysis: &Analysis, edge: &Edge) -> Option<Html> {
    let verb = match edge.kind {
        EdgeKind::From => return None,
        EdgeKind::Copy => "Copies",
        EdgeKind::Mount => "Mounts",
    };
    let source = match &edge.from {
        Source::Stage(index) => stage_title(analysis, *index),
        Source::Image(image) => image.clone(),
        Source::Url(url) => return Some(html! { <li>{ format!("Downloads {url}.") }</li> }),
    };
    Some(html! { <li>{ format!("{verb} {} from {source}.", edge.paths.join(", ")) }</li> })
}
