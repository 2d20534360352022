//! The index that apk keeps without --no-cache.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    bytes::Bytes,
    commands::{CommandEffect, Manager},
    image::ItemKind,
};

pub(super) static RULE: Rule = Rule {
    name: "apk-index-left",
    severity: Severity::Size,
    also_known_as: "DL3019 DS-0025 DKL-DI-0004",
    experimental: false,
    check,
};

fn message(size: Bytes) -> String {
    format!("apk leaves its package index in the image: about {size}")
}

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    findings.left(
        &|it| it.kind == ItemKind::PackageLists(Manager::Apk),
        message,
        &|facts, layer| {
            let run = facts.run(layer.instruction);
            if run.iter().any(|it| matches!(it.effect, CommandEffect::UpdateIndex(_))) {
                let edit = facts.also_run(layer.instruction, "rm -rf /var/cache/apk/*")?;
                return Some(vec![edit]);
            }
            let adds = run.iter().filter_map(RunCommand::installs).filter(|it| it.keeps_cache);
            adds.map(|it| facts.behind(it.verb?, " --no-cache")).collect()
        },
        "Add --no-cache",
    );
}
