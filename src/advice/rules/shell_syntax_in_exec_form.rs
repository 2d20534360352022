//! What only a shell would understand, in exec form.

use crate::advice::{Facts, Findings, Rule, Severity, Step};

pub(super) static RULE: Rule = Rule {
    name: "shell-syntax-in-exec-form",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(word: &str) -> String {
    format!("Exec form is taken verbatim: no shell expands {word}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let names = |it: &str| {
            let it = it.rsplit('/').next().unwrap_or_default();
            it.contains("sh") || it.contains("entrypoint") || RUNNERS.contains(&it)
        };
        let own = ground.image.entrypoint.filter(|_| start.entrypoint.is_none());
        if own.into_iter().flat_map(crate::catalog::Words::iter).any(names) {
            continue;
        }
        let words = |it: &Step<'_>| -> Vec<String> {
            it.instruction.arguments.iter().map(|it| it.text.clone()).collect()
        };
        if start.steps().any(|it| words(&it).iter().any(|it| names(it))) {
            continue;
        }
        for step in start.steps().filter(|it| it.instruction.json) {
            let odd = step.instruction.arguments.iter().find(|it| {
                ["&&", "||", ";", "|", ">", ">>", "<", "2>&1", "&"].contains(&it.text.as_str())
                    || is_variable(&it.text)
                    || it.text.starts_with("~/")
            });
            if let Some(word) = odd {
                findings.part(step.at, word.span, message(&word.text));
            }
        }
    }
}

/// Whether the text is a variable, or a path or option with one: `$A`, `${A}/b`, `--c=$A`.
fn is_variable(text: &str) -> bool {
    text.match_indices('$').any(|(at, _)| {
        let rest = text[at + 1..].trim_start_matches('{');
        rest.starts_with(|it: char| it.is_ascii_uppercase()) && !text[..at].ends_with('\\')
    })
}

#[rustfmt::skip]
const RUNNERS: [&str; 14] = [
    "env", "tini", "dumb-init", "gosu", "su-exec", "catatonit", "s6-svscan", "envsubst", "confd",
    "supervisord", "cmd", "powershell", "pwsh", "cmd.exe",
];
