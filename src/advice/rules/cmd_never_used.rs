//! CMD beside an ENTRYPOINT in shell form.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "cmd-never-used",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

const MESSAGE: &str = "CMD has no effect: the ENTRYPOINT is in shell form, which ignores it";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let last =
        |keyword| facts.shipped_steps().filter(move |it| it.instruction.keyword == keyword).last();
    let (Some(entrypoint), Some(cmd)) = (last(Keyword::Entrypoint), last(Keyword::Cmd)) else {
        return;
    };
    let text = &entrypoint.instruction.rest.text;
    let passes = text.contains("$@") || text.contains("$*") || text.contains("$0");
    let empty = text.trim().is_empty() || cmd.instruction.rest.text.trim().is_empty();
    let none = cmd.instruction.json && cmd.instruction.arguments.is_empty();
    if !entrypoint.instruction.json && !passes && !empty && !none {
        findings.report(cmd.at, MESSAGE);
    }
}
