//! Words of bash in a RUN that dash reads.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    shell::Condition,
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "bash-syntax-in-sh",
    severity: Severity::Error,
    also_known_as: "SC2039 SC3010 SC3040 SC3046",
    experimental: false,
    check,
};

fn message(word: &str) -> String {
    format!("/bin/sh is dash here, which has no {word}: write SHELL [\"/bin/bash\", \"-c\"] above")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut last = usize::MAX;
    for ran in &facts.commands {
        let Some(word) = word_of_bash(ran).filter(|_| ran.at != last) else { continue };
        let run = &facts.dockerfile.instructions[ran.at];
        let text = run.span.of(facts.text);
        let is_dash = || {
            facts.ground(ran.stage).is_some_and(|it| {
                matches!(it.system(), "debian" | "ubuntu") && !it.image.name.contains('/')
            })
        };
        // A link to bash in its place, another shell, or a way on when the word fails.
        let elsewhere = run.json
            || text.contains("bash")
            || text.contains("||")
            || facts.may_set(&["/bin/sh", "dash"])
            || facts.chain(ran.stage).any(|it| facts.last(it, Keyword::Shell).is_some());
        if !elsewhere && is_dash() {
            last = ran.at;
            findings.command(ran, message(word));
        }
    }
}

fn word_of_bash(ran: &RunCommand<'_>) -> Option<&'static str> {
    let always = ran.command.condition == Condition::Always && ran.command.pipe == 0;
    match ran.name() {
        "source" if always => Some("source"),
        "shopt" if always => Some("shopt"),
        "set" if always && ran.has_word(&["pipefail"]) => Some("pipefail"),
        "[[" => Some("[["),
        _ => None,
    }
}
