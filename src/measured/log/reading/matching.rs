//! Which instruction each step of a log is of.

use super::super::{Log, Places, Vertex};
use crate::{
    analysis::Analysis,
    measured::printed::{essence, is_same, written},
    stages::Base,
    syntax::{Instruction, Keyword, image_ref::ImageRef},
};

/// A step with its place in its stage: `[linux/amd64 build 2/5] RUN make`.
pub(super) struct Numbered<'a> {
    pub(super) vertex: &'a Vertex,
    /// The words before the numbers: a target of `buildx bake`, a platform and a stage, each where
    /// there is one.
    words: Vec<&'a str>,
    place: usize,
    total: usize,
    text: &'a str,
}

/// The steps of stages; not BuildKit's own work, nor what ONBUILD adds.
pub(super) fn numbered(log: &Log) -> Vec<Numbered<'_>> {
    let steps = log.vertices.iter().filter_map(|vertex| {
        let (head, text) = vertex.name.strip_prefix('[')?.split_once("] ")?;
        let mut words: Vec<&str> = head.split_whitespace().collect();
        let (place, total) = words.pop()?.split_once('/')?;
        let (place, total) = (place.parse().ok()?, total.parse().ok()?);
        Some(Numbered { vertex, words, place, total, text: text.trim() })
    });
    steps.filter(|it| !it.text.starts_with("ONBUILD ")).collect()
}

/// A step of the file.
struct Expected {
    instruction: usize,
    stage: usize,
    place: usize,
    total: usize,
    keyword: Keyword,
    /// The base from a registry; empty for another one.
    base: String,
    /// What the log's text must be, as written and with its variables expanded.
    essences: [String; 2],
    /// The text goes on behind that, with the beginning of a here-document.
    is_open: bool,
    /// The value of a variable may be another in the build.
    has_variable: bool,
}

/// Pairs of an instruction and a step, by its place in the list.
pub(super) fn matched(steps: &[Numbered<'_>], analysis: &Analysis) -> Vec<(usize, usize)> {
    let expected = expected(analysis);
    let mut pairs = Vec::new();
    // A step of the file is one of the log for each platform and target.
    let mut taken = Places::new();
    for (at, step) in steps.iter().enumerate() {
        let candidates = || {
            let of_stage = expected.iter().filter(|it| is_stage(step, it.stage, analysis));
            of_stage.filter(|it| !taken.contains_key(&key(it.instruction, step)))
        };
        // Another word may be a target of this file, or a stage of another one.
        let is_sure =
            1 < analysis.stages.stages.len() || step.words.iter().all(|it| it.contains('/'));
        let is_there = |it: &&Expected| it.place == step.place && it.total == step.total;
        let found = candidates()
            .find(|it| is_there(it) && it.is(step))
            .or_else(|| candidates().find(|it| it.is(step) && (is_sure || is_there(it))))
            .or_else(|| candidates().find(|it| is_there(it) && it.can_be(step)));
        if let Some(found) = found {
            pairs.push((found.instruction, at));
            taken.insert(key(found.instruction, step), at);
        }
    }
    pairs
}

fn key(instruction: usize, step: &Numbered<'_>) -> String {
    format!("{instruction} {}", step.words.join(" "))
}

/// Whether a step can belong to a stage: the last word names it, unless that is a platform or a
/// target, as in a file of one stage.
fn is_stage(step: &Numbered<'_>, index: usize, analysis: &Analysis) -> bool {
    let stages = &analysis.stages.stages;
    let Some(stage) = stages.get(index) else { return false };
    match step.words.last() {
        _ if stages.len() == 1 => true,
        None => false,
        Some(word) => match &stage.name {
            Some(name) => name.eq_ignore_ascii_case(word),
            None => *word == format!("stage-{index}"),
        },
    }
}

impl Expected {
    fn is(&self, step: &Numbered<'_>) -> bool {
        if self.keyword == Keyword::From {
            let Some(base) = step.text.strip_prefix("FROM ") else { return false };
            let (own, base) = (ImageRef::parse(&self.base), ImageRef::parse(base));
            let tag = |it: &ImageRef<'_>| it.tag.unwrap_or("latest").to_owned();
            return own.familiar_name() == base.familiar_name()
                && (own.digest.is_some() || tag(&own) == tag(&base));
        }
        self.essences.iter().any(|own| match self.is_open {
            true => essence(step.text).starts_with(own.as_str()),
            false => is_same(step.text, own),
        })
    }

    fn can_be(&self, step: &Numbered<'_>) -> bool {
        self.has_variable
            && step.text.split(' ').next().is_some_and(|it| it == self.keyword.as_str())
    }
}

/// The steps of the file, as BuildKit counts them: a base from a registry is the first.
fn expected(analysis: &Analysis) -> Vec<Expected> {
    let instructions = &analysis.dockerfile.instructions;
    let mut all = Vec::new();
    for (stage, it) in analysis.stages.stages.iter().enumerate() {
        let own: Vec<usize> = it
            .instructions
            .clone()
            .filter(|at| instructions.get(*at).is_some_and(|it| it.makes_files()))
            .collect();
        let has_base = matches!(it.base, Base::Image(_));
        let added = usize::from(has_base) + it.triggers.len();
        let total = added + own.len();
        let from = has_base.then_some(it.instructions.start).into_iter().map(|at| (at, 1));
        let own = own.into_iter().enumerate().map(|(count, at)| (at, added + count + 1));
        let base = match &it.base {
            Base::Image(base) => base.clone(),
            Base::Stage(_) | Base::Scratch => String::new(),
        };
        for (at, place) in from.chain(own) {
            let Some(instruction) = instructions.get(at) else { continue };
            let texts = texts(analysis, at, instruction);
            all.push(Expected {
                instruction: at,
                stage,
                place,
                total,
                keyword: instruction.keyword,
                base: base.clone(),
                has_variable: texts[0].contains('$'),
                essences: texts.map(|it| essence(&it)),
                is_open: !instruction.heredocs.is_empty(),
            });
        }
    }
    all
}

/// What the log says of an instruction: as written, and with its variables expanded.
fn texts(analysis: &Analysis, at: usize, instruction: &Instruction) -> [String; 2] {
    // The log has the mark of a here-document, and then how its text begins.
    let text = match instruction.heredocs.is_empty() {
        true => written(instruction),
        false => format!("{} {}", instruction.keyword, instruction.rest.text),
    };
    let expanded = analysis.stages.expand(at, &text, analysis.dockerfile.escape);
    [text.clone(), expanded.unwrap_or(text)]
}
