//! The stage graph as numbers: boxes and paths. No SVG, no browser.
//!
//! A layered drawing from left to right: [`rank`] gives every node its column, [`order`] its place
//! in the column with few crossings, [`place`] its height, [`route`] draws the edges. Stages only
//! use stages above them, so there is no cycle to break. The file's order decides wherever there is
//! a choice, so that boxes stay where they are while the text changes.

mod order;
mod place;
mod rank;
mod route;

use crate::{
    bytes::SizeRange,
    catalog::{self, LibcFamily},
    image::{Image, Layer},
    sort,
    stages::{Base, Edge, EdgeKind, Source, Stage, Stages},
    syntax::Dockerfile,
    text::Span,
};

/// A drawing in whole units from the top left corner; one is a CSS pixel at 100 %.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diagram {
    /// Width of the whole.
    pub width: i32,
    /// Height of the whole.
    pub height: i32,
    /// Stages in the order of the file, then what comes from outside.
    pub boxes: Vec<Box>,
    /// Edges, those that the target needs last so that they lie on top.
    pub paths: Vec<Path>,
    /// How many stages and images from outside have no box, as there are too many.
    pub more: usize,
    /// How many stages have no box, as they are not built.
    pub folded: usize,
}

impl Diagram {
    /// Among the open keys: stages that are not built are drawn too.
    pub const NOT_BUILT: &str = "not built";
}

/// A stage, or an image from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
    /// Whether the target depends on it.
    pub needed: bool,
    /// Whether it is the target.
    pub target: bool,
    /// Whether it is a stage with layers to show.
    pub opens: bool,
    /// Whether it has only one line, with the title and the size: among many others.
    pub compact: bool,
    /// Its layers, for an opened stage: one below the other, under [`Box::head`].
    pub rows: Vec<Row>,
    /// The text it comes from.
    pub span: Span,
}

impl Box {
    /// The height of a row.
    pub const ROW: i32 = 20;

    /// The height of what stands above its rows.
    pub fn head(&self) -> i32 {
        match self.node {
            _ if self.compact => 32,
            Node::Stage(_) => 76,
            Node::Image | Node::Scratch | Node::Url => 56,
        }
    }

    /// Makes it one line high.
    fn shrink(&mut self) {
        let size = self.size.as_ref().map_or(0, |it| text_width(it, DETAIL) + BUTTON + PADDING);
        let room = text_width(&self.title, TITLE) + size + 2 * PADDING;
        self.compact = true;
        self.width = room.clamp(MIN_WIDTH, MAX_WIDTH);
        self.title = shorten(&self.title, self.width - size - 2 * PADDING, TITLE);
        self.height = self.head();
    }
}

/// A layer in the box of an opened stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line and the beginning of the instruction.
    pub text: String,
    /// What it adds.
    pub size: String,
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
    /// What ADD downloads.
    Url,
}

/// An edge, or several COPY between the same two boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub points: Vec<(i32, i32)>,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// Left end.
    pub x: i32,
    /// Base line.
    pub y: i32,
}

/// Draws the graph; the stages whose keys are in `open` show their layers.
pub fn draw(
    dockerfile: &Dockerfile,
    stages: &Stages,
    images: &[Image],
    open: &[String],
) -> Diagram {
    let listed = listed(stages);
    let drawn = without_folded(stages, &listed, open);
    let all_outside = outside(stages, &drawn);
    let shown_outside = &all_outside[..all_outside.len().min(MOST)];
    let mut boxes = boxes(stages, images, &drawn, shown_outside);
    if boxes.is_empty() {
        return Diagram::default();
    }
    let more = stages.stages.len() - listed.len() + all_outside.len() - shown_outside.len();
    let mut paths = paths(stages, &boxes, &drawn, shown_outside);
    let ranks = rank::ranks(&boxes, &paths);
    let columns = order::columns(&boxes, &paths, &ranks);
    if columns.slots.iter().any(|it| CROWD < order::boxes(it).count()) {
        boxes.iter_mut().for_each(Box::shrink);
    }
    for it in boxes.iter_mut().filter(|it| it.opens && open.contains(&it.key)) {
        if let Node::Stage(index) = it.node {
            open_up(it, dockerfile, &stages.stages[index], images.get(index));
        }
    }
    let placement = place::place(&mut boxes, &columns);
    route::route(&mut paths, &boxes, &columns, &placement);
    sort::by_key(&mut paths, |it| it.needed);
    let folded = listed.len() - drawn.len();
    Diagram { width: placement.width, height: placement.height, boxes, paths, more, folded }
}

/// The most stages with a box, and the most images from outside: nobody finds one among more.
const MOST: usize = 200;

/// So many stages that are not built are drawn beside the others; more of them would hide these.
const NOT_BUILT: usize = 3;

/// The stages that are drawn: if many are not built, only those that are.
fn without_folded(stages: &Stages, listed: &[usize], open: &[String]) -> Vec<usize> {
    let is_built = |it: &usize| stages.stages[*it].needed;
    let built: Vec<usize> = listed.iter().copied().filter(is_built).collect();
    let is_open = open.iter().any(|it| it == Diagram::NOT_BUILT);
    let few = listed.len() - built.len() <= NOT_BUILT;
    if is_open || few || built.is_empty() { listed.to_vec() } else { built }
}

/// The stages that are looked at, in the order of the file: all of them; of too many the target, the
/// stages nearest to it that it takes from, and the last of the others.
pub fn listed(stages: &Stages) -> Vec<usize> {
    let count = stages.stages.len();
    if count <= MOST {
        return (0..count).collect();
    }
    let mut taken: Vec<Vec<usize>> = vec![Vec::new(); count];
    for edge in &stages.edges {
        if let Source::Stage(from) = edge.from {
            taken[edge.to].push(from);
        }
    }
    let mut is_drawn = vec![false; count];
    let mut drawn = Vec::new();
    let mut reach = |drawn: &mut Vec<usize>, stage: usize| {
        if drawn.len() < MOST && !std::mem::replace(&mut is_drawn[stage], true) {
            drawn.push(stage);
        }
    };
    stages.target.iter().for_each(|it| reach(&mut drawn, *it));
    let mut next = 0;
    while let Some(stage) = drawn.get(next).copied() {
        taken[stage].iter().for_each(|it| reach(&mut drawn, *it));
        next += 1;
    }
    (0..count).rev().for_each(|it| reach(&mut drawn, it));
    sort::by_key(&mut drawn, |it| *it);
    drawn
}

const MIN_WIDTH: i32 = 188;
const MAX_WIDTH: i32 = 264;

/// With more boxes than this in a column, all boxes are compact.
const CROWD: usize = 6;

/// The room of the button that opens a stage.
const BUTTON: i32 = 20;

/// The width of an opened stage, and how many layers it shows.
const OPEN_WIDTH: i32 = 380;
const MAX_ROWS: usize = 40;

/// White space at the left and right of a box's text.
const PADDING: i32 = 16;

/// The average width of a character, in tenths of a unit: of a title, a detail, a label, and a
/// layer's instruction.
const TITLE: i32 = 84;
const DETAIL: i32 = 64;
const LABEL: i32 = 66;
const ROW_TEXT: i32 = 68;

fn boxes(
    stages: &Stages,
    images: &[Image],
    drawn: &[usize],
    outside: &[(&str, Vec<&Edge>)],
) -> Vec<Box> {
    let mut boxes: Vec<Box> = drawn
        .iter()
        .map(|&index| {
            let stage = &stages.stages[index];
            let target = stages.target == Some(index);
            let title = stages.title(index);
            let lines = match stage.lines {
                (first, last) if first == last => format!("line {first}"),
                (first, last) => format!("lines {first}–{last}"),
            };
            // Of several stages with one name, the last has it to itself.
            let key = match &stage.name {
                Some(name) if stages.named(name) == Some(index) => format!("stage:{name}"),
                _ => format!("stage:{index}"),
            };
            let detail = format!("stage {index} · {lines}");
            Box {
                size: images.get(index).map(size_line),
                opens: adding(stage, images.get(index)).next().is_some(),
                needed: stage.needed,
                target,
                ..new_box(key, Node::Stage(index), &title, &detail, stage.span)
            }
        })
        .collect();
    for (name, edges) in outside {
        let first = edges[0];
        let scratch = first.kind == EdgeKind::From && stages.stages[first.to].base == Base::Scratch;
        let (node, detail) = if matches!(first.from, Source::Url(_)) {
            (Node::Url, "downloaded".to_owned())
        } else if scratch {
            (Node::Scratch, "the empty image".to_owned())
        } else {
            (Node::Image, image_line(name))
        };
        boxes.push(Box {
            needed: edges.iter().any(|it| stages.stages[it.to].needed),
            ..new_box(format!("image:{name}"), node, name, &detail, first.span)
        });
    }
    boxes
}

/// The images from outside in the order of their names, with the edges that begin there and lead to
/// a stage that is drawn.
fn outside<'a>(stages: &'a Stages, drawn: &[usize]) -> Vec<(&'a str, Vec<&'a Edge>)> {
    let mut named: Vec<(&str, &Edge)> = stages
        .edges
        .iter()
        .filter(|edge| drawn.binary_search(&edge.to).is_ok())
        .filter_map(|edge| match &edge.from {
            Source::Image(name) | Source::Url(name) if !name.is_empty() => {
                Some((name.as_str(), edge))
            }
            _ => None,
        })
        .collect();
    sort::by_key(&mut named, |(name, _)| *name);
    let groups = named.chunk_by(|a, b| a.0 == b.0);
    groups.map(|group| (group[0].0, group.iter().map(|(_, edge)| *edge).collect())).collect()
}

fn new_box(key: String, node: Node, title: &str, detail: &str, span: Span) -> Box {
    let room = text_width(title, TITLE).max(text_width(detail, DETAIL)) + 2 * PADDING;
    let width = room.clamp(MIN_WIDTH, MAX_WIDTH);
    let mut new = Box {
        key,
        node,
        title: shorten(title, width - 2 * PADDING, TITLE),
        detail: shorten(detail, width - 2 * PADDING, DETAIL),
        size: None,
        x: 0,
        y: 0,
        width,
        height: 0,
        needed: false,
        target: false,
        opens: false,
        compact: false,
        rows: Vec::new(),
        span,
    };
    new.height = new.head();
    new
}

/// A stage's own layers, but for those that add nothing.
fn adding<'a>(stage: &'a Stage, image: Option<&'a Image>) -> impl Iterator<Item = &'a Layer> {
    let layers = image.map_or(&[][..], |it| &it.layers);
    layers.iter().filter(|it| stage.instructions.contains(&it.instruction) && it.adds())
}

/// Gives a stage's box a row for each instruction that adds something.
fn open_up(it: &mut Box, dockerfile: &Dockerfile, stage: &Stage, image: Option<&Image>) {
    it.width = OPEN_WIDTH;
    let rows = adding(stage, image).filter_map(|layer| {
        let instruction = dockerfile.instructions.get(layer.instruction)?;
        let size = layer.size.disk.map_or("unknown".to_owned(), |it| match it.is_exact() {
            true => it.to_string(),
            false => format!("≈ {}", it.likely),
        });
        let written =
            format!("{} {} {}", instruction.start_line, instruction.keyword, instruction.rest.text);
        let room = OPEN_WIDTH - 3 * PADDING - text_width(&size, DETAIL);
        Some(Row { text: cut(&written, room, ROW_TEXT), size, span: instruction.span })
    });
    it.rows = rows.collect();
    if MAX_ROWS < it.rows.len() {
        let text = format!("and {} more layers", it.rows.len() - MAX_ROWS + 1);
        it.rows.truncate(MAX_ROWS - 1);
        it.rows.push(Row { text, size: String::new(), span: stage.span });
    }
    let rows = i32::try_from(it.rows.len()).unwrap_or(0);
    it.height = it.head() + rows * Box::ROW + PADDING / 2;
}

fn size_line(image: &Image) -> String {
    match image.size.disk {
        Some(range) => range.figure(),
        None => match image.known.disk.filter(|it| *it != SizeRange::ZERO) {
            Some(known) => format!("{} + ?", known.figure()),
            None => "size unknown".to_owned(),
        },
    }
}

/// What the catalog says of an image, in a few words: `debian 12 · glibc · shell`.
fn image_line(name: &str) -> String {
    let Some(image) = catalog::named(name) else {
        return "not in the catalog".to_owned();
    };
    let os = image.os.map(|it| match it.version {
        Some(version) => format!("{} {version}", it.family),
        None => it.family.to_owned(),
    });
    let libc = image.libc.map(|it| match it.family {
        LibcFamily::Glibc => "glibc".to_owned(),
        LibcFamily::Musl => "musl".to_owned(),
        LibcFamily::Uclibc => "uclibc".to_owned(),
    });
    let shell = image.shell.map(|it| if it { "shell" } else { "no shell" }.to_owned());
    let parts: Vec<String> = [os, libc, shell].into_iter().flatten().collect();
    if parts.is_empty() { "in the catalog".to_owned() } else { parts.join(" · ") }
}

/// The width of a text. Measured by counting, not in the page, so that the drawing is the same
/// everywhere.
fn text_width(text: &str, tenths: i32) -> i32 {
    let wide = |it: char| if it.is_ascii() { tenths } else { tenths * 13 / 10 };
    (text.chars().take(1_000).map(wide).sum::<i32>() + 9) / 10
}

/// The text, or its two ends with `…` between, so that a tag stays readable.
fn shorten(text: &str, width: i32, tenths: i32) -> String {
    if text_width(text, tenths) <= width {
        return text.to_owned();
    }
    let characters: Vec<char> = text.chars().collect();
    let room = usize::try_from(10 * width / tenths).unwrap_or(0).min(characters.len());
    let front = room / 2;
    let back = room.saturating_sub(front + 1);
    characters[..front].iter().chain(&['…']).chain(&characters[characters.len() - back..]).collect()
}

/// The text, or its beginning and `…`.
fn cut(text: &str, width: i32, tenths: i32) -> String {
    if text_width(text, tenths) <= width {
        return text.to_owned();
    }
    let room = usize::try_from(10 * width / tenths).unwrap_or(0).saturating_sub(1);
    text.chars().take(room).chain(['…']).collect()
}

fn paths(
    stages: &Stages,
    boxes: &[Box],
    drawn: &[usize],
    outside: &[(&str, Vec<&Edge>)],
) -> Vec<Path> {
    let stage = |index: &usize| drawn.binary_search(index).ok();
    let image = |name: &str| {
        let found = outside.binary_search_by_key(&name, |it| it.0).ok();
        found.map(|it| drawn.len() + it)
    };
    let mut paths: Vec<Path> = Vec::new();
    for edge in &stages.edges {
        let from = match &edge.from {
            Source::Stage(index) => stage(index),
            Source::Image(name) | Source::Url(name) => image(name),
        };
        // A FROM without an image yet has no box, and not all of many have one.
        let (Some(from), Some(to)) = (from, stage(&edge.to)) else { continue };
        // The edges to a stage follow each other.
        let own = paths.iter().rposition(|it| it.to != to).map_or(0, |it| it + 1);
        let mut twins = (own..paths.len())
            .filter(|it| (paths[*it].kind, paths[*it].from) == (edge.kind, from))
            .peekable();
        let title = edge.paths.join("\n");
        if edge.kind == EdgeKind::Copy
            && let Some(same) = twins.peek().copied()
        {
            paths[same].title.push('\n');
            paths[same].title.push_str(&title);
            continue;
        }
        let twins = twins.count();
        let kind = match edge.kind {
            EdgeKind::From => "from",
            EdgeKind::Copy => "copy",
            EdgeKind::Mount => "mount",
        };
        let key = format!("{kind}:{}:{}:{}", boxes[from].key, boxes[to].key, twins);
        paths.push(Path {
            key,
            kind: edge.kind,
            from,
            to,
            points: Vec::new(),
            label: None,
            title,
            needed: boxes[to].needed,
            span: edge.span,
        });
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{image, options::BuildOptions, packages::Indexes, stages::resolve, syntax::parse};

    fn diagram(text: &str) -> Diagram {
        let (dockerfile, _) = parse(text);
        draw(&dockerfile, &resolve(&dockerfile, &BuildOptions::default()).0, &[], &[])
    }

    fn opened(text: &str, open: &[String]) -> Diagram {
        let (dockerfile, _) = parse(text);
        let (stages, _) = resolve(&dockerfile, &BuildOptions::default());
        let sent = std::rc::Rc::default();
        let images = image::assemble(&dockerfile, &stages, &Indexes::default(), &sent, None).0;
        draw(&dockerfile, &stages, &images, open)
    }

    /// Twelve stages side by side and one that takes from all.
    fn parallel() -> String {
        let stages: String =
            (0..12).map(|it| format!("FROM alpine AS s{it}\nRUN build {it}\n")).collect();
        let copies: String = (0..12).map(|it| format!("COPY --from=s{it} /o /o{it}\n")).collect();
        format!("{stages}FROM scratch\n{copies}")
    }

    /// A chain of stages of which the first is used by all, so that edges pass many columns.
    fn chain() -> String {
        let mut text = "FROM golang AS s0\n".to_owned();
        for it in 1..8 {
            let before = it - 1;
            text += &format!("FROM s{before} AS s{it}\nCOPY --from=s0 /a /b\n");
        }
        text
    }

    #[test]
    fn no_text_no_drawing() {
        assert_eq!(diagram(""), Diagram::default());
    }

    #[test]
    fn boxes_never_overlap_and_stay_in_the_drawing() {
        for text in [parallel(), chain()] {
            let drawing = diagram(&text);
            for (at, a) in drawing.boxes.iter().enumerate() {
                assert!(0 < a.x && 0 < a.y, "{a:?}");
                assert!(a.x + a.width < drawing.width && a.y + a.height < drawing.height);
                for b in &drawing.boxes[at + 1..] {
                    let apart = a.x + a.width <= b.x
                        || b.x + b.width <= a.x
                        || a.y + a.height <= b.y
                        || b.y + b.height <= a.y;
                    assert!(apart, "{} and {} overlap", a.key, b.key);
                }
            }
        }
    }

    #[test]
    fn edges_run_beside_boxes() {
        for text in [parallel(), chain()] {
            let drawing = diagram(&text);
            for path in &drawing.paths {
                for point in path.points.iter().step_by(3) {
                    for (index, it) in drawing.boxes.iter().enumerate() {
                        if index == path.from || index == path.to {
                            continue;
                        }
                        let inside = it.x < point.0
                            && point.0 < it.x + it.width
                            && it.y < point.1
                            && point.1 < it.y + it.height;
                        assert!(!inside, "{} runs through {}", path.key, it.key);
                    }
                }
            }
        }
    }

    #[test]
    fn a_stage_more_leaves_the_others_in_their_order() {
        let order = |text: &str| {
            let mut boxes = diagram(text).boxes;
            boxes.sort_by_key(|it| it.y);
            boxes
                .into_iter()
                .map(|it| it.key)
                .filter(|it| it.starts_with("stage:s"))
                .collect::<Vec<_>>()
        };
        let before = order(&parallel());
        let after = order(&parallel().replace("FROM scratch", "FROM alpine AS t\nFROM scratch"));
        assert_eq!(before, after);
    }

    #[test]
    fn copies_between_two_stages_are_one_line() {
        let drawing =
            diagram("FROM a AS b\nFROM scratch\nCOPY --from=b /x /x\nCOPY --from=b /y /z /\n");
        let copies: Vec<&Path> =
            drawing.paths.iter().filter(|it| it.kind == EdgeKind::Copy).collect();
        assert_eq!(copies.len(), 1);
        assert_eq!(copies[0].title, "/x\n/y\n/z");
        assert_eq!(copies[0].label.as_ref().map(|it| it.text.as_str()), Some("/x +2"));
    }

    #[test]
    fn an_opened_stage_shows_its_layers() {
        let text = "FROM scratch AS a\nADD https://example.org/x /\nUSER 1\nRUN x\nFROM a\nRUN y\n";
        let closed = diagram(text);
        let drawing = opened(text, &["stage:a".to_owned(), "image:scratch".to_owned()]);
        let it = &drawing.boxes[0];
        let rows: Vec<&str> = it.rows.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(rows, ["2 ADD https://example.org/x /", "4 RUN x"]);
        assert_eq!(it.height, it.head() + 2 * Box::ROW + 8);
        assert!(it.y + it.height < drawing.height);
        // The others stay as they were.
        assert!(drawing.boxes[1..].iter().all(|it| it.rows.is_empty()));
        assert_eq!(drawing.boxes[1].height, closed.boxes[1].height);
    }

    #[test]
    fn a_stage_of_many_layers_shows_the_first() {
        let text = "FROM scratch AS a\n".to_owned() + &"RUN x\n".repeat(100);
        let rows = &opened(&text, &["stage:a".to_owned()]).boxes[0].rows;
        assert_eq!(rows.len(), MAX_ROWS);
        assert_eq!(rows[MAX_ROWS - 1].text, "and 61 more layers");
    }

    #[test]
    fn ten_thousand_stages_are_drawn_in_bounds() {
        let text = "FROM a AS x\n".repeat(2) + &"FROM x AS x\nCOPY --from=0 /a /b\n".repeat(10_000);
        let drawing = diagram(&text);
        // And the image that they stand on; the rest is counted.
        assert_eq!(drawing.boxes.len(), MOST + 1);
        assert_eq!(drawing.more, 10_002 - MOST);
    }
}
