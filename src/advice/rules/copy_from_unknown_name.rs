//! COPY --from with a name that is neither a stage nor an image that is known.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    catalog,
    stages::{EdgeKind, Source},
};

pub(super) static RULE: Rule = Rule {
    name: "copy-from-unknown-name",
    severity: Severity::Info,
    also_known_as: "DL3022 DF049",
    experimental: false,
    check,
};

fn message(name: &str) -> String {
    format!("No stage is called {name}: this copies from an image of that name")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for edge in facts.stages.edges.iter().filter(|it| it.kind != EdgeKind::From) {
        let Source::Image(image) = &edge.from else { continue };
        let plain = !image.contains(['/', ':', '@', '$', '.', '{']);
        // A stage further down is an error of the build.
        let below = facts.stages.named(&image.to_ascii_lowercase()).is_some();
        if plain && !below && catalog::named(image).is_none() {
            findings.part(edge.instruction, edge.span, message(image));
        }
    }
}
