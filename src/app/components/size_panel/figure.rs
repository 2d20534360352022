//! A figure in words: the sum of what is known, and that it is not all.

use crate::view::{Figure, SizeRange};

impl Figure {
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
