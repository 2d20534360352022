//! An entry script where there is no shell.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "entry-script-without-shell",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(script: &str, image: &str) -> String {
    format!("{script} is a shell script, and {image} has no shell")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        if facts.without_shell(start.stage).is_none() {
            continue;
        }
        if let Some((step, words)) = start.program(ground)
            && words[0].text.ends_with(".sh")
        {
            findings.part(step.at, words[0].span, message(&words[0].text, &ground.name));
        }
        for step in facts.copies(start.stage) {
            let Some(word) = step.instruction.arguments.last() else { continue };
            let places =
                ["/docker-entrypoint.d", "/docker-entrypoint-initdb.d", "/etc/nginx/templates"];
            if places.iter().any(|it| word.text.starts_with(it)) {
                findings.part(
                    step.at,
                    word.span,
                    message(&format!("What belongs in {}", word.text), &ground.name),
                );
            }
        }
    }
}
