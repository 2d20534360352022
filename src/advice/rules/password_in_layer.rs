//! Passwords of users and servers, written into a RUN.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "password-in-layer",
    severity: Severity::Warning,
    message: "Whoever has the image {}",
    also_known_as: "CKV2_DOCKER_17 DKL-LI-0001",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (place, ran) in facts.ran.iter().enumerate() {
        let it = ran.command;
        let literal = |text: &str| !text.contains(['$', '`']);
        let set = match it.name.as_str() {
            "chpasswd" => {
                let given = facts.ran[..place].iter().rev().find(|other| {
                    other.at == ran.at && other.command.piped && other.command.pipe + 1 == it.pipe
                });
                given.is_some_and(|given| {
                    matches!(&*given.command.name, "echo" | "printf")
                        && given
                            .command
                            .arguments()
                            .any(|it| it.text.contains(':') && literal(&it.text))
                }) || it.input.as_deref().is_some_and(literal)
            }
            "passwd" => ran.says("-d --delete") && facts.shipped[ran.stage],
            "useradd" | "usermod" => {
                let hash = it.flag_value("-p").or(it.flag_value("--password"));
                hash.is_some_and(|it| literal(it) && !matches!(it, "" | "*" | "!" | "x"))
            }
            "curl" | "wget" | "git" | "pip" | "pip3" | "npm" => {
                it.words.iter().any(|it| has_password(&it.text))
            }
            _ => false,
        };
        if set {
            let bare = it.name == "passwd";
            let what =
                if bare { "finds an account without a password" } else { "has this password" };
            let finding = findings.command(ran, &[what]);
            if bare {
                // An account that nobody can reach from outside may have none.
                finding.severity = Severity::Info;
            }
        }
    }
}

/// `https://user:password@example.org`
fn has_password(url: &str) -> bool {
    let place = url.split_once("://").and_then(|(_, rest)| rest.split('/').next());
    let user = place.and_then(|it| it.rsplit_once('@')).and_then(|(user, _)| user.split_once(':'));
    user.is_some_and(|(_, password)| {
        !password.is_empty() && !password.contains(['$', '<', '*', '{'])
    })
}
