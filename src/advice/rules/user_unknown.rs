//! A user by a name that the base does not know.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "user-unknown",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, user: &str) -> String {
    format!("{image} has no user {user}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.questioned() {
        let Some(ground) = facts.without_shell(stage) else { continue };
        let plain = ground.name == "scratch"
            || ground.is_distroless()
            || ground.name.starts_with("cgr.dev/chainguard/");
        let brought = facts.copies(stage).any(|it| {
            let text = &it.instruction.rest.text;
            text.contains("passwd")
                || text.contains("/etc ")
                || it.instruction.arguments.last().is_some_and(|it| it.text == "/")
        });
        if !plain || brought {
            continue;
        }
        for step in facts.steps_of(stage) {
            let (span, owner) = match step.instruction.keyword {
                Keyword::User => match step.instruction.arguments.first() {
                    Some(word) => (word.span, word.text.as_str()),
                    None => continue,
                },
                Keyword::Copy | Keyword::Add => {
                    match step.instruction.flags_named("chown").last() {
                        Some(flag) => flag,
                        None => continue,
                    }
                }
                _ => continue,
            };
            let expanded = facts.expand(*step, owner);
            let name = expanded.split(':').next().unwrap_or_default();
            let own: &[&str] =
                if ground.name == "scratch" { &[] } else { &["root", "nobody", "nonroot"] };
            let named = name.starts_with(|it: char| it.is_ascii_alphabetic());
            if !named || own.contains(&name) || Some(name) == ground.image.user {
                continue;
            }
            let finding = findings.part(step.at, span, message(&ground.name, name));
            if step.instruction.keyword == Keyword::User
                && span.of(facts.text) == owner
                && !step.triggered
            {
                finding.fix("Use a numeric id", [Edit::replace(span, "65532")]);
            }
        }
    }
}
