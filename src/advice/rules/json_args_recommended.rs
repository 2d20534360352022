//! CMD or ENTRYPOINT in shell form: a shell gets the signals that are meant for the program.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::json},
    stages::Base,
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "JSONArgsRecommended",
    severity: Severity::Warning,
    also_known_as: "DL3025",
    experimental: false,
    check,
};

fn message(keyword: &str) -> String {
    format!(
        "JSON arguments recommended for {keyword} to prevent unintended behavior related to OS signals"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    // Who sets SHELL wants a shell.
    let mut shell_set = vec![false; facts.stages.stages.len()];
    let mut stage = usize::MAX;
    for step in &facts.steps {
        if step.stage != stage {
            stage = step.stage;
            if let Base::Stage(base) = facts.stages.stages[stage].base {
                shell_set[stage] = shell_set[base];
            }
        }
        match step.instruction.keyword {
            Keyword::Shell => shell_set[stage] = true,
            Keyword::Cmd | Keyword::Entrypoint if !step.instruction.json && !shell_set[stage] => {
                let keyword = facts.keyword(step.instruction);
                let finding = findings.report(step.at, message(&keyword));
                let Some(word) = step.instruction.arguments.first() else { continue };
                if let Some(words) = facts.shell_words(word) {
                    let edit = Edit::replace(word.span, json(&words));
                    finding.fix("Use the exec form", [edit]);
                }
            }
            _ => {}
        }
    }
}
