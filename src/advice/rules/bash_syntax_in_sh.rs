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
    let instead = match word {
        "source" => "write . instead, or ",
        "[[" => "write [ instead, or ",
        _ => "",
    };
    format!(
        "/bin/sh is dash here and does not know {word}: {instead}SHELL [\"/bin/bash\", \"-c\"] above"
    )
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
            || text.contains("2>/dev/null")
            || facts.run(ran.at).iter().any(|it| it.is_wrapper || OTHERS.contains(&it.name()))
            || facts.may_set(&["/bin/sh", "dash"])
            || facts.chain(ran.stage).any(|it| facts.last(it, Keyword::Shell).is_some());
        if !elsewhere && is_dash() {
            last = ran.at;
            findings.command(ran, message(word));
        }
    }
}

/// Programs that run a command in a shell of their own.
const OTHERS: [&str; 8] = ["zsh", "fish", "su", "runuser", "sudo", "ssh", "csh", "ksh"];

fn word_of_bash(ran: &RunCommand<'_>) -> Option<&'static str> {
    let always = ran.command.condition == Condition::Always
        && ran.command.pipe == 0
        && !ran.command.in_subshell;
    match ran.name() {
        "source" if always => Some("source"),
        "shopt" if always => Some("shopt"),
        "set" if always && ran.has_word(&["pipefail"]) => Some("pipefail"),
        "[[" => Some("[["),
        _ => None,
    }
}
