//! TZ where tzdata is missing.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::{Keyword, image_ref::ImageRef},
};

pub(super) static RULE: Rule = Rule {
    name: "timezone-without-data",
    severity: Severity::Warning,
    message: "There is no time zone data in the image, so TZ={} means UTC",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.shipped_steps().filter(|it| it.instruction.keyword == Keyword::Env) {
        let root = facts.root(step.stage).map(ImageRef::parse);
        // The bare systems have none; what is built upon them may.
        let bare = root.is_some_and(|it| {
            it.registry.is_none()
                && matches!(
                    &*it.repository,
                    "alpine" | "library/alpine" | "ubuntu" | "library/ubuntu"
                )
        });
        let brought =
            ["tzdata", "zoneinfo", "/etc/localtime"].iter().any(|it| facts.text.contains(it));
        for pair in step.instruction.arguments.chunks(3) {
            let [name, value, ..] = pair else { continue };
            let zone = facts.expand(*step, &value.text);
            let named = zone.contains('/')
                && !zone.starts_with(['/', ':', '$'])
                && !zone.starts_with("Etc/");
            if name.text == "TZ" && bare && named && !brought {
                findings.part(step.at, value.span, &[&zone]);
            }
        }
    }
}
