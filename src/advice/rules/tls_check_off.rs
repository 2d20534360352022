//! Downloads without a check of who answers.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "tls-check-off",
    severity: Severity::Warning,
    message: "{} turns the check of certificates off",
    also_known_as: "CKV2_DOCKER_2 CKV2_DOCKER_3 CKV2_DOCKER_4 CKV2_DOCKER_5 CKV2_DOCKER_6 CKV2_DOCKER_12 CKV2_DOCKER_13 CKV2_DOCKER_14 CKV2_DOCKER_15 CKV2_DOCKER_16",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.ran {
        let it = ran.command;
        let flag = match it.name.as_str() {
            "curl" => ["-k", "--insecure"].into_iter().find(|flag| it.has_flag(flag)),
            "wget" => ["--no-check-certificate"].into_iter().find(|flag| it.has_flag(flag)),
            "pip" | "pip3" => ["--trusted-host"].into_iter().find(|flag| it.has_flag(flag)),
            "npm" | "yarn" => {
                let off = ran.says("strict-ssl") && ran.says("false")
                    || ran.says("--strict-ssl=false strict-ssl=false");
                off.then_some("strict-ssl false")
            }
            "git" => {
                let set = ran.says("http.sslVerify http.sslverify") && ran.says("false 0");
                (set || ran.says("http.sslVerify=false http.sslverify=false"))
                    .then_some("http.sslVerify false")
            }
            "dnf" | "yum" | "microdnf" => ran
                .says("--setopt=sslverify=false --setopt=sslverify=0 sslverify=false")
                .then_some("sslverify false"),
            _ => None,
        };
        // What is checked by its sum, or comes from this very machine, is safe all the same.
        let summed = || {
            facts
                .run(ran.at)
                .iter()
                .any(|it| it.command.name.ends_with("sum") || it.command.name == "gpg")
        };
        let here = it
            .words
            .iter()
            .any(|it| it.text.contains("localhost") || it.text.contains("127.0.0.1"));
        if let Some(flag) = flag.filter(|_| !here && !summed()) {
            findings.command(ran, &[flag]);
        }
    }
    for step in &facts.steps {
        if step.instruction.keyword != Keyword::Env {
            continue;
        }
        for pair in step.instruction.arguments.chunks(3) {
            let [name, value, ..] = pair else { continue };
            let value = || facts.expand(*step, &value.text);
            let off = match name.text.as_str() {
                "PYTHONHTTPSVERIFY" | "NODE_TLS_REJECT_UNAUTHORIZED" => value() == "0",
                "GIT_SSL_NO_VERIFY" => !matches!(&*value(), "" | "0" | "false"),
                "NPM_CONFIG_STRICT_SSL" | "npm_config_strict_ssl" => value() == "false",
                "PIP_TRUSTED_HOST" => !value().is_empty(),
                _ => false,
            };
            if off {
                findings.part(step.at, name.span, &[&name.text]);
            }
        }
    }
}
