//! A volume that the program cannot write to.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::is_root},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "volume-of-root",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(path: &str, user: &str) -> String {
    format!("{path} belongs to root, but the program runs as {user}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some(user) = facts.user_at(start.stage, usize::MAX).filter(|it| !is_root(it)) else {
            continue;
        };
        // What the base's own volumes are is not known.
        let plain = ["alpine", "debian", "ubuntu", "python", "node", "ruby", "golang", "scratch"]
            .contains(&ground.repository())
            || ground.is_distroless()
            || ground.name.starts_with("cgr.dev/chainguard/");
        if !plain || user.contains('$') {
            continue;
        }
        for step in
            facts.steps_back(start.stage).filter(|it| it.instruction.keyword == Keyword::Volume)
        {
            let Some(volume) = step.instruction.arguments.first() else { continue };
            let path = volume.text.trim_end_matches('/');
            if step.triggered || !path.starts_with('/') || path.contains('$') {
                continue;
            }
            let made = facts.steps_back(start.stage).any(|it| match it.instruction.keyword {
                // A script may do anything.
                Keyword::Run => true,
                Keyword::Workdir => it.instruction.rest.text.starts_with(path),
                Keyword::Copy | Keyword::Add => {
                    let to = it
                        .instruction
                        .arguments
                        .last()
                        .map_or("", |it| it.text.trim_end_matches('/'));
                    to == path
                        || to.is_empty()
                        || it.instruction.flag("chown").is_some() && path.starts_with(to)
                }
                _ => false,
            });
            if !made && !["/tmp", "/var/tmp", "/dev/shm"].contains(&path) {
                findings.part(step.at, volume.span, message(path, &user));
            }
        }
    }
}
