//! git clone without a depth.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::CommandEffect,
};

pub(super) static RULE: Rule = Rule {
    name: "full-history-cloned",
    severity: Severity::Size,
    also_known_as: "",
    experimental: false,
    check,
};

const MESSAGE: &str = "git clone brings the whole history into the image";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage] && it.name() == "git") {
        let CommandEffect::Clone(clone) = &ran.effect else { continue };
        // Deleted in the same RUN, or used to move through the history.
        let gone = facts.run(ran.at).iter().any(|it| match it.effect {
            CommandEffect::Remove(_) | CommandEffect::FetchRepository => true,
            _ => it.name() == "git" && HISTORY.contains(&it.invocation.verb()),
        });
        let is_bare = ran.has(&["--bare", "--mirror", "--reference"]);
        if !gone && !clone.is_shallow && !is_bare {
            let clone = ran.command.words.get(1).filter(|it| it.text == "clone");
            let edit = clone.and_then(|it| facts.behind(it, " --depth 1"));
            let finding = findings.command(ran, MESSAGE);
            finding.fix("Add --depth 1", edit);
        }
    }
}

/// Verbs that look for other states.
const HISTORY: [&str; 7] =
    ["checkout", "reset", "describe", "log", "rev-parse", "merge", "cherry-pick"];
