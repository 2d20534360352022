//! A `# syntax=` that stays on a release without a feature in use.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::frontend::{self, Asked, Feature, Version},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "frontend-too-old",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(feature: Feature, needed: Version, asked: Version) -> String {
    format!("{} needs docker/dockerfile:{needed}, but # syntax asks for {asked}", feature.name)
}

fn labs_message(feature: Feature) -> String {
    format!("{} needs the labs channel: # syntax=docker/dockerfile:1-labs", feature.name)
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let directives = &facts.dockerfile.directives;
    let Some(directive) = directives.iter().find(|it| it.name == "syntax") else { return };
    let Some(asked) = frontend::asked(&directive.value) else { return };
    for it in frontend::uses(facts.dockerfile).iter().filter(|it| !asked.has(it.feature)) {
        let at = facts.dockerfile.instructions.iter().position(|one| one.start_line == it.lines.0);
        let (Some(at), Some(said)) = (at, said(it.feature, asked)) else { continue };
        let newest = match it.feature.stable {
            Some(_) if !asked.labs => "docker/dockerfile:1",
            _ => "docker/dockerfile:1-labs",
        };
        let edit = Edit::replace(directive.span, format!("# syntax={newest}"));
        findings.part(at, it.span, said).safe_fix("Use the newest frontend", [edit]);
    }
}

/// The reason; `None` for `RUN --device`, which resolving the stages refuses.
fn said(feature: Feature, asked: Asked) -> Option<String> {
    match (feature.stable, asked.pinned) {
        (Some(needed), Some(pinned)) => Some(message(feature, needed, pinned)),
        (None, Some(_)) if asked.labs => Some(labs_message(feature)),
        _ => None,
    }
}
