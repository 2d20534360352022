//! node on distroless, by its bare name.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "program-not-on-path",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} keeps node in /nodejs/bin, which is not on its PATH")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        if !ground.is_distroless() || !ground.repository().starts_with("nodejs") {
            continue;
        }
        let Some((step, words)) = start.program(ground) else { continue };
        let is_node = ["node", "nodejs", "/usr/bin/node", "/usr/local/bin/node"]
            .contains(&words[0].text.as_str());
        if is_node
            && facts.sets(start.stage, "PATH").is_none()
            && !facts.brings(start.stage, "node")
        {
            let finding = findings.part(step.at, words[0].span, message(&ground.name));
            finding
                .fix("Use the full path", [Edit::replace(words[0].span, "\"/nodejs/bin/node\"")]);
        }
    }
}
