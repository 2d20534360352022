//! Base images.

use crate::{bytes::SizeRange, syntax::image_ref::ImageRef};

/// The day on which the figures were collected.
pub const DATE: &str = "2026-11-21";

/// A C library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Libc {
    /// GNU.
    Glibc,
    /// Alpine's.
    Musl,
    /// None at all.
    None,
}

/// stub
pub struct Figure {
    /// range
    pub range: SizeRange,
}
/// stub
pub struct BaseImage {
    /// d
    pub disk: Option<Figure>,
}
/// stub
pub fn find(_: &ImageRef) -> Option<BaseImage> {
    None
}
