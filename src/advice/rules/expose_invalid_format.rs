//! EXPOSE with an address or a port of the host, which it cannot set.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "ExposeInvalidFormat",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(port: &str) -> String {
    format!(
        "EXPOSE instruction should not define an IP address or host-port mapping, found '{port}'"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.steps.iter().filter(|it| it.instruction.keyword == Keyword::Expose) {
        for word in &step.instruction.arguments {
            let expanded = facts.expand(*step, &word.text);
            for port in expanded.split_whitespace() {
                let Some((host, container)) = port.rsplit_once(':') else { continue };
                if host.is_empty() {
                    continue;
                }
                let finding = findings.report(step.at, message(port));
                if word.span.of(facts.text) == port {
                    finding.safe_fix(
                        "Keep the container's port",
                        [Edit::replace(word.span, container)],
                    );
                }
            }
        }
    }
}
