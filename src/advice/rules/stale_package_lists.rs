//! apt-get update in a RUN of its own.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "stale-package-lists",
    severity: Severity::Warning,
    message: "The lists that this fetches are cached, and later RUNs install by them when they are old",
    also_known_as: "DS-0017 CKV_DOCKER_5 CIS-DI-0007 DF028",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut last = usize::MAX;
    for ran in facts.ran.iter().filter(|it| it.asked().is_some_and(|it| it.family == "apt")) {
        let run = facts.run(ran.at);
        if ran.at == last || !ran.says("update") || run.iter().any(|it| it.installs().is_some()) {
            continue;
        }
        last = ran.at;
        // The install that lives on these lists: the first after it in the same stage.
        let later = facts.ran.iter().filter(|it| it.stage == ran.stage && ran.at < it.at);
        let apt = later.filter(|it| it.command.name.starts_with("apt"));
        let next = apt.filter_map(|it| Some((it, it.asked()?))).find(|(it, asked)| {
            it.says("update") || it.installs().is_some() && !asked.packages.is_empty()
        });
        if next.is_some_and(|(it, _)| !it.says("update")) {
            findings.command(ran, &[]);
        }
    }
}
