//! A compiled program that ships with its compiler.

use crate::advice::{Facts, Findings, Rule, Severity, commands::is_one_of};

pub(super) static RULE: Rule = Rule {
    name: "single-stage-build",
    severity: Severity::Size,
    message: "{} builds in the image that ships, with all that is needed to build",
    also_known_as: "DF011",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(target) = facts.stages.target else { return };
    if !facts.starts_a_program() {
        return;
    }
    // The base brings the compiler, so it stays whatever a RUN deletes.
    let Some(base) = facts.base(target).and_then(|it| it.runtime) else { return };
    for ran in facts.ran.iter().filter(|it| facts.shipped[it.stage]) {
        let it = ran.command;
        let builds = match base.name {
            "go" => it.runs("go build") || it.runs("go install"),
            "rust" => it.runs("cargo build") || it.runs("cargo install"),
            "java" | "maven" | "gradle" => {
                matches!(&*it.name, "mvn" | "mvnw") && ran.says("package install verify")
                    || matches!(&*it.name, "gradle" | "gradlew")
                        && ran.says("build assemble bootJar shadowJar jar installDist")
            }
            "dotnet" => it.runs("dotnet publish"),
            "gcc" => is_one_of(&it.name, "gcc g++ make"),
            _ => false,
        };
        if builds {
            findings.command(ran, &[&it.name]);
            return;
        }
    }
}
