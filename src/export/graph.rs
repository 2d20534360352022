//! The stage graph for Graphviz and for Mermaid, which draw it in their own ways.

use std::fmt::Write as _;

use crate::{
    diagram::{Box, Diagram},
    stages::EdgeKind,
};

/// For Graphviz.
pub fn dot(diagram: &Diagram) -> String {
    let mut dot =
        "digraph stages {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n".to_owned();
    for (place, it) in diagram.boxes.iter().enumerate() {
        let label = lines(it).join("\n").replace('\\', "\\\\").replace('"', "\\\"");
        let bold = if it.target { ", penwidth=2" } else { "" };
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(dot, "  n{place} [label=\"{}\"{bold}];", label.replace('\n', "\\n"));
    }
    for path in &diagram.paths {
        let style = ["solid", "dashed", "dotted"][rank(path.kind)];
        let label = path.title.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        let _ =
            writeln!(dot, "  n{} -> n{} [style={style}, label=\"{label}\"];", path.from, path.to);
    }
    dot + "}\n"
}

/// For Mermaid, as a flowchart.
pub fn mermaid(diagram: &Diagram) -> String {
    let mut chart = "flowchart LR\n".to_owned();
    for (place, it) in diagram.boxes.iter().enumerate() {
        let label: Vec<String> = lines(it).into_iter().map(quoted).collect();
        let _ = writeln!(chart, "  n{place}[\"{}\"]", label.join("<br>"));
        if it.target {
            let _ = writeln!(chart, "  style n{place} stroke-width:3px");
        }
    }
    for path in &diagram.paths {
        let arrow = ["-->", "-.->", "-.->"][rank(path.kind)];
        let title = match (path.kind, path.title.as_str()) {
            (EdgeKind::From, _) => "FROM".to_owned(),
            (_, title) => quoted(&title.replace('\n', ", ")),
        };
        let _ = writeln!(chart, "  n{} {arrow}|\"{title}\"| n{}", path.from, path.to);
    }
    chart
}

fn rank(kind: EdgeKind) -> usize {
    match kind {
        EdgeKind::From => 0,
        EdgeKind::Copy => 1,
        EdgeKind::Mount => 2,
    }
}

fn lines(it: &Box) -> Vec<&str> {
    let lines = [it.title.as_str(), it.detail.as_str(), it.size.as_deref().unwrap_or_default()];
    lines.into_iter().filter(|it| !it.is_empty()).collect()
}

/// In Mermaid's own escapes: an entity begins with `#` there.
fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    for it in text.chars() {
        match it {
            '"' | '#' | '<' | '>' | '&' | '`' | '|' | ';' | '[' | ']' | '{' | '}' => {
                let _ = write!(quoted, "#{};", u32::from(it));
            }
            it => quoted.push(it),
        }
    }
    quoted
}
