//! The stages against each other.

use yew::prelude::*;

use crate::{
    app::{
        components::{bar::bar, grouped, note, place_button},
        model::Action,
    },
    view::{Bytes, View},
};

/// The stages that are built; the others are only counted.
pub(super) fn view(view: &View, act: &Callback<Action>) -> Html {
    let needed = || view.stages.iter().enumerate().filter(|(_, it)| it.needed);
    let largest = needed().map(|(_, it)| it.size.known.likely).max().unwrap_or(Bytes::ZERO);
    let rows = needed().map(|(index, stage)| {
        let class = if view.target == Some(index) { "added" } else { "base" };
        html! {
            <tr key={index}>
                <th scope="row">{ place_button(&stage.title, stage.range, act) }</th>
                <td>{ bar(&[(stage.size.known.likely, class)], largest) }</td>
                <td class="number">{ stage.size.short() }</td>
            </tr>
        }
    });
    html! {
        <>
            <table class="stages">
                <caption>{ "Stages, on disk" }</caption>
                <tbody>{ for rows }</tbody>
            </table>
            { skipped(view.all_stages - view.needed_stages) }
        </>
    }
}

fn skipped(count: usize) -> Html {
    let sentence = match count {
        0 => return Html::default(),
        1 => "1 stage is not needed by the target, so it is not built.".to_owned(),
        _ => format!(
            "{} stages are not needed by the target, so they are not built.",
            grouped(count)
        ),
    };
    note(sentence)
}
