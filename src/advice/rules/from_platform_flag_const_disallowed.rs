//! FROM with a constant platform: the image is no longer built for the one asked for.

use crate::{
    advice::{Facts, Findings, Rule, Severity, quoted},
    stages::Platform,
};

pub(super) static RULE: Rule = Rule {
    name: "FromPlatformFlagConstDisallowed",
    severity: Severity::Warning,
    also_known_as: "DL3029",
    experimental: false,
    check,
};

fn message(platform: &str) -> String {
    format!("FROM --platform flag should not use constant value {}", quoted(platform))
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (index, stage) in facts.stages.stages.iter().enumerate() {
        let Some(flag) = facts.platform(index).filter(|it| it.names.is_empty()) else { continue };
        let Some(platform) = Platform::read(&flag.value) else { continue };
        // A stage that is called after its platform is meant to have it.
        let name = stage.name.as_deref().unwrap_or_default();
        if !name.contains(&platform.system) && !name.contains(&platform.architecture) {
            findings
                .report(stage.instructions.start, message(&flag.value))
                .fix("Remove --platform", [facts.removal(flag.span)]);
        }
    }
}
