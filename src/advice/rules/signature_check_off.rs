//! Packages installed without a check of their signature.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::Manager,
    syntax::Word,
};

pub(super) static RULE: Rule = Rule {
    name: "signature-check-off",
    severity: Severity::Warning,
    also_known_as: "CKV2_DOCKER_7 CKV2_DOCKER_8 CKV2_DOCKER_9 CKV2_DOCKER_10 CKV2_DOCKER_11",
    experimental: false,
    check,
};

fn message(flag: &str) -> String {
    format!("{flag} installs unverified packages")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.commands {
        let flags: &[&str] = match ran.effect.manager() {
            Some(Manager::Apk) if ran.installs().is_some() => &["--allow-untrusted"],
            Some(Manager::Apt) => &["--allow-unauthenticated", "--force-yes"],
            Some(Manager::Rpm) => &[
                "--nogpgcheck",
                "--no-gpg-checks",
                "--nosignature",
                "--nodigest",
                "--noverify",
                "--nofiledigest",
            ],
            Some(Manager::Zypper) => &["--no-gpg-checks", "--allow-unsigned-rpm"],
            _ => continue,
        };
        let flag = flags.iter().find(|it| ran.has(&[**it]));
        if let Some(flag) = flag.filter(|_| !facts.verifies(ran.at)) {
            let finding = findings.command(ran, message(flag));
            // A file given by its path was made or looked at before.
            let file = |it: &&Word| {
                !it.text.contains("://")
                    && (it.text.contains('/')
                        || it.text.ends_with(".apk")
                        || it.text.ends_with(".rpm"))
            };
            if ran.invocation.operands.iter().any(file) {
                finding.severity = Severity::Info;
            }
        }
    }
}
