//! A download piped to a program that is content with nothing.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::is_one_of},
    syntax::{Instruction, Keyword},
};

pub(super) static RULE: Rule = Rule {
    name: "failed-download-unnoticed",
    severity: Severity::Warning,
    message: "If the download fails, {} gets nothing to do, and the build goes on",
    also_known_as: "DL4006 DF057 DF021",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for pair in facts.ran.windows(2) {
        let [from, to] = pair else { continue };
        let fetches = matches!(from.command.name.as_str(), "curl" | "wget");
        let next =
            from.at == to.at && from.command.piped && to.command.pipe == from.command.pipe + 1;
        let content = is_one_of(to.command.name.as_str(), "sh bash ash zsh perl node php ruby tee")
            || to.command.name.starts_with("python")
            || to.command.name == "sudo" && to.says("sh bash -E");
        if !fetches || !next || !content || to.says("-c") {
            continue;
        }
        let set = |it: &Instruction| it.rest.text.contains("pipefail");
        let run = &facts.dockerfile.instructions[from.at];
        let heredoc = run.heredocs.iter().any(|it| it.content.contains("pipefail"));
        // Whoever sets it once in the file knows of it.
        let shell = facts
            .steps
            .iter()
            .any(|it| it.instruction.keyword == Keyword::Shell && set(it.instruction));
        if !shell && !heredoc && !set(run) {
            findings.command(from, &[&to.command.name]);
        }
    }
}
