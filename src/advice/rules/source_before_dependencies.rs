//! COPY of the whole context before the dependencies are installed.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "source-before-dependencies",
    severity: Severity::Info,
    also_known_as: "DF007",
    experimental: false,
    check,
};

fn message(tool: &str) -> String {
    format!("Any file change makes {tool} reinstall everything")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut reported = Vec::new();
    for ran in &facts.commands {
        // What installs the project itself needs its sources.
        if ran.project().is_none_or(|it| !it.projects.is_empty()) {
            continue;
        }

        let run = &facts.dockerfile.instructions[ran.at];
        let mounted = run.flags_named("mount").next().is_some();
        // Only where nothing was installed before the sources came.
        let whole = facts.steps.iter().find(|it| {
            let words = &it.instruction.arguments;
            it.stage == ran.stage
                && it.at < ran.at
                && !it.triggered
                && matches!(it.instruction.keyword, Keyword::Copy | Keyword::Add)
                && it.instruction.flag("from").is_none()
                && words.split_last().is_some_and(|(_, sources)| {
                    sources.iter().any(|it| [".", "./", "*", "./*"].contains(&it.text.as_str()))
                })
        });
        let Some(whole) = whole else { continue };
        let before = facts
            .commands
            .iter()
            .any(|it| it.stage == ran.stage && it.at < whole.at && it.name() == ran.name());
        if !before
            && !mounted
            && !reported.contains(&whole.at)
            && facts.stages.stages[ran.stage].needed
        {
            reported.push(whole.at);
            findings.report(whole.at, message(ran.name()));
        }
    }
}
