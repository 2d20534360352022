//! Caches of Maven, Gradle, Go, Composer and conda.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    commands::Manager,
    image::{Item, ItemKind},
};

pub(super) static RULE: Rule = Rule {
    name: "tool-cache-left",
    severity: Severity::Size,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(size: Bytes) -> String {
    format!("Build caches stay in the image: about {size}")
}

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    use Manager::{Composer, Conda, Gradle, Maven};
    let is_one = |it: &Item| match it.kind {
        ItemKind::Cache(it) => matches!(it, Maven | Gradle | Composer | Conda),
        ItemKind::BuildCache => it.path.ends_with("go-build"),
        _ => false,
    };
    findings.left(&is_one, message, &|_, _| None, "");
}
