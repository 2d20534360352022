//! COPY of an archive that a RUN unpacks.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::{CommandEffect, Unpack},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "archive-copied",
    severity: Severity::Size,
    also_known_as: "DL3010",
    experimental: false,
    check,
};

fn message(archive: &str) -> String {
    format!("{archive} stays in the image next to its unpacked files")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let ends = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".txz"];
    for step in facts.shipped_steps().filter(|it| it.instruction.keyword == Keyword::Copy) {
        let Some((_, sources)) = step.instruction.arguments.split_last() else { continue };
        if step.instruction.flag("from").is_some() || step.triggered {
            continue;
        }
        let archive = sources.iter().find(|it| ends.iter().any(|end| it.text.ends_with(end)));
        let Some(archive) = archive else { continue };
        let name = archive.text.rsplit('/').next().unwrap_or_default();
        let unpacked = facts.commands.iter().any(|it| {
            it.stage == step.stage
                && step.at < it.at
                && matches!(&it.effect, CommandEffect::Unpack(Unpack { archive: Some(archive), .. })
                    if archive.ends_with(name))
        });
        if unpacked {
            let bytes = facts.layer(step.stage, step.at).and_then(|it| it.size.disk);
            let finding = findings.part(step.at, archive.span, message(name));
            finding.saves = bytes.map(|it| it.likely);
        }
    }
}
