//! A comment above ARG or FROM that reads like a description, but does not begin with the name.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "InvalidDefinitionDescription",
    severity: Severity::Info,
    also_known_as: "",
    experimental: true,
    check,
};

fn message(keyword: &str, name: &str) -> String {
    format!("Comment for {keyword} should follow the format: `# {name} <description>`")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (at, instruction) in facts.dockerfile.instructions.iter().enumerate() {
        let words = instruction.arguments.as_slice();
        let names: Vec<String> = match (instruction.keyword, words) {
            (Keyword::Arg, _) => words
                .iter()
                .map(|it| it.text.split('=').next().unwrap_or_default().to_owned())
                .collect(),
            (Keyword::From, [_, _, name]) => vec![name.text.to_ascii_lowercase()],
            _ => continue,
        };
        let Some(comment) = instruction.comments.last() else { continue };
        let said = comment.text.split(' ').next().unwrap_or_default();
        if names.is_empty() || names.iter().any(|it| it == said) {
            continue;
        }
        let name = if names.len() == 1 { &names[0] } else { "<arg_key>" };
        findings
            .report(at, message(instruction.keyword.as_str(), name))
            .safe_fix("Separate the comment", [Edit::insert(comment.span.end, "\n#")]);
    }
}
