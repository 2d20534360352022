//! The stage graph as a picture of its own: no script, no font to load, dark where the reader is.

use std::fmt::Write as _;

use super::escaped;
use crate::{
    diagram::{Box, Diagram, Node},
    stages::EdgeKind,
};

/// Colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// As the reader's system is.
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Around the drawing: labels stand a little outside of the boxes.
const MARGIN: i32 = 16;

const LIGHT: &str = "--bg:#fbfbfa;--panel:#fff;--edge:#858f99;--ink:#1c2126;--muted:#586370;--accent:#1456c8;--mount:#7a3fb8";
const DARK: &str = "--bg:#0f1317;--panel:#151a20;--edge:#6c7884;--ink:#e6eaee;--muted:#9aa6b2;--accent:#7db2ff;--mount:#c79bff";

const STYLE: &str = "svg{background:var(--bg);font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:12px}\
    rect{fill:var(--panel);stroke:var(--edge);rx:8px}\
    .image rect,.scratch rect{fill:var(--bg);stroke-dasharray:4 3}\
    .target rect{stroke:var(--accent);stroke-width:2}\
    text{fill:var(--muted)}.title{fill:var(--ink);font-size:13px;font-weight:600}.size{fill:var(--ink);font-weight:600}\
    .mark{fill:var(--accent);font-weight:600}.code,.edge text{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:11px}\
    .cost{font-size:11px;text-anchor:end}\
    .edge path{fill:none;stroke:var(--muted);stroke-width:1.5}.copy path{stroke:var(--accent);stroke-dasharray:6 4}\
    .mount path{stroke:var(--mount);stroke-dasharray:2 4}.copy text{fill:var(--accent)}.mount text{fill:var(--mount)}\
    .edge text{paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}\
    marker path{fill:var(--muted);stroke:none}.unneeded{opacity:.5}";

/// The picture, as an SVG file.
pub fn svg(diagram: &Diagram, colours: Colours) -> String {
    let mut svg = String::new();
    let (width, height) = (diagram.width + 2 * MARGIN, diagram.height + 2 * MARGIN);
    let own = match colours {
        Colours::Dark => DARK,
        Colours::Auto | Colours::Light => LIGHT,
    };
    // Writing to a string cannot fail, here and below.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"{0} {0} {width} {height}\" role=\"img\"><title>Stage graph</title><style>svg{{{own}}}",
        -MARGIN
    );
    if colours == Colours::Auto {
        let _ = write!(svg, "@media (prefers-color-scheme:dark){{svg{{{DARK}}}}}");
    }
    svg += STYLE;
    svg += "</style><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" \
            markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 .5L8 4L0 7.5z\"/></marker>";
    for path in &diagram.paths {
        let kind = match path.kind {
            EdgeKind::From => "from",
            EdgeKind::Copy => "copy",
            EdgeKind::Mount => "mount",
        };
        let unneeded = if path.needed { "" } else { " unneeded" };
        let _ =
            write!(svg, "<g class=\"edge {kind}{unneeded}\"><path marker-end=\"url(#arrow)\" d=\"");
        for (place, (x, y)) in path.points.iter().enumerate() {
            let _ = write!(svg, "{}{x} {y}", ["M", "C", " "][place.min(2)]);
        }
        svg += "\"/>";
        if let Some(label) = &path.label {
            text(&mut svg, "", label.x, label.y, &label.text);
        }
        svg += "</g>";
    }
    for it in &diagram.boxes {
        draw(&mut svg, it);
    }
    svg + "</svg>\n"
}

fn draw(svg: &mut String, it: &Box) {
    let kind = match it.node {
        Node::Stage(_) => "stage",
        Node::Image | Node::Url => "image",
        Node::Scratch => "scratch",
    };
    let target = if it.target { " target" } else { "" };
    let unneeded = if it.needed { "" } else { " unneeded" };
    let Box { x, y, width, height, .. } = it;
    let _ = write!(
        svg,
        "<g class=\"{kind}{target}{unneeded}\"><rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
    );
    let (left, right) = (x + 16, x + width - 16);
    let size = it.size.as_deref().unwrap_or_default();
    if it.compact {
        text(svg, "title", left, y + 21, &it.title);
        text(svg, "cost", right, y + 21, size);
    } else {
        text(svg, "title", left, y + 24, &it.title);
        text(svg, "detail", left, y + 42, &it.detail);
        text(svg, "size", left, y + 62, size);
    }
    if it.target {
        text(svg, "mark", x + 2, y - 7, "target");
    }
    let mut top = y + it.head() + 14;
    for row in &it.rows {
        text(svg, "code", left, top, &row.text);
        text(svg, "cost", right, top, &row.size);
        top += Box::ROW;
    }
    svg.push_str("</g>");
}

fn text(svg: &mut String, class: &str, x: i32, y: i32, text: &str) {
    if !text.is_empty() {
        let _ = write!(svg, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>", escaped(text));
    }
}
