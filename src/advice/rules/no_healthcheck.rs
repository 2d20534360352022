//! A service without HEALTHCHECK.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "no-healthcheck",
    severity: Severity::Info,
    also_known_as: "DL3057 DS-0026 CKV_DOCKER_2 CIS-DI-0006 DF012",
    experimental: true,
    check,
};

const MESSAGE: &str = "There is no HEALTHCHECK, so Docker can't tell whether the service works";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(target) = facts.stages.target else { return };
    let has = |keyword| facts.shipped_steps().any(|it| it.instruction.keyword == keyword);
    if has(Keyword::Expose) && !has(Keyword::Healthcheck) {
        findings.report(facts.stages.stages[target].instructions.start, MESSAGE);
    }
}
