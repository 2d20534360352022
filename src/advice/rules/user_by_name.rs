//! USER by name.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::is_root, ground::Ground},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "user-by-name",
    severity: Severity::Info,
    also_known_as: "DL3066",
    experimental: true,
    check,
};

fn message(user: &str) -> String {
    format!("Kubernetes can't tell from a name that {user} is not root")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(target) = facts.stages.target else { return };
    let last = facts.shipped_steps().filter(|it| it.instruction.keyword == Keyword::User).last();
    let Some(word) = last.and_then(|it| it.instruction.arguments.first()) else { return };
    let user = facts.user_at(target, usize::MAX).unwrap_or_default();
    let named = user.starts_with(|it: char| it.is_ascii_alphabetic());
    if let Some(step) = last.filter(|_| named && !is_root(&user)) {
        let finding = findings.part(step.at, word.span, message(&user));
        let number = facts.ground(target).and_then(|it| number(it, &user));
        if let Some(number) = number.filter(|_| word.span.of(facts.text) == user) {
            finding.fix("Use the numeric id", [Edit::replace(word.span, number)]);
        }
    }
}

/// The number of a user that the base has.
fn number(ground: &Ground, user: &str) -> Option<&'static str> {
    let bare = ground.is_distroless() || ground.name.starts_with("cgr.dev/chainguard/");
    match user {
        "nonroot" if bare => Some("65532"),
        "node" if ground.repository() == "node" => Some("1000"),
        _ => None,
    }
}
