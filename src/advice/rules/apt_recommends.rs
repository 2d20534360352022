//! apt-get install of more than what is needed.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    bytes::Bytes,
    commands::{Manager, PackageRequest},
    text::Edit,
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
        let edits = edit.into_iter().flat_map(|it| [Some(it), certificates(facts, ran, asked)]);
        finding.fix("Add --no-install-recommends", edits.flatten());
    }
}

/// curl, wget and Git only recommend the certificates that HTTPS needs.
fn certificates(
    facts: &Facts<'_>,
    ran: &RunCommand<'_>,
    asked: &PackageRequest<'_>,
) -> Option<Edit> {
    let fetches = asked.names().any(|it| matches!(it, "curl" | "wget" | "git"));
    if !fetches || facts.installs(ran.stage, &|it| it == "ca-certificates") {
        return None;
    }
    facts.behind(asked.packages.last()?, " ca-certificates")
}
