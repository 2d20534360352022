//! A port below 1024 of a program that is not root.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::is_root},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "low-port-without-root",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(user: &str) -> String {
    format!("Some systems reserve ports below 1024 for root, and the program runs as {user}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, _) in facts.starts() {
        let Some(user) = facts.user_at(start.stage, usize::MAX).filter(|it| !is_root(it)) else {
            continue;
        };
        for step in
            facts.steps_back(start.stage).filter(|it| it.instruction.keyword == Keyword::Expose)
        {
            let low = step.instruction.arguments.iter().find(|it| {
                let port = it.text.split('/').next().unwrap_or_default();
                port.parse::<u16>().is_ok_and(|it| 0 < it && it < 1024)
            });
            if let Some(port) = low {
                findings.part(step.at, port.span, message(&user));
            }
        }
    }
}
