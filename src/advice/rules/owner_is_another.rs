//! Files for one user, a program of another.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "owner-is-another",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(owner: &str, user: &str) -> String {
    format!("These files belong to {owner}, but the program runs as {user}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, _) in facts.starts() {
        let Some(user) = facts.user_at(start.stage, usize::MAX) else { continue };
        let user = user.split(':').next().unwrap_or_default();
        let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
        if !is_number(user) || user == "0" || facts.copies(start.stage).any(|it| it.triggered) {
            continue;
        }
        for step in facts.copies(start.stage) {
            let Some((span, owner)) = step.instruction.flags_named("chown").last() else {
                continue;
            };
            let (id, group) = owner.split_once(':').unwrap_or((owner, ""));
            // A group may share the files.
            if !is_number(id) || id == "0" || id == user || group == "0" {
                continue;
            }
            let finding = findings.part(step.at, span, message(id, user));
            let own = [
                "--chown=",
                user,
                if group.is_empty() { "" } else { ":" },
                if group.is_empty() { "" } else { user },
            ]
            .concat();
            finding.fix("Change the owner", [Edit::replace(span, own)]);
        }
    }
}
