//! A size of which parts may be unknown: the sum of what is known, and the list of what is not.

use crate::{
    analysis::Analysis,
    bytes::{Size, SizeRange},
    image::Image,
};

/// A size and what is missing in it.
#[derive(Debug, PartialEq)]
pub(super) struct Figure {
    /// The sum of the known parts.
    pub(super) known: SizeRange,
    /// What is not known: an instruction's place and a few words.
    pub(super) unknown: Vec<(usize, String)>,
    /// Whether the sum is the whole.
    whole: bool,
}

impl Figure {
    /// On disk.
    pub(super) fn disk(analysis: &Analysis, image: &Image) -> Figure {
        Figure::of(analysis, image, |it| it.disk)
    }

    /// To pull.
    pub(super) fn pull(analysis: &Analysis, image: &Image) -> Figure {
        Figure::of(analysis, image, |it| it.pull)
    }

    fn of(analysis: &Analysis, image: &Image, side: fn(Size) -> Option<SizeRange>) -> Figure {
        if let Some(known) = side(image.size) {
            return Figure { known, unknown: Vec::new(), whole: true };
        }
        let known = side(image.known).unwrap_or_default();
        let unknown = image.layers.iter().filter(|it| side(it.size).is_none()).flat_map(|layer| {
            let labels: Vec<String> = layer
                .items
                .iter()
                .filter(|it| side(it.size).is_none())
                .map(|it| it.label.clone())
                .collect();
            let keyword =
                analysis.dockerfile.instructions.get(layer.instruction).map(|it| it.keyword);
            let labels = match (labels.is_empty(), keyword) {
                (true, Some(keyword)) => vec![keyword.to_string()],
                _ => labels,
            };
            labels.into_iter().map(|it| (layer.instruction, it))
        });
        Figure { known, unknown: unknown.collect(), whole: false }
    }

    /// Whether nothing is missing.
    pub(super) fn is_complete(&self) -> bool {
        self.whole
    }

    /// What stands before the likely figure.
    pub(super) fn prefix(&self) -> Option<&'static str> {
        (!self.whole && self.known != SizeRange::ZERO).then_some("at least")
    }

    /// The single figure: the likely one, the least where parts are missing.
    pub(super) fn likely(&self) -> String {
        match self.whole {
            true => self.known.likely.to_string(),
            false if self.known == SizeRange::ZERO => "Unknown".to_owned(),
            false => self.known.low.to_string(),
        }
    }

    /// In one word or two, for tables.
    pub(super) fn short(&self) -> String {
        match self.whole {
            true => self.known.likely.to_string(),
            false if self.known == SizeRange::ZERO => "unknown".to_owned(),
            false => format!("≥ {}", self.known.low),
        }
    }

    /// What the likely figure lies in.
    pub(super) fn range(&self) -> String {
        match (self.whole, self.known.is_exact()) {
            (false, _) if self.known == SizeRange::ZERO => String::new(),
            (false, _) => "without what is not known".to_owned(),
            (true, true) => "exact".to_owned(),
            (true, false) => self.known.to_string(),
        }
    }
}
