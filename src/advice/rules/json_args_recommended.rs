//! CMD or ENTRYPOINT in shell form: a shell gets the signals that are meant for the program.

use crate::{
    advice::{Facts, Findings, Rule, Severity, quoted},
    stages::Base,
    syntax::{Instruction, Keyword},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "JSONArgsRecommended",
    severity: Severity::Warning,
    message: "JSON arguments recommended for {} to prevent unintended behavior related to OS signals",
    also_known_as: "DL3025",
    experimental: false,
    check,
};

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
                let finding = findings.report(step.at, &[&keyword]);
                if let Some(edit) = exec_form(facts, step.instruction) {
                    finding.fix("Start it without a shell", vec![edit]);
                }
            }
            _ => {}
        }
    }
}

/// The command as a JSON array, where a shell would do nothing but split it at spaces.
fn exec_form(facts: &Facts<'_>, instruction: &Instruction) -> Option<Edit> {
    let word = instruction.arguments.first()?;
    let plain = |it: char| it.is_alphanumeric() || " -_./:,@+%".contains(it);
    if word.span.of(facts.text) != word.text || !word.text.chars().all(plain) {
        return None;
    }
    let words: Vec<String> = word.text.split(' ').filter(|it| !it.is_empty()).map(quoted).collect();
    let by_shell =
        ["", ".", "cd", "eval", "exec", "exit", "export", "set", "source", "trap", "ulimit"];
    let first = word.text.split(' ').next().unwrap_or_default();
    (!by_shell.contains(&first))
        .then(|| Edit::replace(word.span, ["[", &words.join(", "), "]"].concat()))
}
