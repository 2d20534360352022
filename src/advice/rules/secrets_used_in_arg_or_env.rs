//! ARG or ENV with a name like that of a secret: its value stays in the image.

use crate::{
    advice::{Facts, Findings, Rule, Severity, quoted},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "SecretsUsedInArgOrEnv",
    severity: Severity::Warning,
    also_known_as: "DL3064 DS-0031 DS031",
    experimental: false,
    check,
};

fn message(keyword: &str, name: &str) -> String {
    format!("Do not use ARG or ENV instructions for sensitive data ({keyword} {})", quoted(name))
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in &facts.steps {
        let words = &step.instruction.arguments;
        let keyword = step.instruction.keyword;
        let every = match keyword {
            Keyword::Arg => 1,
            Keyword::Env => 3,
            _ => continue,
        };
        for word in words.iter().step_by(every) {
            let name = match keyword {
                Keyword::Arg => word.text.split('=').next().unwrap_or_default().to_owned(),
                _ => facts.expand(*step, &word.text),
            };
            if is_secret(&name) {
                findings.report(step.at, message(keyword.as_str(), &name));
            }
        }
    }
}

/// BuildKit's words, as whole parts of a name between underscores.
fn is_secret(name: &str) -> bool {
    let has = |words: &[&str]| {
        name.split('_').any(|part| words.iter().any(|it| part.eq_ignore_ascii_case(it)))
    };
    has(&[
        "apikey",
        "auth",
        "credential",
        "credentials",
        "key",
        "password",
        "pword",
        "passwd",
        "secret",
        "token",
    ]) && !has(&["public", "file", "version"])
}
