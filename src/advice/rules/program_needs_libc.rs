//! A Rust, C or C++ program where there is no C library.

use crate::advice::{
    Facts, Findings, Rule, Severity,
    artifact::{Kind, Product},
};

pub(super) static RULE: Rule = Rule {
    name: "program-needs-libc",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} has no C library, but the program is linked to one")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts().filter(|it| it.1.is_bare()) {
        // A library may come along.
        let brought = facts.copies(start.stage).any(|it| it.instruction.rest.text.contains("lib"));
        if brought || start.steps().next().is_none() {
            continue;
        }
        for copied in facts.copied(start.stage).iter() {
            let linked = |it: &&Product<'_>| {
                matches!(it.kind, Kind::Rust | Kind::Native)
                    && it.is_linked
                    && (it.is_sure || facts.upon.is_some())
            };
            // Of an unknown base, how it links is unknown too.
            if facts.ground(copied.from).is_none() {
                continue;
            }
            let Some(made) = copied.made.iter().find(linked) else { continue };
            // A path may name a target of its own.
            if copied.edge.paths.iter().any(|it| it.contains("musl")) {
                continue;
            }
            let finding = findings.report(copied.edge.instruction, message(&ground.name));
            if made.kind == Kind::Native {
                finding.severity = Severity::Warning;
            }
        }
    }
}
