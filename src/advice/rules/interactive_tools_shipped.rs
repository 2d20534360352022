//! Editors and the like in the image that ships.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    packages::{Purpose, purpose},
    syntax::Word,
};

pub(super) static RULE: Rule = Rule {
    name: "interactive-tools-shipped",
    severity: Severity::Size,
    also_known_as: "CIS-DI-0003",
    experimental: false,
    check,
};

fn message(package: &str) -> String {
    format!("{package} is an interactive tool and ships in the image")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    if !facts.starts_a_program() {
        return;
    }
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage]) {
        let Some(asked) = ran.installs() else { continue };
        let is_tool =
            |it: &&&Word| matches!(purpose(&it.text), Some(Purpose::Look | Purpose::Reach));
        let tool = asked.packages.iter().find(is_tool);
        if let Some(tool) = tool {
            findings.part(ran.at, tool.span, message(&tool.text));
        }
    }
}
