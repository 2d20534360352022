//! apt installs packages by lists that are not there.

use std::collections::HashSet;

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    commands::{CommandEffect, Manager, PackageRequest, RequestKind},
    shell::Condition,
    syntax::{Keyword, Typed},
};

pub(super) static RULE: Rule = Rule {
    name: "apt-update-missing",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

const MESSAGE: &str = "There are no package lists here: run apt-get update before, in the same RUN";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in 0..facts.stages.stages.len() {
        let Some(ground) = facts.ground(stage) else { continue };
        // Docker's official images are built without lists.
        let is_official = !ground.image.name.contains('/');
        // It has much installed that others install, for which apt needs no list.
        let is_full = |it: &str| !it.contains("slim") && !it.contains("alpine");
        let has_more = ground.image.runtime.is_some() && is_full(ground.image.tag)
            || ground.image.name.contains("buildpack-deps");
        if has_more || !is_official || !matches!(ground.system(), "debian" | "ubuntu") {
            continue;
        }
        let Some(ran) = first_without_lists(facts, stage) else { continue };
        // A stage below that builds on this one has the same fault, reported here.
        if ran.stage != stage {
            continue;
        }
        let edit = is_plain(facts, ran)
            .then(|| facts.before(&ran.command.words[0], &format!("{} update && ", ran.name())));
        findings.command(ran, MESSAGE).safe_fix("Add apt-get update", edit.flatten());
    }
}

/// The first install of a stage and those below it that surely meets no lists.
fn first_without_lists<'f, 'a>(facts: &'f Facts<'a>, stage: usize) -> Option<&'f RunCommand<'a>> {
    let mut has_lists = false;
    let mut installed: HashSet<&str> = HashSet::new();
    let stages: Vec<usize> = facts.chain(stage).collect();
    for stage in stages.into_iter().rev() {
        for step in facts.steps_of(stage) {
            match step.instruction.keyword {
                Keyword::Run if step.triggered || brings_lists(&step.instruction.typed) => {
                    return None;
                }
                Keyword::Run => {}
                // A whole file system, or the lists themselves.
                Keyword::Copy | Keyword::Add => {
                    let words = &step.instruction.arguments;
                    if words.last().is_some_and(|it| it.text == "/" || it.text.contains("apt")) {
                        return None;
                    }
                    continue;
                }
                _ => continue,
            }
            let run = facts.run(step.at);
            if run.is_empty() {
                return None;
            }
            // `install || (update && install)` tries before it fetches.
            let retried = run.iter().rposition(|it| it.command.condition == Condition::Fallback);
            for (place, ran) in run.iter().enumerate() {
                let names = || ran.installs().into_iter().flat_map(PackageRequest::names);
                match effect_on_lists(ran) {
                    Lists::Fetched => has_lists = true,
                    Lists::Deleted => has_lists = false,
                    Lists::Unknown => return None,
                    Lists::Needed if Some(place) < retried => return None,
                    Lists::Needed if !has_lists && names().any(|it| !installed.contains(it)) => {
                        return Some(ran);
                    }
                    Lists::Needed | Lists::Untouched => {}
                }
                installed.extend(names());
            }
        }
    }
    None
}

/// A cache mount may hold lists of an earlier build.
fn brings_lists(run: &Typed) -> bool {
    matches!(run, Typed::Run(run) if run.mounts.iter().any(|it| it.mount.target.contains("apt")
        || it.mount.target.trim_end_matches('/') == "/var/lib"))
}

/// How a command and the lists of packages go together.
enum Lists {
    Fetched,
    Deleted,
    Needed,
    Untouched,
    Unknown,
}

fn effect_on_lists(ran: &RunCommand<'_>) -> Lists {
    let always = ran.command.condition == Condition::Always;
    match &ran.effect {
        CommandEffect::UpdateIndex(it) if it.manager == Manager::Apt => Lists::Fetched,
        CommandEffect::RunScript(_) | CommandEffect::Unknown => Lists::Unknown,
        // What a Makefile does is its own affair.
        CommandEffect::Build(_) if matches!(ran.name(), "make" | "just" | "task") => Lists::Unknown,
        CommandEffect::InstallPackages(_) if ran.has(&["--update", "-U"]) => Lists::Fetched,
        CommandEffect::InstallPackages(it) if it.manager == Manager::Apt => {
            let from_lists =
                |name: &str| !name.contains(['/', '$', '*']) && !name.ends_with(".deb");
            let plain = it.kind == RequestKind::Plain && it.root.is_none() && it.verb.is_some();
            let named = it.names().next().is_some() && it.names().all(from_lists);
            // Options may name other lists, and a dry run needs none.
            let own_lists = ran.has(&["-o", "--option", "-c", "--no-download", "-s", "--simulate"]);
            if always && plain && named && !own_lists { Lists::Needed } else { Lists::Untouched }
        }
        _ if matches!(ran.name(), "add-apt-repository" | "apt-add-repository" | "extrepo") => {
            Lists::Fetched
        }
        _ if ran.name() == "rm" && ran.command.words.iter().any(|it| is_lists(&it.text)) => {
            if always {
                Lists::Deleted
            } else {
                Lists::Untouched
            }
        }
        // An unknown program may update them.
        _ if ran.is_wrapper && !matches!(ran.name(), "sudo" | "env" | "time" | "exec") => {
            Lists::Unknown
        }
        _ => Lists::Untouched,
    }
}

fn is_lists(path: &str) -> bool {
    let path = path.trim_end_matches(['*', '/']);
    matches!(path, "/var/lib/apt/lists" | "/var/lib/apt")
}

/// Whether a command can stand before this one: no wrapper, and a shell reads the RUN.
fn is_plain(facts: &Facts<'_>, ran: &RunCommand<'_>) -> bool {
    let run = &facts.dockerfile.instructions[ran.at];
    let command = ran.command;
    let is_alone = command.pipe == 0 && command.assignments.is_empty() && !command.in_subshell;
    let all = facts.run(ran.at);
    run.keyword == Keyword::Run && !run.json && is_alone && all.iter().all(|it| !it.is_wrapper)
}
