//! A stage name with capitals, which are not kept.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "StageNameCasing",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(name: &str) -> String {
    format!("Stage name '{name}' should be lowercase")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (at, from) in facts.froms() {
        let [_, _, name] = from.arguments.as_slice() else { continue };
        let lower = name.text.to_ascii_lowercase();
        if lower != name.text {
            let finding = findings.report(at, message(&name.text));
            finding.safe_fix("Write it in lower case", facts.instead(name, &lower));
        }
    }
}
