//! `ENV NAME value` where `ENV NAME=value` leaves no doubt.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::{Keyword, Word},
    text::{Edit, Span},
};

pub(super) static RULE: Rule = Rule {
    name: "LegacyKeyValueFormat",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(keyword: &str) -> String {
    format!(
        "\"{keyword} key=value\" should be used instead of legacy \"{keyword} key value\" format"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in &facts.steps {
        if !matches!(step.instruction.keyword, Keyword::Env | Keyword::Label) {
            continue;
        }
        for pair in step.instruction.arguments.chunks_exact(3).filter(|it| it[2].text.is_empty()) {
            let keyword = facts.keyword(step.instruction);
            let finding = findings.report(step.at, message(&keyword));
            let edits = with_sign(facts, pair).into_iter().flatten();
            finding.safe_fix("Use =", edits);
        }
    }
}

/// The same pair with `=`, and in quotes where the value has spaces.
fn with_sign(facts: &Facts<'_>, pair: &[Word]) -> Option<Vec<Edit>> {
    let (name, value) = (&pair[0], &pair[1]);
    let between = Span::new(name.span.end, value.span.start.max(name.span.end));
    let written = value.span.of(facts.text);
    let plain_name = name.span.of(facts.text) == name.text && !name.text.contains(['=', '"', '\'']);
    if !plain_name || !between.of(facts.text).trim_matches([' ', '\t']).is_empty() {
        return None;
    }
    if !written.contains(char::is_whitespace) {
        return Some(vec![Edit::replace(between, "=")]);
    }
    // In quotes, other quotes and escapes would mean something else.
    if written.contains(['"', '\'', '\\', '`', '\n', '#']) {
        return None;
    }
    Some(vec![Edit::replace(between, "=\""), Edit::insert(value.span.end, "\"")])
}
