//! Passwords of users and servers, written into a RUN.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    commands::CommandEffect,
};

pub(super) static RULE: Rule = Rule {
    name: "password-in-layer",
    severity: Severity::Warning,
    also_known_as: "CKV2_DOCKER_17 DKL-LI-0001",
    experimental: false,
    check,
};

fn message(what: &str) -> String {
    format!("Anyone with the image {what}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (place, ran) in facts.commands.iter().enumerate() {
        let it = ran.command;
        let literal = |text: &str| !text.contains(['$', '`']);
        let set = match it.name.as_str() {
            "chpasswd" => {
                let given = facts.commands[..place].iter().rev().find(|other| {
                    other.at == ran.at && other.command.piped && other.command.pipe + 1 == it.pipe
                });
                given.is_some_and(|given| {
                    matches!(&*given.command.name, "echo" | "printf")
                        && given
                            .invocation
                            .operands
                            .iter()
                            .any(|it| it.text.contains(':') && literal(&it.text))
                }) || it.input.as_deref().is_some_and(literal)
            }
            "passwd" => ran.has(&["-d", "--delete"]) && facts.shipped[ran.stage],
            "useradd" | "usermod" => {
                let hash = ran.invocation.value(&["-p", "--password"]);
                hash.is_some_and(|it| literal(it) && !matches!(it, "" | "*" | "!" | "x"))
            }
            _ => fetches(ran) && it.words.iter().any(|it| has_password(&it.text)),
        };
        if set {
            let bare = it.name == "passwd";
            let what =
                if bare { "finds an account without a password" } else { "can read this password" };
            let finding = findings.command(ran, message(what));
            if bare {
                // An account that nobody can reach from outside may have none.
                finding.severity = Severity::Info;
            }
        }
    }
}

/// Whether it may be given an address to fetch from.
fn fetches(ran: &RunCommand<'_>) -> bool {
    let by_manager = || ran.effect.manager().is_some_and(|it| it.language().is_some());
    ran.name() == "git" || matches!(ran.effect, CommandEffect::Download(_)) || by_manager()
}

/// `https://user:password@example.org`
fn has_password(url: &str) -> bool {
    let place = url.split_once("://").and_then(|(_, rest)| rest.split('/').next());
    let user = place.and_then(|it| it.rsplit_once('@')).and_then(|(user, _)| user.split_once(':'));
    user.is_some_and(|(_, password)| {
        !password.is_empty() && !password.contains(['$', '<', '*', '{'])
    })
}
