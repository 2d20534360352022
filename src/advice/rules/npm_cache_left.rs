//! The downloads that npm, yarn, pnpm and bun keep.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "npm-cache-left",
    severity: Severity::Size,
    message: "The package manager keeps its downloads in the image: about {}",
    also_known_as: "DL3060 DF055",
    experimental: false,
    check,
};

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    findings.left(
        &["/.npm", "/.cache/yarn", "/.local/share/pnpm/store", "/.bun"],
        &|facts, layer| {
            let mut run = facts.run(layer.instruction).iter().rev();
            let clean = run.find_map(|it| match it.command.name.as_str() {
                "npm" => Some("npm cache clean --force"),
                "yarn" => Some("yarn cache clean"),
                "pnpm" => Some("pnpm store prune"),
                _ => None,
            })?;
            Some(vec![facts.also_run(layer.instruction, clean)?])
        },
        "Clean the cache in the same RUN",
    );
}
