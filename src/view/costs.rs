//! What each instruction adds to its stage, for the end of its first line.

use serde::{Deserialize, Serialize};

use crate::{analysis::Analysis, bytes::Bytes, image::Layer, syntax::Keyword};

/// What stands at the end of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// 1-based.
    pub line: usize,
    /// A size; empty for what adds nothing, such as an ENV.
    pub label: String,
    /// How much of its stage's image that is, in percent.
    pub share: u8,
    /// The colour of that share.
    pub kind: CostKind,
}

/// The kinds of [`Cost`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CostKind {
    /// The image that a stage starts from.
    Base,
    /// What the stage adds.
    Added,
    /// Mostly bytes that no later layer can use.
    Wasted,
}

/// More marks would keep the editor busy, and lead nowhere.
const MOST: usize = 5_000;

/// The first costs, in the order of the lines.
pub(super) fn costs(analysis: &Analysis) -> Vec<Cost> {
    let mut costs: Vec<Cost> = Vec::new();
    for image in &analysis.images {
        for layer in &image.layers {
            let Some(instruction) = analysis.dockerfile.instructions.get(layer.instruction) else {
                continue;
            };
            let line = instruction.start_line;
            if costs.last().is_some_and(|it| line < it.line) {
                continue;
            }
            let is_base = instruction.keyword == Keyword::From;
            let whole = image.known.disk.map_or(Bytes::ZERO, |it| it.likely);
            let (share, kind) = (share(layer, whole), kind(layer, is_base));
            costs.push(Cost { line, label: label(layer), share, kind });
        }
    }
    costs.truncate(MOST);
    costs
}

fn label(layer: &Layer) -> String {
    match layer.size.disk {
        None => "?".to_owned(),
        Some(size) if size.high == Bytes::ZERO => String::new(),
        Some(size) => size.figure(),
    }
}

fn share(layer: &Layer, whole: Bytes) -> u8 {
    let likely = layer.known.disk.map_or(Bytes::ZERO, |it| it.likely);
    let percent = u128::from(likely.0) * 100 / u128::from(whole.0.max(1));
    u8::try_from(percent).map_or(100, |it| it.min(100))
}

fn kind(layer: &Layer, is_base: bool) -> CostKind {
    let likely = layer.known.disk.map_or(Bytes::ZERO, |it| it.likely);
    match () {
        () if is_base => CostKind::Base,
        () if layer.wasted != Bytes::ZERO && likely - layer.wasted <= layer.wasted => {
            CostKind::Wasted
        }
        () => CostKind::Added,
    }
}
