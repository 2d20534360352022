//! What dropped files say: the page draws the engine's sentences and tables as they are.

use yew::prelude::*;

use super::{button, grouped, note};
use crate::{
    app::model::Action,
    view::{Report, Table},
};

/// The reports; the first is unfolded.
pub(super) fn reports(reports: &[Report], act: &Callback<Action>) -> Html {
    let each = reports.iter().enumerate().map(|(place, it)| {
        html! {
            <details key={it.title.clone()} open={place == 0}>
                <summary>{ &it.title }</summary>
                { for it.notes.iter().map(|it| note(it.clone())) }
                { for it.tables.iter().map(table) }
            </details>
        }
    });
    html! {
        if !reports.is_empty() {
            <div class="layers reports">
                { for each }
                { button(None, "Forget dropped files", Action::Dropped(String::new()), act) }
            </div>
        }
    }
}

fn table(table: &Table) -> Html {
    let head = table.columns.iter().map(|it| html! { <th scope="col">{ it }</th> });
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().map(|it| html! { <td>{ it }</td> });
        html! { <tr>{ for cells }</tr> }
    });
    html! {
        <>
            <table>
                <caption>{ &table.title }</caption>
                <thead><tr>{ for head }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            if table.more != 0 {
                { note(format!("And {} more.", grouped(table.more))) }
            }
        </>
    }
}
