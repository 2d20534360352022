//! The stages against each other.

use yew::prelude::*;

use crate::{
    analysis::Analysis,
    app::{
        components::{bar::bar, place_button, stage_title},
        model::Action,
    },
    bytes::Bytes,
};

pub(super) fn view(analysis: &Analysis, act: &Callback<Action>) -> Html {
    let likely = |stage: usize| analysis.images.get(stage)?.size.disk.map(|it| it.likely);
    let stages = analysis.stages.stages.iter().enumerate();
    let largest = stages.clone().filter_map(|(it, _)| likely(it)).max().unwrap_or(Bytes::ZERO);
    let rows = stages.map(|(index, stage)| {
        let class = if analysis.stages.target == Some(index) { "added" } else { "base" };
        let size = likely(index);
        html! {
            <tr key={index}>
                <th scope="row">{ place_button(&stage_title(analysis, index), stage.span, act) }</th>
                <td class="wide">{ size.map(|it| bar(&[(it, class)], largest)) }</td>
                <td class="number">{ size.map_or("unknown".to_owned(), |it| it.to_string()) }</td>
            </tr>
        }
    });
    html! {
        <table class="stages">
            <caption>{ "Stages, on disk" }</caption>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
