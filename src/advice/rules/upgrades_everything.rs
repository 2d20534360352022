//! Upgrades of all packages in the image that ships.

use crate::advice::{Facts, Findings, Rule, Severity, commands::is_one_of};

pub(super) static RULE: Rule = Rule {
    name: "upgrades-everything",
    severity: Severity::Info,
    message: "{} {} replaces packages that the base below still holds",
    also_known_as: "DL3035 DS-0024 DKL-DI-0003 DF044",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.ran.iter().filter(|it| facts.shipped[it.stage]) {
        let Some(asked) = ran.asked() else { continue };
        let verbs: &str = match asked.family {
            "zypper" => "dup dist-upgrade up update",
            "rpm" => "update upgrade distro-sync",
            _ => "upgrade dist-upgrade full-upgrade",
        };
        if is_one_of(&asked.verb.text, verbs) && asked.packages.is_empty() {
            findings.command(ran, &[&ran.command.name, &asked.verb.text]);
        }
    }
}
