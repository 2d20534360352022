//! Files that a later layer deletes.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    image::Basis,
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "deleted-too-late",
    severity: Severity::Size,
    message: "A later instruction deletes {} of this, which the image carries all the same",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (_, layer) in facts.shipped_layers() {
        let own = facts.dockerfile.instructions[layer.instruction].keyword != Keyword::From;
        if !own || layer.wasted < Bytes::kb(100) {
            continue;
        }
        // Without any ground for its size it may be a few small files.
        if layer.items.iter().all(|it| it.basis >= Basis::Assumption) {
            findings.report(layer.instruction, &["some"]).severity = Severity::Info;
        } else {
            let about = ["about ", &layer.wasted.to_string()].concat();
            findings.report(layer.instruction, &[&about]).saves = Some(layer.wasted);
        }
    }
}
