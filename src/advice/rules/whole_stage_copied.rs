//! COPY of the root of another stage onto a base that has files already.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "whole-stage-copied",
    severity: Severity::Size,
    also_known_as: "DL3067",
    experimental: false,
    check,
};

fn message(stage: &str) -> String {
    format!("Copies every file of {stage} over the base image's files")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.shipped_steps().filter(|it| it.instruction.keyword == Keyword::Copy) {
        let Some((span, from)) = step.instruction.flags_named("from").next() else { continue };
        let [source, target] = step.instruction.arguments.as_slice() else { continue };
        let root = |it: &str| ["/", "/.", "/*"].contains(&it);
        // Onto nothing it makes one layer of many.
        // An image from elsewhere may hold nothing but what is wanted.
        let system = facts.stages.find(from).is_some_and(|it| facts.root(it).is_some());
        if system
            && root(&source.text)
            && root(&target.text)
            && facts.root(step.stage).is_some()
            && !step.triggered
        {
            findings.part(step.at, span, message(from));
        }
    }
}
