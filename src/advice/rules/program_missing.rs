//! A program that the base lacks.

use crate::{
    advice::{Facts, Findings, Rule, Severity, ground::plain},
    commands::{comes_with_node, is_shell, runs_others},
};

pub(super) static RULE: Rule = Rule {
    name: "program-missing",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, program: &str) -> String {
    format!("{image} has no {program}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some((step, words)) = start.program(ground) else { continue };
        let program = words[0].text.as_str();
        let name = program.rsplit('/').next().unwrap_or_default();
        let is_tool = is_shell(name) || runs_others(name) || comes_with_node(name);
        let is_bare = !program.contains('/') && !program.contains('$');
        let lacks = if ground.image.shell == Some(false) {
            let on_path = facts.sets(start.stage, "PATH").is_some();
            let known = is_bare && !on_path
                || is_tool
                    && (is_bare
                        || program.starts_with("/bin/")
                        || program.starts_with("/usr/bin/"));
            known && !ground.has(name) && plain(name) != "node"
        } else {
            let bare = ["alpine", "python", "node", "ruby", "golang", "rust", "nginx"]
                .contains(&ground.repository());
            ground.system() == "alpine"
                && bare
                && name == "bash"
                && !facts.may_have(start.stage, "bash")
        };
        if lacks && !facts.brings(start.stage, name) {
            findings.part(step.at, words[0].span, message(&ground.name, name));
        }
    }
}
