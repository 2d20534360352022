//! OpenSSL's legacy provider on distroless.

use crate::{
    advice::{Facts, Findings, Rule, Severity, Step},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "legacy-openssl-missing",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} lacks OpenSSL's legacy algorithms, but the app asks for them")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let said = ["openssl-legacy-provider", "OPENSSL_CONF", "legacy_sect", "OPENSSL_MODULES"];
    for (start, ground) in facts.starts() {
        if !ground.is_distroless()
            || ground.image.os.and_then(|it| it.codename) != Some("trixie")
            || ground.is_bare()
        {
            continue;
        }
        let asks = |it: &&Step<'_>| {
            matches!(it.instruction.keyword, Keyword::Env | Keyword::Cmd | Keyword::Entrypoint)
                && said.iter().any(|text| it.instruction.rest.text.contains(text))
        };
        if let Some(step) = facts.steps_back(start.stage).find(asks) {
            findings.report(step.at, message(&ground.name));
        }
    }
}
