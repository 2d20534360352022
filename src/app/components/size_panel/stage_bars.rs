//! The stages against each other.

use yew::prelude::*;

use super::figure::Figure;
use crate::{
    analysis::Analysis,
    app::{
        components::{bar::bar, note, place_button, stage_title},
        model::Action,
    },
    bytes::Bytes,
};

/// The stages that are built; the others are only counted.
pub(super) fn view(analysis: &Analysis, act: &Callback<Action>) -> Html {
    let figure = |stage| analysis.images.get(stage).map(|it| Figure::disk(analysis, it));
    let stages = analysis.stages.stages.iter().enumerate();
    let needed = stages.clone().filter(|(_, it)| it.needed);
    let figures = needed.clone().filter_map(|(it, _)| figure(it));
    let largest = figures.map(|it| it.known.likely).max().unwrap_or(Bytes::ZERO);
    let rows = needed.map(|(index, stage)| {
        let class = if analysis.stages.target == Some(index) { "added" } else { "base" };
        let size = figure(index);
        html! {
            <tr key={index}>
                <th scope="row">
                    { place_button(&stage_title(analysis, index), stage.span, act) }
                </th>
                <td>{ size.as_ref().map(|it| bar(&[(it.known.likely, class)], largest)) }</td>
                <td class="number">{ size.map_or("unknown".to_owned(), |it| it.short()) }</td>
            </tr>
        }
    });
    html! {
        <>
            <table class="stages">
                <caption>{ "Stages, on disk" }</caption>
                <tbody>{ for rows }</tbody>
            </table>
            { skipped(stages.filter(|(_, it)| !it.needed).count()) }
        </>
    }
}

fn skipped(count: usize) -> Html {
    let sentence = match count {
        0 => return Html::default(),
        1 => "1 stage is not needed by the target, so it is not built.".to_owned(),
        _ => format!("{count} stages are not needed by the target, so they are not built."),
    };
    note(sentence)
}
