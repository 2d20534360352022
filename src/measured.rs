//! What docker has printed: sizes of layers and images, and the log of a build.

pub mod log;
mod printed;

pub use printed::{MeasuredLayer, add, add_layers, lines, steps};
