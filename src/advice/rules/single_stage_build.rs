//! A compiled program that ships with its compiler.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::{BuildTool as Tool, Language},
};

pub(super) static RULE: Rule = Rule {
    name: "single-stage-build",
    severity: Severity::Size,
    also_known_as: "DF011",
    experimental: false,
    check,
};

fn message(tool: &str) -> String {
    format!("{tool} builds in the final image, so it ships the whole build environment")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(target) = facts.stages.target else { return };
    if !facts.starts_a_program() {
        return;
    }
    // The base brings the compiler, so it stays whatever a RUN deletes.
    let Some(base) = facts.base(target).and_then(|it| it.runtime) else { return };
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage]) {
        let Some(build) = ran.build() else { continue };
        let builds = match base.name {
            "go" => matches!(build.tool, Tool::GoBuild | Tool::GoInstall),
            "rust" => matches!(build.tool, Tool::CargoBuild | Tool::CargoInstall),
            "java" | "maven" | "gradle" => matches!(
                build.tool,
                Tool::Maven | Tool::MavenWrapper | Tool::Gradle | Tool::GradleWrapper
            ),
            "dotnet" => build.tool == Tool::DotnetPublish,
            "gcc" => build.language == Language::C,
            _ => false,
        };
        if builds {
            findings.command(ran, message(ran.name()));
            return;
        }
    }
}
