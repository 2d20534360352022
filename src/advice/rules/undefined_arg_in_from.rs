//! FROM uses a variable that no ARG above the first FROM declares.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::closest,
};

pub(super) static RULE: Rule = Rule {
    name: "UndefinedArgInFrom",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(name: &str, meant: Option<&str>) -> String {
    let hint = meant.map(|it| format!(" (did you mean {it}?)")).unwrap_or_default();
    format!("FROM argument '{name}' is not declared{hint}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut names: Vec<&str> = Vec::new();
    for unset in facts.stages.unset.iter().filter(|it| it.in_from) {
        if names.is_empty() {
            names = facts.stages.globals();
        }
        findings.report(unset.instruction, message(&unset.name, closest(&unset.name, &names)));
    }
}
