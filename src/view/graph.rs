//! The stage graph: boxes and curves in whole units from the top left corner, CSS pixels at 100 %.

use serde::{Deserialize, Serialize};

use super::place::{Range, Ranges};
use crate::{
    analysis::Analysis,
    bytes::Bytes,
    diagram::{self, Node},
    image::Image,
    stages::EdgeKind,
};

/// A drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Graph {
    /// Width of the whole.
    pub width: i32,
    /// Height of the whole.
    pub height: i32,
    /// Stages in the order of the file, then what comes from outside.
    pub boxes: Vec<GraphBox>,
    /// Edges; those that lie on top last.
    pub paths: Vec<Path>,
    /// How many stages and images from outside have no box.
    pub more: usize,
    /// How many stages have no box, as they are not built.
    pub folded: usize,
}

/// A stage, or what comes from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GraphBox {
    /// Stays the same while the text changes around it.
    pub key: String,
    /// What it stands for.
    pub kind: BoxKind,
    /// Its first line.
    pub title: String,
    /// Its second line.
    pub detail: String,
    /// Its third line, for a stage.
    pub size: Option<String>,
    /// That size, in percent of the largest stage.
    pub share: Option<u8>,
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
    /// The height of what stands above its rows.
    pub head: i32,
    /// Whether the target depends on it.
    pub needed: bool,
    /// Whether it is the target.
    pub target: bool,
    /// Whether it is a stage with layers to show.
    pub opens: bool,
    /// Whether it has only one line, with the title and the size.
    pub compact: bool,
    /// The layers of an opened stage, each [`GraphBox::ROW`] high.
    pub rows: Vec<Row>,
    /// Errors on the lines of its stage.
    pub errors: usize,
    /// The text it comes from.
    pub range: Range,
}

impl Graph {
    /// Among the open keys: stages that are not built are drawn too.
    pub const NOT_BUILT: &str = diagram::Diagram::NOT_BUILT;
}

impl GraphBox {
    /// The height of a row.
    pub const ROW: i32 = 20;
}

/// What a box stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BoxKind {
    /// A stage, by its index in the view.
    Stage(usize),
    /// An image from a registry, or what ADD downloads.
    Image,
    /// The empty image.
    Scratch,
}

/// A layer in the box of an opened stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The line and the beginning of the instruction.
    pub text: String,
    /// What it adds.
    pub size: String,
    /// The text it comes from.
    pub range: Range,
}

/// An edge, or several COPY between the same two boxes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// Stays the same while the text changes around it.
    pub key: String,
    /// How one box takes from the other.
    pub kind: PathKind,
    /// The index of the box that is taken from.
    pub from: usize,
    /// The index of the box that takes.
    pub to: usize,
    /// Cubic curves: the start, then two control points and an end for each.
    pub points: Vec<(i32, i32)>,
    /// The paths that are taken, shortened.
    pub label: Option<Label>,
    /// All paths, in full.
    pub title: String,
    /// Whether the target depends on it.
    pub needed: bool,
    /// The text it comes from.
    pub range: Range,
}

/// The ways to take from a stage or an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PathKind {
    /// FROM.
    From,
    /// COPY --from.
    Copy,
    /// RUN --mount.
    Mount,
}

impl From<EdgeKind> for PathKind {
    fn from(kind: EdgeKind) -> PathKind {
        match kind {
            EdgeKind::From => PathKind::From,
            EdgeKind::Copy => PathKind::Copy,
            EdgeKind::Mount => PathKind::Mount,
        }
    }
}

/// Text beside an edge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// Left end.
    pub x: i32,
    /// Base line.
    pub y: i32,
}

/// The drawing of an analysis.
pub(super) fn graph(analysis: &Analysis) -> Graph {
    let diagram = &analysis.diagram;
    let mut ranges = Ranges::new(&analysis.text);
    let listed = diagram::listed(&analysis.stages);
    let largest = analysis.images.iter().map(likely).max().unwrap_or(Bytes::ZERO);
    let boxes = diagram.boxes.iter();
    Graph {
        width: diagram.width,
        height: diagram.height,
        more: diagram.more,
        boxes: boxes.map(|it| graph_box(analysis, &listed, largest, it, &mut ranges)).collect(),
        folded: diagram.folded,
        paths: diagram.paths.iter().map(|it| path(it, &mut ranges)).collect(),
    }
}

fn graph_box(
    analysis: &Analysis,
    listed: &[usize],
    largest: Bytes,
    it: &diagram::Box,
    ranges: &mut Ranges<'_>,
) -> GraphBox {
    GraphBox {
        key: it.key.clone(),
        kind: match it.node {
            Node::Stage(stage) => {
                BoxKind::Stage(listed.iter().position(|it| *it == stage).unwrap_or_default())
            }
            Node::Image | Node::Url => BoxKind::Image,
            Node::Scratch => BoxKind::Scratch,
        },
        title: it.title.clone(),
        detail: it.detail.clone(),
        size: it.size.clone(),
        share: match it.node {
            Node::Stage(stage) => analysis.images.get(stage).map(|it| percent(likely(it), largest)),
            Node::Image | Node::Scratch | Node::Url => None,
        },
        x: it.x,
        y: it.y,
        width: it.width,
        height: it.height,
        head: it.head(),
        needed: it.needed,
        target: it.target,
        opens: it.opens,
        compact: it.compact,
        errors: errors(analysis, it.node),
        range: ranges.of(it.span),
        rows: it.rows.iter().map(|it| row(it, ranges)).collect(),
    }
}

fn likely(image: &Image) -> Bytes {
    image.known.disk.map_or(Bytes::ZERO, |it| it.likely)
}

fn percent(part: Bytes, whole: Bytes) -> u8 {
    let percent = u128::from(part.0) * 100 / u128::from(whole.0.max(1));
    u8::try_from(percent).map_or(100, |it| it.min(100))
}

fn row(it: &diagram::Row, ranges: &mut Ranges<'_>) -> Row {
    Row { text: it.text.clone(), size: it.size.clone(), range: ranges.of(it.span) }
}

fn errors(analysis: &Analysis, node: Node) -> usize {
    let Node::Stage(index) = node else { return 0 };
    let Some(stage) = analysis.stages.stages.get(index) else { return 0 };
    let (first, last) = stage.lines;
    analysis.errors.iter().filter(|it| first <= it.lines.0 && it.lines.0 <= last).count()
}

fn path(it: &diagram::Path, ranges: &mut Ranges<'_>) -> Path {
    Path {
        key: it.key.clone(),
        kind: it.kind.into(),
        from: it.from,
        to: it.to,
        points: it.points.clone(),
        label: it.label.as_ref().map(|it| Label { text: it.text.clone(), x: it.x, y: it.y }),
        title: it.title.clone(),
        needed: it.needed,
        range: ranges.of(it.span),
    }
}
