//! How big the target gets: the figures, what they rest on, and what they are made of.

mod layers;

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::place::{Range, Ranges};
use crate::{
    analysis::Analysis,
    bytes::{Bytes, Size, SizeRange},
    catalog::LibcFamily,
    image::{Config, Image, Layer as ImageLayer},
    syntax::Keyword,
};

pub use layers::{Basis, Item, Layer, Layers};

/// A size, and how many parts are not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Figure {
    /// The sum of the known parts.
    pub known: SizeRange,
    /// How many parts are not counted, as nobody knows their size.
    pub not_counted: usize,
}

impl Figure {
    pub(super) fn disk(image: &Image) -> Figure {
        Figure::of(image, |it| it.disk)
    }

    fn pull(image: &Image) -> Figure {
        Figure::of(image, |it| it.pull)
    }

    fn of(image: &Image, side: fn(Size) -> Option<SizeRange>) -> Figure {
        let size = side(image.size);
        let items = image.layers.iter().flat_map(|it| it.items.iter());
        let unknown = items.filter(|it| side(it.size).is_none()).count();
        let known = size.or(side(image.known)).unwrap_or_default();
        Figure { known, not_counted: if size.is_some() { 0 } else { unknown.max(1) } }
    }

    /// Whether it is all of it.
    pub fn is_whole(&self) -> bool {
        self.not_counted == 0
    }
}

/// The size of the target, with its reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetSize {
    /// On disk.
    pub disk: Figure,
    /// To pull.
    pub pull: Figure,
    /// What is missing in the figures.
    pub unknown: Unknown,
    /// Base and own layers; `None` if all of it is nothing.
    pub parts: Option<Parts>,
    /// Why the range is as it is.
    pub why: Option<Why>,
    /// A stage that stays behind, and how many times as big it is at least.
    pub smaller: Option<(String, u64)>,
    /// What is in the image.
    pub facts: Facts,
    /// What the layers add.
    pub layers: Layers,
    /// How many of the given sizes are of lines of this file.
    pub given: usize,
}

/// The parts of unknown size.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Unknown {
    /// Those that are missing on disk, and so in all figures.
    pub disk: Vec<UnknownPart>,
    /// Those that are missing in the figure to pull.
    pub pull: Vec<UnknownPart>,
}

/// A part of unknown size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnknownPart {
    /// The line of its instruction.
    pub line: usize,
    /// The instruction.
    pub range: Range,
    /// A few words.
    pub label: String,
}

/// The base against what the stage adds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// As far as it is known.
    pub base: Figure,
    /// As far as it is known.
    pub added: SizeRange,
    /// Of what is added, bytes that no later layer can use.
    pub wasted: Bytes,
}

/// Why a size is as wide as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// Docker has printed it; this is what the layers come to.
    Printed(SizeRange),
    /// Mostly because of this line.
    Line {
        /// Its number.
        line: usize,
        /// Its instruction.
        range: Range,
        /// What it adds.
        size: SizeRange,
    },
}

/// What is in an image; `None` is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Facts {
    /// The user it runs as.
    pub user: Option<String>,
    /// Whether it holds a shell.
    pub shell: Option<bool>,
    /// The number of its packages.
    pub packages: Option<u32>,
    /// `apt`, `apk`, …
    pub package_manager: Option<String>,
    /// `glibc`, `musl`, …
    pub libc: Option<String>,
    /// Language runtimes with their versions, as far as known.
    pub runtimes: Vec<String>,
}

impl Facts {
    /// Whether it runs with all rights.
    pub fn is_root(&self) -> bool {
        matches!(self.user.as_deref(), Some("root" | "0" | "0:0" | "root:root"))
    }
}

/// The size of the target of an analysis, with these given sizes.
pub(super) fn target_size(analysis: &Analysis, given: &str) -> Option<TargetSize> {
    let target = analysis.stages.target?;
    let image = analysis.images.get(target)?;
    let mut ranges = Ranges::new(&analysis.text);
    let disk = Figure::disk(image);
    Some(TargetSize {
        disk,
        pull: Figure::pull(image),
        unknown: Unknown {
            disk: unknown(analysis, image, |it| it.disk, &mut ranges),
            pull: unknown(analysis, image, |it| it.pull, &mut ranges),
        },
        parts: parts(analysis, image),
        why: why(analysis, image, &mut ranges),
        smaller: smaller(analysis, target, disk),
        facts: facts(&image.config),
        layers: layers::layers(analysis, image, &mut ranges),
        given: layers::given(analysis, given),
    })
}

fn unknown(
    analysis: &Analysis,
    image: &Image,
    side: fn(Size) -> Option<SizeRange>,
    ranges: &mut Ranges<'_>,
) -> Vec<UnknownPart> {
    if side(image.size).is_some() {
        return Vec::new();
    }
    let mut parts = Vec::new();
    for layer in image.layers.iter().filter(|it| side(it.size).is_none()) {
        let Some(instruction) = analysis.dockerfile.instructions.get(layer.instruction) else {
            continue;
        };
        let items = layer.items.iter().filter(|it| side(it.size).is_none());
        let mut labels: Vec<String> = items.map(|it| it.label.clone()).collect();
        if labels.is_empty() {
            labels.push(instruction.keyword.to_string());
        }
        let (line, range) = (instruction.start_line, ranges.of(instruction.span));
        parts.extend(labels.into_iter().map(|label| UnknownPart { line, range, label }));
    }
    parts
}

fn parts(analysis: &Analysis, image: &Image) -> Option<Parts> {
    let is_base = |at: usize| {
        analysis.dockerfile.instructions.get(at).is_some_and(|it| it.keyword == Keyword::From)
    };
    let mut parts = Parts { base: Figure::default(), added: SizeRange::ZERO, wasted: Bytes::ZERO };
    for layer in &image.layers {
        let known = layer.known.disk.unwrap_or_default();
        if is_base(layer.instruction) {
            parts.base.known = parts.base.known + known;
            let unknown = layer.items.iter().filter(|it| it.size.disk.is_none()).count();
            parts.base.not_counted += unknown;
        } else {
            parts.added = parts.added + known;
            parts.wasted = parts.wasted + layer.wasted;
        }
    }
    let whole = parts.base.known.likely + parts.added.likely;
    (whole != Bytes::ZERO).then_some(parts)
}

fn why(analysis: &Analysis, image: &Image, ranges: &mut Ranges<'_>) -> Option<Why> {
    let estimate = image.layers.iter().map(|it| it.known).sum::<Size>().disk;
    if let (Some(size), Some(estimate)) = (image.size.disk, estimate)
        && size != estimate
    {
        return Some(Why::Printed(estimate));
    }
    let width = |it: &ImageLayer| it.size.disk.map_or(Bytes::ZERO, |it| it.high - it.low);
    let widest = image.layers.iter().max_by_key(|it| (width(it), Reverse(it.instruction)))?;
    let size = widest.size.disk?;
    // One that is shown as a single figure explains nothing.
    if size.low.to_string() == size.high.to_string() {
        return None;
    }
    let instruction = analysis.dockerfile.instructions.get(widest.instruction)?;
    Some(Why::Line { line: instruction.start_line, range: ranges.of(instruction.span), size })
}

/// Only where both figures are whole: half a figure is no comparison.
fn smaller(analysis: &Analysis, target: usize, disk: Figure) -> Option<(String, u64)> {
    let own = disk.is_whole().then_some(disk.known.high.0).filter(|it| *it != 0)?;
    let needed = |it: usize| analysis.stages.stages.get(it).is_some_and(|stage| stage.needed);
    let others = analysis.images.iter().enumerate().filter(|(it, _)| *it != target && needed(*it));
    let (stage, least) = others
        .filter_map(|(it, image)| Some((it, image.size.disk?.low.0)))
        .max_by_key(|it| it.1)?;
    let times = least / own;
    (2 <= times).then(|| (analysis.stages.title(stage), times))
}

pub(super) fn facts(config: &Config) -> Facts {
    let runtime = |name: &str, version: Option<&str>| {
        format!("{name} {}", version.unwrap_or_default()).trim_end().to_owned()
    };
    let runtimes = config.runtimes.iter().map(|it| runtime(&it.name, it.version.as_deref()));
    Facts {
        user: config.user.clone(),
        shell: config.shell,
        packages: config.packages,
        package_manager: config.package_manager.clone(),
        libc: config.libc.map(|it| libc(it.family).to_owned()),
        runtimes: runtimes.collect(),
    }
}

fn libc(family: LibcFamily) -> &'static str {
    match family {
        LibcFamily::Glibc => "glibc",
        LibcFamily::Musl => "musl",
        LibcFamily::Uclibc => "uclibc",
    }
}
