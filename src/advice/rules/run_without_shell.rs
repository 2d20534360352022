//! RUN where there is no shell.

use crate::{
    advice::{Facts, Findings, Rule, Severity, Step},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "run-without-shell",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("RUN needs a shell, and {image} has none")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.questioned() {
        let Some(ground) = facts.without_shell(stage) else { continue };
        let runs = |it: &&Step<'_>| {
            let instruction = it.instruction;
            // A mount may bring a shell.
            let mounts = instruction.flags_named("mount").any(|it| it.1.contains("from="));
            instruction.keyword == Keyword::Run && !instruction.json && !mounts && !it.triggered
        };
        let shell = |it: &Step<'_>| it.instruction.keyword == Keyword::Shell;
        if facts.steps_back(stage).any(shell) {
            continue;
        }
        // One says it all.
        if let Some(step) = facts.steps_of(stage).iter().find(runs) {
            findings.report(step.at, message(&ground.name));
        }
    }
}
