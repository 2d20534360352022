//! USER by name.

use crate::{
    advice::commands::is_root,
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "user-by-name",
    severity: Severity::Info,
    message: "Kubernetes cannot tell by a name that {} is not root",
    also_known_as: "DL3066",
    experimental: true,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(target) = facts.stages.target else { return };
    let last = facts.shipped_steps().filter(|it| it.instruction.keyword == Keyword::User).last();
    let Some(word) = last.and_then(|it| it.instruction.arguments.first()) else { return };
    let user = facts.user_at(target, usize::MAX).unwrap_or_default();
    let named = user.starts_with(|it: char| it.is_ascii_alphabetic());
    if let Some(step) = last.filter(|_| named && !is_root(&user)) {
        findings.part(step.at, word.span, &[&user]);
    }
}
