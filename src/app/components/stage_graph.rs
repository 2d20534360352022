//! The stage graph: a drawing of the diagram's boxes and paths.

use std::fmt::Write as _;

use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use super::{stage_outline::stage_outline, stage_title};
use crate::{
    analysis::Analysis,
    app::{Shared, model::Action},
    diagram::{Box, Node, Path},
    stages::EdgeKind,
    text::Span,
};

/// What the graph shows.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The last analysis with a stage.
    pub analysis: Shared<Analysis>,
    /// The stage that holds the caret.
    pub stage: Option<usize>,
    /// Whether the analysis is of an earlier text, so that its places no longer fit.
    pub stale: bool,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// Wider drawings fit the pane at first; the user can have them at their actual size, and scroll.
const WIDE: i32 = 1_200;

/// The graph, with the same in words for screen readers.
#[component]
pub fn StageGraph(Props { analysis, stage, stale, act }: &Props) -> Html {
    let canvas = use_node_ref();
    let fit = use_state(|| true);
    let diagram = &analysis.diagram;
    let active = stage.and_then(|it| box_of(analysis, it));
    let wide = WIDE < diagram.width;
    let size_class = wide.then_some(if *fit { "fit" } else { "wide" });
    {
        let (canvas, analysis) = (canvas.clone(), analysis.clone());
        use_effect_with((*stage, *fit), move |(stage, _)| {
            let shown = stage.and_then(|it| box_of(&analysis, it));
            if let (Some(canvas), Some(shown)) = (canvas.cast::<Element>(), shown) {
                bring_into_view(&canvas, analysis.diagram.width, shown);
            }
        });
    }
    let toggle = {
        let fit = fit.clone();
        move |_: MouseEvent| fit.set(!*fit)
    };
    html! {
        <section id="graph" class={classes!("graph", stale.then_some("stale"))} aria-label="Stages">
            { stage_outline(analysis) }
            if diagram.boxes.is_empty() {
                <p class="empty">{ "The stages appear here as soon as there is a FROM." }</p>
            } else {
                <div class="canvas" ref={canvas}>
                    <svg
                        class={classes!("diagram", size_class)}
                        viewBox={format!("0 0 {} {}", diagram.width, diagram.height)}
                        width={diagram.width.to_string()}
                        height={diagram.height.to_string()}
                        role="group"
                        aria-label="Stage graph"
                    >
                        <defs>{ for KINDS.map(arrowhead) }</defs>
                        <g>{ for diagram.paths.iter().map(path) }</g>
                        <g>
                            { for diagram.boxes.iter().map(|it| {
                                let active = active.is_some_and(|active| std::ptr::eq(active, it));
                                node(analysis, it, active, (!stale).then_some(act))
                            }) }
                        </g>
                    </svg>
                </div>
                <div class="graph-foot">
                    { legend(analysis) }
                    { target_menu(analysis, act) }
                    if wide {
                        <button type="button" onclick={toggle}>
                            { if *fit { "Actual size" } else { "Fit" } }
                        </button>
                    }
                </div>
            }
        </section>
    }
}

fn box_of(analysis: &Analysis, stage: usize) -> Option<&Box> {
    analysis.diagram.boxes.iter().find(|it| it.node == Node::Stage(stage))
}

/// Scrolls a drawing that is larger than the pane, and nothing around it, to a box out of sight.
fn bring_into_view(canvas: &Element, width: i32, shown: &Box) {
    // The drawing may be shrunk.
    let drawn = canvas.scroll_width().min(width);
    let scrolled = |start: i32, length: i32, now: i32, room: i32| {
        let at = |place: i32| place.saturating_mul(drawn) / width.max(1);
        let (start, end) = (at(start), at(start + length));
        if now <= start && end <= now + room { now } else { i32::midpoint(start, end) - room / 2 }
    };
    let (left, top) = (canvas.scroll_left(), canvas.scroll_top());
    canvas.set_scroll_left(scrolled(shown.x, shown.width, left, canvas.client_width()));
    canvas.set_scroll_top(scrolled(shown.y, shown.height, top, canvas.client_height()));
}

const KINDS: [EdgeKind; 3] = [EdgeKind::From, EdgeKind::Copy, EdgeKind::Mount];

fn class(kind: EdgeKind) -> &'static str {
    match kind {
        EdgeKind::From => "from",
        EdgeKind::Copy => "copy",
        EdgeKind::Mount => "mount",
    }
}

fn name(kind: EdgeKind) -> &'static str {
    match kind {
        EdgeKind::From => "FROM",
        EdgeKind::Copy => "COPY --from",
        EdgeKind::Mount => "RUN --mount",
    }
}

/// One for each kind, as not every browser can take the colour of the line it ends.
fn arrowhead(kind: EdgeKind) -> Html {
    html! {
        <marker
            id={format!("arrow-{}", class(kind))}
            class={classes!("arrow", class(kind))}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
        >
            <path d="M0 0.5L8 4L0 7.5z" />
        </marker>
    }
}

fn path(path: &Path) -> Html {
    let arrow = format!("url(#arrow-{})", class(path.kind));
    let class = classes!("edge", class(path.kind), (!path.needed).then_some("unneeded"));
    html! {
        <g key={path.key.clone()} {class}>
            <title>{ &path.title }</title>
            <path d={curve(&path.points)} marker-end={arrow} />
            if let Some(label) = &path.label {
                <text x={label.x.to_string()} y={label.y.to_string()}>{ &label.text }</text>
            }
        </g>
    }
}

/// The start, then cubic curves.
fn curve(points: &[(i32, i32)]) -> String {
    let mut d = String::new();
    for (place, (x, y)) in points.iter().enumerate() {
        let command = match place {
            0 => "M",
            1 => "C",
            _ => " ",
        };
        // Writing to a string cannot fail.
        let _ = write!(d, "{command}{x} {y}");
    }
    d
}

/// A box; without `act` it is only a picture.
fn node(analysis: &Analysis, node: &Box, active: bool, act: Option<&Callback<Action>>) -> Html {
    let problems = problems(analysis, node);
    let class = classes!(
        "node",
        match node.node {
            Node::Stage(_) => "stage",
            Node::Image => "image",
            Node::Scratch => "scratch",
            Node::Url => "image",
        },
        node.target.then_some("target"),
        active.then_some("active"),
        (!node.needed).then_some("unneeded"),
    );
    let span = node.span;
    let onclick = act.map(|act| act.reform(move |_| Action::Show(span)));
    let onkeydown = act.map(|act| on_key(span, act));
    let (left, right) = (node.x + PADDING, node.x + node.width);
    html! {
        <g
            key={node.key.clone()}
            {class}
            role="button"
            tabindex="0"
            aria-label={spoken(node, problems)}
            {onclick}
            {onkeydown}
        >
            <rect
                x={node.x.to_string()}
                y={node.y.to_string()}
                width={node.width.to_string()}
                height={node.height.to_string()}
                rx="8"
            />
            { line("title", left, node.y + 24, &node.title) }
            { line("detail", left, node.y + 42, &node.detail) }
            if let Some(size) = &node.size {
                { line("size", left, node.y + 62, size) }
            }
            if node.target {
                { line("mark", node.x + 2, node.y - 7, "target") }
            }
            if problems != 0 {
                <circle class="badge" cx={right.to_string()} cy={node.y.to_string()} r="9" />
                { line("badge-count", right, node.y + 4, &problems.to_string()) }
            }
        </g>
    }
}

fn line(class: &'static str, x: i32, y: i32, text: &str) -> Html {
    html! { <text {class} x={x.to_string()} y={y.to_string()}>{ text }</text> }
}

/// Between a box's edge and its text.
const PADDING: i32 = 16;

fn problems(analysis: &Analysis, node: &Box) -> usize {
    let Node::Stage(index) = node.node else { return 0 };
    let Some(stage) = analysis.stages.stages.get(index) else { return 0 };
    let (first, last) = stage.lines;
    analysis.errors.iter().filter(|it| first <= it.lines.0 && it.lines.0 <= last).count()
}

fn spoken(node: &Box, problems: usize) -> String {
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

/// A button's keys, as an SVG group has none of its own.
fn on_key(span: Span, act: &Callback<Action>) -> Callback<KeyboardEvent> {
    let act = act.clone();
    Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            act.emit(Action::Show(span));
        }
    })
}

/// The kinds of lines in the drawing.
/// Which stage is built; of one stage there is no choice.
fn target_menu(analysis: &Analysis, act: &Callback<Action>) -> Html {
    let stages = &analysis.stages.stages;
    if stages.len() < 2 {
        return Html::default();
    }
    let onchange = act.reform(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        Action::Build(select.map(|it| it.value()).unwrap_or_default().into())
    });
    let options = stages.iter().enumerate().map(|(index, stage)| {
        // Of several stages with one name, only the last can be asked for by it.
        let name = stage.name.clone().filter(|it| analysis.stages.named(it) == Some(index));
        let value = name.unwrap_or_else(|| index.to_string());
        let selected = analysis.stages.target == Some(index);
        html! { <option key={index} {value} {selected}>{ stage_title(analysis, index) }</option> }
    });
    html! {
        <label class="target-menu">
            { "Target " }<select {onchange}>{ for options }</select>
        </label>
    }
}

fn legend(analysis: &Analysis) -> Html {
    let drawn = |kind: &EdgeKind| analysis.diagram.paths.iter().any(|it| it.kind == *kind);
    let entries = KINDS.into_iter().filter(drawn).map(|kind| {
        html! {
            <li key={class(kind)}>
                <svg width="28" height="8" viewBox="0 0 28 8" class={classes!("edge", class(kind))}>
                    <path d="M0 4H28" />
                </svg>
                { name(kind) }
            </li>
        }
    });
    html! { <ul class="legend" aria-hidden="true">{ for entries }</ul> }
}
