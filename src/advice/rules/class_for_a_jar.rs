//! A class or class path given to `java -jar`.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::json, ground::plain},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "class-for-a-jar",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, word: &str) -> String {
    format!("{image} starts java -jar, but {word} is not a jar")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some((step, words)) = start.given(ground) else { continue };
        if ground.image.entrypoint.is_none_or(|it| it.iter().nth(1) != Some("-jar")) {
            continue;
        }
        let from = usize::from(plain(&words[0].text) == "java");
        let Some(first) = words.get(from).map(|it| it.text.as_str()) else { continue };
        // A flag before the archive's name would be taken for it.
        if first.ends_with(".jar")
            || first.ends_with(".war")
            || first == "-jar"
            || first.contains('$')
        {
            continue;
        }
        let is_class = first.contains('.') && !first.contains('/');
        if !first.starts_with('-') && !is_class {
            continue;
        }
        let finding = findings.report(step.at, message(&ground.name, first));
        let all: Vec<&str> = words[from..].iter().map(|it| it.text.as_str()).collect();
        let all = [&["/usr/bin/java"], all.as_slice()].concat();
        if !step.triggered {
            let whole = ["ENTRYPOINT ", &json(&all)].concat();
            finding.fix("Set ENTRYPOINT", [Edit::replace(step.instruction.span, whole)]);
        }
    }
}
