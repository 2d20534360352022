//! TZ where tzdata is missing.

use std::cell::LazyCell;

use crate::advice::{Facts, Findings, Rule, Severity, commands::bare, ground::Ground};

pub(super) static RULE: Rule = Rule {
    name: "timezone-without-data",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(zone: &str) -> String {
    format!("There is no time zone data in the image, so TZ={zone} means UTC")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let is_brought = LazyCell::new(|| {
        facts.installs_any(&|it| bare(it) == "tzdata")
            || facts.may_set(&["tzdata", "zoneinfo", "/etc/localtime"])
    });
    for step in facts.shipped_steps() {
        for (name, value) in step.variables() {
            if name.text != "TZ" {
                continue;
            }
            let bare = facts.ground(step.stage).is_some_and(lacks_zones);
            let zone = facts.expand(*step, &value.text);
            let named = zone.contains('/')
                && !zone.starts_with(['/', ':', '$'])
                && !zone.starts_with("Etc/");
            if bare && named && !*is_brought {
                findings.part(step.at, value.span, message(&zone));
            }
        }
    }
}

/// The bare systems, chiselled .NET without `-extra`, and most of Chainguard's images.
fn lacks_zones(ground: &Ground) -> bool {
    let name = ground.name.as_str();
    if name.starts_with("cgr.dev/chainguard/") {
        let with = ["aspnet-runtime", "dotnet", "dotnet-runtime", "mariadb", "postgres", "static"];
        return !with.contains(&ground.repository());
    }
    let chiselled = name.contains("-chiseled") && !name.contains("extra");
    chiselled || name == "scratch" || ["alpine", "ubuntu"].contains(&ground.repository())
}
