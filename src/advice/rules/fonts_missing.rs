//! Java that draws text where there are no fonts.

use std::cell::LazyCell;

use crate::advice::{Facts, Findings, Rule, Severity, Step};

pub(super) static RULE: Rule = Rule {
    name: "fonts-missing",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, word: &str) -> String {
    format!("{image} has no fonts, but the file mentions {word}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    // Whether an app draws is in its own files: what it is given and configured with may tell.
    let said = ["java.awt", "fontconfig", "freetype", "jasper", "pdfbox", "ttf-", "fonts-"];
    let word = LazyCell::new(|| said.into_iter().find(|it| facts.text.contains(it)));
    for (start, ground) in facts.starts() {
        let is_java = ground.image.runtime.as_ref().is_some_and(|it| it.name == "java");
        let fonts = |it: &Step<'_>| {
            let text = &it.instruction.rest.text;
            text.contains("font") || text.contains("freetype")
        };
        if is_java
            && facts.without_shell(start.stage).is_some()
            && !facts.copies(start.stage).any(fonts)
            && let Some(word) = *word
        {
            let from = facts.stages.stages[facts.roots[start.stage]].instructions.start;
            findings.report(from, message(&ground.name, word.trim_end_matches('-')));
        }
    }
}
