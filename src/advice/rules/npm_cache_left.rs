//! The downloads that npm, yarn, pnpm and bun keep.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    commands::Manager,
    image::ItemKind,
};

pub(super) static RULE: Rule = Rule {
    name: "npm-cache-left",
    severity: Severity::Size,
    also_known_as: "DL3060 DF055",
    experimental: false,
    check,
};

fn message(size: Bytes) -> String {
    format!("The package manager leaves its downloads in the image: about {size}")
}

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    use Manager::{Bun, Npm, Pnpm, Yarn};
    findings.left(
        &|it| matches!(it.kind, ItemKind::Cache(Npm | Yarn | Pnpm | Bun)),
        message,
        &|facts, layer| {
            let mut run = facts.run(layer.instruction).iter().rev();
            let clean = run.find_map(|it| match it.effect.manager()? {
                Npm => Some("npm cache clean --force"),
                Yarn => Some("yarn cache clean"),
                Pnpm => Some("pnpm store prune"),
                _ => None,
            })?;
            Some(vec![facts.also_run(layer.instruction, clean)?])
        },
        "Clean the cache in this RUN",
    );
}
