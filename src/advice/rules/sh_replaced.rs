//! /bin/sh linked to another shell.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "sh-replaced",
    severity: Severity::Info,
    message: "SHELL changes the shell of RUN without changing the system",
    also_known_as: "DL4005",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.ran.iter().filter(|it| it.command.name == "ln") {
        let paths: Vec<&str> = ran.command.arguments().map(|it| it.text.as_str()).collect();
        if let [shell, "/bin/sh" | "/usr/bin/sh"] = paths.as_slice()
            && (shell.ends_with("/bash") || shell.ends_with("/zsh") || *shell == "bash")
        {
            findings.command(ran, &[]);
        }
    }
}
