//! The log of a build beside the file: sentences, and a row for each step.

use serde::{Deserialize, Serialize};

use super::{
    build::{Step, StepFate, step},
    place::Ranges,
};
use crate::{
    analysis::Analysis,
    measured::log::{self, Log, Outcome, Reading},
};

/// A longer list would only slow the page down.
const MOST: usize = 500;

/// Of a longer path, only the slowest lines are named.
const MOST_LINES: usize = 8;

/// What a log says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct BuildLog {
    /// The failure first, then the time and the cache.
    pub sentences: Vec<String>,
    /// The first of the steps, in the order of the file.
    pub steps: Vec<Step>,
}

/// Reads a log beside an analysed file.
pub(super) fn build_log(log: &Log, analysis: &Analysis) -> BuildLog {
    let reading = match log::read(log, analysis) {
        Ok(reading) => reading,
        Err(why) => return BuildLog { sentences: vec![why], steps: Vec::new() },
    };
    let mut ranges = Ranges::new(&analysis.text);
    let row = |it: &log::Step| {
        let (fate, label) = row(it);
        step(analysis, &mut ranges, it.instruction, fate, &label)
    };
    let steps = reading.steps.iter().take(MOST).map(row).collect();
    BuildLog { sentences: sentences(&reading, analysis), steps }
}

fn row(it: &log::Step) -> (StepFate, String) {
    let time = it.millis.map(seconds);
    match (it.outcome, time) {
        (Outcome::Cached, _) => (StepFate::Cached, "cached".to_owned()),
        (Outcome::Ran, time) => (StepFate::Rebuilt, time.unwrap_or_else(|| "ran".to_owned())),
        (Outcome::Unfinished, _) => (StepFate::Rebuilt, "unfinished".to_owned()),
        (Outcome::Failed, None) => (StepFate::Failed, "failed".to_owned()),
        (Outcome::Failed, Some(time)) => (StepFate::Failed, format!("failed after {time}")),
    }
}

fn sentences(reading: &Reading, analysis: &Analysis) -> Vec<String> {
    let line = |place: &usize| {
        let step = reading.steps.get(*place)?;
        Some(analysis.dockerfile.instructions.get(step.instruction)?.start_line)
    };
    let mut all = Vec::new();
    if let Some((line, why)) = &reading.failure {
        let what = line.map_or("The build".to_owned(), |it| format!("Line {it}"));
        all.push(format!("{what} failed: {why}"));
    }
    if reading.matched < reading.all {
        all.push(format!(
            "{} of {} steps of the log are this file’s. The others belong to another build, or to \
             another version of it.",
            reading.matched, reading.all
        ));
    }
    if reading.path_millis != 0 {
        let mut path = reading.path.clone();
        let which = if MOST_LINES < path.len() { "mostly lines" } else { "lines" };
        let millis = |it: &usize| reading.steps.get(*it).and_then(|it| it.millis).unwrap_or(0);
        crate::sort::by_key(&mut path, |it| std::cmp::Reverse(millis(it)));
        path.truncate(MOST_LINES);
        crate::sort::by_key(&mut path, |it| *it);
        let lines: Vec<String> = path.iter().filter_map(line).map(|it| it.to_string()).collect();
        let which = if lines.len() == 1 { "line" } else { which };
        all.push(format!(
            "The build waited {} for its longest chain: {which} {}.",
            seconds(reading.path_millis),
            lines.join(", ")
        ));
    }
    let is_step = |it: &&log::Step| {
        analysis.dockerfile.instructions.get(it.instruction).is_some_and(|it| it.makes_files())
    };
    let all_cached = reading.steps.iter().filter(is_step).all(|it| it.outcome == Outcome::Cached);
    match reading.miss.and_then(|(step, why)| Some((line(&step)?, why))) {
        Some((line, why)) => {
            all.push(format!("Line {line} is the first that was not in the cache: {why}."));
        }
        None if reading.steps.iter().filter(is_step).count() == 0 => {}
        None if all_cached => all.push("Every step came from the cache.".to_owned()),
        None if reading.steps.iter().filter(is_step).all(|it| it.outcome != Outcome::Cached) => {
            all.push("No step came from the cache: the first build, or one without it.".to_owned());
        }
        None => {}
    }
    all
}

/// `12.3 s`, or `2 min 5 s`.
fn seconds(millis: u64) -> String {
    match millis {
        0..60_000 => format!("{}.{} s", millis / 1_000, millis % 1_000 / 100),
        _ => format!("{} min {} s", millis / 60_000, millis % 60_000 / 1_000),
    }
}
