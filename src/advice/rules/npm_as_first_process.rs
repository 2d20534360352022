//! npm or yarn as process 1.

use crate::{
    advice::{Facts, Findings, Rule, Severity, Step},
    commands::{Invocation, Manager, package_script},
    shell::Command,
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "npm-as-first-process",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(tool: &str) -> String {
    format!("{tool} starts the program through a shell, so it may not receive SIGTERM")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let starts =
        |it: &&Step<'_>| matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint);
    for step in facts.shipped_steps().filter(starts) {
        let command = Command::of_words(&step.instruction.arguments);
        if !step.instruction.json {
            continue;
        }
        let script = package_script(&Invocation::of(&command));
        if script.is_some_and(|it| matches!(it.0, Manager::Npm | Manager::Yarn | Manager::Pnpm)) {
            findings.report(step.at, message(&command.name));
        }
    }
}
