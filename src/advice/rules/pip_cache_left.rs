//! The downloads that pip and uv keep.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "pip-cache-left",
    severity: Severity::Size,
    message: "pip keeps its downloads in the image: about {}",
    also_known_as: "DL3042 DF030",
    experimental: false,
    check,
};

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    findings.left(
        &["/.cache/pip", "/.cache/uv", "/.cache/pypoetry/cache"],
        &|facts, layer| {
            let mut edits = Vec::new();
            for ran in facts.run(layer.instruction) {
                let (name, flag) = match ran.command.name.as_str() {
                    "pip" | "pip3" => ("install", " --no-cache-dir"),
                    "uv" if ran.says("pip") => ("install", " --no-cache"),
                    "uv" => ("sync", " --no-cache"),
                    it if it.starts_with("python") && ran.says("pip") => {
                        ("install", " --no-cache-dir")
                    }
                    _ => continue,
                };
                if let Some(word) = ran.command.words.iter().find(|it| it.text == name)
                    && !ran.command.has_flag(flag.trim())
                {
                    edits.push(facts.behind(word, flag)?);
                }
            }
            Some(edits).filter(|it| !it.is_empty())
        },
        "Install without the cache",
    );
}
