//! Empty lines between the continued lines of an instruction.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    text::{Edit, Span},
};

pub(super) static RULE: Rule = Rule {
    name: "NoEmptyContinuation",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

const MESSAGE: &str = "Empty continuation line";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (at, instruction) in facts.dockerfile.instructions.iter().enumerate() {
        if !instruction.blank_continuation {
            continue;
        }
        // Up to the here-documents, which may hold empty lines.
        let end = match instruction.heredocs.first() {
            Some(heredoc) => facts.text[..heredoc.span.start].trim_end_matches(['\r', '\n']).len(),
            None => instruction.span.end,
        };
        let span = Span::new(instruction.span.start, end.max(instruction.span.start));
        let mut edits = Vec::new();
        let mut start = span.start;
        for line in span.of(facts.text).split_inclusive('\n') {
            let line_span = Span::new(start, start + line.len());
            start = line_span.end;
            if line.trim().is_empty() {
                edits.push(Edit::replace(line_span, ""));
            }
        }
        let finding = findings.report(at, MESSAGE);
        // BuildKit shows the last line.
        let last = span.of(facts.text).rfind('\n').map_or(span.start, |it| span.start + it + 1);
        finding.span = Span::new(last, span.end);
        finding.safe_fix("Remove the empty lines", edits);
    }
}
