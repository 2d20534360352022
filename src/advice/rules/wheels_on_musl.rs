//! pip on Alpine.

use crate::{
    advice::commands::Ran,
    advice::commands::is_one_of,
    advice::{Facts, Findings, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    name: "wheels-on-musl",
    severity: Severity::Info,
    message: "On musl pip compiles what has no wheel for it, and names are looked up in another way",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.questioned() {
        if facts.ground(stage).is_none_or(|it| it.system() != "alpine") {
            continue;
        }
        let installs = |it: &&Ran<'_>| {
            it.stage == stage && is_one_of(&it.command.name, "pip pip3") && it.says("install")
        };
        if let Some(ran) = facts.ran.iter().find(installs) {
            findings.command(ran, &[]);
        }
    }
}
