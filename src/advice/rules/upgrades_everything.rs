//! Upgrades of all packages in the image that ships.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::CommandEffect,
};

pub(super) static RULE: Rule = Rule {
    name: "upgrades-everything",
    severity: Severity::Info,
    also_known_as: "DL3035 DS-0024 DKL-DI-0003 DF044",
    experimental: false,
    check,
};

fn message(program: &str, verb: &str) -> String {
    format!(
        "{program} {verb} replaces packages whose old versions stay in the base layers: use a newer base"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage] && it.asks_system()) {
        if let CommandEffect::UpgradePackages(asked) = &ran.effect
            && asked.packages.is_empty()
        {
            findings.command(ran, message(ran.name(), ran.invocation.verb()));
        }
    }
}
