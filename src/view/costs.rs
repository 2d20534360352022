//! What each instruction adds to its stage, for the end of its first line.

use serde::{Deserialize, Serialize};

use crate::{
    analysis::Analysis,
    bytes::Bytes,
    image::Layer,
    stages::{Base, Stages},
    syntax::Keyword,
};

/// What stands at the end of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// 1-based.
    pub line: usize,
    /// A size; empty for what adds nothing, such as an ENV.
    pub label: String,
    /// Whether it ships and is large.
    pub heavy: bool,
}

/// From here on a layer that ships stands out.
const HEAVY: Bytes = Bytes::mb(50);

/// More marks would keep the editor busy, and lead nowhere.
const MOST: usize = 5_000;

/// The first costs, in the order of the lines.
pub(super) fn costs(analysis: &Analysis) -> Vec<Cost> {
    let shipped = shipped(&analysis.stages);
    let mut costs: Vec<Cost> = Vec::new();
    for (stage, image) in analysis.images.iter().enumerate() {
        for layer in &image.layers {
            let Some(instruction) = analysis.dockerfile.instructions.get(layer.instruction) else {
                continue;
            };
            let line = instruction.start_line;
            if costs.last().is_some_and(|it| line < it.line) {
                continue;
            }
            let is_base = instruction.keyword == Keyword::From;
            let heavy = !is_base
                && shipped.contains(&stage)
                && layer.size.disk.is_some_and(|it| HEAVY <= it.likely);
            costs.push(Cost { line, label: label(layer, is_base), heavy });
        }
    }
    costs.truncate(MOST);
    costs
}

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
