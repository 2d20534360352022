//! A service that is started where nothing lives on.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::CommandEffect,
};

pub(super) static RULE: Rule = Rule {
    name: "service-started-in-run",
    severity: Severity::Warning,
    also_known_as: "DL3001 DF060",
    experimental: false,
    check,
};

const MESSAGE: &str = "A service started in a RUN stops with it: it does not run in the container";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.commands {
        let script =
            ran.command.words.first().is_some_and(|it| it.text.starts_with("/etc/init.d/"));
        let starts = matches!(ran.effect, CommandEffect::Start(_))
            || script && ran.has_word(&["start", "restart"]);
        // Another command behind it may need the service.
        let start = ran.command.span.start;
        let last = || facts.run(ran.at).iter().all(|it| it.command.span.start <= start);
        if starts && last() && facts.dockerfile.instructions[ran.at].heredocs.is_empty() {
            findings.command(ran, MESSAGE);
        }
    }
}
