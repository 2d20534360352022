//! A download piped to a program that is content with nothing.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::CommandEffect,
    syntax::{Keyword, Word},
};

pub(super) static RULE: Rule = Rule {
    name: "failed-download-unnoticed",
    severity: Severity::Warning,
    also_known_as: "DL4006 DF057 DF021",
    experimental: false,
    check,
};

fn message(program: &str) -> String {
    format!("If the download fails, {program} gets no input and the build goes on: set -o pipefail")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    // Whoever sets it once in the file knows of it.
    let is_set = |it: &Word| it.text.contains("pipefail");
    let by_shell = facts.steps.iter().any(|it| {
        it.instruction.keyword == Keyword::Shell && it.instruction.arguments.iter().any(is_set)
    });
    for pair in facts.commands.windows(2) {
        let [from, to] = pair else { continue };
        let next =
            from.at == to.at && from.command.piped && to.command.pipe == from.command.pipe + 1;
        let to = facts.innermost(to);
        let reads = to.runs_pipe() || matches!(to.effect, CommandEffect::WriteFile(_));
        let by_run = || facts.run(from.at).iter().any(|it| it.command.words.iter().any(is_set));
        if from.is_piped_download() && next && reads && !by_shell && !by_run() {
            findings.command(from, message(to.name()));
        }
    }
}
