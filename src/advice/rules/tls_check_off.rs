//! Downloads without a check of who answers.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    commands::Manager,
};

pub(super) static RULE: Rule = Rule {
    name: "tls-check-off",
    severity: Severity::Warning,
    also_known_as: "CKV2_DOCKER_2 CKV2_DOCKER_3 CKV2_DOCKER_4 CKV2_DOCKER_5 CKV2_DOCKER_6 CKV2_DOCKER_12 CKV2_DOCKER_13 CKV2_DOCKER_14 CKV2_DOCKER_15 CKV2_DOCKER_16",
    experimental: false,
    check,
};

fn message(setting: &str) -> String {
    format!("{setting} turns certificate checks off")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.commands {
        let it = ran.command;
        let flag = off(ran);
        // What is checked by its sum, or comes from this very machine, is safe all the same.
        let here = it
            .words
            .iter()
            .any(|it| it.text.contains("localhost") || it.text.contains("127.0.0.1"));
        if let Some(flag) = flag.filter(|_| !here && !facts.verifies(ran.at)) {
            findings.command(ran, message(flag));
        }
    }
    for step in &facts.steps {
        for (name, value) in step.variables() {
            let value = || facts.expand(*step, &value.text);
            let off = match name.text.as_str() {
                "PYTHONHTTPSVERIFY" | "NODE_TLS_REJECT_UNAUTHORIZED" => value() == "0",
                "GIT_SSL_NO_VERIFY" => !matches!(&*value(), "" | "0" | "false"),
                "NPM_CONFIG_STRICT_SSL" | "npm_config_strict_ssl" => value() == "false",
                "PIP_TRUSTED_HOST" => !value().is_empty(),
                _ => false,
            };
            if off {
                findings.part(step.at, name.span, message(&name.text));
            }
        }
    }
}

/// The flag or setting with which a command looks at no certificate.
fn off(ran: &RunCommand<'_>) -> Option<&'static str> {
    let is_off = |key: &str, value: &str| {
        matches!(value, "false" | "0")
            && (key.eq_ignore_ascii_case("http.sslverify")
                || matches!(key, "strict-ssl" | "sslverify"))
    };
    // `strict-ssl false`, `--setopt=sslverify=false`.
    let words = || ran.command.words.iter().map(|it| it.text.trim_start_matches("--setopt="));
    let says = || {
        let joined = words().filter_map(|it| it.trim_start_matches("--").split_once('='));
        words().zip(words().skip(1)).chain(joined).any(|(key, value)| is_off(key, value))
    };
    match ran.name() {
        "curl" => ["-k", "--insecure"].into_iter().find(|it| ran.has(&[it])),
        "wget" => Some("--no-check-certificate").filter(|it| ran.has(&[it])),
        "npm" | "yarn" => Some("strict-ssl false").filter(|_| says()),
        "git" => Some("http.sslVerify false").filter(|_| says()),
        _ => match ran.effect.manager()? {
            Manager::Pip => Some("--trusted-host").filter(|it| ran.has(&[it])),
            Manager::Rpm => Some("sslverify false").filter(|_| says()),
            _ => None,
        },
    }
}
