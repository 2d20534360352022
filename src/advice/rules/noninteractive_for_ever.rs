//! DEBIAN_FRONTEND in the image that ships.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "noninteractive-for-ever",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

const MESSAGE: &str = "DEBIAN_FRONTEND is for the build, but the container keeps it";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.shipped_steps().filter(|it| it.instruction.keyword == Keyword::Env) {
        let words = &step.instruction.arguments;
        for pair in words.chunks(3) {
            if pair.first().is_some_and(|it| it.text == "DEBIAN_FRONTEND")
                && pair.get(1).is_some_and(|it| it.text == "noninteractive")
            {
                let lower = step.instruction.keyword_span.of(facts.text);
                let alone = words.len() <= 3
                    && lower.eq_ignore_ascii_case("env")
                    && !step.triggered
                    && pair.get(2).is_some_and(|it| it.text == "=");
                // A later value takes its place.
                let last = facts.sets(facts.stages.target.unwrap_or(step.stage), "DEBIAN_FRONTEND");
                if last.is_some_and(|it| it.at != step.at) {
                    continue;
                }
                let finding = findings.report(step.at, MESSAGE);
                if alone {
                    let text = if lower == "env" { "arg" } else { "ARG" };
                    finding.fix(
                        "Set it for the build only",
                        [Edit::replace(step.instruction.keyword_span, text)],
                    );
                }
            }
        }
    }
}
