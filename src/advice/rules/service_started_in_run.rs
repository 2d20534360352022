//! A service that is started where nothing lives on.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "service-started-in-run",
    severity: Severity::Warning,
    message: "{} ends with this RUN: it does not run in the container",
    also_known_as: "DL3001 DF060",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.ran {
        let it = ran.command;
        let starts = match it.name.as_str() {
            "service" | "systemctl" | "rc-service" => ran.says("start restart"),
            _ => {
                let program =
                    it.words.first().is_some_and(|it| it.text.starts_with("/etc/init.d/"));
                program && ran.says("start restart")
            }
        };
        // Another command behind it may need the service.
        let last = facts.run(ran.at).iter().all(|other| other.command.span.start <= it.span.start);
        if starts && last && facts.dockerfile.instructions[ran.at].heredocs.is_empty() {
            findings.command(ran, &["What is started"]);
        }
    }
}
