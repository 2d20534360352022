//! What the editor is told, as it reads it: see www/editor/editor.js.

use crate::{
    advice::Severity,
    analysis::{self, Analysis},
    app::costs::costs,
    complete,
    text::{Span, lines::Utf16},
};

/// Fields and records, each with its end mark, which no text that people type holds.
#[derive(Default)]
pub(super) struct Records(pub(super) String);

impl Records {
    fn field(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\u{1f}');
    }

    fn number(&mut self, number: usize) {
        self.field(&number.to_string());
    }

    fn span(&mut self, units: &mut Utf16<'_>, span: Span) {
        self.number(units.of(span.start));
        self.number(units.of(span.end));
    }

    fn end(&mut self) {
        self.0.push('\u{1e}');
    }
}

/// More problems could not be told apart.
const MARKED: usize = 500;

/// The attributes of the editor that hold what is known of its text.
pub(super) fn of(analysis: &Analysis) -> [(&'static str, Records); 3] {
    let (mut marks, mut stages, mut sizes) =
        (Records::default(), Records::default(), Records::default());
    // While there is nothing, nothing is wrong.
    if !analysis.text.trim().is_empty() {
        let mut units = Utf16::new(&analysis.text);
        for error in analysis.errors.iter().take(MARKED) {
            marks.span(&mut units, error.span);
            marks.field(severity(analysis::severity(error)));
            marks.field(&error.message);
            marks.end();
        }
        for finding in analysis.findings.iter().take(MARKED) {
            let whole = analysis.dockerfile.instructions.get(finding.instruction);
            let span = match whole {
                // Enough of an instruction as a whole.
                Some(it) if it.span == finding.span => it.keyword_span,
                _ => finding.span,
            };
            marks.span(&mut units, span);
            marks.field(severity(finding.severity));
            marks.field(&finding.message);
            for fix in &finding.fixes {
                let look = if fix.safe { "" } else { " (needs a look)" };
                marks.field(&[fix.title, look].concat());
                marks.number(fix.edits.len());
                for edit in &fix.edits {
                    marks.span(&mut units, edit.span);
                    marks.field(&edit.text);
                }
            }
            marks.end();
        }
    }
    for stage in &analysis.stages.stages {
        stages.number(stage.lines.0);
        stages.number(stage.lines.1);
        stages.end();
    }
    for cost in costs(analysis) {
        sizes.number(cost.line);
        sizes.field(&cost.label);
        sizes.field(if cost.heavy { "heavy" } else { "" });
        sizes.end();
    }
    [("marks", marks), ("stages", stages), ("sizes", sizes)]
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

/// What can stand at an offset, after the place that it would take.
#[inline(never)]
pub(super) fn completions(analysis: &Analysis, offset: usize) -> Records {
    let mut records = Records::default();
    let (span, items) = complete::completions(analysis, offset);
    if !items.is_empty() {
        records.span(&mut Utf16::new(&analysis.text), span);
        records.end();
    }
    for item in items {
        records.field(&item.label);
        records.field(&item.detail);
        records.end();
    }
    records
}

/// What stands at an offset, after its place.
#[inline(never)]
pub(super) fn hover(analysis: &Analysis, offset: usize) -> Records {
    let mut records = Records::default();
    if let Some((span, texts)) = complete::hover(analysis, offset) {
        records.span(&mut Utf16::new(&analysis.text), span);
        records.end();
        texts.iter().for_each(|it| records.field(it));
        records.end();
    }
    records
}
