//! A CMD that names the program of the base's ENTRYPOINT again.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::takes_script,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "doubled-entrypoint",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, program: &str, word: &str) -> String {
    format!("{image} already starts {program}: {word} would be its first argument")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some((step, words)) = start.given(ground) else { continue };
        let texts: Vec<&str> = words.iter().map(|it| it.text.as_str()).collect();
        let doubled = ground.doubled(&texts);
        let Some(program) = ground.starts().filter(|_| doubled != 0) else { continue };
        if !takes_script(program) {
            continue;
        }
        let finding = findings.report(step.at, message(&ground.name, program, texts[0]));
        if let Some(next) = words.get(doubled) {
            let again = crate::text::Span::new(words[0].span.start, next.span.start);
            finding.fix("Remove it", [Edit::replace(again, "")]);
        }
    }
}
