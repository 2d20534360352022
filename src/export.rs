//! The analysis in other people's formats.

pub mod json;
