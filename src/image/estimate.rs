//! Figures as ranges: on disk, and what compression leaves of them.

use crate::bytes::{Bytes, Size, SizeRange};

/// A range in millions of bytes.
pub(super) fn mb(low: f64, likely: f64, high: f64) -> SizeRange {
    let bytes = |it: f64| Bytes(1_000_000).times(it);
    SizeRange::new(bytes(low), bytes(likely), bytes(high))
}

/// A size on disk, and to pull by the share that compression leaves of it: least, likely, most.
pub(super) fn sized(disk: SizeRange, compressed: (f64, f64, f64)) -> Size {
    Size { disk: Some(disk), pull: Some(scaled(disk, compressed)) }
}

/// A range times a share of it: least, likely, most. How big something is and what the share is are
/// independent, so that their errors add as independent ones do.
pub(super) fn scaled(range: SizeRange, (low, likely, high): (f64, f64, f64)) -> SizeRange {
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
pub(super) const MEASURED: &str = "measured builds, 2026-11";

/// A text of this length.
pub(super) fn text(length: usize) -> Size {
    let length = Bytes(length as u64);
    let pull = SizeRange::new(length.times(0.25), length.times(0.5), length + Bytes(120));
    Size { disk: Some(SizeRange::exact(length)), pull: Some(pull) }
}
