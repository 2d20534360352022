//! The first step that was not in the cache, and the kind of change that explains it.

use super::{Outcome, Reading};
use crate::{
    analysis::Analysis,
    stages::{Base, Source},
    syntax::{Instruction, Keyword},
};

/// The first step that ran although all that it builds on came from the cache.
pub(super) fn miss(reading: &Reading, analysis: &Analysis) -> Option<(usize, &'static str)> {
    let instructions = &analysis.dockerfile.instructions;
    let is_step = |at: usize| instructions.get(at).is_some_and(|it| it.makes_files());
    let steps = || reading.steps.iter().filter(|it| is_step(it.instruction));
    // Nothing to compare with: the first build, or --no-cache.
    if !steps().any(|it| it.outcome == Outcome::Cached) {
        return None;
    }
    // Of each stage so far, whether a step of it ran.
    let mut has_run: Vec<bool> = Vec::new();
    for (index, stage) in analysis.stages.stages.iter().enumerate() {
        let mut ran = match stage.base {
            Base::Stage(base) => has_run.get(base).copied().unwrap_or_default(),
            Base::Image(_) | Base::Scratch => false,
        };
        let from_new = |at: usize| {
            let edges = analysis.stages.edges.iter().filter(|it| it.to == index);
            edges.filter(|it| it.instruction == at).any(|it| match it.from {
                Source::Stage(from) => has_run.get(from).copied().unwrap_or_default(),
                Source::Image(_) | Source::Url(_) => false,
            })
        };
        for (place, step) in reading.steps.iter().enumerate() {
            if !stage.instructions.contains(&step.instruction) || !is_step(step.instruction) {
                continue;
            }
            if !ran && step.outcome != Outcome::Cached {
                ran = true;
                // What fails has never been in the cache.
                if step.outcome != Outcome::Failed && !from_new(step.instruction) {
                    return Some((place, cause(instructions.get(step.instruction)?)));
                }
            }
        }
        has_run.push(ran);
    }
    None
}

/// The kind of change that makes a step run although nothing before it did.
fn cause(instruction: &Instruction) -> &'static str {
    let is_url = || instruction.arguments.iter().any(|it| it.text.contains("://"));
    match instruction.keyword {
        Keyword::Copy if instruction.flag("from").is_some() => {
            "the instruction is new or changed, or the image that it copies from is another one"
        }
        Keyword::Add if is_url() => {
            "the instruction is new or changed, or the address serves another file"
        }
        Keyword::Copy | Keyword::Add => {
            "a file that it copies changed, or the instruction is new or changed"
        }
        Keyword::Run if instruction.flag("mount").is_some() => {
            "its text, a build argument, a variable or a file that it mounts changed, or it is new"
        }
        Keyword::Run => "its text, a build argument or a variable above it changed, or it is new",
        _ => "the instruction or one above it that sets its environment is new or changed",
    }
}
