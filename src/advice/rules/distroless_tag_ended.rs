//! A distroless image that is not built any more.

use crate::{
    advice::{Facts, Findings, Rule, Severity, ground::Ground},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "distroless-tag-ended",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} gets no more updates")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (stage, image) in facts.bases() {
        let stage = &facts.stages.stages[stage];
        let Some((_, rest)) = image.split_once("gcr.io/distroless/") else { continue };
        let name = rest.split([':', '@']).next().unwrap_or_default();
        let (kind, release) = name.split_once("-debian").unwrap_or((name, ""));
        let gone = ["9", "10", "11"].contains(&release) || ENDED.contains(&kind);
        // Where the catalog knows the day, another rule tells it.
        let known = Ground::find(image).is_some_and(|it| it.is_exact() && it.image.ends.is_some());
        if !gone || known {
            continue;
        }
        let finding = findings.part(stage.instructions.start, stage.base_span, message(image));
        let written = stage.base_span.of(facts.text);
        let newer = written.replace(&["-debian", release].concat(), "-debian13");
        if !release.is_empty() && Ground::find(&newer).is_some_and(|it| it.is_exact()) {
            finding.fix("Use the Debian 13 image", [Edit::replace(stage.base_span, newer)]);
        }
    }
}

#[rustfmt::skip]
const ENDED: [&str; 13] = [
    "java", "java8", "java11", "nodejs", "nodejs-10", "nodejs10", "nodejs12", "nodejs14",
    "nodejs16", "nodejs18", "nodejs20", "python2.7", "dotnet",
];
