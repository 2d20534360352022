//! EXPOSE 22.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "ssh-port",
    severity: Severity::Info,
    also_known_as: "DS-0004 CKV_DOCKER_1",
    experimental: false,
    check,
};

const MESSAGE: &str = "Port 22 is for SSH: docker exec gets into a container without it";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.shipped_steps().filter(|it| it.instruction.keyword == Keyword::Expose) {
        let port =
            step.instruction.arguments.iter().find(|it| matches!(&*it.text, "22" | "22/tcp"));
        if let Some(port) = port {
            findings.part(step.at, port.span, MESSAGE);
        }
    }
}
