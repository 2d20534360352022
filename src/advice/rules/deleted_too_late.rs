//! Files that a later layer deletes or replaces.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    image::{Basis, ItemKind},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "deleted-too-late",
    severity: Severity::Size,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(part: &str) -> String {
    format!("{part} of this is deleted or replaced later: too late, this layer keeps it")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (_, layer) in facts.shipped_layers() {
        let own = facts.dockerfile.instructions[layer.instruction].keyword != Keyword::From;
        // What is stored again in this one is another rule's.
        let again = layer.items.iter().filter(|it| matches!(it.kind, ItemKind::Rewritten(..)));
        let again: Bytes = again.filter_map(|it| it.size.disk).map(|it| it.likely).sum();
        let wasted = layer.wasted - again;
        if !own || wasted < Bytes::kb(100) {
            continue;
        }
        // Without any ground for its size it may be a few small files.
        if layer.given.is_none() && layer.items.iter().all(|it| it.basis >= Basis::Assumption) {
            findings.report(layer.instruction, message("some")).severity = Severity::Info;
        } else {
            findings.report(layer.instruction, message(&format!("about {wasted}"))).saves =
                Some(wasted);
        }
    }
}
