//! A distroless base's debug variant in the image that ships.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::image_ref::ImageRef,
};

pub(super) static RULE: Rule = Rule {
    name: "debug-base-shipped",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!(
        "{image} is a debug image: its shell is useful for debugging, extra attack surface in production"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (stage, image) in facts.bases().filter(|it| facts.shipped[it.0]) {
        let stage = &facts.stages.stages[stage];
        let tag = ImageRef::parse(image).tag.unwrap_or_default();
        if image.contains("distroless") && tag.split('-').any(|it| it == "debug") {
            findings.part(stage.instructions.start, stage.base_span, message(image));
        }
    }
}
