//! Files with secrets in a layer.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "secret-file-copied",
    severity: Severity::Warning,
    also_known_as: "CIS-DI-0010",
    experimental: false,
    check,
};

fn message(file: &str) -> String {
    format!("{file} usually holds secrets: anyone with the image can read it")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in &facts.steps {
        let from = step.instruction.flag("from").is_some();
        if !matches!(step.instruction.keyword, Keyword::Copy | Keyword::Add) || from {
            continue;
        }
        let Some((_, sources)) = step.instruction.arguments.split_last() else { continue };
        for source in sources {
            let name = source.text.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            let secret = SECRETS.contains(&name) || source.text.ends_with(".docker/config.json");
            if secret {
                let finding = findings.part(step.at, source.span, message(&source.text));
                // Layers of a build stage stay where it is built.
                if !facts.shipped[step.stage] {
                    finding.severity = Severity::Info;
                }
            }
        }
    }
}

#[rustfmt::skip]
const SECRETS: [&str; 13] = [
    ".env", "id_rsa", "id_ed25519", "id_ecdsa", "id_dsa", ".netrc", ".git-credentials", ".pgpass",
    ".aws", ".ssh", ".pypirc", ".htpasswd", ".vault-token",
];
