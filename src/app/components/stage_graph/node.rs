//! One box of the stage graph.

use std::fmt::Write as _;

use yew::prelude::*;

use crate::{
    app::model::Action,
    view::{BoxKind, GraphBox, Row},
};

/// Between a box's edge and its text.
const PADDING: i32 = 16;

/// A box; without `act` it is only a picture.
pub(super) fn node(node: &GraphBox, active: bool, act: Option<&Callback<Action>>) -> Html {
    let problems = node.errors;
    let class = classes!(
        "node",
        match node.kind {
            BoxKind::Stage(_) => "stage",
            BoxKind::Image => "image",
            BoxKind::Scratch => "scratch",
        },
        node.target.then_some("target"),
        active.then_some("active"),
        (!node.needed).then_some("unneeded"),
    );
    let right = node.x + node.width;
    let opens = act.filter(|_| node.opens);
    html! {
        <g key={node.key.clone()} {class}>
            { button("face", 0, spoken(node, problems), Action::GoTo(node.range), act, html! {
                <>
                    { rect(node.x, node.y, node.width, node.height) }
                    { lines(node) }
                    if node.target {
                        { line("mark", node.x + 2, node.y - 7, "target") }
                    }
                    if problems != 0 {
                        <circle class="badge" cx={right.to_string()} cy={node.y.to_string()} r="9" />
                        { line("badge-count", right, node.y + 4, &problems.to_string()) }
                    }
                </>
            }) }
            { for opens.map(|act| toggle(node, act)) }
            { for node.rows.iter().enumerate().map(|(place, it)| row(node, place, it, act)) }
        </g>
    }
}

/// Three lines, or one.
fn lines(node: &GraphBox) -> Html {
    let left = node.x + PADDING;
    let size = node.size.as_deref().unwrap_or_default();
    if node.compact {
        let right = node.x + node.width - PADDING - 18;
        return html! {
            <>
                <title>{ &node.detail }</title>
                { line("title", left, node.y + 21, &node.title) }
                { line("cost", right, node.y + 21, size) }
            </>
        };
    }
    html! {
        <>
            { line("title", left, node.y + 24, &node.title) }
            { line("detail", left, node.y + 42, &node.detail) }
            { line("size", left, node.y + 62, size) }
            { for node.share.filter(|_| node.size.is_some()).map(|it| share(node, it)) }
        </>
    }
}

/// The size as a bar, against the largest stage.
fn share(node: &GraphBox, percent: u8) -> Html {
    let (x, y) = (node.x + PADDING + SIZE, node.y + 54);
    // Not below the button that opens the layers.
    let whole = node.width - 2 * PADDING - SIZE - 24;
    if whole < SIZE / 2 {
        return Html::default();
    }
    let bar = |class: &'static str, width: i32| {
        html! {
            <rect {class} x={x.to_string()} y={y.to_string()} width={width.to_string()} height="7" />
        }
    };
    html! {
        <>
            { bar("share-whole", whole) }
            { bar("share", whole * i32::from(percent) / 100) }
        </>
    }
}

/// The room of a box's size, left of its bar.
const SIZE: i32 = 68;

/// A group that is a button: SVG has none of its own. The key keeps its focus when rows come.
pub(super) fn button(
    class: &'static str,
    key: usize,
    label: String,
    action: Action,
    act: Option<&Callback<Action>>,
    content: Html,
) -> Html {
    let press = act.map(|act| act.reform(move |()| action.clone()));
    let onclick = press.as_ref().map(|it| it.reform(|_: MouseEvent| ()));
    let onkeydown = press.map(|press| {
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                press.emit(());
            }
        })
    });
    html! {
        <g {key} {class} role="button" aria-label={label} {onclick} {onkeydown}>
            { content }
        </g>
    }
}

/// Opens and closes the list of layers.
fn toggle(node: &GraphBox, act: &Callback<Action>) -> Html {
    let open = !node.rows.is_empty();
    let label = if open { "Hide the layers of" } else { "Show the layers of" };
    let (x, y) = (node.x + node.width - 30, node.y + node.head - 28);
    let chevron = if open { "l5 -5l5 5" } else { "l5 5l5 -5" };
    let start = if open { y + 14 } else { y + 10 };
    button(
        "toggle",
        1,
        format!("{label} {}", node.title),
        Action::OpenOrClose(node.key.clone()),
        Some(act),
        html! {
            <>
                { rect(x, y, 24, 24) }
                <path d={format!("M{} {start}{chevron}", x + 7)} />
            </>
        },
    )
}

fn row(node: &GraphBox, place: usize, row: &Row, act: Option<&Callback<Action>>) -> Html {
    let key = place + 2;
    let place = i32::try_from(place).unwrap_or(0);
    let top = node.y + node.head + place * GraphBox::ROW;
    let label = match row.size.as_str() {
        "" => row.text.clone(),
        size => format!("line {}, {size}", row.text),
    };
    button(
        "row",
        key,
        label,
        Action::GoTo(row.range),
        act,
        html! {
            <>
                { rect(node.x + PADDING / 2, top, node.width - PADDING, GraphBox::ROW) }
                { line("code", node.x + PADDING, top + 14, &row.text) }
                { line("cost", node.x + node.width - PADDING, top + 14, &row.size) }
            </>
        },
    )
}

fn rect(x: i32, y: i32, width: i32, height: i32) -> Html {
    html! {
        <rect
            x={x.to_string()}
            y={y.to_string()}
            width={width.to_string()}
            height={height.to_string()}
        />
    }
}

fn line(class: &'static str, x: i32, y: i32, text: &str) -> Html {
    html! { <text {class} x={x.to_string()} y={y.to_string()}>{ text }</text> }
}

fn spoken(node: &GraphBox, problems: usize) -> String {
    let mut spoken = format!("{}, {}", node.title, node.detail);
    if let Some(size) = &node.size {
        let _ = write!(spoken, ", {size}");
    }
    if node.target {
        spoken.push_str(", target");
    }
    if !node.needed {
        spoken.push_str(", not needed");
    }
    if problems != 0 {
        let _ = write!(spoken, ", problems: {problems}");
    }
    spoken
}
