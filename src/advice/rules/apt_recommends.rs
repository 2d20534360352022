//! apt-get install of more than what is needed.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    commands::Manager,
};

pub(super) static RULE: Rule = Rule {
    name: "apt-recommends",
    severity: Severity::Size,
    also_known_as: "DL3015 DS-0029 DF016",
    experimental: false,
    check,
};

fn message(packages: &str) -> String {
    format!("apt-get also installs packages that {packages} only recommends")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    // A setting is for all that comes after it.
    if facts.may_set(&["Install-Recommends"]) {
        return;
    }
    let mut counted = None;
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage]) {
        let asked = ran.installs().filter(|it| it.manager == Manager::Apt && it.recommends);
        let Some(asked) = asked else { continue };
        let Some(package) = asked.packages.first() else { continue };
        let edit = asked.verb.and_then(|it| facts.behind(it, " --no-install-recommends"));
        let what = if asked.packages.len() == 1 { &package.text } else { "each package" };
        let finding = findings.command(ran, message(what));
        // Of a RUN's installs the first takes it all.
        if counted != Some(ran.at) && ran.layer.recommended != Bytes::ZERO {
            finding.saves = Some(ran.layer.recommended);
        }
        counted = Some(ran.at);
        finding.fix("Add --no-install-recommends", edit);
    }
}
