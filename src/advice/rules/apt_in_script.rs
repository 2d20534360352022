//! apt, which promises nothing to scripts.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "apt-in-script",
    severity: Severity::Info,
    also_known_as: "DL3027 DF059 CKV_DOCKER_9",
    experimental: false,
    check,
};

const MESSAGE: &str = "Use apt-get in scripts: the interface of apt may change";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.commands.iter().filter(|it| it.name() == "apt" && it.asks_system()) {
        let same = ["update", "install", "upgrade", "remove", "purge", "autoremove", "clean"];
        let word = ran.command.words.first().filter(|it| it.span.of(facts.text) == "apt");
        let edit = word.filter(|_| same.contains(&ran.invocation.verb()));
        let edit = edit.map(|it| Edit::insert(it.span.end, "-get"));
        let finding = findings.command(ran, MESSAGE);
        finding.safe_fix("Use apt-get", edit);
    }
}
