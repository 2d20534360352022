//! A relative WORKDIR before any absolute one: where it leads is up to the base.

use crate::{
    advice::{Facts, Findings, Rule, Severity, quoted},
    stages::{Base, Platform},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "WorkdirRelativePath",
    severity: Severity::Warning,
    also_known_as: "DL3000 DS-0009 DS009 CKV_DOCKER_10",
    experimental: false,
    check,
};

fn message(path: &str) -> String {
    format!(
        "Relative workdir {} can have unexpected results if the base image changes",
        quoted(path)
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut set = vec![false; facts.stages.stages.len()];
    let mut windows = set.clone();
    for (index, stage) in facts.stages.stages.iter().enumerate() {
        windows[index] = match stage.base {
            Base::Stage(base) => windows[base],
            _ => {
                stage.platform.as_deref().and_then(Platform::read).is_some_and(|it| it.is_windows())
            }
        };
    }
    let mut stage = usize::MAX;
    for step in &facts.steps {
        if step.stage != stage {
            stage = step.stage;
            if let Base::Stage(base) = facts.stages.stages[stage].base {
                set[stage] = set[base];
            }
        }
        if step.instruction.keyword != Keyword::Workdir || std::mem::replace(&mut set[stage], true)
        {
            continue;
        }
        let Some(word) = step.instruction.arguments.first() else { continue };
        let path = facts.expand(*step, &word.text);
        let drive = path.as_bytes().get(1) == Some(&b':');
        let rest = if windows[stage] && drive { &path[2..] } else { &path };
        if rest.starts_with('/') || windows[stage] && rest.starts_with('\\') {
            continue;
        }
        let finding = findings.report(step.at, message(&path));
        if drive {
            // A Windows path, in a build that says nothing of Windows.
            finding.severity = Severity::Info;
        } else if !word.text.starts_with(['$', '"', '\'', '.']) {
            finding.fix("Make it absolute", [Edit::insert(word.span.start, "/")]);
        }
    }
}
