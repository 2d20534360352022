//! ENV that uses a variable which it sets itself.

use std::collections::HashSet;

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::{Keyword, expand::mentioned},
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
        let mut earlier = HashSet::new();
        for pair in step.instruction.arguments.chunks(3) {
            let [name, value, ..] = pair else { continue };
            let used = used(&value.text).find(|it| earlier.contains(it));
            // Who sets the value anew from an earlier line means that one.
            let before = used.is_some_and(|it| facts.stages.variable(step.at, it).is_some());
            if let Some(name) = used.filter(|_| before) {
                findings.part(step.at, value.span, message(name));
            }
            earlier.insert(name.text.as_str());
        }
    }
}

/// The names of `$NAME` and `${NAME…}`; none within single quotes.
fn used(value: &str) -> impl Iterator<Item = &str> {
    mentioned(value).filter(|_| !value.starts_with('\''))
}
