//! The stages: where they stand, what each takes from others, and how big each gets.

use serde::{Deserialize, Serialize};

use super::{
    graph::PathKind,
    place::{Range, Ranges},
    size::Figure,
};
use crate::{
    analysis::Analysis,
    diagram,
    stages::{Base, Edge, Source},
};

/// One stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// Its name; what an unnamed one is.
    pub title: String,
    /// What asks for it as the target: its name, or its number.
    pub target: String,
    /// What it builds on.
    pub base: StageBase,
    /// 1-based first and last line.
    pub lines: (usize, usize),
    /// Whether the target depends on it, or is it.
    pub needed: bool,
    /// The earliest parallel step in which it can run.
    pub level: usize,
    /// On disk.
    pub size: Figure,
    /// What it takes from others, apart from its base.
    pub takes: Vec<Take>,
    /// From the FROM to the end of the last instruction.
    pub range: Range,
}

/// What a stage builds on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum StageBase {
    /// Nothing.
    Scratch,
    /// The stage of this title.
    Stage(String),
    /// An image.
    Image(String),
}

/// What a stage takes from another one, or from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Take {
    /// How.
    pub kind: PathKind,
    /// From where.
    pub from: TakenFrom,
    /// The paths.
    pub paths: Vec<String>,
}

/// Where something is taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TakenFrom {
    /// The stage of this title, or this image.
    Image(String),
    /// This address.
    Url(String),
}

/// The stages that the page knows, in the order of the file.
pub(super) fn shown(analysis: &Analysis) -> impl Iterator<Item = usize> {
    diagram::listed(&analysis.stages).into_iter()
}

/// What the view knows of them.
pub(super) fn stages(analysis: &Analysis) -> Vec<Stage> {
    let mut ranges = Ranges::new(&analysis.text);
    let mut takes: Vec<Vec<Take>> = vec![Vec::new(); analysis.stages.stages.len()];
    for edge in &analysis.stages.edges {
        if let (Some(own), Some(take)) = (takes.get_mut(edge.to), take(analysis, edge)) {
            own.push(take);
        }
    }
    shown(analysis)
        .map(|it| stage(analysis, it, std::mem::take(&mut takes[it]), &mut ranges))
        .collect()
}

fn stage(analysis: &Analysis, index: usize, takes: Vec<Take>, ranges: &mut Ranges<'_>) -> Stage {
    let stage = &analysis.stages.stages[index];
    // Of several stages with one name, only the last can be asked for by it.
    let name = stage.name.clone().filter(|it| analysis.stages.named(it) == Some(index));
    Stage {
        title: analysis.stages.title(index),
        target: name.unwrap_or_else(|| index.to_string()),
        base: match &stage.base {
            Base::Scratch => StageBase::Scratch,
            Base::Stage(base) => StageBase::Stage(analysis.stages.title(*base)),
            Base::Image(image) => StageBase::Image(image.clone()),
        },
        lines: stage.lines,
        needed: stage.needed,
        level: stage.level,
        size: analysis.images.get(index).map(Figure::disk).unwrap_or_default(),
        takes,
        range: ranges.of(stage.span),
    }
}

/// `None` for a FROM, which is the base.
fn take(analysis: &Analysis, edge: &Edge) -> Option<Take> {
    let kind = PathKind::from(edge.kind);
    if kind == PathKind::From {
        return None;
    }
    let from = match &edge.from {
        Source::Stage(index) => TakenFrom::Image(analysis.stages.title(*index)),
        Source::Image(image) => TakenFrom::Image(image.clone()),
        Source::Url(url) => TakenFrom::Url(url.clone()),
    };
    Some(Take { kind, from, paths: edge.paths.clone() })
}
