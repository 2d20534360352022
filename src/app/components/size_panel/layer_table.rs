//! The target's layers and what each is made of.

use yew::prelude::*;

use super::given_size;
use crate::{
    analysis::Analysis,
    app::{
        components::{note, place_button, stage_title, table_head},
        model::{Action, Sizes},
    },
    bytes::{Bytes, SizeRange},
    image::{Basis, Image, Item, Layer},
    syntax::Instruction,
};

/// An image may have 127 layers at most; a longer table would only slow the page down.
const SHOWN: usize = 127;

pub(super) fn view(
    analysis: &Analysis,
    target: usize,
    image: &Image,
    sizes: &Sizes,
    act: &Callback<Action>,
) -> Html {
    // Nothing, by the user's word, can be set again.
    let is_given =
        |it: &&Layer| it.given.is_some() || it.items.iter().any(|it| it.basis == Basis::Given);
    let layers = || image.layers.iter().filter(|it| it.adds() || is_given(it));
    let adding = layers().count();
    let rows = layers().take(SHOWN).filter_map(|layer| {
        let instruction = analysis.dockerfile.instructions.get(layer.instruction)?;
        Some(layer_rows(analysis, instruction, layer, sizes, act))
    });
    let silent = image.layers.len() - adding;
    let title = stage_title(analysis, target);
    html! {
        <>
            <table>
                <caption>{ format!("Layers of {title}") }</caption>
                { table_head(&[
                    ("Line", None),
                    ("What", None),
                    ("On disk", Some("number")),
                    ("Basis", None),
                ]) }
                { for rows }
            </table>
            if SHOWN < adding {
                { note(format!("And {} more layers.", adding - SHOWN)) }
            }
            if silent != 0 {
                { note(silent_layers(silent)) }
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

fn layer_rows(
    analysis: &Analysis,
    instruction: &Instruction,
    layer: &Layer,
    sizes: &Sizes,
    act: &Callback<Action>,
) -> Html {
    let number = |size: Option<SizeRange>, part: Option<&str>| {
        given_size::cell(size_text(size), instruction, part, sizes, act)
    };
    let items = layer.items.iter().map(|it| {
        let number =
            (layer.items.len() != 1).then(|| number(it.size.disk, Some(it.label.as_str())));
        item_row(it, number)
    });
    let whole = number(layer.size.disk, None);
    let written = instruction.span.of(&analysis.text).lines().next().unwrap_or_default();
    let basis = layer.given.or_else(|| layer.items.iter().map(|it| it.basis).max());
    html! {
        <tbody key={layer.instruction}>
            <tr class="layer">
                <td>{ place_button(&instruction.start_line.to_string(), instruction.span, act) }</td>
                <th scope="row"><code>{ written }</code></th>
                { whole }
                <td>{ basis.map(basis_tag) }</td>
            </tr>
            { for items }
            if layer.wasted != Bytes::ZERO {
                <tr class="item">
                    <td></td>
                    <td>{ "of it wasted: no later layer can use it" }</td>
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
    size.map_or("unknown".to_owned(), |it| it.to_string())
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
