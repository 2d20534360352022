//! A relative destination without a WORKDIR.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    stages::Base,
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "copy-to-unset-folder",
    severity: Severity::Info,
    also_known_as: "DL3045 DF063",
    experimental: false,
    check,
};

fn message(path: &str) -> String {
    format!("Set a WORKDIR: without one, the base image decides where {path} is")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.steps.iter().filter(|it| !it.triggered) {
        if !matches!(step.instruction.keyword, Keyword::Copy | Keyword::Add) {
            continue;
        }
        let Some(target) = step.instruction.arguments.last() else { continue };
        let path = facts.expand(*step, &target.text);
        if path.starts_with(['/', '\\', '$', '%'])
            || path.contains(':')
            || path.is_empty()
            || has_workdir(facts, step.stage, step.at)
        {
            continue;
        }
        findings.part(step.at, target.span, message(&path));
    }
}

/// Whether the stage, or what it is built on, has set a working directory.
fn has_workdir(facts: &Facts<'_>, stage: usize, before: usize) -> bool {
    let own = facts.steps.iter().any(|it| {
        it.stage == stage && it.at < before && it.instruction.keyword == Keyword::Workdir
    });
    own || match facts.stages.stages[stage].base {
        Base::Stage(base) => has_workdir(facts, base, usize::MAX),
        // Nothing else is there, so the root is no surprise.
        Base::Scratch => true,
        // The catalog's bases keep theirs.
        Base::Image(_) => facts.base(stage).is_some_and(|it| it.workdir.is_some()),
    }
}
