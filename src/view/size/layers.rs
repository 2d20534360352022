//! The target's layers and what each is made of.

use serde::{Deserialize, Serialize};

use super::super::place::{Range, Ranges};
use crate::{
    analysis::Analysis,
    bytes::{Bytes, SizeRange},
    image::{
        self, Image,
        given::{self, Given},
    },
    syntax::Instruction,
};

/// An image may have 127 layers at most; a longer table would only slow the page down.
const MOST: usize = 127;

/// The layers that add something.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Layers {
    /// The first of them, in the order of the file.
    pub shown: Vec<Layer>,
    /// How many more there are.
    pub more: usize,
    /// How many instructions add nothing.
    pub silent: usize,
}

/// What one instruction adds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    /// What a size is given to, for the whole of it.
    pub key: String,
    /// The line of its instruction.
    pub line: usize,
    /// The instruction.
    pub range: Range,
    /// The first line of the instruction.
    pub written: String,
    /// On disk.
    pub size: Option<SizeRange>,
    /// What that rests on.
    pub basis: Option<Basis>,
    /// What it is made of.
    pub items: Vec<Item>,
    /// Bytes that no later layer can use.
    pub wasted: Bytes,
}

/// A part of a layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What a size is given to.
    pub key: String,
    /// What it is, in a few words.
    pub label: String,
    /// Where the figure is from.
    pub source: String,
    /// On disk.
    pub size: Option<SizeRange>,
    /// What that rests on.
    pub basis: Basis,
}

/// What a size rests on, from the firmest to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    /// Docker printed it.
    Measured,
    /// The user says so.
    Given,
    /// The catalog of base images.
    Catalog,
    /// A distribution's index of packages.
    PackageIndex,
    /// Files of the build context.
    Context,
    /// It is copied from where it is known.
    Copied,
    /// A rule from measured builds.
    Heuristic,
    /// A stated guess.
    Assumption,
    /// It is unknown.
    Unknown,
}

impl From<image::Basis> for Basis {
    fn from(basis: image::Basis) -> Basis {
        match basis {
            image::Basis::Measured => Basis::Measured,
            image::Basis::Given => Basis::Given,
            image::Basis::Catalog => Basis::Catalog,
            image::Basis::PackageIndex => Basis::PackageIndex,
            image::Basis::Context => Basis::Context,
            image::Basis::Copied => Basis::Copied,
            image::Basis::Heuristic => Basis::Heuristic,
            image::Basis::Assumption => Basis::Assumption,
            image::Basis::Unknown => Basis::Unknown,
        }
    }
}

/// The layers of an image.
pub(super) fn layers(analysis: &Analysis, image: &Image, ranges: &mut Ranges<'_>) -> Layers {
    let is_given = |it: &image::Layer| {
        it.given.is_some() || it.items.iter().any(|it| it.basis == image::Basis::Given)
    };
    // A size that the user has set to nothing can be set again.
    let adding: Vec<_> = image.layers.iter().filter(|it| it.adds() || is_given(it)).collect();
    let shown = adding.iter().take(MOST).filter_map(|it| {
        let instruction = analysis.dockerfile.instructions.get(it.instruction)?;
        Some(layer(&analysis.text, instruction, it, ranges))
    });
    Layers {
        shown: shown.collect(),
        more: adding.len().saturating_sub(MOST),
        silent: image.layers.len() - adding.len(),
    }
}

fn layer(
    text: &str,
    instruction: &Instruction,
    layer: &image::Layer,
    ranges: &mut Ranges<'_>,
) -> Layer {
    let basis = layer.given.or_else(|| layer.items.iter().map(|it| it.basis).max());
    let items = layer.items.iter().map(|it| Item {
        key: given::part_key(instruction, &it.label),
        label: it.label.clone(),
        source: it.source.clone(),
        size: it.size.disk,
        basis: it.basis.into(),
    });
    Layer {
        key: given::key(instruction),
        line: instruction.start_line,
        range: ranges.of(instruction.span),
        written: instruction.span.of(text).lines().next().unwrap_or_default().to_owned(),
        size: layer.size.disk,
        basis: basis.map(Basis::from),
        items: items.collect(),
        wasted: layer.wasted,
    }
}

/// How many of these sizes are of lines of the file.
pub(super) fn given(analysis: &Analysis, sizes: &str) -> usize {
    if sizes.is_empty() { 0 } else { Given::count(sizes, &analysis.dockerfile) }
}
