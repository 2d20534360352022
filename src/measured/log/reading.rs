//! A log beside a Dockerfile: which instruction took how long, came from the cache, or failed.

mod cause;
mod matching;

use super::{End, Failure, Log};
use crate::{
    analysis::Analysis,
    stages::{Base, Source},
};

use matching::matched;

/// What a log says of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// The instructions with a step in the log, in the order of the file.
    pub steps: Vec<Step>,
    /// How many steps the log has.
    pub all: usize,
    /// How many of them are this file's.
    pub matched: usize,
    /// The steps that the target waited for one after the other, by their places in
    /// [`Reading::steps`], and how long they took, in milliseconds; empty if no time is known.
    pub path: Vec<usize>,
    /// The sum of their times.
    pub path_millis: u64,
    /// The first step that was not in the cache, by its place, and what explains it; `None` if
    /// nothing came from the cache, or everything did.
    pub miss: Option<(usize, &'static str)>,
    /// What made the build fail: the line of its instruction, if that is known, and the reason.
    pub failure: Option<(Option<usize>, String)>,
}

/// An instruction with a step in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its place in [`crate::syntax::Dockerfile::instructions`].
    pub instruction: usize,
    /// How it ended; for several platforms, the worst.
    pub outcome: Outcome,
    /// How long it took, in milliseconds; for several platforms, the longest.
    pub millis: Option<u64>,
    /// Why it failed, and the last lines that it printed.
    pub error: Option<String>,
}

/// How a step ended. The worst is the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Its result came from the cache.
    Cached,
    /// It ran.
    Ran,
    /// It was still running at the end of the log, or was stopped because another step failed.
    Unfinished,
    /// It failed.
    Failed,
}

/// Reads a log beside a file.
///
/// # Errors
/// Why the log is not of this file, as a sentence.
pub fn read(log: &Log, analysis: &Analysis) -> Result<Reading, String> {
    let numbered = matching::numbered(log);
    let pairs = matched(&numbered, analysis);
    let mut reading = Reading { all: numbered.len(), matched: pairs.len(), ..Reading::default() };
    for (instruction, at) in pairs {
        let Some(vertex) = numbered.get(at).map(|it| it.vertex) else { continue };
        let (outcome, error) = match &vertex.end {
            End::Cached => (Outcome::Cached, None),
            End::Done => (Outcome::Ran, None),
            End::Open | End::Canceled => (Outcome::Unfinished, None),
            End::Failed(why) => (Outcome::Failed, Some(reason(why, &vertex.tail))),
        };
        let millis = vertex.millis;
        match reading.steps.iter_mut().find(|it| it.instruction == instruction) {
            // The same step for another platform.
            Some(step) => {
                step.outcome = step.outcome.max(outcome);
                step.millis = step.millis.max(millis);
                step.error = step.error.take().or(error);
            }
            None => reading.steps.push(Step { instruction, outcome, millis, error }),
        }
    }
    crate::sort::by_key(&mut reading.steps, |it| it.instruction);
    reading.failure = failure(log, &reading, analysis);
    if reading.steps.is_empty() && !(reading.all == 0 && reading.failure.is_some()) {
        return Err(match reading.all {
            0 => "This log has no step of a Dockerfile yet.".to_owned(),
            1 => "The one step of this log is not one of this file's.".to_owned(),
            all => format!("None of the {all} steps of this log is one of this file's."),
        });
    }
    reading.miss = cause::miss(&reading, analysis);
    longest(&mut reading, analysis);
    Ok(reading)
}

/// The reason with what the step printed last.
fn reason(why: &str, tail: &[String]) -> String {
    let why = if why.is_empty() { "The log does not say why." } else { why };
    match tail {
        [] => why.to_owned(),
        tail => format!("{why}. It printed: {}", tail.join(" / ")),
    }
}

fn failure(log: &Log, reading: &Reading, analysis: &Analysis) -> Option<(Option<usize>, String)> {
    let failed = reading.steps.iter().find(|it| it.outcome == Outcome::Failed);
    if let Some(step) = failed {
        let instruction = analysis.dockerfile.instructions.get(step.instruction)?;
        return Some((Some(instruction.start_line), step.error.clone().unwrap_or_default()));
    }
    let Failure { line, why } = log.failure.as_ref()?;
    // The log may be of another file, or of another version of this one.
    let is_same = |(number, text): &(usize, String)| {
        let own = analysis.text.get(analysis.lines.start(*number)..).unwrap_or_default();
        own.lines().next().is_some_and(|it| it.trim() == text)
    };
    let line = line.as_ref().filter(|it| is_same(it)).map(|it| it.0);
    let why = if why.is_empty() { "The log does not say why." } else { why };
    Some((line, why.to_owned()))
}

/// Finds the steps that the target waited for.
fn longest(reading: &mut Reading, analysis: &Analysis) {
    let stages = &analysis.stages;
    // Of each stage so far: when its end is reached, and the steps up to there.
    let mut ends: Vec<(u64, Option<usize>)> = Vec::with_capacity(stages.stages.len());
    // Of each step, the one that it waited for.
    let mut before: Vec<Option<usize>> = vec![None; reading.steps.len()];
    for (index, stage) in stages.stages.iter().enumerate() {
        let mut now = match stage.base {
            Base::Stage(base) => ends.get(base).copied().unwrap_or_default(),
            Base::Image(_) | Base::Scratch => (0, None),
        };
        let first = reading.steps.partition_point(|it| it.instruction < stage.instructions.start);
        let edges: Vec<(usize, usize)> = stages
            .edges
            .iter()
            .filter(|it| it.to == index)
            .filter_map(|it| match it.from {
                Source::Stage(from) => Some((it.instruction, from)),
                Source::Image(_) | Source::Url(_) => None,
            })
            .collect();
        let steps = reading.steps.iter().enumerate().skip(first);
        for (place, step) in steps.take_while(|(_, it)| it.instruction < stage.instructions.end) {
            let waits = edges.iter().filter(|it| it.0 == step.instruction);
            for end in waits.filter_map(|it| ends.get(it.1)) {
                if now.0 < end.0 {
                    now = *end;
                }
            }
            if let Some(millis) = step.millis.filter(|it| *it != 0) {
                if let Some(slot) = before.get_mut(place) {
                    *slot = now.1;
                }
                now = (now.0.saturating_add(millis), Some(place));
            }
        }
        ends.push(now);
    }
    let end = stages.target.and_then(|it| ends.get(it)).copied().unwrap_or_default();
    reading.path_millis = end.0;
    let back = |it: &usize| before.get(*it).copied().flatten();
    reading.path = std::iter::successors(end.1, back).collect();
    reading.path.reverse();
}
