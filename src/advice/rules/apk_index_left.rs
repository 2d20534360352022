//! The index that apk keeps without --no-cache.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "apk-index-left",
    severity: Severity::Size,
    message: "apk keeps its package index in the image: about {}",
    also_known_as: "DL3019 DS-0025 DKL-DI-0004",
    experimental: false,
    check,
};

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    findings.left(
        &["/var/cache/apk"],
        &|facts, layer| {
            let run = facts.run(layer.instruction);
            if run.iter().any(|it| it.command.runs("apk update")) {
                let edit = facts.also_run(layer.instruction, "rm -rf /var/cache/apk/*")?;
                return Some(vec![edit]);
            }
            let adds = run.iter().filter_map(|it| it.installs().map(|asked| (it, asked.verb)));
            adds.filter(|(it, _)| !it.command.has_flag("--no-cache"))
                .map(|(_, verb)| facts.behind(verb, " --no-cache"))
                .collect()
        },
        "Fetch the index without keeping it",
    );
}
