//! git clone without a depth.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "full-history-cloned",
    severity: Severity::Size,
    message: "The whole history of the repository is cloned into the image",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.ran.iter().filter(|it| facts.shipped[it.stage] && it.command.runs("git clone"))
    {
        let limits =
            ["--depth", "--filter", "--shallow-since", "--bare", "--mirror", "--reference"];
        // Deleted in the same RUN, or used to move through the history.
        let gone = facts.run(ran.at).iter().any(|it| {
            it.command.removed().next().is_some()
                || it.command.name == "git"
                    && it.says("checkout reset describe submodule pull fetch log rev-parse merge cherry-pick")
        });
        if !gone && !limits.iter().any(|it| ran.command.has_flag(it)) {
            let clone = ran.command.words.get(1).filter(|it| it.text == "clone");
            let edit = clone.and_then(|it| facts.behind(it, " --depth 1"));
            let finding = findings.command(ran, &[]);
            if let Some(edit) = edit {
                finding.fix("Clone the newest state only", vec![edit]);
            }
        }
    }
}
