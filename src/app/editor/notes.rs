//! The messages to the editor, as JSON: see www/editor/messages.js.

use serde::Serialize;

use crate::view::{
    BuildProblem, Completions, Cost, Edit, Fix, Hover, Problem, Range, Severity, View,
};

/// Everything the editor shows beside a text.
#[derive(Serialize)]
struct Notes<'a> {
    marks: Vec<Mark<'a>>,
    /// First and last line of each stage.
    stages: Vec<(usize, usize)>,
    sizes: &'a [Cost],
}

/// Where something starts and where it ends.
type Place = (usize, usize);

#[derive(Serialize)]
struct Mark<'a> {
    range: Place,
    severity: &'static str,
    message: &'a str,
    fixes: Vec<Action<'a>>,
}

/// A fix, on a button of the mark.
#[derive(Serialize)]
struct Action<'a> {
    title: String,
    edits: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Change<'a> {
    range: Place,
    insert: &'a str,
}

/// An answer to the editor: which part of the text it speaks of, and what it says.
#[derive(Serialize)]
struct Answer<T> {
    range: Place,
    says: T,
}

#[derive(Serialize)]
struct Choice<'a> {
    label: &'a str,
    detail: &'a str,
}

/// The notes on a text.
pub(super) fn of(text: &str, view: &View) -> String {
    let mut marks = Vec::new();
    // While there is nothing, nothing is wrong.
    if !text.trim().is_empty() {
        marks.extend(view.problems.errors.iter().map(error));
        marks.extend(view.problems.advice.iter().map(advice));
    }
    let stages = view.stages.iter().map(|it| it.lines).collect();
    json(&Notes { marks, stages, sizes: &view.costs })
}

fn error(error: &BuildProblem) -> Mark<'_> {
    Mark {
        range: place(error.range),
        severity: severity(error.kind.severity()),
        message: &error.message,
        fixes: Vec::new(),
    }
}

fn advice(problem: &Problem) -> Mark<'_> {
    Mark {
        range: place(problem.mark),
        severity: severity(problem.severity),
        message: &problem.message,
        fixes: problem.fixes.iter().map(fix).collect(),
    }
}

fn fix(fix: &Fix) -> Action<'_> {
    let look = if fix.safe { "" } else { " (needs a look)" };
    Action { title: [&fix.title, look].concat(), edits: fix.edits.iter().map(change).collect() }
}

fn change(edit: &Edit) -> Change<'_> {
    Change { range: place(edit.range), insert: &edit.text }
}

fn place(range: Range) -> Place {
    (range.start, range.end)
}

/// As the editor names it.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Size => "info",
        Severity::Hint => "hint",
    }
}

/// What can stand somewhere.
pub(super) fn completions(Completions { range, items }: &Completions) -> String {
    let says: Vec<Choice<'_>> =
        items.iter().map(|(label, detail)| Choice { label, detail }).collect();
    json(&Answer { range: place(*range), says })
}

/// What stands somewhere.
pub(super) fn hover(Hover { range, texts }: &Hover) -> String {
    json(&Answer { range: place(*range), says: texts })
}

/// Plain data always has a JSON form.
fn json(message: &impl Serialize) -> String {
    serde_json::to_string(message).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        engine::Engine,
        view::{self, Inputs, Request},
    };

    /// The characters that have separated fields and records.
    const FORGED: &str = "\u{1e}0\u{1f}110000000\u{1f}error\u{1f}forged\u{1f}\u{1e}\u{1d}";

    fn notes(text: &str) -> serde_json::Value {
        let inputs = Inputs { text: text.to_owned(), ..Inputs::default() };
        let view::Answer::View(view) = Engine::default().answer(Request::Look(inputs)) else {
            panic!("a look gives a view");
        };
        serde_json::from_str(&of(text, &view)).expect("notes are JSON")
    }

    #[test]
    fn no_text_forges_a_message() {
        let text = format!("FROM a{FORGED}\nRUN b {FORGED}\n");
        let (plain, forged) = (notes("FROM a\nRUN b\n"), notes(&text));
        assert_eq!(plain["stages"], forged["stages"]);
        let end = text.encode_utf16().count() as u64;
        for mark in forged["marks"].as_array().expect("marks") {
            assert!(mark["range"][0].as_u64() <= mark["range"][1].as_u64(), "{mark}");
            assert!(mark["range"][1].as_u64() <= Some(end), "{mark}");
            assert_ne!(mark["message"], "forged");
        }
    }
}
