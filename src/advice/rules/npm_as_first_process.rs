//! npm or yarn as process 1.

use crate::{
    advice::Step,
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "npm-as-first-process",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(tool: &str) -> String {
    format!("{tool} starts the program through a shell, and stop signals may not reach it")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let starts =
        |it: &&Step<'_>| matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint);
    for step in facts.shipped_steps().filter(starts) {
        let words = &step.instruction.arguments;
        let [tool, verb, ..] = words.as_slice() else { continue };
        let tool = tool.text.as_str();
        if step.instruction.json
            && ["npm", "yarn", "pnpm"].contains(&tool)
            && ["start", "run", "run-script", "serve"].contains(&verb.text.as_str())
        {
            findings.report(step.at, message(tool));
        }
    }
}
