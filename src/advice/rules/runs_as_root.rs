//! The image that ships starts its program as root.

use crate::{
    advice::{Facts, Findings, Rule, Severity, Step, commands::is_root},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "runs-as-root",
    severity: Severity::Info,
    also_known_as: "DL3002 DS-0002 CKV_DOCKER_3 CKV_DOCKER_8 CIS-DI-0001 DF002 DF020",
    experimental: false,
    check,
};

const MESSAGE: &str = "The container runs as root: add USER with another account";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(target) = facts.stages.target else { return };
    let starts = |it: &&Step<'_>| {
        matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint) && !it.triggered
    };
    // An image that starts nothing of its own is for others to build upon.
    let Some(start) = facts.shipped_steps().filter(starts).last() else { return };
    if !facts.starts_a_program() {
        return;
    }
    if !facts.user_at(target, usize::MAX).is_some_and(|it| is_root(&it)) {
        return;
    }
    // Some programs give root up by themselves.
    let drops = |it: &str| {
        [
            "gosu",
            "su-exec",
            "setpriv",
            "runuser",
            "chroot",
            "s6-",
            "/init",
            "supervisord",
            "entrypoint",
        ]
        .iter()
        .any(|name| it.contains(name))
    };
    let chosen = facts.shipped_layers().flat_map(|(_, it)| &it.commands);
    let mut words = chosen.flat_map(|it| &it.words);
    if words.any(|it| drops(&it.text)) || drops(&start.instruction.rest.text) {
        return;
    }
    let config = &facts.images[target].config;
    if config.entrypoint.iter().flatten().any(|it| drops(it)) {
        return;
    }
    let finding = findings.report(start.at, MESSAGE);
    // Where there are no others: distroless's own number.
    let bare = facts.ground(target).is_some_and(|it| it.name == "scratch" || it.is_distroless());
    if bare && facts.last(target, Keyword::User).is_none() {
        let user = Edit::insert(start.instruction.span.start, "USER 65532\n");
        finding.fix("Run as nonroot", [user]);
    }
}
