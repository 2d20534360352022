//! What each instruction adds to its stage, at the end of its first line.

use yew::prelude::*;

use super::runs::Runs;
use crate::{
    analysis::Analysis,
    app::Shared,
    bytes::Bytes,
    image::Layer,
    stages::{Base, Stages},
    syntax::Keyword,
};

/// Whose sizes.
#[derive(Debug, Properties, PartialEq)]
pub(super) struct Props {
    /// The text and all that is known of it.
    pub(super) analysis: Shared<Analysis>,
}

/// From here on a layer that ships stands out.
const HEAVY: Bytes = Bytes::mb(50);

/// The sizes, hidden from screen readers: the size panel has them in a table.
#[component]
pub(super) fn Costs(Props { analysis }: &Props) -> Html {
    let shipped = shipped(&analysis.stages);
    let mut runs = Runs::default();
    let mut line = 1;
    for (stage, image) in analysis.images.iter().enumerate() {
        for layer in &image.layers {
            let Some(instruction) = analysis.dockerfile.instructions.get(layer.instruction) else {
                continue;
            };
            let Some(gap) = instruction.start_line.checked_sub(line) else { continue };
            runs.plain(&"\n".repeat(gap));
            line = instruction.start_line;
            let is_base = instruction.keyword == Keyword::From;
            let heavy = !is_base
                && shipped.contains(&stage)
                && layer.size.disk.is_some_and(|it| HEAVY <= it.likely);
            match (label(layer, is_base), heavy) {
                (label, true) => runs.marked("heavy", &label),
                (label, false) => runs.plain(&label),
            }
        }
    }
    html! { <pre class="costs" aria-hidden="true">{ runs.nodes() }</pre> }
}

/// Nothing for what adds nothing, such as an ENV.
fn label(layer: &Layer, is_base: bool) -> String {
    match layer.size.disk {
        None => "?".to_owned(),
        Some(size) if size.high == Bytes::ZERO => String::new(),
        // A range this wide says little at a glance; the size panel has it in full.
        Some(size) if size.low.times(4.0) < size.high => format!("≈ {}", size.likely),
        Some(size) if is_base => size.to_string(),
        Some(size) => format!("+ {size}"),
    }
}

/// The target and the stages it builds upon.
fn shipped(stages: &Stages) -> Vec<usize> {
    let above = |stage: &usize| match stages.stages.get(*stage)?.base {
        Base::Stage(base) => Some(base),
        Base::Scratch | Base::Image(_) => None,
    };
    std::iter::successors(stages.target, above).collect()
}
