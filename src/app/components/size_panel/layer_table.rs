//! The target's layers and what each is made of.

use yew::prelude::*;

use super::given_size::cell;
use crate::{
    app::{
        components::{grouped, note, place_button, table_head},
        model::{Action, Sizes},
    },
    view::{Basis, Bytes, Item, Layer, Layers, SizeRange, View},
};

/// The table; the layer of the line `shown` stands out.
pub(super) fn view(
    view: &View,
    layers: &Layers,
    sizes: &Sizes,
    shown: Option<usize>,
    act: &Callback<Action>,
) -> Html {
    let rows = layers.shown.iter().map(|it| layer_rows(it, sizes, shown == Some(it.line), act));
    let title = view.target.and_then(|it| view.stages.get(it)).map(|it| it.title.as_str());
    html! {
        <>
            <table>
                <caption>{ format!("Layers of {}", title.unwrap_or_default()) }</caption>
                { table_head(&[
                    ("Line", None),
                    ("What", None),
                    ("On disk", Some("number")),
                    ("Basis", None),
                ]) }
                { for rows }
            </table>
            if layers.more != 0 {
                { note(format!("And {} more layers.", grouped(layers.more))) }
            }
            if layers.silent != 0 {
                { note(silent_layers(layers.silent)) }
            }
        </>
    }
}

fn silent_layers(count: usize) -> String {
    match count {
        1 => "1 more instruction adds nothing.".to_owned(),
        _ => format!("{count} more instructions add nothing."),
    }
}

fn layer_rows(layer: &Layer, sizes: &Sizes, is_shown: bool, act: &Callback<Action>) -> Html {
    let items = layer.items.iter().map(|it| {
        let size = || cell(size_text(it.size), &it.key, &it.label, sizes, act);
        item_row(it, (layer.items.len() != 1).then(size))
    });
    let line = format!("line {}", layer.line);
    let whole = cell(size_text(layer.size), &layer.key, &line, sizes, act);
    html! {
        <tbody key={layer.line} class={is_shown.then_some("shown")}>
            <tr class="layer">
                <td>{ place_button(&layer.line.to_string(), layer.range, act) }</td>
                <th scope="row"><code>{ &layer.written }</code></th>
                { whole }
                <td>{ layer.basis.map(basis_tag) }</td>
            </tr>
            { for items }
            if layer.wasted != Bytes::ZERO {
                <tr class="item">
                    <td></td>
                    <td>{ "wasted: no later layer can use it" }</td>
                    <td class="number">{ layer.wasted.to_string() }</td>
                    <td></td>
                </tr>
            }
        </tbody>
    }
}

/// An item that is the whole layer does not say its size again.
fn item_row(item: &Item, number: Option<Html>) -> Html {
    let alone = number.is_none();
    html! {
        <tr class="item">
            <td></td>
            <td colspan={alone.then_some("3")}>
                { &item.label }
                if !item.source.is_empty() {
                    <span class="source">{ " · " }{ &item.source }</span>
                }
            </td>
            if let Some(number) = number {
                { number }
                <td>{ basis_tag(item.basis) }</td>
            }
        </tr>
    }
}

fn size_text(size: Option<SizeRange>) -> String {
    size.map_or("unknown".to_owned(), SizeRange::figure)
}

fn basis_tag(basis: Basis) -> Html {
    let (class, name) = match basis {
        Basis::Measured => ("tag good", "measured"),
        Basis::Given => ("tag good", "set by you"),
        Basis::Catalog => ("tag good", "catalog"),
        Basis::PackageIndex => ("tag good", "package index"),
        Basis::Context => ("tag", "build context"),
        Basis::Copied => ("tag", "copied"),
        Basis::Heuristic => ("tag", "estimate"),
        Basis::Assumption => ("tag warn", "assumption"),
        Basis::Unknown => ("tag warn", "unknown"),
    };
    html! { <span {class}>{ name }</span> }
}
