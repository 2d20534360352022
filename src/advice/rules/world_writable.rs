//! chmod 777 and its like.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::CommandEffect,
};

pub(super) static RULE: Rule = Rule {
    name: "world-writable",
    severity: Severity::Info,
    also_known_as: "DF034",
    experimental: false,
    check,
};

fn message(path: &str) -> String {
    format!("Every user in the container can change {path}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage]) {
        let CommandEffect::ChangeMode(change) = &ran.effect else { continue };
        let mode = change.to.is_some_and(|it| OPEN.contains(&it.text.as_str()));
        let Some(path) = change.paths.first().filter(|it| {
            mode && !["tmp", "temp", "Temp"].iter().any(|name| it.text.contains(name))
        }) else {
            continue;
        };
        findings.command(ran, message(&path.text));
    }
    for step in facts.shipped_steps() {
        let mode = step.instruction.flags_named("chmod").next();
        if let Some((span, _)) = mode.filter(|(_, it)| ["777", "0777", "a+rwx"].contains(it)) {
            findings.part(step.at, span, message("what is copied"));
        }
    }
}

#[rustfmt::skip]
const OPEN: [&str; 11] = [
    "777", "0777", "666", "0666", "a+w", "a+rw", "a+rwx", "ugo+rwx", "o+w", "o+rwx", "+777",
];
