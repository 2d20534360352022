//! Sizes as people read them: the sum of what is known, and what is not in it.

use serde::Serialize;

use super::Analysis;
use crate::{
    bytes::{Bytes, Size, SizeRange},
    image::Layer,
    stages::Base,
};

/// A sum of sizes, and what is not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Total {
    /// The known parts on disk; `None` where none is known.
    pub disk: Option<SizeRange>,
    /// The known parts to pull; `None` where none is known.
    pub pull: Option<SizeRange>,
    /// The parts that are in neither; where there are none, the sum is whole.
    pub not_counted: Vec<NotCounted>,
}

/// A part of unknown size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotCounted {
    /// The 1-based line of its instruction.
    pub line: usize,
    /// What it is, in a few words.
    pub label: String,
    /// Why its size is not known.
    pub why: String,
}

impl Total {
    /// Nothing is known.
    pub const UNKNOWN: Total = Total { disk: None, pull: None, not_counted: Vec::new() };

    /// One of its ranges in words: `732 MB + 1 step not counted`.
    pub fn words(&self, range: Option<SizeRange>) -> String {
        let rest = match self.not_counted.len() {
            0 => None,
            1 => Some("1 step not counted".to_owned()),
            count => Some(format!("{count} steps not counted")),
        };
        match (range, rest) {
            (Some(range), None) => range.to_string(),
            (Some(range), Some(rest)) if range != SizeRange::ZERO => format!("{range} + {rest}"),
            (_, Some(rest)) => rest,
            (None, None) => "unknown".to_owned(),
        }
    }
}

impl Analysis {
    /// The size of a stage's image.
    pub fn total(&self, stage: usize) -> Total {
        let Some(image) = self.images.get(stage) else { return Total::UNKNOWN };
        match image.size.disk {
            // What docker has printed holds for the whole, whatever the layers come to.
            Some(_) => Total { not_counted: Vec::new(), ..self.sum(&image.layers, image.known) },
            None => self.sum(&image.layers, image.known),
        }
    }

    /// The size of one layer.
    pub fn layer_total(&self, layer: &Layer) -> Total {
        self.sum([layer], layer.known)
    }

    /// What all stages that the target needs take, with each image from outside once.
    pub fn build_total(&self) -> Total {
        let mut bases: Vec<&str> = Vec::new();
        let mut layers = Vec::new();
        for (stage, image) in self.stages.stages.iter().zip(&self.images) {
            if !stage.needed {
                continue;
            }
            let is_counted = match &stage.base {
                Base::Image(base) if !bases.contains(&base.as_str()) => {
                    bases.push(base);
                    false
                }
                // Its layers are those of the other stage.
                Base::Image(_) | Base::Stage(_) | Base::Scratch => true,
            };
            layers.extend(image.layers.iter().skip(usize::from(is_counted)));
        }
        let known = layers.iter().map(|it| it.known).sum();
        self.sum(layers, known)
    }

    fn sum<'a>(&self, layers: impl IntoIterator<Item = &'a Layer>, known: Size) -> Total {
        let mut not_counted = Vec::new();
        let (mut disk, mut pull, mut parts) = (0, 0, 0);
        for layer in layers {
            let instruction = self.dockerfile.instructions.get(layer.instruction);
            let line = instruction.map_or(1, |it| it.start_line);
            for it in layer.items.iter().filter(|_| layer.given.is_none()) {
                parts += 1;
                disk += usize::from(it.size.disk.is_some());
                pull += usize::from(it.size.pull.is_some());
                if it.size.disk.is_none() {
                    let (label, why) = (it.label.clone(), it.source.clone());
                    not_counted.push(NotCounted { line, label, why });
                }
            }
        }
        Total {
            disk: known.disk.filter(|it| parts == 0 || disk != 0 || it.high != Bytes::ZERO),
            pull: known.pull.filter(|it| parts == 0 || pull != 0 || it.high != Bytes::ZERO),
            not_counted,
        }
    }
}
