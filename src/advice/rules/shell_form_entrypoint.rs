//! A start in shell form where there is no shell.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::json},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "shell-form-entrypoint",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(keyword: &str, image: &str) -> String {
    format!("{keyword} is in shell form, and {image} has no shell to run it")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        if facts.without_shell(start.stage).is_none() {
            continue;
        }
        for step in start.steps() {
            let instruction = step.instruction;
            let Some(word) = instruction.arguments.first().filter(|_| !instruction.json) else {
                continue;
            };
            let finding =
                findings.report(step.at, message(instruction.keyword.as_str(), &ground.name));
            let own = instruction.keyword == Keyword::Cmd && start.entrypoint.is_none();
            let Some(words) = facts.shell_words(word) else { continue };
            let given = if own { ground.doubled(&words) } else { 0 };
            // What the base starts would take another program for its argument.
            if own && given == 0 && ground.image.entrypoint.is_some() || given == words.len() {
                continue;
            }
            let edit = Edit::replace(word.span, json(&words[given..]));
            finding.fix("Use the exec form", [edit]);
        }
    }
}
