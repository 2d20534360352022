//! A constant platform that the base image surely lacks.

use crate::{
    advice::{Facts, Findings, Rule, Severity, quoted},
    catalog,
    stages::{Base, Platform},
    syntax::image_ref::ImageRef,
};

pub(super) static RULE: Rule = Rule {
    name: "InvalidBaseImagePlatform",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, has: &str, wanted: &str) -> String {
    format!(
        "Base image {image} was pulled with platform {}, expected {} for current build",
        quoted(has),
        quoted(wanted)
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (index, stage) in facts.stages.stages.iter().enumerate() {
        let Base::Image(image) = &stage.base else { continue };
        // What a variable holds is known only when it is built.
        let Some(flag) = facts.platform(index).filter(|it| it.names.is_empty()) else { continue };
        let has = catalog::only_platform(&ImageRef::parse(image)).and_then(Platform::read);
        let (Some(wanted), Some(has)) = (Platform::read(&flag.value), has) else { continue };
        if (&wanted.system, &wanted.architecture) != (&has.system, &has.architecture) {
            findings.report(stage.instructions.start, message(image, &has.name(), &wanted.name()));
        }
    }
}
