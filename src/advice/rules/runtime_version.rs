//! Packages of one version of a language where there is another.

use crate::advice::{Facts, Findings, Rule, Severity, artifact::Kind, ground::Ground};

pub(super) static RULE: Rule = Rule {
    name: "runtime-version",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(what: &str, language: &str, built: &str, image: &str, has: &str) -> String {
    format!("{what} was built for {language} {built}, but {image} has {has}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some((name, has)) = runtime(ground) else { continue };
        for copied in facts.copied(start.stage).iter() {
            let Some(builder) = facts.ground(copied.from) else { continue };
            let Some((_, built)) = runtime(builder).filter(|it| it.0 == name) else { continue };
            let (has, built) = (line(name, has), line(name, built));
            let wrong = match name {
                "python" => has != built && copied.made.iter().any(|it| it.kind == Kind::Python),
                "node" => has != built && copied.made.iter().any(|it| it.kind == Kind::Node),
                "java" => {
                    number(&has) < number(&built)
                        && copied.edge.paths.iter().any(|it| it.ends_with(".jar"))
                }
                _ => false,
            };
            let Some(path) = copied.edge.paths.first().filter(|_| wrong) else { continue };
            let message = message(path, name, &built, &ground.name, &has);
            let finding = findings.report(copied.edge.instruction, message);
            if name == "java" || path.contains(&["python", &built].concat()) {
                finding.severity = Severity::Error;
            }
        }
        // What another base changes for the program itself.
        let root = facts.roots[start.stage];
        let before = facts.grounds[root].as_deref().and_then(runtime).filter(|it| it.0 == name);
        if let Some((_, before)) = before
            && facts.questioned().any(|it| it == root)
            && line(name, before) != line(name, has)
        {
            let from = facts.stages.stages[root].instructions.start;
            let (before, has) = (line(name, before), line(name, has));
            findings.report(from, message("The program", name, &before, &ground.name, &has));
        }
    }
}

fn runtime(ground: &Ground) -> Option<(&'static str, &str)> {
    let runtime = ground.image.runtime.as_ref()?;
    Some((runtime.name, runtime.version.as_deref()?))
}

/// What must agree: `3.12` of Python, `22` elsewhere.
fn line(name: &str, version: &str) -> String {
    let plain = version.trim_start_matches(|it: char| !it.is_ascii_digit());
    let plain = plain.strip_prefix("1.").filter(|_| name == "java").unwrap_or(plain);
    let end = plain.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(plain.len());
    let parts: Vec<&str> =
        plain[..end].split('.').take(if name == "python" { 2 } else { 1 }).collect();
    parts.join(".")
}

fn number(line: &str) -> u32 {
    line.parse().unwrap_or_default()
}
