//! Caches of Maven, Gradle, Go, Composer and conda.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "tool-cache-left",
    severity: Severity::Size,
    message: "Caches of build tools stay in the image: about {}",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    let places = ["/.m2", "/.gradle", "Composer's cache", "Go's build cache", "/opt/conda/pkgs"];
    findings.left(&places, &|_, _| None, "");
}
