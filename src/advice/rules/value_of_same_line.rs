//! ENV that uses a variable which it sets itself.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "value-of-same-line",
    severity: Severity::Warning,
    also_known_as: "DL3044 DF062",
    experimental: false,
    check,
};

fn message(name: &str) -> String {
    format!("{name} still has its old value here: variables set by one ENV take effect after it")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.steps.iter().filter(|it| it.instruction.keyword == Keyword::Env) {
        let words = &step.instruction.arguments;
        for (place, pair) in words.chunks(3).enumerate().skip(1) {
            let Some(value) = pair.get(1) else { continue };
            let earlier = words.chunks(3).take(place).filter_map(|it| it.first());
            let used = earlier.map(|it| it.text.as_str()).find(|name| uses(&value.text, name));
            // Who sets the value anew from an earlier line means that one.
            let before = used.is_some_and(|it| facts.stages.variable(step.at, it).is_some());
            if let Some(name) = used.filter(|_| before) {
                findings.part(step.at, value.span, message(name));
            }
        }
    }
}

/// `$NAME` or `${NAME…}` outside of single quotes.
fn uses(value: &str, name: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '_');
    !value.starts_with('\'')
        && value
            .split('$')
            .skip(1)
            .any(|it| it.trim_start_matches('{').strip_prefix(name).is_some_and(ends))
}
