//! HEALTHCHECK with what the image lacks.

use dockerfile_parser::ShellOrExecExpr;

use crate::{
    advice::{Facts, Findings, Rule, Severity, ground::Ground},
    syntax::Keyword,
    syntax::Typed,
};

pub(super) static RULE: Rule = Rule {
    name: "healthcheck-without-shell",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(program: &str, image: &str) -> String {
    format!(
        "This HEALTHCHECK needs {program}, which {image} lacks: the container never becomes healthy"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some(step) = facts.last(start.stage, Keyword::Healthcheck) else { continue };
        let Typed::Healthcheck(check) = &step.instruction.typed else { continue };
        let line;
        let program = match &check.command {
            Some(ShellOrExecExpr::Shell(_)) if facts.without_shell(start.stage).is_some() => {
                "a shell"
            }
            Some(ShellOrExecExpr::Shell(text)) => {
                line = text.to_string();
                line.split_whitespace().next().unwrap_or_default()
            }
            Some(ShellOrExecExpr::Exec(words)) => {
                line = words.as_str_vec().first().map_or(String::new(), |it| (*it).to_owned());
                &line
            }
            None => continue,
        };
        let name = program.rsplit('/').next().unwrap_or_default();
        let lacks =
            program == "a shell" || ["curl", "wget", "nc"].contains(&name) && lacks(ground, name);
        if lacks
            && !facts.brings(start.stage, name)
            && (program == "a shell" || !facts.may_have(start.stage, name))
        {
            findings.report(step.at, message(name, &ground.name));
        }
    }
}

/// Whether the catalog's image surely lacks a tool for downloads.
fn lacks(ground: &Ground, tool: &str) -> bool {
    let plain = ["python", "node", "ruby", "debian", "ubuntu", "golang", "rust", "perl", "alpine"]
        .contains(&ground.repository());
    match ground.system() {
        "debian" => plain && ground.image.tag.ends_with("slim"),
        "ubuntu" => plain,
        // BusyBox has the others.
        "alpine" => (plain || ground.repository() == "eclipse-temurin") && tool == "curl",
        _ => ground.image.shell == Some(false) && ground.repository() != tool,
    }
}
