//! Files that a later layer deletes.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "deleted-too-late",
    severity: Severity::Size,
    message: "A later instruction deletes about {} of this, which the image carries all the same",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (_, layer) in facts.shipped_layers() {
        let own = layer.wasted != Bytes::ZERO
            && facts.dockerfile.instructions[layer.instruction].keyword != Keyword::From;
        if own {
            findings.report(layer.instruction, &[&layer.wasted.to_string()]).saves = Some(layer.wasted);
        }
    }
}
