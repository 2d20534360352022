//! A Rust or C++ program on distroless without libgcc.

use crate::{
    advice::{
        Facts, Findings, Rule, Severity,
        artifact::{Kind, Product},
        ground::Ground,
    },
    commands::BuildTool,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "libgcc-missing",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, language: &str) -> String {
    format!("{image} has no libgcc, which {language} programs need")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let repository = ground.repository();
        let brought =
            || facts.copies(start.stage).any(|it| it.instruction.rest.text.contains("libgcc"));
        if !ground.is_distroless() || !repository.starts_with("base") || brought() {
            continue;
        }
        for copied in facts.copied(start.stage).iter() {
            let needs = |it: &Product<'_>| match it.kind {
                Kind::Rust if it.is_linked => Some("Rust"),
                Kind::Native if it.is_linked && it.tool == Some(BuildTool::Cxx) => Some("C++"),
                _ => None,
            };
            let Some(language) = copied.made.iter().find_map(needs) else { continue };
            let base = &facts.stages.stages[facts.roots[start.stage]];
            let finding = findings.report(copied.edge.instruction, message(&ground.name, language));
            let written = base.base_span.of(facts.text);
            let plain = written.replacen("/base-nossl", "/cc", 1).replacen("/base", "/cc", 1);
            if plain != written && Ground::find(&plain).is_some() {
                finding.fix("Use distroless cc", [Edit::replace(base.base_span, plain)]);
            }
        }
    }
}
