//! A package manager that asks, though nobody can answer.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    commands::{CommandEffect, Manager, PackageRequest},
    syntax::Word,
};

pub(super) static RULE: Rule = Rule {
    name: "install-waits-for-answer",
    severity: Severity::Warning,
    also_known_as: "DL3014 DL3030 DL3034 DL3038 DS-0021 DF015 DF027",
    experimental: false,
    check,
};

fn message(program: &str, verb: &str) -> String {
    format!("{program} {verb} may ask for confirmation, and nobody answers in a build")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    if facts.may_set(&["Assume-Yes", "assumeyes", "DEBIAN_PRIORITY"]) {
        return;
    }
    for ran in &facts.commands {
        let Some((asked, verb)) = asks(ran) else { continue };
        let it = ran.command;
        // Variables may hold the flag.
        let open = it.words.iter().any(|it| it.text.starts_with('$'));
        // A file alone brings nothing that is to be asked about.
        let files = asked.names().all(|it| it.contains('/'));
        if open || files || it.pipe != 0 || it.input.is_some() || asked.packages.is_empty() {
            continue;
        }
        let edit = facts.behind(verb, " -y");
        let finding = findings.command(ran, message(&it.name, &verb.text));
        finding.safe_fix("Answer yes", edit);
    }
}

/// What it asks for before it does it, and the verb.
fn asks<'r, 'a>(ran: &'r RunCommand<'a>) -> Option<(&'r PackageRequest<'a>, &'a Word)> {
    let request = match &ran.effect {
        CommandEffect::InstallPackages(it)
        | CommandEffect::RemovePackages(it)
        | CommandEffect::UpgradePackages(it) => it,
        _ => return None,
    };
    let flags: &[&str] = match ran.system_manager()? {
        // microdnf never asks.
        Manager::Rpm if ran.name() == "microdnf" => return None,
        Manager::Rpm => &["--assumeno"],
        Manager::Apt => &["--assume-no", "--force-yes"],
        Manager::Zypper => &["-n", "--non-interactive", "--no-confirm", "--download-only"],
        _ => return None,
    };
    let yes = ran.has(&["-y", "--yes", "--assume-yes", "--assumeyes"]);
    // `-qq` and `-q=2` mean yes to apt.
    let quiet = ran.invocation.flags.iter().filter(|it| it.is("-q")).count();
    let is_quiet = 1 < quiet || ran.has_word(&["-q=2"]);
    let options = ["-o", "--option", "--setopt"];
    let is_set =
        ran.invocation.values(&options).any(|it| it.to_ascii_lowercase().contains("assume"));
    (!yes && !is_quiet && !is_set && !ran.has(flags)).then_some((request, request.verb?))
}
