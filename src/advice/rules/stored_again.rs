//! chown and chmod of files from earlier layers.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    image::{Basis, ItemKind, RewrittenBy},
};

pub(super) static RULE: Rule = Rule {
    name: "stored-again",
    severity: Severity::Size,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(what: &str, size: Bytes) -> String {
    format!("{what} (+{size})")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (_, layer) in facts.shipped_layers() {
        for item in layer.items.iter() {
            let by = matches!(item.kind, ItemKind::Rewritten(_, RewrittenBy::Rights));
            let bytes = item.size.disk.map(|it| it.likely);
            // A folder made in the same RUN is new.
            let made = layer.commands.iter().any(|command| {
                command.name == "mkdir" && command.words.iter().any(|it| it.text == item.path)
            });
            // Only what is known to be there.
            let known = !made && item.basis == Basis::Copied;
            if let Some(bytes) = bytes.filter(|it| by && known && Bytes::kb(10) < *it) {
                let finding = findings.report(layer.instruction, message(&item.label, bytes));
                finding.saves = Some(bytes);
            }
        }
    }
}
