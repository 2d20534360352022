//! A package manager that asks, though nobody can answer.

use crate::advice::{Facts, Findings, Rule, Severity, commands::is_one_of};

pub(super) static RULE: Rule = Rule {
    name: "install-waits-for-answer",
    severity: Severity::Warning,
    message: "{} {} may ask whether to go on, and in a build nobody answers",
    also_known_as: "DL3014 DL3030 DL3034 DL3038 DS-0021 DF015 DF027",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let settings = ["Assume-Yes", "assumeyes", "DEBIAN_PRIORITY"];
    if settings.iter().any(|it| facts.text.contains(it)) {
        return;
    }
    for ran in &facts.ran {
        let Some(asked) = ran.asked() else { continue };
        let (verbs, flags): (&str, &str) = match asked.family {
            "apt" => (
                "install upgrade dist-upgrade full-upgrade build-dep purge remove",
                "--assume-no --force-yes -qq -q=2 -s -d --dry-run --simulate --print-uris --download-only",
            ),
            "rpm" => (
                "install update upgrade remove erase groupinstall localinstall reinstall",
                "--assumeno --downloadonly --version",
            ),
            "zypper" => (
                "install in update up dup dist-upgrade remove rm",
                "-n --non-interactive --no-confirm --download-only -D --dry-run",
            ),
            _ => continue,
        };
        let it = ran.command;
        let yes =
            ["-y", "--yes", "--assume-yes", "--assumeyes"].iter().any(|flag| it.has_flag(flag));
        let quiet = it.flags().any(|it| it.starts_with("-qq") || it.starts_with("-yq"));
        let answered = yes || quiet || ran.says(flags) || it.pipe != 0 || it.input.is_some();
        // Variables may hold the flag.
        let open = it.words.iter().any(|it| it.text.starts_with('$'));
        // microdnf never asks, and a file alone brings nothing that is to be asked about.
        let files = asked.packages.iter().all(|it| it.text.contains('/'));
        let answered = answered || files || it.name == "microdnf";
        if answered || open || asked.packages.is_empty() || !is_one_of(&asked.verb.text, verbs) {
            continue;
        }
        let edit = facts.behind(asked.verb, " -y");
        let finding = findings.command(ran, &[&it.name, &asked.verb.text]);
        if let Some(edit) = edit {
            finding.safe_fix("Answer yes", vec![edit]);
        }
    }
}
