//! A Go program that may need a C library, where there is none.

use crate::{
    advice::{
        Facts, Findings, Rule, Severity,
        artifact::{Kind, Product},
    },
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "go-needs-libc",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} has no C library, and Go links to one here unless CGO_ENABLED=0")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts().filter(|it| it.1.is_bare()) {
        for copied in facts.copied(start.stage).iter() {
            let linked = |it: &&Product<'_>| it.kind == Kind::Go && it.is_linked;
            let Some(made) = copied.made.iter().find(linked) else { continue };
            let finding = findings.report(copied.edge.instruction, message(&ground.name));
            if facts.last(start.stage, Keyword::Expose).is_some() {
                finding.severity = Severity::Error;
            }
            let Some(word) = made.command.words.first() else { continue };
            finding.fix("Set CGO_ENABLED=0", facts.before(word, "CGO_ENABLED=0 "));
        }
    }
}
