//! The downloads that pip and uv keep.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    commands::{CommandEffect, Manager},
    image::ItemKind,
};

pub(super) static RULE: Rule = Rule {
    name: "pip-cache-left",
    severity: Severity::Size,
    also_known_as: "DL3042 DF030",
    experimental: false,
    check,
};

fn message(size: Bytes) -> String {
    format!("pip leaves its downloads in the image: about {size}")
}

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    use Manager::{Pip, Poetry, Uv};
    findings.left(
        &|it| matches!(it.kind, ItemKind::Cache(Pip | Uv | Poetry)),
        message,
        &|facts, layer| {
            let mut edits = Vec::new();
            for ran in facts.run(layer.instruction) {
                let (verb, keeps_cache) = match &ran.effect {
                    CommandEffect::InstallPackages(it) => (it.verb, it.keeps_cache),
                    CommandEffect::InstallProject(it) => (it.verb, it.keeps_cache),
                    _ => continue,
                };
                let flag = match ran.effect.manager() {
                    Some(Pip) => " --no-cache-dir",
                    Some(Uv) => " --no-cache",
                    _ => continue,
                };
                if let Some(verb) = verb.filter(|_| keeps_cache) {
                    edits.push(facts.behind(verb, flag)?);
                }
            }
            Some(edits).filter(|it| !it.is_empty())
        },
        "Add --no-cache-dir",
    );
}
