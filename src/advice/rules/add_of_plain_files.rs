//! ADD where nothing is fetched or unpacked.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    stages::is_url,
    syntax::{Keyword, Word, is_heredoc},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "add-of-plain-files",
    severity: Severity::Info,
    also_known_as: "DL3020 DS-0005 CKV_DOCKER_4 CIS-DI-0009 DF006",
    experimental: false,
    check,
};

const MESSAGE: &str = "Use COPY: ADD is for archives and URLs";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for step in facts.steps.iter().filter(|it| it.instruction.keyword == Keyword::Add) {
        let words = &step.instruction.arguments;
        let Some((_, sources)) = words.split_last() else { continue };
        let plain = |it: &Word| {
            let text = &it.text;
            let name = text.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            // ADD unpacks by what is in the file: only a folder or a known ending is sure.
            let known = matches!(name, "." | "") || text.ends_with('/') || {
                let end = name.rsplit_once('.').map_or("", |it| it.1);
                ENDINGS.contains(&end)
            };
            let git = text.ends_with(".git") || text.starts_with("git@");
            known
                && !git
                && !text.contains(['$', '*', '?', '['])
                && !is_url(text)
                && !is_heredoc(text)
        };
        let flags = ["chown", "chmod", "link", "exclude"];
        let flags = step
            .instruction
            .flags
            .iter()
            .all(|it| flags.iter().any(|flag| it.text[2..].split('=').next() == Some(flag)));
        if sources.is_empty() || !flags || !sources.iter().all(plain) {
            continue;
        }
        let lower = step.instruction.keyword_span.of(facts.text) == "add";
        let finding = findings.report(step.at, MESSAGE);
        if !step.triggered
            && step.instruction.keyword_span.of(facts.text).eq_ignore_ascii_case("add")
        {
            let edit =
                Edit::replace(step.instruction.keyword_span, if lower { "copy" } else { "COPY" });
            finding.safe_fix("Use COPY", [edit]);
        }
    }
}

#[rustfmt::skip]
const ENDINGS: [&str; 36] = [
    "sh", "py", "js", "ts", "json", "yml", "yaml", "toml", "txt", "conf", "cfg", "ini", "xml",
    "jar", "war", "html", "css", "md", "lock", "mod", "sum", "rb", "go", "php", "sql",
    "properties", "list", "repo", "cnf", "service", "key", "pem", "crt", "cert", "csproj", "sln",
];
