//! COPY or ADD of a path that the ignore file leaves out.

use crate::{
    advice::{Facts, Findings, Rule, Severity, quoted},
    stages::is_url,
    syntax::{Keyword, is_heredoc},
};

pub(super) static RULE: Rule = Rule {
    name: "CopyIgnoredFile",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(verb: &str, path: &str) -> String {
    format!("Attempting to {verb} file {} that is excluded by .dockerignore", quoted(path))
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let patterns = &facts.sent.ignore.patterns;
    // BuildKit does not judge a file that brings paths back.
    if patterns.is_empty() || patterns.iter().any(|it| it.exception) {
        return;
    }
    let all = |text: &str| matches!(text.trim_start_matches('/'), "*" | "**" | "**/*");
    let all_excluded = patterns.iter().any(|it| all(&it.text));
    for step in &facts.steps {
        let what = match step.instruction.keyword {
            Keyword::Copy if step.instruction.flag("from").is_none_or(str::is_empty) => "Copy",
            Keyword::Add => "Add",
            _ => continue,
        };
        let Some((_, sources)) = step.instruction.arguments.split_last() else { continue };
        for source in sources.iter().filter(|it| !is_heredoc(&it.text)) {
            let expanded = facts.expand(*step, &source.text);
            if what == "Add" && is_url(&expanded) {
                continue;
            }
            let path = clean(&expanded);
            let excluded = match path.as_str() {
                "." | "/" => all_excluded,
                // No pattern begins with a slash.
                it => !it.starts_with('/') && facts.sent.ignore.excludes(it),
            };
            if excluded {
                findings.report(step.at, message(what, &path));
            }
        }
    }
}

/// The path without `.`, `..` and doubled slashes.
fn clean(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|it| *it != "..") => drop(parts.pop()),
            ".." if path.starts_with('/') => {}
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    match (path.starts_with('/'), joined.is_empty()) {
        (true, _) => ["/", &joined].concat(),
        (false, true) => ".".to_owned(),
        (false, false) => joined,
    }
}
