//! What is known of a Dockerfile as a page: in Markdown, and in HTML with the graph, all in one file.

use std::fmt::Write as _;

use super::{
    escaped,
    graph::mermaid,
    svg::{Colours, svg},
};
use crate::{
    analysis::{self, Analysis},
    variants::{Variant, Verdict},
};

/// A part of the page.
enum Part {
    Heading(&'static str),
    Text(String),
    Table(Vec<[String; 4]>),
}

/// In Markdown, with the graph for Mermaid.
pub fn markdown(file: &str, analysis: &Analysis, variants: &[Variant]) -> String {
    let mut page = format!("# {}\n\n", cell(file));
    let chart = mermaid(&analysis.diagram);
    // Writing to a string cannot fail, here and below.
    let _ = write!(page, "```mermaid\n{chart}```\n");
    for part in parts(analysis, variants) {
        match part {
            Part::Heading(title) => _ = write!(page, "\n## {title}\n"),
            Part::Text(text) => _ = write!(page, "\n{}\n", cell(&text)),
            Part::Table(rows) => {
                page.push('\n');
                page += &table(&rows);
            }
        }
    }
    page
}

/// The problems only, in Markdown.
pub fn problem_list(file: &str, analysis: &Analysis) -> String {
    let rows = problem_rows(analysis);
    let list = if rows.len() == 1 { "No problems.\n".to_owned() } else { table(&rows) };
    format!("# {}\n\n{list}", cell(file))
}

/// A table in Markdown; the first row is its heading.
pub fn table<const COLUMNS: usize>(rows: &[[String; COLUMNS]]) -> String {
    let mut text = String::new();
    for (place, row) in rows.iter().enumerate() {
        let _ = writeln!(text, "| {} |", row.each_ref().map(|it| cell(it)).join(" | "));
        if place == 0 {
            let _ = writeln!(text, "|{}", "---|".repeat(COLUMNS));
        }
    }
    text
}

/// As one HTML file with the graph and the text, and without a script.
pub fn html(file: &str, analysis: &Analysis, variants: &[Variant]) -> String {
    let mut page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
        <meta name=\"viewport\" content=\"width=device-width\">\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
        <style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
        main>svg{max-width:100%;height:auto}pre{overflow:auto}\
        table{border-collapse:collapse}th,td{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top;border-bottom:1px solid #8886}</style>"
        .to_owned();
    let title = escaped(file);
    let _ = write!(page, "<title>{title}</title><main><h1>{title}</h1>");
    page += &svg(&analysis.diagram, Colours::Auto);
    for part in parts(analysis, variants) {
        match part {
            Part::Heading(title) => _ = write!(page, "<h2>{title}</h2>"),
            Part::Text(text) => _ = write!(page, "<p>{}</p>", escaped(&text)),
            Part::Table(rows) => {
                page += "<table>";
                for (place, row) in rows.iter().enumerate() {
                    let tag = if place == 0 { "th" } else { "td" };
                    page += "<tr>";
                    for it in row {
                        let _ = write!(page, "<{tag}>{}</{tag}>", escaped(it));
                    }
                    page += "</tr>";
                }
                page += "</table>";
            }
        }
    }
    let _ = writeln!(
        page,
        "<h2>{title}</h2><pre tabindex=\"0\">{}</pre></main></html>",
        escaped(&analysis.text)
    );
    page
}

fn parts(analysis: &Analysis, variants: &[Variant]) -> Vec<Part> {
    let mut parts = Vec::new();
    let row = |row: [&str; 4]| row.map(str::to_owned);
    let target = analysis.stages.target;
    if let Some(total) = target.map(|it| analysis.total(it)) {
        let (disk, pull) = (total.words(total.disk), total.words(total.pull));
        parts.push(Part::Text(format!("The image: {disk} on disk, {pull} to pull. An estimate.")));
    }
    parts.push(Part::Heading("Stages"));
    let mut rows = vec![row(["Stage", "Lines", "On disk", "To pull"])];
    for (index, stage) in analysis.stages.stages.iter().enumerate() {
        let lines = format!("{}–{}", stage.lines.0, stage.lines.1);
        let total = analysis.total(index);
        let (disk, pull) = (total.words(total.disk), total.words(total.pull));
        rows.push([stage.title(index), lines, disk, pull]);
    }
    parts.push(Part::Table(rows));
    if let Some(image) = analysis.stages.target.and_then(|it| analysis.images.get(it)) {
        parts.push(Part::Heading("Layers of the image"));
        let mut rows = vec![row(["Line", "Instruction", "On disk", "What"])];
        for layer in &image.layers {
            let Some(it) = analysis.dockerfile.instructions.get(layer.instruction) else {
                continue;
            };
            let total = analysis.layer_total(layer);
            let disk = total.words(total.disk);
            let text = it.span.of(&analysis.text).lines().next().unwrap_or_default().to_owned();
            let what: Vec<&str> = layer.items.iter().map(|it| it.label.as_str()).collect();
            rows.push([it.start_line.to_string(), text, disk, what.join(", ")]);
        }
        parts.push(Part::Table(rows));
    }
    if !analysis.errors.is_empty() || !analysis.findings.is_empty() {
        parts.push(Part::Heading("Problems and advice"));
        parts.push(Part::Table(problem_rows(analysis)));
    }
    let offered: Vec<&Variant> = variants.iter().filter(|it| it.saves.is_some()).collect();
    if !offered.is_empty() {
        parts.push(Part::Heading("Make it smaller"));
        let mut rows = vec![row(["Variant", "Base of the final image", "On disk", "Verdict"])];
        rows.extend(offered.into_iter().map(offer));
        parts.push(Part::Table(rows));
    }
    parts
}

fn problem_rows(analysis: &Analysis) -> Vec<[String; 4]> {
    let mut rows = vec![["Line", "Severity", "What", "Rule"].map(str::to_owned)];
    for it in &analysis.errors {
        let severity = analysis::severity(it).as_str().to_owned();
        rows.push([it.lines.0.to_string(), severity, it.message.clone(), String::new()]);
    }
    for it in &analysis.findings {
        rows.push([
            analysis.lines.line(it.span.start).to_string(),
            it.severity.as_str().to_owned(),
            it.message.clone(),
            it.rule.name.to_owned(),
        ]);
    }
    rows
}

fn offer(it: &Variant) -> [String; 4] {
    let checks: Vec<&str> = it.checks.iter().map(|it| it.message.as_str()).collect();
    let verdict = match it.verdict {
        Verdict::Works => "works as it is".to_owned(),
        Verdict::Verify => format!("verify: {}", checks.join("; ")),
        Verdict::Blocked => format!("needs changes: {}", checks.join("; ")),
    };
    let base = it.base.clone().unwrap_or_default();
    [it.name.to_owned(), base, it.size.words(it.size.disk), verdict]
}

/// As the cell of a table: one line, in which nothing is markup.
pub fn cell(text: &str) -> String {
    let mut cell = String::new();
    for it in text.chars() {
        match it {
            '\n' | '\r' => cell.push(' '),
            '|' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '\\' | '#' | '~' | '$' | '!' => {
                cell.push('\\');
                cell.push(it);
            }
            it => cell.push(it),
        }
    }
    cell
}
