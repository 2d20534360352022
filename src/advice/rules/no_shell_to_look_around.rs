//! No shell to look for mistakes with.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "no-shell-to-look-around",
    severity: Severity::Info,
    also_known_as: "",
    experimental: true,
    check,
};

fn message(image: &str) -> String {
    format!(
        "{image} has no shell for docker exec: use docker debug, kubectl debug or a separate debug target"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let root = facts.roots[start.stage];
        // What had none before is nothing new.
        let had = facts.upon.is_none()
            || facts.grounds[root].as_ref().is_none_or(|it| it.image.shell != Some(false));
        if facts.without_shell(start.stage).is_some() && had {
            findings.report(facts.stages.stages[root].instructions.start, message(&ground.name));
        }
    }
}
