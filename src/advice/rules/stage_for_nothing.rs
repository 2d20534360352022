//! A stage that nothing uses and that has no name to build it by.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "stage-for-nothing",
    severity: Severity::Info,
    also_known_as: "DF023",
    experimental: false,
    check,
};

const MESSAGE: &str = "Nothing from this stage gets into the image: delete it, or COPY --from it";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.stages.stages.iter().filter(|it| !it.needed) {
        // A name may be a target of its own; a stage before the only other one hardly is.
        let builds = facts.dockerfile.instructions[stage.instructions.clone()]
            .iter()
            .any(|it| it.keyword == Keyword::Run);
        let forgotten = facts.stages.stages.len() == 2
            && facts.stages.target == Some(1)
            && facts.stages.stages[1].name.is_none()
            && builds;
        if stage.name.is_none() || forgotten {
            findings.part(stage.instructions.start, stage.base_span, MESSAGE);
        }
    }
}
