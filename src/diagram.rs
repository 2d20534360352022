//! The stage graph as numbers: boxes and paths. No SVG, no browser.

use crate::{
    image::Image,
    stages::{EdgeKind, Stages},
    text::Span,
};

/// A drawing, in its own units (one is a CSS pixel at 100 %), from the top left corner.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Diagram {
    /// Width of the whole.
    pub width: f64,
    /// Height of the whole.
    pub height: f64,
    /// Stages and images, in the order in which they should be read.
    pub boxes: Vec<Box>,
    /// Edges, those of the target last so that they lie on top.
    pub paths: Vec<Path>,
}

/// A stage, or an image from outside.
#[derive(Debug, Clone, PartialEq)]
pub struct Box {
    /// Stays the same while the text changes around it: `stage:build`, `image:alpine:3.20`.
    pub key: String,
    /// What it stands for.
    pub node: Node,
    /// Its first line, in bold.
    pub title: String,
    /// Its second line.
    pub detail: String,
    /// Its third line, for a stage: the size, or that it is unknown.
    pub size: Option<String>,
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Whether the target depends on it.
    pub needed: bool,
    /// Whether it is the target.
    pub target: bool,
    /// The text it comes from.
    pub span: Span,
}

/// What a box stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// A stage, by its index.
    Stage(usize),
    /// An image from a registry.
    Image,
    /// The empty image.
    Scratch,
}

/// An edge.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// Stays the same while the text changes around it.
    pub key: String,
    /// Solid, dashed or dotted.
    pub kind: EdgeKind,
    /// Places of the boxes it joins, in [`Diagram::boxes`].
    pub from: usize,
    /// See `from`.
    pub to: usize,
    /// Cubic curves: the start, then two control points and an end for each.
    pub points: Vec<(f64, f64)>,
    /// The paths that are copied or mounted, shortened.
    pub label: Option<Label>,
    /// All paths, in full.
    pub title: String,
    /// Whether the target depends on it.
    pub needed: bool,
    /// The text it comes from.
    pub span: Span,
}

/// Text beside an edge.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// Left end.
    pub x: f64,
    /// Base line.
    pub y: f64,
}

/// Draws the graph.
pub fn draw(_stages: &Stages, _images: &[Image]) -> Diagram {
    Diagram::default()
}
