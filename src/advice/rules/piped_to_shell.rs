//! curl | sh.

use crate::{
    advice::commands::is_one_of,
    advice::{Facts, Findings, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    name: "piped-to-shell",
    severity: Severity::Info,
    message: "What {} sends is run as it comes, whatever it is that day",
    also_known_as: "DF021",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (place, ran) in facts.ran.iter().enumerate() {
        let fetches = is_one_of(&ran.command.name, "curl wget") && ran.command.piped;
        if !fetches {
            continue;
        }
        let next = facts.ran.get(place + 1).filter(|it| it.at == ran.at && 0 < it.command.pipe);
        let shell = next.filter(|it| {
            is_one_of(&it.command.name, "sh bash ash dash zsh python python3 perl ruby node")
        });
        // A shell with a script of its own reads the rest as data.
        let Some(shell) = shell.filter(|it| {
            it.command.arguments().next().is_none_or(|it| it.text == "-")
                || it.command.has_flag("-s")
        }) else {
            continue;
        };
        let address = ran.command.words.iter().find(|it| it.text.contains("://"));
        let host = address.and_then(|it| it.text.split("://").nth(1)?.split('/').next());
        let finding = findings.command(ran, &[host.unwrap_or("the server")]);
        if ran.command.span.start <= shell.command.span.start {
            finding.span = ran.command.span.to(shell.command.span);
        }
    }
}
