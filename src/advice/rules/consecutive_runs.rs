//! RUNs that follow each other.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::{Instruction, Keyword},
};

pub(super) static RULE: Rule = Rule {
    name: "consecutive-runs",
    severity: Severity::Info,
    also_known_as: "DL3059 DF003",
    experimental: true,
    check,
};

const MESSAGE: &str = "Join this RUN with the one above";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (at, pair) in facts.dockerfile.instructions.windows(2).enumerate() {
        let run = |it: &Instruction| {
            it.keyword == Keyword::Run && it.flags.is_empty() && it.heredocs.is_empty()
        };
        if run(&pair[0])
            && run(&pair[1])
            && facts.stages.stage_of(at).is_some_and(|it| facts.shipped[it])
        {
            findings.report(at + 1, MESSAGE);
        }
    }
}
