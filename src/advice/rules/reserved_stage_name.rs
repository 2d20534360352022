//! A stage with a name that means something else already.

use crate::advice::{Facts, Findings, Rule, Severity, quoted};

pub(super) static RULE: Rule = Rule {
    name: "ReservedStageName",
    severity: Severity::Warning,
    also_known_as: "DL3063",
    experimental: false,
    check,
};

fn message(name: &str) -> String {
    format!("Stage name should not use the same name as reserved stage {}", quoted(name))
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in &facts.stages.stages {
        if let Some(name @ ("context" | "scratch")) = stage.name.as_deref() {
            findings.report(stage.instructions.start, message(name));
        }
    }
}
