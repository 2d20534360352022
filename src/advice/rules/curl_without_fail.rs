//! curl that takes an error page for the file.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "curl-without-fail",
    severity: Severity::Info,
    message: "If the server answers with an error page, curl saves that and all seems well",
    also_known_as: "DF035",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.ran.iter().filter(|it| it.command.name == "curl") {
        let it = ran.command;
        let has = |flags: &[&str]| flags.iter().any(|flag| it.has_flag(flag));
        let saves = has(&["-o", "-O", "--output", "--remote-name"]) || !it.writes.is_empty();
        let fails = ["-f", "--fail", "--fail-with-body", "--fail-early", "-w", "--write-out"];
        let url = it.arguments().any(|it| it.text.starts_with("http") || it.text.contains("://"));
        if !saves || has(&fails) || !url {
            continue;
        }
        let edit = it.words.first().filter(|it| it.text == "curl");
        let edit = edit.and_then(|it| facts.behind(it, " -f"));
        let finding = findings.command(ran, &[]);
        if let Some(edit) = edit {
            finding.safe_fix("Fail on an error page", vec![edit]);
        }
    }
}
