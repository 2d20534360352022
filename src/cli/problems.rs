//! Build errors and findings as one list of problems, and whether they are too grave.

use super::{Said, Status, arguments::Arguments};
use crate::{
    advice::Severity,
    analysis::{self, Analysis, Total},
    bytes::Bytes,
    export::sarif::BUILD,
    sort,
};

/// A build error or a finding.
pub(super) struct Problem<'a> {
    /// 1-based, as is the column, which counts UTF-16 code units.
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) severity: Severity,
    /// The rule's name, or [`BUILD`].
    pub(super) rule: &'static str,
    pub(super) message: &'a str,
    /// The text of the instruction that it is about.
    pub(super) instruction: &'a str,
}

/// All problems, in the order of the lines.
pub(super) fn problems(analysis: &Analysis) -> Vec<Problem<'_>> {
    let text = &analysis.text;
    let instructions = &analysis.dockerfile.instructions;
    let errors = analysis.errors.iter().map(|it| Problem {
        line: it.lines.0,
        column: analysis.lines.position(it.span.start).column,
        severity: analysis::severity(it),
        rule: BUILD,
        message: &it.message,
        instruction: instructions
            .iter()
            .find(|instruction| instruction.start_line == it.lines.0)
            .map_or("", |it| it.span.of(text)),
    });
    let findings = analysis.findings.iter().map(|it| {
        let start = analysis.lines.position(it.span.start);
        Problem {
            line: start.line,
            column: start.column,
            severity: it.severity,
            rule: it.rule.name,
            message: &it.message,
            instruction: instructions.get(it.instruction).map_or("", |it| it.span.of(text)),
        }
    });
    let mut all: Vec<Problem<'_>> = errors.chain(findings).collect();
    sort::by_key(&mut all, |it| (it.line, it.column));
    all
}

/// Fails the command where a problem is too grave or the image too big, and says the latter.
pub(super) fn judge<'a>(
    file: &str,
    problems: impl IntoIterator<Item = &'a Problem<'a>>,
    size: &Total,
    arguments: &Arguments,
    said: &mut Said,
) {
    if problems.into_iter().any(|it| arguments.fail_on.is_some_and(|limit| it.severity <= limit)) {
        said.status = said.status.max(Status::Failed);
    }
    let Some(most) = arguments.max_size else { return };
    let likely = size.disk.map_or(Bytes::ZERO, |it| it.likely);
    let not_counted = match size.not_counted.len() {
        _ if size.disk.is_none() => " Its size is unknown.".to_owned(),
        0 => String::new(),
        1 => " One part of unknown size is not counted.".to_owned(),
        count => format!(" {count} parts of unknown size are not counted."),
    };
    if most < likely {
        let message =
            format!("{file}: the image is likely {likely}, more than {most}.{not_counted}");
        said.message(Status::Failed, message);
    } else if !not_counted.is_empty() {
        // Otherwise the check would seem to have looked at all of it.
        said.message(
            Status::Fine,
            format!("{file}: within {most} as far as is known.{not_counted}"),
        );
    }
}

/// `1 error, 2 warnings, 3 about size, 1 hint`; `no problems`.
pub(super) fn counts(problems: &[Problem<'_>]) -> String {
    let count = |severity| problems.iter().filter(|it| it.severity == severity).count();
    let words = [
        (count(Severity::Error), "error", "errors"),
        (count(Severity::Warning), "warning", "warnings"),
        (count(Severity::Size), "about size", "about size"),
        (count(Severity::Info), "hint", "hints"),
    ];
    let parts = words.iter().filter(|it| it.0 != 0);
    let parts: Vec<String> = parts
        .map(|(count, one, more)| format!("{count} {}", if *count == 1 { one } else { more }))
        .collect();
    if parts.is_empty() { "no problems".to_owned() } else { parts.join(", ") }
}
