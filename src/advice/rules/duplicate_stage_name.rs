//! Two stages of one name: what copies from it gets the later one, or the earlier.

use crate::{
    advice::{Facts, Findings, Rule, Severity, quoted},
    sort::Names,
};

pub(super) static RULE: Rule = Rule {
    name: "DuplicateStageName",
    severity: Severity::Warning,
    also_known_as: "DL3024 DS-0012 DS012 CKV_DOCKER_11",
    experimental: false,
    check,
};

fn message(name: &str) -> String {
    format!("Duplicate stage name {}, stage names should be unique", quoted(name))
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut seen = Names::new();
    for stage in &facts.stages.stages {
        let Some(name) = &stage.name else { continue };
        if seen.insert(name.clone(), None).is_some() {
            findings.report(stage.instructions.start, message(name));
        }
    }
}
