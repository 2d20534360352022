//! A distroless Python image with a shell.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "shell-in-old-python",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} still contains a shell, unlike other distroless images")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (stage, image) in facts.bases() {
        let stage = &facts.stages.stages[stage];
        let old = ["python3-debian10", "python3-debian11", "python2.7"];
        if image.contains("gcr.io/distroless/") && old.iter().any(|it| image.contains(it)) {
            findings.part(stage.instructions.start, stage.base_span, message(image));
        }
    }
}
