//! A CMD or ENTRYPOINT that is meant as a JSON array and is none.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::{Edit, Span},
};

pub(super) static RULE: Rule = Rule {
    name: "broken-exec-form",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

const SINGLE_QUOTES: &str =
    "JSON takes double quotes: with these, a shell runs the text as it stands";
const NOT_CLOSED: &str = "This array never closes, so a shell runs the text as it stands";
const NO_JSON: &str = "This is no JSON array of strings, so a shell runs the text as it stands";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in &facts.steps {
        let it = step.instruction;
        let is_start = matches!(it.keyword, Keyword::Cmd | Keyword::Entrypoint);
        if !is_start || it.json || step.triggered {
            continue;
        }
        let written = it.rest.text.trim();
        // `[ -f a ] && b` is a test.
        let Some(inner) = written.strip_prefix('[') else { continue };
        // `[ "$A" = b ] && c` is a test: no comma follows its first string.
        let inner = inner.trim_start();
        let first = inner.get(1..).unwrap_or_default();
        let quote = inner.chars().next().unwrap_or(' ');
        let behind = first.split_once(quote).map_or("", |it| it.1).trim_start();
        let is_test = written.starts_with("[ ") && !behind.starts_with([',', ']']);
        if is_test || !inner.starts_with(['\'', '"', '\u{2018}', '\u{201c}']) {
            continue;
        }
        let span = it.arguments.first().map_or(it.span, |it| it.span);
        let (message, mended) = mended(written);
        // The text stands on one line as it is read.
        let edit = mended.filter(|_| span.of(facts.text) == written);
        let edit = edit.map(|it| Edit::replace(Span::new(span.start, span.end), it));
        findings.part(step.at, span, message).safe_fix("Make it an array", edit);
    }
}

/// Why it is no array, and what it would be.
fn mended(written: &str) -> (&'static str, Option<String>) {
    let is_array = |text: &str| serde_json::from_str::<Vec<String>>(text).is_ok();
    let plain = |it: char| match it {
        '\u{201c}' | '\u{201d}' => '"',
        '\u{2018}' | '\u{2019}' => '\'',
        other => other,
    };
    let straight: String = written.chars().map(plain).collect();
    let doubled = straight.replace('\'', "\"");
    let closed = |text: &str| [text.trim_end_matches([',', ' ']), "]"].concat();
    let of = |text: String| Some(text).filter(|it| is_array(it));
    if let Some(text) =
        of(doubled.clone()).filter(|_| !straight.contains('"') || straight != written)
    {
        return (SINGLE_QUOTES, Some(text));
    }
    match of(closed(&straight)).or_else(|| of(closed(&doubled))) {
        Some(text) => (NOT_CLOSED, Some(text)),
        None => (NO_JSON, None),
    }
}
