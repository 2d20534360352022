//! sudo in a RUN.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::is_root},
    text::{Edit, Span},
};

pub(super) static RULE: Rule = Rule {
    name: "sudo-in-build",
    severity: Severity::Info,
    also_known_as: "DL3004 DS-0010 CKV2_DOCKER_1 DKL-DI-0001 DF010",
    experimental: false,
    check,
};

fn message(why: &str) -> String {
    format!("sudo in a build: {why}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.commands.iter().filter(|it| it.command.name == "sudo") {
        let root = facts.user_at(ran.stage, ran.at).is_some_and(|it| is_root(&it));
        let what = if root {
            "the user is root already"
        } else {
            "USER changes it without another program"
        };
        let [sudo, next, ..] = ran.command.words.as_slice() else { continue };
        // Some tools refuse root, and one command is no reason to change the user.
        if root && (next.text.starts_with("-u") || next.text.starts_with("--user")) {
            continue;
        }
        let plain = sudo.span.of(facts.text) == "sudo"
            && next.span.of(facts.text) == next.text
            && sudo.span.end < next.span.start
            && !next.text.starts_with('-')
            && !next.text.contains('=');
        let finding = findings.command(ran, message(what));
        if root && plain {
            let edit = Edit::replace(Span::new(sudo.span.start, next.span.start), "");
            finding.fix("Leave it out", [edit]);
        }
    }
}
