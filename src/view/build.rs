//! How the build runs: its longest chain, its steps, and the steps that a change rebuilds.

use serde::{Deserialize, Serialize};

use super::{
    place::{Range, Ranges},
    stages,
};
use crate::{
    analysis::Analysis,
    stages::{Base, Change as DomainChange},
    syntax::Keyword,
};

/// A longer list would only slow the page down.
const MOST: usize = 500;

/// The order of the build.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Build {
    /// The stages of the longest chain of instructions, by their indexes in the view.
    pub chain: Vec<usize>,
    /// 1-based first and last line of each instruction.
    pub instructions: Vec<(usize, usize)>,
}

/// A change, after which a part of the build runs again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// Of the instruction that begins on this line.
    Line(usize),
    /// Of the files that are sent to the build.
    Context,
}

/// What becomes of the steps that the target needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CacheAfter {
    /// After this change.
    pub change: Change,
    /// The first of them.
    pub steps: Vec<Step>,
    /// How many there are.
    pub all: usize,
    /// How many of these are rebuilt at most.
    pub rebuilt: usize,
}

/// A step of the build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The line of its instruction.
    pub line: usize,
    /// The instruction.
    pub range: Range,
    /// Its first line.
    pub written: String,
    /// What becomes of it.
    pub fate: StepFate,
    /// The same in a word, or how long it took.
    pub label: String,
}

/// What becomes of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StepFate {
    /// It runs again.
    Rebuilt,
    /// Its result comes from the cache.
    Cached,
    /// It failed.
    Failed,
}

/// The order of the build of an analysis.
pub(super) fn build(analysis: &Analysis) -> Build {
    let instructions = &analysis.dockerfile.instructions;
    let chain = analysis.stages.critical_path(&analysis.dockerfile);
    let index = |stage: &usize| stages::shown(analysis).position(|it| it == *stage);
    Build {
        chain: chain.iter().filter_map(index).collect(),
        instructions: instructions.iter().map(|it| (it.start_line, it.end_line)).collect(),
    }
}

/// What becomes of the steps after a change; `None` without a target or for a line that has none.
pub fn cache_after(analysis: &Analysis, change: Change) -> Option<CacheAfter> {
    analysis.stages.target?;
    let instructions = &analysis.dockerfile.instructions;
    let changed = match change {
        Change::Context => DomainChange::Context,
        Change::Line(line) => {
            DomainChange::Instruction(instructions.iter().position(|it| it.start_line == line)?)
        }
    };
    let rebuilt = analysis.stages.rebuilt_by(&analysis.dockerfile, changed);
    let is_rebuilt = |at: &usize| rebuilt.binary_search(at).is_ok();
    let needed = analysis.stages.stages.iter().filter(|it| it.needed);
    let steps = needed.flat_map(|it| it.instructions.clone()).filter(|at| is_step(analysis, *at));
    let steps: Vec<usize> = steps.collect();
    let mut ranges = Ranges::new(&analysis.text);
    let step = |at: &usize| match is_rebuilt(at) {
        true => step(analysis, &mut ranges, *at, StepFate::Rebuilt, "again"),
        false => step(analysis, &mut ranges, *at, StepFate::Cached, "cached"),
    };
    Some(CacheAfter {
        change,
        all: steps.len(),
        rebuilt: steps.iter().filter(|it| is_rebuilt(it)).count(),
        steps: steps.iter().take(MOST).map(step).collect(),
    })
}

/// A row for the instruction at this place.
pub(super) fn step(
    analysis: &Analysis,
    ranges: &mut Ranges<'_>,
    at: usize,
    fate: StepFate,
    label: &str,
) -> Step {
    let instruction = &analysis.dockerfile.instructions[at];
    let written = instruction.span.of(&analysis.text).lines().next().unwrap_or_default();
    Step {
        line: instruction.start_line,
        range: ranges.of(instruction.span),
        written: written.to_owned(),
        fate,
        label: label.to_owned(),
    }
}

/// What the cache may hold: a base from a registry, and what makes files.
fn is_step(analysis: &Analysis, at: usize) -> bool {
    let instruction = &analysis.dockerfile.instructions[at];
    let stage = analysis.stages.stage_of(at).and_then(|it| analysis.stages.stages.get(it));
    instruction.makes_files()
        || (instruction.keyword == Keyword::From
            && stage.is_some_and(|it| matches!(it.base, Base::Image(_))))
}
