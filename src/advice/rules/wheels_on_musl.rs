//! pip on Alpine.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    commands::{CommandEffect, Manager},
};

pub(super) static RULE: Rule = Rule {
    name: "wheels-on-musl",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

const MESSAGE: &str = "On musl, pip compiles packages that have no musl wheel";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.questioned() {
        if facts.ground(stage).is_none_or(|it| it.system() != "alpine") {
            continue;
        }
        let installs = |it: &&RunCommand<'_>| {
            it.stage == stage
                && it.effect.manager() == Some(Manager::Pip)
                && matches!(
                    it.effect,
                    CommandEffect::InstallPackages(_) | CommandEffect::InstallProject(_)
                )
        };
        if let Some(ran) = facts.commands.iter().find(installs) {
            findings.command(ran, MESSAGE);
        }
    }
}
