//! curl that takes an error page for the file.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::{CommandEffect, DownloadTo},
};

pub(super) static RULE: Rule = Rule {
    name: "curl-without-fail",
    severity: Severity::Info,
    also_known_as: "DF035",
    experimental: false,
    check,
};

const MESSAGE: &str = "Without --fail, curl saves an error page as if it were the file";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.commands.iter().filter(|it| it.name() == "curl") {
        let CommandEffect::Download(download) = &ran.effect else { continue };
        let has_url = download.urls.iter().any(|it| it.starts_with("http") || it.contains("://"));
        let fails = ["-f", "--fail", "--fail-with-body", "--fail-early", "-w", "--write-out"];
        if download.to == DownloadTo::Output || ran.has(&fails) || !has_url {
            continue;
        }
        // An error page has another checksum, and is no archive.
        let start = ran.command.span.start;
        let is_unpacked = facts.run(ran.at).iter().any(|it| {
            start < it.command.span.start && matches!(it.effect, CommandEffect::Unpack(_))
        });
        if is_unpacked || facts.verifies(ran.at) {
            continue;
        }
        let edit = ran.command.words.first().filter(|it| it.text == "curl");
        let edit = edit.and_then(|it| facts.behind(it, " -f"));
        let finding = findings.command(ran, MESSAGE);
        finding.safe_fix("Add --fail", edit);
    }
}
