//! Packages of languages without a version.

use crate::advice::{Facts, Findings, Rule, Severity, commands::is_one_of};

pub(super) static RULE: Rule = Rule {
    name: "unpinned-package",
    severity: Severity::Info,
    message: "{} comes in whichever version is the newest on the day of the build",
    also_known_as: "DL3013 DL3016 DL3028 DL3062 DF051 DF053 DF054",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.ran {
        let words = ran.operands();
        let texts: Vec<&str> = words.iter().map(|it| it.text.as_str()).take(2).collect();
        let (skip, separators): (usize, &[char]) = match (ran.command.name.as_str(), &texts[..]) {
            ("pip" | "pip3", ["install", ..]) => (1, &['=', '<', '>', '~', '!', '@', ';']),
            ("npm" | "pnpm", ["install" | "i" | "add", ..]) | ("yarn" | "bun", ["add", ..]) => {
                (1, &['@'])
            }
            ("yarn", ["global", "add"]) => (2, &['@']),
            ("gem", ["install" | "i", ..]) => (1, &[':']),
            ("go", ["install", ..]) => (1, &[]),
            _ => continue,
        };
        let pinned = "-r -c --requirement --constraint --require-hashes -v -e --editable --version -f --find-links --local -t --target -i --index-url --extra-index-url";
        if ran.says(pinned) {
            continue;
        }
        let is_open = |name: &str| {
            let elsewhere =
                name.starts_with(['.', '/', '$', '~']) || name.contains([':', '*', '$', '\\']);
            let file = [".whl", ".tgz", ".gz", ".gem", ".zip"].iter().any(|it| name.ends_with(it));
            let tool = is_one_of(name, "pip setuptools wheel npm");
            let version = match separators {
                [] => !name.ends_with("@latest"),
                _ => name[1..].contains(separators) && !name.ends_with("@latest"),
            };
            let folder = separators == ['@'] && name.contains('/') && !name.starts_with('@');
            !(elsewhere || file || tool || version || folder)
        };
        let names = words.iter().skip(skip).filter(|it| it.text.is_ascii() && !it.text.is_empty());
        if let Some(name) = names.clone().find(|it| is_open(&it.text)) {
            findings.command(ran, &[&name.text]);
        }
    }
}
