//! A package manager that the base lacks.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::Manager,
};

pub(super) static RULE: Rule = Rule {
    name: "package-manager-missing",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

/// `has` is the package manager that the image has, or nothing.
fn message(image: &str, program: &str, has: &str) -> String {
    let but = if has.is_empty() { "" } else { ", but " };
    format!("{image} has no {program}{but}{has}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut last = None;
    for ran in &facts.commands {
        let Some(manager) = ran.system_manager() else { continue };
        let Some(ground) = facts.ground(ran.stage) else { continue };
        let name = ran.command.name.as_str();
        let has = ground.image.package_manager.unwrap_or_default();
        let same = match has {
            // yum is another name of dnf's, and some bases have several.
            "apt" | "apk" | "zypper" | "dnf" | "yum" | "tdnf" => {
                Manager::of_system(has) == Some(manager)
            }
            "" => ground.image.shell != Some(true) || ground.image.os.is_none(),
            own => name == own,
        };
        // What is asked for may have been installed or brought before.
        let installed = || {
            facts.commands.iter().any(|it| {
                it.stage == ran.stage
                    && it.at <= ran.at
                    && it.installs().is_some_and(|it| it.names().any(|it| it == name))
            })
        };
        if same
            || ground.system() == "windows"
            || ran.command.condition != crate::shell::Condition::Always
            || installed()
            || facts.brings(ran.stage, name)
        {
            continue;
        }
        // One word on a RUN is enough, where nothing can be mended.
        let this = Some((ran.stage, ran.at, manager));
        if last == this && has != "microdnf" {
            continue;
        }
        last = this;
        let finding = findings.command(ran, message(&ground.name, name, has));
        let Some(word) = ran.command.words.first() else { continue };
        if has == "microdnf" {
            finding.fix("Use microdnf", facts.instead(word, "microdnf"));
        }
    }
}
