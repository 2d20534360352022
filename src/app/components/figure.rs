//! A figure in words: the sum of what is known, and how much is not in it.

use crate::{
    app::components::plural,
    view::{Bytes, Figure, SizeRange},
};

/// `1.2 GB`, `196 MB`, `8.3 MB`: no more digits than are needed at a glance.
pub(in crate::app::components) fn brief(bytes: Bytes) -> String {
    let three = bytes.to_string();
    if three.contains('.') { bytes.two_digits().to_string() } else { three }
}

impl Figure {
    /// `732 MB`; `None` if nothing is known.
    pub(in crate::app::components) fn likely(&self) -> Option<String> {
        let is_known = self.is_whole() || self.known != SizeRange::ZERO;
        is_known.then(|| self.known.figure())
    }

    /// `1.2 GB`, at a glance: the range stands beside it.
    pub(in crate::app::components) fn headline(&self) -> String {
        self.likely().map_or("?".to_owned(), |it| it.trim_start_matches('~').to_owned())
    }

    /// `1 step not counted`; `None` if everything is counted.
    pub(in crate::app::components) fn rest(&self) -> Option<String> {
        (!self.is_whole()).then(|| format!("{} not counted", plural(self.not_counted, "step")))
    }

    /// `732 MB + 1 step not counted`.
    pub(in crate::app::components) fn words(&self) -> String {
        match (self.likely(), self.rest()) {
            (Some(likely), Some(rest)) => format!("{likely} + {rest}"),
            (likely, rest) => likely.or(rest).unwrap_or_default(),
        }
    }

    /// `732 MB + ?`, for tables.
    pub(in crate::app::components) fn short(&self) -> String {
        match self.likely() {
            Some(likely) if self.is_whole() => likely,
            Some(likely) => format!("{likely} + ?"),
            None => "?".to_owned(),
        }
    }

    /// What the likely figure lies in.
    pub(in crate::app::components) fn range(&self) -> String {
        match self.known.is_exact() {
            _ if self.likely().is_none() => String::new(),
            true if self.is_whole() => "exact".to_owned(),
            _ => self.known.to_string(),
        }
    }
}
