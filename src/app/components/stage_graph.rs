//! The stage graph: a drawing of the diagram's boxes and paths.

mod node;
mod stops;
mod viewport;

use std::fmt::Write as _;

use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use self::{
    node::{button, node},
    stops::use_stops,
    viewport::use_viewport,
};
use super::{button as button_with, empty, grouped, stage_outline::stage_outline};
use crate::{
    app::{Shared, model::Action},
    view::{BoxKind, Graph, GraphBox, Path, PathKind, View},
};

/// What the graph shows.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The last view with a stage.
    pub view: Shared<View>,
    /// The stage that holds the caret.
    pub stage: Option<usize>,
    /// Whether the view is of an earlier text, so that its places no longer fit.
    pub stale: bool,
    /// Whether no view has come yet.
    #[prop_or_default]
    pub waiting: bool,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// The graph, with the same in words for screen readers.
#[component]
pub fn StageGraph(Props { view, stage, stale, waiting, act }: &Props) -> Html {
    let diagram = &view.graph;
    let viewport = use_viewport((diagram.width, diagram.height));
    let (onfocusin, onkeydown) = use_stops(&viewport.canvas);
    let active = stage.and_then(|it| box_of(view, it));
    let size = |units: i32| {
        #[expect(clippy::cast_possible_truncation, reason = "float to integer casts saturate")]
        let size = (f64::from(units) * viewport.percent.unwrap_or(100.0) / 100.0).round() as i32;
        size.to_string()
    };
    {
        let (canvas, view) = (viewport.canvas.clone(), view.clone());
        let drawn = (view.graph.width, view.graph.height);
        use_effect_with((*stage, drawn), move |(stage, _)| {
            // What does not fit begins at the target.
            let shown = stage.or(view.target).and_then(|it| box_of(&view, it));
            if let (Some(canvas), Some(shown)) = (canvas.cast::<Element>(), shown) {
                viewport::bring_into_view(&canvas, view.graph.width, shown);
            }
        });
    }
    html! {
        <section
            id="graph"
            class={classes!("graph", stale.then_some("stale"))}
            aria-label="Stages"
        >
            { stage_outline(view) }
            <div
                class="canvas"
                ref={&viewport.canvas}
                onkeydown={&viewport.onkeydown}
                onpointerdown={&viewport.onpointer}
                onpointermove={&viewport.onpointer}
                onpointerup={&viewport.onpointer}
            >
                if *waiting {
                } else if diagram.boxes.is_empty() {
                    { empty("The stages appear here as soon as there is a FROM.") }
                } else {
                    <svg
                        {onfocusin}
                        {onkeydown}
                        class="diagram"
                        viewBox={format!("0 0 {} {}", diagram.width, diagram.height)}
                        width={size(diagram.width)}
                        height={size(diagram.height)}
                        role="group"
                        aria-label="Stage graph"
                    >
                        <defs>{ for KINDS.map(arrowhead) }</defs>
                        <g>{ for diagram.paths.iter().map(|it| path(it, &diagram.boxes, (!stale).then_some(act))) }</g>
                        <g>
                            { for diagram.boxes.iter().map(|it| {
                                let active = active.is_some_and(|active| std::ptr::eq(active, it));
                                node(it, active, (!stale).then_some(act))
                            }) }
                        </g>
                    </svg>
                }
            </div>
            if !diagram.boxes.is_empty() {
                <div class="graph-foot">
                    { legend(view) }
                    { not_built(diagram, act) }
                    if diagram.more != 0 {
                        <p>{ format!("And {} more, not drawn.", grouped(diagram.more)) }</p>
                    }
                    { target_menu(view, act) }
                    { viewport.buttons() }
                </div>
            }
        </section>
    }
}

/// The box of a stage.
pub(super) fn box_of(view: &View, stage: usize) -> Option<&GraphBox> {
    view.graph.boxes.iter().find(|it| it.kind == BoxKind::Stage(stage))
}

const KINDS: [PathKind; 3] = [PathKind::From, PathKind::Copy, PathKind::Mount];

fn class(kind: PathKind) -> &'static str {
    match kind {
        PathKind::From => "from",
        PathKind::Copy => "copy",
        PathKind::Mount => "mount",
    }
}

fn name(kind: PathKind) -> &'static str {
    match kind {
        PathKind::From => "FROM",
        PathKind::Copy => "COPY --from",
        PathKind::Mount => "RUN --mount",
    }
}

/// One for each kind, as not every browser can take the colour of the line it ends.
fn arrowhead(kind: PathKind) -> Html {
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

/// An edge, which leads to the instruction that makes it; without `act` it is only a picture.
fn path(path: &Path, boxes: &[GraphBox], act: Option<&Callback<Action>>) -> Html {
    let arrow = format!("url(#arrow-{})", class(path.kind));
    let class = classes!("edge", class(path.kind), (!path.needed).then_some("unneeded"));
    let curve = curve(&path.points);
    let (from, to) = (&boxes[path.from].title, &boxes[path.to].title);
    let label = format!("{}, {from} to {to} {}", name(path.kind), path.title.replace('\n', " "));
    let content = html! {
        <>
            <title>{ &path.title }</title>
            <path class="reach" d={curve.clone()} />
            <path d={curve} marker-end={arrow} />
            if let Some(label) = &path.label {
                <text x={label.x.to_string()} y={label.y.to_string()}>{ &label.text }</text>
            }
        </>
    };
    html! {
        <g key={path.key.clone()} {class}>
            { button("line", 0, label, Action::GoTo(path.range), act, content) }
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

/// Stages that are not built are folded into one line.
fn not_built(graph: &Graph, act: &Callback<Action>) -> Html {
    let toggle = Action::OpenOrClose(Graph::NOT_BUILT.to_owned());
    let hidden = |it: &&GraphBox| matches!(it.kind, BoxKind::Stage(_)) && !it.needed;
    let shown = graph.boxes.iter().filter(hidden).count();
    match (graph.folded, shown) {
        (0, 0..=3) => Html::default(),
        (0, shown) => button_with(None, &format!("{shown} not built – hide"), toggle, act),
        (folded, _) => {
            button_with(None, &format!("{} not built – show", grouped(folded)), toggle, act)
        }
    }
}

/// Which stage is built; of one stage there is no choice.
fn target_menu(view: &View, act: &Callback<Action>) -> Html {
    if view.stages.len() < 2 {
        return Html::default();
    }
    let onchange = act.reform(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        Action::Build(select.map(|it| it.value()).unwrap_or_default().into())
    });
    let options = view.stages.iter().enumerate().map(|(index, stage)| {
        let selected = view.target == Some(index);
        html! { <option key={index} value={stage.target.clone()} {selected}>{ &stage.title }</option> }
    });
    html! {
        <label class="target-menu">
            { "Target " }<select {onchange}>{ for options }</select>
        </label>
    }
}

/// The kinds of lines in the drawing.
fn legend(view: &View) -> Html {
    let drawn = |kind: &PathKind| view.graph.paths.iter().any(|it| it.kind == *kind);
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
