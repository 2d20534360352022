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
    if ["tzdata", "zoneinfo", "/etc/localtime"].iter().any(|it| facts.text.contains(it)) {
        return;
    }
    for step in facts.shipped_steps().filter(|it| it.instruction.keyword == Keyword::Env) {
        for pair in step.instruction.arguments.chunks(3) {
            let [name, value, ..] = pair else { continue };
            if name.text != "TZ" {
                continue;
            }
            // The bare systems have none; what is built upon them may.
            let bare = facts.root(step.stage).map(ImageRef::parse).is_some_and(|it| {
                it.registry.is_none()
                    && matches!(
                        &*it.repository,
                        "alpine" | "library/alpine" | "ubuntu" | "library/ubuntu"
                    )
            });
            let zone = facts.expand(*step, &value.text);
            let named = zone.contains('/')
                && !zone.starts_with(['/', ':', '$'])
                && !zone.starts_with("Etc/");
            if bare && named {
                findings.part(step.at, value.span, &[&zone]);
            }
        }
    }
}
