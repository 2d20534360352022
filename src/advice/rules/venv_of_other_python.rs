//! A virtual environment whose interpreter is elsewhere.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::CommandEffect,
};

pub(super) static RULE: Rule = Rule {
    name: "venv-of-other-python",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, has: &str) -> String {
    format!("This virtual environment points to /usr/local/bin/python, but {image} has {has}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let has = ground.image.entrypoint.and_then(|it| it.iter().next());
        let Some(has) = has.filter(|it| it.starts_with("/usr/bin/python")) else { continue };
        if facts.sets(start.stage, "PYTHONPATH").is_some() {
            continue;
        }
        for copied in facts.copied(start.stage).iter() {
            if !copied.edge.paths.iter().any(|it| it.contains("venv")) {
                continue;
            }
            let official = facts.ground(copied.from).is_some_and(|it| it.image.name == "python");
            let linked = facts.commands_of(copied.from).any(|it| {
                matches!(it.effect, CommandEffect::Link(_))
                    || it.command.words.iter().any(|it| it.text.starts_with("/usr/bin/python"))
            });
            if official && !linked {
                findings.report(copied.edge.instruction, message(&ground.name, has));
            }
        }
    }
}
