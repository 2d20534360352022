//! apt-get update in a RUN of its own.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    commands::{CommandEffect, Manager},
};

pub(super) static RULE: Rule = Rule {
    name: "stale-package-lists",
    severity: Severity::Warning,
    also_known_as: "DS-0017 CKV_DOCKER_5 CIS-DI-0007 DF028",
    experimental: false,
    check,
};

const MESSAGE: &str = "Update and install in one RUN: later RUNs may install from a stale index";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let of_apt = |it: &&RunCommand<'_>| it.system_manager() == Some(Manager::Apt);
    let updates = |it: &RunCommand<'_>| matches!(it.effect, CommandEffect::UpdateIndex(_));
    let mut last = usize::MAX;
    for ran in facts.commands.iter().filter(of_apt).filter(|it| updates(it)) {
        let run = facts.run(ran.at);
        if ran.at == last || run.iter().any(|it| it.installs().is_some()) {
            continue;
        }
        last = ran.at;
        // The install that lives on these lists: the first after it in the same stage.
        let later = facts.commands.iter().filter(|it| it.stage == ran.stage && ran.at < it.at);
        let next = later
            .filter(of_apt)
            .find(|it| updates(it) || it.installs().is_some_and(|it| !it.packages.is_empty()));
        if next.is_some_and(|it| !updates(it)) {
            findings.command(ran, MESSAGE);
        }
    }
}
