//! `--platform=$TARGETPLATFORM`, which is the default.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "RedundantTargetPlatform",
    severity: Severity::Info,
    also_known_as: "DL3065",
    experimental: false,
    check,
};

const TARGET: &str = "TARGETPLATFORM";

fn message(platform: &str) -> String {
    format!(
        "Setting platform to predefined {platform} in FROM is redundant as this is the default behavior"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (index, stage) in facts.stages.stages.iter().enumerate() {
        let Some(flag) = facts.platform(index) else { continue };
        let only_target = !flag.names.is_empty() && flag.names.iter().all(|it| it == TARGET);
        if only_target && facts.stages.global(TARGET) == Some(&flag.value) {
            findings
                .report(stage.instructions.start, message(flag.written))
                .safe_fix("Remove --platform", [facts.removal(flag.span)]);
        }
    }
}
