//! curl | sh.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "piped-to-shell",
    severity: Severity::Info,
    also_known_as: "DF021",
    experimental: false,
    check,
};

fn message(host: &str) -> String {
    format!("Runs whatever {host} sends, unchecked")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for pair in facts.commands.windows(2) {
        let [ran, next] = pair else { continue };
        let is_next = next.at == ran.at && 0 < next.command.pipe;
        let runner = facts.innermost(next);
        if !ran.is_piped_download() || !is_next || !runner.runs_pipe() {
            continue;
        }
        let address = ran.command.words.iter().find(|it| it.text.contains("://"));
        let host = address.and_then(|it| it.text.split("://").nth(1)?.split('/').next());
        let finding = findings.command(ran, message(host.unwrap_or("the server")));
        if ran.command.span.start <= next.command.span.start {
            finding.span = ran.command.span.to(next.command.span);
        }
    }
}
