//! EXPOSE with its protocol in capitals.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "ExposeProtoCasing",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(port: &str) -> String {
    format!("Defined protocol '{port}' in EXPOSE instruction should be lowercase")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.steps.iter().filter(|it| it.instruction.keyword == Keyword::Expose) {
        for word in &step.instruction.arguments {
            let expanded = facts.expand(*step, &word.text);
            for port in expanded.split_whitespace() {
                let protocol = port.split_once('/').map_or("", |(_, it)| it);
                let lower = protocol.to_ascii_lowercase();
                if protocol == lower || !["tcp", "udp", "sctp"].contains(&lower.as_str()) {
                    continue;
                }
                let finding = findings.report(step.at, message(port));
                if word.span.of(facts.text) == port {
                    let right = port.to_ascii_lowercase();
                    finding.safe_fix("Write it in lower case", [Edit::replace(word.span, right)]);
                }
            }
        }
    }
}
