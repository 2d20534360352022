//! Text to instructions. Cannot fail: what is wrong comes back beside what is understood.

pub mod image_ref;
