//! A version of Chainguard's free images.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::image_ref::ImageRef,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "version-not-free",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(name: &str, tag: &str) -> String {
    format!("Without an account, Chainguard serves only the latest {name}, not {tag}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (stage, image) in facts.bases() {
        let stage = &facts.stages.stages[stage];
        let Some(rest) = image.strip_prefix("cgr.dev/chainguard/") else { continue };
        let reference = ImageRef::parse(image);
        let Some(tag) = reference.tag.filter(|_| reference.digest.is_none()) else { continue };
        // The SDK has more.
        if tag.starts_with("latest") || tag.contains('$') || rest.starts_with("dotnet") {
            continue;
        }
        let name = rest.split(':').next().unwrap_or_default();
        let finding = findings.part(stage.instructions.start, stage.base_span, message(name, tag));
        let newest = if tag.ends_with("-dev") { ":latest-dev" } else { ":latest" };
        if stage.base_span.of(facts.text) == image {
            let new = ["cgr.dev/chainguard/", name, newest].concat();
            finding.fix("Use the latest", [Edit::replace(stage.base_span, new)]);
        }
    }
}
