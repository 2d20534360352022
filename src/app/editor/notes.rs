//! The messages to the editor, as JSON: see www/editor/messages.js.

use serde::Serialize;

use crate::{
    advice::{Finding, Fix, Severity},
    analysis::{self, Analysis},
    app::costs::{Cost, costs},
    complete,
    syntax::BuildError,
    text::{Edit, Span, lines::Utf16},
};

/// More problems could not be told apart.
const MARKED: usize = 500;

/// Everything the editor shows beside a text; ranges count UTF-16 units in that text.
#[derive(Serialize)]
struct Notes<'a> {
    marks: Vec<Mark<'a>>,
    /// First and last line of each stage.
    stages: Vec<(usize, usize)>,
    sizes: Vec<Cost>,
}

/// Where it starts and where it ends.
type Range = (usize, usize);

#[derive(Serialize)]
struct Mark<'a> {
    range: Range,
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
    range: Range,
    insert: &'a str,
}

/// An answer to the editor: which part of the text it speaks of, and what it says.
#[derive(Serialize)]
struct Answer<T> {
    range: Range,
    says: T,
}

#[derive(Serialize)]
struct Choice {
    label: String,
    detail: String,
}

/// The notes on an analysed text.
pub(super) fn of(analysis: &Analysis) -> String {
    let mut units = Utf16::new(&analysis.text);
    let mut marks = Vec::new();
    // While there is nothing, nothing is wrong.
    if !analysis.text.trim().is_empty() {
        marks.extend(analysis.errors.iter().take(MARKED).map(|it| error(&mut units, it)));
        let findings = analysis.findings.iter().take(MARKED);
        marks.extend(findings.map(|it| finding(analysis, &mut units, it)));
    }
    let stages = analysis.stages.stages.iter().map(|it| it.lines).collect();
    json(&Notes { marks, stages, sizes: costs(analysis) })
}

fn error<'a>(units: &mut Utf16<'_>, error: &'a BuildError) -> Mark<'a> {
    Mark {
        range: range(units, error.span),
        severity: severity(analysis::severity(error)),
        message: &error.message,
        fixes: Vec::new(),
    }
}

fn finding<'a>(analysis: &Analysis, units: &mut Utf16<'_>, finding: &'a Finding) -> Mark<'a> {
    let span = match analysis.dockerfile.instructions.get(finding.instruction) {
        // Enough of an instruction as a whole.
        Some(it) if it.span == finding.span => it.keyword_span,
        _ => finding.span,
    };
    Mark {
        range: range(units, span),
        severity: severity(finding.severity),
        message: &finding.message,
        fixes: finding.fixes.iter().map(|it| fix(units, it)).collect(),
    }
}

fn fix<'a>(units: &mut Utf16<'_>, fix: &'a Fix) -> Action<'a> {
    let look = if fix.safe { "" } else { " (needs a look)" };
    let edits = fix.edits.iter().map(|it| change(units, it)).collect();
    Action { title: [fix.title, look].concat(), edits }
}

fn change<'a>(units: &mut Utf16<'_>, edit: &'a Edit) -> Change<'a> {
    Change { range: range(units, edit.span), insert: &edit.text }
}

fn range(units: &mut Utf16<'_>, span: Span) -> Range {
    (units.of(span.start), units.of(span.end))
}

/// As the editor names it.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Size => "info",
        Severity::Info => "hint",
    }
}

/// What can stand at an offset; empty if nothing can.
#[inline(never)]
pub(super) fn completions(analysis: &Analysis, offset: usize) -> String {
    let (span, items) = complete::completions(analysis, offset);
    if items.is_empty() {
        return String::new();
    }
    let choice = |it: complete::Completion| Choice { label: it.label, detail: it.detail };
    let options: Vec<Choice> = items.into_iter().map(choice).collect();
    answer(&analysis.text, span, &options)
}

/// What stands at an offset; empty if there is nothing to say.
#[inline(never)]
pub(super) fn hover(analysis: &Analysis, offset: usize) -> String {
    match complete::hover(analysis, offset) {
        Some((span, texts)) => answer(&analysis.text, span, &texts),
        None => String::new(),
    }
}

fn answer(text: &str, span: Span, says: impl Serialize) -> String {
    json(&Answer { range: range(&mut Utf16::new(text), span), says })
}

/// Plain data always has a JSON form.
fn json(message: &impl Serialize) -> String {
    serde_json::to_string(message).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Input, analyze};

    /// The characters that have separated fields and records.
    const FORGED: &str = "\u{1e}0\u{1f}110000000\u{1f}error\u{1f}forged\u{1f}\u{1e}\u{1d}";

    #[test]
    fn no_text_forges_a_message() {
        let plain = analyze(&Input { text: "FROM a\nRUN b\n".to_owned(), ..Input::default() });
        let text = format!("FROM a{FORGED}\nRUN b {FORGED}\n");
        let forged = analyze(&Input { text, ..Input::default() });
        let read = |it: &Analysis| -> serde_json::Value {
            serde_json::from_str(&of(it)).expect("notes are JSON")
        };
        let (plain, forged_notes) = (read(&plain), read(&forged));
        assert_eq!(plain["stages"], forged_notes["stages"]);
        let end = forged.text.encode_utf16().count() as u64;
        for mark in forged_notes["marks"].as_array().expect("marks") {
            assert!(mark["range"][0].as_u64() <= mark["range"][1].as_u64(), "{mark}");
            assert!(mark["range"][1].as_u64() <= Some(end), "{mark}");
            assert_ne!(mark["message"], "forged");
        }
    }
}
