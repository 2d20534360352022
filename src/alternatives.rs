//! Smaller bases for a stage: what they would save, and what would have to change.

pub(crate) mod candidates;
mod questions;

use std::rc::Rc;

pub use questions::Question;

use crate::{
    advice::{self, Facts, Finding, Ground, Severity, Upon},
    bytes::{Bytes, Size, SizeRange},
    catalog::{self, BaseImage},
    sort,
    stages::Base,
    syntax::{Keyword, image_ref::ImageRef},
    text::{self, Edit},
};

/// A base that a stage could be built upon instead of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// The index of the stage.
    pub stage: usize,
    /// The image to put in its FROM.
    pub base: String,
    /// What kind of base it is.
    pub family: Family,
    /// The base by itself.
    pub base_size: Size,
    /// The stage's image with it; unknown where it would not build or start.
    pub size: Size,
    /// By how much the base is smaller on disk, most likely; none where it is not.
    pub saves: Option<Bytes>,
    /// The number of packages in the base.
    pub packages: Option<u32>,
    /// Whether the base has a shell.
    pub shell: Option<bool>,
    /// The user that it sets; root where it sets none.
    pub user: &'static str,
    /// When the base gets no more updates, `YYYY-MM` or `YYYY-MM-DD`.
    pub eol: Option<&'static str>,
    /// One sentence: what it is.
    pub note: &'static str,
    /// What to look at before using it, the worst first.
    pub checks: Vec<Check>,
    /// What only a person can settle.
    pub questions: Vec<Question>,
    /// The edits that put it in place, and mend what can be mended.
    pub edits: Vec<Edit>,
}

/// A kind of small base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Google's images without a shell.
    Distroless,
    /// The empty image.
    Scratch,
    /// A distribution without docs and rarely used packages.
    Slim,
    /// Alpine Linux, on musl.
    Alpine,
    /// Chainguard's images.
    Chainguard,
    /// Ubuntu cut down to the files that are needed.
    Chiselled,
    /// Red Hat's images without most tools.
    UbiMicro,
    /// Docker's hardened images.
    Hardened,
}

impl Family {
    /// As people call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Family::Distroless => "distroless",
            Family::Scratch => "scratch",
            Family::Slim => "slim",
            Family::Alpine => "alpine",
            Family::Chainguard => "chainguard",
            Family::Chiselled => "chiselled",
            Family::UbiMicro => "ubi-micro",
            Family::Hardened => "hardened",
        }
    }
}

/// Something to look at before a base is changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// What a rule would find then.
    pub finding: Finding,
    /// Whether the alternative's edits mend it.
    pub mended: bool,
}

impl Alternative {
    /// Whether it neither builds nor starts as it is.
    pub fn breaks(&self) -> bool {
        self.checks.iter().any(|it| it.finding.severity == Severity::Error && !it.mended)
    }

    /// The whole file with it, from the text that was analysed.
    pub fn dockerfile(&self, text: &str) -> Option<String> {
        text::apply(text, &self.edits)
    }
}

/// Of more stages than that, the last are looked at.
const MAX_STAGES: usize = 12;

/// Smaller bases: the target's first, then those of the other stages, from the last to the first.
/// Of each stage those that work come first, and the smallest of these. Only bases that are
/// smaller, or whose own one gets no more updates, or whose size nobody tells.
pub fn suggest(facts: &mut Facts<'_>) -> Vec<Alternative> {
    let stages = facts.stages;
    let root = |mut stage: usize| loop {
        match stages.stages[stage].base {
            Base::Stage(base) => stage = base,
            _ => return stage,
        }
    };
    let first = stages.target.map(root);
    let others = (0..stages.stages.len()).rev().filter(|it| Some(*it) != first);
    let mut found = Vec::new();
    let before = advice::look_at_bases(facts);
    for stage in first.into_iter().chain(others).take(MAX_STAGES) {
        let mut of_stage = of_stage(facts, stage, &before);
        sort::by_key(&mut of_stage, |it| {
            let size = it.base_size.disk.map(|range| range.likely);
            (it.breaks(), size.is_none(), size)
        });
        found.append(&mut of_stage);
    }
    found
}

/// A WORKDIR that keeps relative paths where they were, if the base sets another folder.
fn same_folder(
    facts: &Facts<'_>,
    stage: usize,
    current: &BaseImage,
    candidate: &BaseImage,
) -> Option<Edit> {
    let folder = |it: &BaseImage| it.workdir.unwrap_or("/");
    let own = facts.steps_of(stage).iter().find(|it| it.instruction.keyword == Keyword::Workdir);
    let moves = folder(current) != folder(candidate) && own.is_none();
    let from = facts.from(stage);
    moves.then(|| Edit::insert(from.span.end, format!("\nWORKDIR {}", folder(current))))
}

fn of_stage(facts: &mut Facts<'_>, stage: usize, before: &[Finding]) -> Vec<Alternative> {
    let (stages, images) = (facts.stages, facts.images);
    let Base::Image(base) = &stages.stages[stage].base else { return Vec::new() };
    let Some(current) = catalog::named(base) else { return Vec::new() };
    let reference = ImageRef::parse(base);
    let is_of_windows = current.os.is_some_and(|it| it.family == "windows")
        || stages.stages[stage].platform.as_deref().is_some_and(|it| it.starts_with("windows"));
    // A digest alone does not say which version it is.
    if is_of_windows || reference.digest.is_some() && reference.tag.is_none() {
        return Vec::new();
    }
    // What only builds needs its shell.
    let builds = facts.shipped_from(stage).is_none()
        && facts.steps.iter().any(|it| it.stage == stage && it.instruction.keyword == Keyword::Run);
    let artifact = facts.artifact(facts.shipped_from(stage).unwrap_or(stage));
    let mut found = Vec::new();
    for (family, name, note) in candidates::candidates(&reference, &current, artifact) {
        // Only what is known to exist: a neighbouring tag says nothing of this one.
        let Some(ground) = Ground::find(&name).filter(Ground::is_exact) else { continue };
        let candidate = ground.image.clone();
        if builds && candidate.shell == Some(false) {
            continue;
        }
        let base_size = size_of(&candidate);
        let likely = |it: Size| it.disk.map(|it| it.likely);
        let (old, new) = (likely(size_of(&current)), likely(base_size));
        let has_ended = current.ends.is_some_and(|it| catalog::has_ended(it, facts.today));
        let succeeds = has_ended && note == candidates::SUCCESSOR;
        let is_smaller = match (old, new) {
            // A saving of a few percent is not worth a change.
            (Some(old), Some(new)) => new < old.times(0.95),
            (_, None) => matches!(family, Family::Chainguard | Family::Hardened),
            (None, Some(_)) => false,
        };
        let ends = candidate.ends.is_some_and(|it| catalog::has_ended(it, facts.today));
        if !is_smaller && !succeeds || ends {
            continue;
        }
        let change =
            questions::Change { stage, current: &current, family, name: &name, new: &candidate };
        let questions = questions::questions(facts, &change);
        let edit = Edit::replace(stages.stages[stage].base_span, name.clone());
        let upon = Upon { stage, ground: Rc::new(ground) };
        let (checks, mut edits) = mend(advice::migrate(facts, upon, before), edit);
        edits.extend(same_folder(facts, stage, &current, &candidate));
        let mut alternative = Alternative {
            stage,
            base: name,
            family,
            base_size,
            size: Size::UNKNOWN,
            saves: old.zip(new).filter(|(old, new)| new < old).map(|(old, new)| old - new),
            packages: candidate.packages,
            shell: candidate.shell,
            user: candidate.user.unwrap_or("root"),
            eol: candidate.ends,
            note,
            checks,
            questions: questions.clone().unwrap_or_default(),
            edits,
        };
        // Where a reason is known, it is told.
        if questions.is_none() && !alternative.breaks() {
            continue;
        }
        // A file that does not build or start has no size.
        if !alternative.breaks() {
            alternative.size = exchange(images[stage].size, size_of(&current), base_size);
        }
        found.push(alternative);
    }
    found
}

/// The edits of what can be mended, as far as they keep clear of each other, behind the first one.
fn mend(found: Vec<Finding>, first: Edit) -> (Vec<Check>, Vec<Edit>) {
    let mut edits = vec![first];
    let mut checks = Vec::new();
    for finding in found {
        let fix = finding.fixes.first();
        let mended = fix.is_some_and(|fix| {
            let is_made = |it: &Edit| edits.contains(it);
            let is_clear = |it: &Edit| {
                edits
                    .iter()
                    .all(|other| it.span.end < other.span.start || other.span.end < it.span.start)
            };
            let made = fix.edits.iter().all(is_made);
            if !made && fix.edits.iter().all(is_clear) {
                edits.extend(fix.edits.iter().cloned());
                return true;
            }
            made
        });
        checks.push(Check { finding, mended });
    }
    (checks, edits)
}

fn size_of(image: &BaseImage) -> Size {
    Size { disk: image.disk.map(|it| it.range), pull: image.pull.map(|it| it.range) }
}

/// The size of an image with another base below what it adds.
fn exchange(whole: Size, old: Size, new: Size) -> Size {
    let part = |whole: Option<SizeRange>, old: Option<SizeRange>, new: Option<SizeRange>| {
        Some(new? + whole?.without(old?))
    };
    Size { disk: part(whole.disk, old.disk, new.disk), pull: part(whole.pull, old.pull, new.pull) }
}
