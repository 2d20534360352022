//! FROM uses a variable that no ARG above the first FROM declares.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::closest,
};

pub(super) static RULE: Rule = Rule {
    name: "UndefinedArgInFrom",
    severity: Severity::Warning,
    message: "FROM argument '{}' is not declared{}",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut names: Vec<&str> = Vec::new();
    for unset in facts.stages.unset.iter().filter(|it| it.in_from) {
        if names.is_empty() {
            names = facts.stages.globals();
        }
        let hint = match closest(&unset.name, &names) {
            Some(name) => [" (did you mean ", name, "?)"].concat(),
            None => String::new(),
        };
        findings.report(unset.instruction, &[&unset.name, &hint]);
    }
}
