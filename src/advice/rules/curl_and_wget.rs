//! Two programs to download with.

use crate::advice::{Facts, Findings, Rule, Severity, commands::RunCommand};

pub(super) static RULE: Rule = Rule {
    name: "curl-and-wget",
    severity: Severity::Info,
    also_known_as: "DL4001 DS-0014 DF058",
    experimental: false,
    check,
};

const MESSAGE: &str = "Install curl or wget, not both: they do the same job";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut has: [Option<&RunCommand<'_>>; 2] = [None, None];
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage]) {
        let Some(asked) = ran.installs() else { continue };
        for (name, has) in ["curl", "wget"].into_iter().zip(&mut has) {
            if asked.packages.iter().any(|it| it.text == name) {
                *has = Some(ran);
            }
        }
    }
    if let [Some(curl), Some(wget)] = has {
        findings.command(if curl.at < wget.at { wget } else { curl }, MESSAGE);
    }
}
