//! The abstract build: what every instruction leaves in the image, and how big that is.
//!
//! A stage is walked instruction by instruction. Each leaves [`files::Part`]s in the stage's
//! files; a layer is what is left of them when its instruction ends. What an instruction's
//! effect rests on is said with every figure, and what is not known stays unknown.

mod apk;
mod apt;
mod base;
mod build;
mod cargo;
mod cleanup;
mod copy;
mod download;
mod files;
mod gem;
pub mod given;
mod go;
pub mod kept;
mod manifest;
mod npm;
mod packages;
mod pip;
mod rpm;
mod run;
mod stage;
mod venv;

pub(crate) use files::absolute;

use crate::{
    bytes::{Bytes, Size, SizeRange},
    catalog::Libc,
    context::Sent,
    packages::{Indexes, Release},
    shell::Command,
    sort,
    stages::Stages,
    syntax::{BuildError, Dockerfile},
};
use given::Given;
use kept::Kept;
use stage::{Built, Inputs, State};
use std::rc::Rc;

/// What one stage's build leaves behind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Image {
    /// One per instruction of the stage, the FROM first.
    pub layers: Vec<Layer>,
    /// The sum of its layers: base and everything added, unknown where a layer is; or what docker
    /// has printed for it.
    pub size: Size,
    /// The sum of what is known: the image is at least as big as its low end.
    pub known: Size,
    /// How many of its layers hold something of unknown size.
    pub unknown: usize,
    /// How it would start, and what is in it.
    pub config: Config,
    /// The package index that would tell more of its sizes, but was not at hand.
    pub missing: Option<Release>,
}

impl Image {
    /// The least that it takes on disk, where only a part of its size is known.
    pub fn at_least(&self) -> Option<Bytes> {
        let known = if self.size.disk.is_none() { self.known.disk } else { None };
        known.and_then(SizeRange::at_least)
    }
}

/// What one instruction adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// The instruction's place in [`Dockerfile::instructions`].
    pub instruction: usize,
    /// The sum of its items; exactly nothing for instructions that only set metadata.
    pub size: Size,
    /// The sum of those of its items whose size is known.
    pub known: Size,
    /// What its size rests on, where it is given as a whole; its items share it.
    pub given: Option<Basis>,
    /// What it is made of, the largest first, then what is not known.
    pub items: Rc<[Item]>,
    /// Bytes of this layer that the image carries in vain.
    pub wasted: Bytes,
    /// Of its likely size, packages that no other one needs and that are only recommended.
    pub recommended: Bytes,
    /// What its RUN runs, or ONBUILD's would, also what `sudo`, `env` and `sh -c` start, behind
    /// these; nothing where that is not understood. What stands in a text of its own has the span
    /// of the command that it is given to.
    pub commands: Vec<Rc<Command>>,
}

/// A part of a layer, with the reason for its size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is, in a few words.
    pub label: String,
    /// Where it lies; empty where that is no one place.
    pub path: String,
    /// How big; unknown is unknown.
    pub size: Size,
    /// What kind of knowledge the size is.
    pub basis: Basis,
    /// Where the figure is from, with a date where it has one; for what is unknown, why.
    pub source: String,
}

/// What a size rests on, from the firmest to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// What docker printed for it.
    Measured,
    /// What the user says.
    Given,
    /// A figure of the base-image catalog.
    Catalog,
    /// The sizes of packages in a distribution's index.
    PackageIndex,
    /// Files of the build context, or text in the Dockerfile itself.
    Context,
    /// Copied from another stage or image, whose size is known.
    Copied,
    /// A rule taken from measured builds.
    Heuristic,
    /// A stated guess that the user may replace.
    Assumption,
    /// Nothing: the size is not known.
    Unknown,
}

impl Basis {
    /// As the report names it, which has no word of its own for what the user brings.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Catalog => "catalog",
            Basis::PackageIndex => "package-index",
            Basis::Context => "context",
            Basis::Copied => "copied",
            Basis::Heuristic => "heuristic",
            Basis::Measured | Basis::Given | Basis::Assumption => "assumption",
            Basis::Unknown => "unknown",
        }
    }
}

/// What a stage's image would say of itself. `None` is not known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// The user it runs as; `root` where nothing sets one.
    pub user: Option<String>,
    /// The working directory.
    pub workdir: Option<String>,
    /// What the base image and EXPOSE say it listens on: `80`, `53/udp`.
    pub ports: Vec<String>,
    /// ENTRYPOINT, with the shell in front for the shell form.
    pub entrypoint: Option<Vec<String>>,
    /// CMD, with the shell in front for the shell form.
    pub cmd: Option<Vec<String>>,
    /// Whether it holds a shell.
    pub shell: Option<bool>,
    /// Its C library; none where it has none or none is known, see `bare`.
    pub libc: Option<Libc>,
    /// Whether it surely has no C library, as scratch and distroless static.
    pub bare: bool,
    /// The number of its packages.
    pub packages: Option<u32>,
    /// `apt`, `apk`, …
    pub package_manager: Option<String>,
    /// Language runtimes, such as python 3.12.
    pub runtimes: Vec<Runtime>,
}

/// A language runtime in an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Runtime {
    /// `python`, `node`, `java`, …
    pub name: String,
    /// As far as known: `3.12`.
    pub version: Option<String>,
}

/// Builds every stage on paper; the result has one image per stage, in their order, and what of the
/// build context is not there. What package managers install is chosen from the indexes; without
/// the right one it is only estimated. Given sizes take the places of estimates.
pub fn assemble(
    dockerfile: &Dockerfile,
    stages: &Stages,
    indexes: &Indexes,
    sent: &Rc<Sent>,
    given: Option<&Given>,
) -> (Vec<Image>, Vec<BuildError>) {
    let inputs = Inputs::new(dockerfile, stages, indexes, sent, given);
    let (built, errors) = build_all(&inputs, &mut None);
    (built.into_iter().map(|it| it.image).collect(), errors)
}

/// All stages, with their states if `kept` is still there in the end.
fn build_all(inputs: &Inputs<'_>, kept: &mut Option<&mut Kept>) -> (Vec<Built>, Vec<BuildError>) {
    let stages = inputs.stages;
    let mut built: Vec<Built> = Vec::with_capacity(stages.stages.len());
    let mut errors = Vec::new();
    // The last stage that needs each one: then its files are dropped, unless all is kept.
    let mut last_user: Vec<usize> = (0..stages.stages.len()).collect();
    for index in 0..stages.stages.len() {
        stages.stages_needed_by(index).for_each(|it| last_user[it] = index);
    }
    let (mut parts, mut all) = (0, 0);
    for index in 0..stages.stages.len() {
        let again = kept.as_mut().and_then(|it| it.take(inputs, index));
        let mut stage = again.unwrap_or_else(|| stage::build(inputs, index, &built, &mut errors));
        if parts < MAX_PARTS || last_user[index] == index {
            parts += stage.state.files.len();
        } else {
            stage.state.forget_files();
        }
        all += stage.state.files.len();
        if MAX_KEPT < all {
            *kept = None;
        }
        built.push(stage);
        for it in stages.stages_needed_by(index).chain([index]) {
            if last_user[it] == index {
                last_user[it] = usize::MAX;
                parts -= built[it].state.files.len();
                if kept.is_none() {
                    built[it].state = State::default();
                }
            }
        }
    }
    (built, errors)
}

/// More parts of files than that are not kept for the stages to come: what these copy is unknown.
const MAX_PARTS: usize = 1_000_000;

/// A build with more of them is not kept for the next one.
const MAX_KEPT: usize = 100_000;

impl Item {
    fn unknown(label: impl Into<String>, why: impl Into<String>) -> Item {
        Item {
            label: label.into(),
            path: String::new(),
            size: Size::UNKNOWN,
            basis: Basis::Unknown,
            source: why.into(),
        }
    }
}

impl Layer {
    /// Whether it holds anything, as far as is known.
    pub fn adds(&self) -> bool {
        self.size.disk.is_none_or(|it| it.high != Bytes::ZERO)
    }

    /// The sum of its items, or of the size that is given for the whole.
    fn new(instruction: usize, mut items: Vec<Item>, whole: Option<(Size, Basis)>) -> Layer {
        // The largest first; what is unknown comes last.
        sort::by_key(&mut items, |it| std::cmp::Reverse(it.size.disk.map(|it| it.likely)));
        Layer {
            instruction,
            size: whole.map_or_else(|| items.iter().map(|it| it.size).sum(), |it| it.0),
            known: whole.map_or_else(|| items.iter().map(|it| known(it.size)).sum(), |it| it.0),
            given: whole.map(|it| it.1),
            items: items.into(),
            wasted: Bytes::ZERO,
            recommended: Bytes::ZERO,
            commands: Vec::new(),
        }
    }
}

/// The size, with nothing for what is not known of it.
fn known(size: Size) -> Size {
    Size {
        disk: Some(size.disk.unwrap_or(SizeRange::ZERO)),
        pull: Some(size.pull.unwrap_or(SizeRange::ZERO)),
    }
}

/// A range in millions of bytes.
fn mb(low: f64, likely: f64, high: f64) -> SizeRange {
    let bytes = |it: f64| Bytes(1_000_000).times(it);
    SizeRange::new(bytes(low), bytes(likely), bytes(high))
}

/// A size on disk, and to pull by the share that compression leaves of it: least, likely, most.
fn sized(disk: SizeRange, compressed: (f64, f64, f64)) -> Size {
    Size { disk: Some(disk), pull: Some(scaled(disk, compressed)) }
}

/// A range times a share of it: least, likely, most. How big something is and what the share is are
/// independent, so that their errors add as independent ones do.
fn scaled(range: SizeRange, (low, likely, high): (f64, f64, f64)) -> SizeRange {
    let further = |a: f64, b: f64| 1.0 + ((a - 1.0) * (a - 1.0) + (b - 1.0) * (b - 1.0)).sqrt();
    let above = further(range.high.share_of(range.likely), high / likely);
    let below = further(range.likely.share_of(range.low), likely / low);
    let middle = range.likely.times(likely);
    let most = match range.likely {
        Bytes::ZERO => range.high.times(high),
        _ => middle.times(above),
    };
    let least = if range.low == Bytes::ZERO { Bytes::ZERO } else { middle.times(1.0 / below) };
    SizeRange::new(least, middle, most)
}

/// Where figures taken from our own builds come from.
const MEASURED: &str = "measured builds, 2026-11";

#[cfg(test)]
mod tests;
