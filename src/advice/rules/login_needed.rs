//! A base that takes a login.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "login-needed",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} needs a login: docker login dhi.io")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.questioned().filter(|it| facts.roots[*it] == *it) {
        let from = facts.stages.stages[stage].instructions.start;
        if let Some(ground) = facts.ground(stage).filter(|it| it.name.starts_with("dhi.io/")) {
            findings.report(from, message(&ground.name));
        }
    }
}
