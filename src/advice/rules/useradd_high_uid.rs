//! useradd's log of last logins, as long as the highest user id.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
};

pub(super) static RULE: Rule = Rule {
    name: "useradd-high-uid",
    severity: Severity::Size,
    also_known_as: "DL3046 DF064",
    experimental: false,
    check,
};

fn message(uid: u64, size: Bytes) -> String {
    format!("useradd writes a log entry for every user id up to {uid}: about {size}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in facts.commands.iter().filter(|it| it.command.name == "useradd") {
        let id = ran.invocation.value(&["-u", "--uid"]).and_then(|it| it.parse().ok());
        let Some(id) = id.filter(|it: &u64| (50_000..1 << 32).contains(it)) else { continue };
        if ran.has(&["-l", "--no-log-init", "-r", "--system"]) {
            continue;
        }
        // A record of lastlog has 292 bytes, one of faillog 32.
        let bytes = Bytes(324 * id);
        let edit = ran.command.words.first().and_then(|it| facts.behind(it, " -l"));
        let saves = facts.shipped[ran.stage];
        let finding = findings.command(ran, message(id, bytes));
        finding.saves = saves.then_some(bytes);
        finding.safe_fix("Add --no-log-init", edit);
    }
}
