//! /bin/sh linked to another shell.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::{CommandEffect, Transfer, is_shell},
};

pub(super) static RULE: Rule = Rule {
    name: "sh-replaced",
    severity: Severity::Info,
    also_known_as: "DL4005",
    experimental: false,
    check,
};

const MESSAGE: &str = "Use SHELL: it changes the shell of RUN without changing the system";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.commands {
        if let CommandEffect::Link(Transfer { sources, to, .. }) = &ran.effect
            && let [shell] = sources.as_slice()
            && matches!(&*to.text, "/bin/sh" | "/usr/bin/sh")
            && matches!(shell.text.rsplit('/').next(), Some(name) if is_shell(name))
        {
            findings.command(ran, MESSAGE);
        }
    }
}
