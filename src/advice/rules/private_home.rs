//! Another user in the folder of distroless's own.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::is_root},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "private-home",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(user: &str) -> String {
    format!("Only user 65532 may enter /home/nonroot, where the program starts as user {user}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        if ground.image.workdir != Some("/home/nonroot")
            || facts.last(start.stage, Keyword::Workdir).is_some()
        {
            continue;
        }
        let Some(step) = facts.last(start.stage, Keyword::User) else { continue };
        let user = facts.user_at(start.stage, usize::MAX).unwrap_or_default();
        let name = user.split(':').next().unwrap_or_default();
        if !is_root(name) && !["65532", "nonroot"].contains(&name) {
            let finding = findings.report(step.at, message(name));
            if !step.triggered {
                finding.fix(
                    "Set another WORKDIR",
                    [Edit::insert(step.instruction.span.start, "WORKDIR /\n")],
                );
            }
        }
    }
}
