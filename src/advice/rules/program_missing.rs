//! A program that the base lacks.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand, ground::plain},
    commands::{CommandEffect, comes_with_node, is_shell, runs_others},
    shell::Condition,
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "program-missing",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, program: &str) -> String {
    format!("{image} has no {program}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some((step, words)) = start.program(ground) else { continue };
        let program = words[0].text.as_str();
        let name = program.rsplit('/').next().unwrap_or_default();
        let is_tool = is_shell(name) || runs_others(name) || comes_with_node(name);
        let is_bare = !program.contains('/') && !program.contains('$');
        let lacks = if ground.image.shell == Some(false) {
            let on_path = facts.sets(start.stage, "PATH").is_some();
            let known = is_bare && !on_path
                || is_tool
                    && (is_bare
                        || program.starts_with("/bin/")
                        || program.starts_with("/usr/bin/"));
            known && !ground.has(name) && plain(name) != "node"
        } else {
            let bare = ["alpine", "python", "node", "ruby", "golang", "rust", "nginx"]
                .contains(&ground.repository());
            ground.system() == "alpine"
                && bare
                && name == "bash"
                && !facts.may_have(start.stage, "bash")
        };
        if lacks && !facts.brings(start.stage, name) {
            findings.part(step.at, words[0].span, message(&ground.name, name));
        }
    }
    let mut reported = Vec::new();
    for ran in &facts.commands {
        if reported.contains(&(ran.stage, ran.name())) || !is_missing_on_alpine(facts, ran) {
            continue;
        }
        let Some(ground) = facts.ground(ran.stage) else { continue };
        reported.push((ran.stage, ran.name()));
        findings.command(ran, message(&ground.name, ran.name()));
    }
}

/// Whether a RUN calls a tool that BusyBox has not, on an image of Alpine that adds none, before
/// anything may have brought it.
fn is_missing_on_alpine(facts: &Facts<'_>, ran: &RunCommand<'_>) -> bool {
    let is_tool = matches!(ran.name(), "curl" | "git" | "bash" | "make" | "gcc" | "g++");
    if !is_tool || ran.command.condition != Condition::Always || ran.command.words.is_empty() {
        return false;
    }
    let is_plain = ran.command.words[0].text == ran.name();
    let lacks = facts.ground(ran.stage).is_some_and(|it| {
        it.system() == "alpine" && BARE.contains(&it.repository()) && !it.image.name.contains('/')
    });
    let unknown = |it: &RunCommand<'_>| {
        matches!(it.effect, CommandEffect::RunScript(_) | CommandEffect::Unknown)
            || it.installs().is_some_and(|it| it.names().any(|it| !is_known(it, ran.name())))
    };
    is_plain
        && lacks
        && !facts.brings(ran.stage, ran.name())
        && !facts.commands_of(ran.stage).any(unknown)
        && facts.chain(ran.stage).all(|it| {
            facts
                .steps_of(it)
                .iter()
                .all(|it| it.instruction.keyword != Keyword::Run || !facts.run(it.at).is_empty())
        })
}

/// Whether a package surely brings no such tool: others may depend on it.
fn is_known(package: &str, tool: &str) -> bool {
    let plain = ["ca-certificates", "tzdata", "openssl", "libc6-compat", "libstdc++", "su-exec"];
    plain.contains(&package) && package != tool
}

/// Official images on Alpine with no tools beside BusyBox's and the language's.
const BARE: [&str; 7] = ["alpine", "python", "node", "ruby", "golang", "rust", "eclipse-temurin"];
