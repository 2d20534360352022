//! Folders of the context that an image never needs.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "not-ignored",
    severity: Severity::Size,
    also_known_as: "DF033 DKL-LI-0003",
    experimental: false,
    check,
};

fn message(folder: &str, size: Bytes) -> String {
    format!("{folder} is copied into the image (about {size}): add it to .dockerignore")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    if !facts.sent.is_known() {
        return;
    }
    let whole = facts.steps.iter().find(|it| {
        let sources = it.instruction.arguments.split_last().map_or(&[][..], |it| it.1);
        matches!(it.instruction.keyword, Keyword::Copy | Keyword::Add)
            && it.instruction.flag("from").is_none()
            && it.instruction.flag("exclude").is_none()
            && sources.iter().any(|it| [".", "./", "*"].contains(&it.text.as_str()))
    });
    let Some(step) = whole else { return };
    let shipped = facts.shipped[step.stage];
    for folder in [
        ".git",
        "node_modules",
        ".venv",
        "venv",
        ".terraform",
        "__pycache__",
        ".idea",
        ".mypy_cache",
        ".pytest_cache",
        ".next",
        "target",
        "coverage",
    ] {
        let below = [folder, "/"].concat();
        let files = facts.sent.files(true).filter(|it| it.path.starts_with(&below));
        let bytes = Bytes(files.map(|it| it.bytes).sum());
        if bytes != Bytes::ZERO {
            let finding = findings.report(step.at, message(folder, bytes));
            finding.saves = shipped.then_some(bytes);
        }
    }
}
