//! Python packages that stay in the build stage.

use crate::{
    advice::{
        Facts, Findings, Rule, Severity, Step,
        commands::{RunCommand, bare},
    },
    commands::{Build, BuildTool, CommandEffect, Language, Manager, started_language},
    stages::{EdgeKind, Source},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "packages-left-behind",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(packages: &str) -> String {
    format!("{packages} is installed here, but not copied to the image")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(target) = facts.stages.target else { return };
    let python = facts.base(target).and_then(|it| it.runtime).is_some_and(|it| it.name == "python");
    if !python {
        return;
    }
    let starts = |it: &Step<'_>| {
        let is_start = matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint);
        is_start
            && facts.started(it).iter().any(|it| started_language(it) == Some(Language::Python))
    };
    if facts.commands.iter().any(|it| has_plan(facts, it))
        || facts.may_set(&["VIRTUAL_ENV"])
        || !facts.shipped_steps().any(starts)
    {
        return;
    }
    for ran in facts.commands.iter().filter(|it| it.effect.manager() == Some(Manager::Pip)) {
        let names: Vec<&str> = match &ran.effect {
            CommandEffect::InstallPackages(it) => it.names().map(bare).collect(),
            CommandEffect::InstallProject(_) => Vec::new(),
            _ => continue,
        };
        let tools =
            ["pip", "setuptools", "wheel", "poetry", "uv", "pipenv", "build", "hatch", "pdm"];
        if ran.project().is_none() && names.iter().all(|it| tools.contains(it)) {
            continue;
        }
        // What the image takes from this stage.
        let copies = facts.stages.edges.iter().filter(|it| {
            facts.shipped[it.to] && it.kind == EdgeKind::Copy && it.from == Source::Stage(ran.stage)
        });
        let paths: Vec<&str> = copies.flat_map(|it| &it.paths).map(String::as_str).collect();
        let holds = |it: &&str| {
            ["/usr/local", "/usr", "/", "/usr/local/lib", "/root", "/opt"]
                .contains(&it.trim_end_matches('/'))
                || it.contains("site-packages")
                || it.contains("lib/python")
                || it.contains(".local")
                || it.contains(['$', '*'])
        };
        if !paths.is_empty() && !paths.iter().any(holds) {
            let what = names.first().copied().unwrap_or("What the project needs");
            findings.command(ran, message(what));
            return;
        }
    }
}

/// Who installs in the image itself, or makes an environment, has a plan.
fn has_plan(facts: &Facts<'_>, it: &RunCommand<'_>) -> bool {
    let is_python = it.effect.language() == Some(Language::Python);
    let elsewhere = ["-t", "--target", "--prefix", "--root", "--user"];
    facts.shipped[it.stage] && is_python && it.effect.manager().is_some()
        || is_python && it.has(&elsewhere)
        || matches!(
            it.effect,
            CommandEffect::MakeEnvironment(_)
                | CommandEffect::Build(Build { tool: BuildTool::PythonBuild, .. })
        )
        || is_python && matches!(it.effect, CommandEffect::DownloadPackages(_))
        // An environment that a script made, by its own pip.
        || it.command.words.iter().any(|it| it.text.contains("venv"))
}
