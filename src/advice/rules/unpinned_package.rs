//! Packages of languages without a version.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    commands::{BuildTool, CommandEffect, Manager},
    syntax::Word,
};

pub(super) static RULE: Rule = Rule {
    name: "unpinned-package",
    severity: Severity::Info,
    also_known_as: "DL3013 DL3016 DL3028 DL3062 DF051 DF053 DF054",
    experimental: false,
    check,
};

fn message(package: &str) -> String {
    format!("{package} is not pinned: builds are not repeatable")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.commands {
        let pinned = [
            "-r",
            "-c",
            "--requirement",
            "--constraint",
            "--require-hashes",
            "-v",
            "-e",
            "--editable",
            "--version",
            "-f",
            "--find-links",
            "--local",
            "-t",
            "--target",
            "-i",
            "--index-url",
            "--extra-index-url",
        ];
        let Some((names, separators)) = named(ran).filter(|_| !ran.has(&pinned)) else { continue };
        let is_open = |name: &str| {
            let elsewhere =
                name.starts_with(['.', '/', '$', '~']) || name.contains([':', '*', '$', '\\']);
            let file = [".whl", ".tgz", ".gz", ".gem", ".zip"].iter().any(|it| name.ends_with(it));
            let tool = matches!(name, "pip" | "setuptools" | "wheel" | "npm");
            let version = match separators {
                [] => !name.ends_with("@latest"),
                _ => name[1..].contains(separators) && !name.ends_with("@latest"),
            };
            let folder = separators == ['@'] && name.contains('/') && !name.starts_with('@');
            !(elsewhere || file || tool || version || folder)
        };
        let mut names = names.iter().filter(|it| it.text.is_ascii() && !it.text.is_empty());
        if let Some(name) = names.find(|it| is_open(&it.text)) {
            findings.command(ran, message(&name.text));
        }
    }
}

/// The packages that a command installs, and what stands between their names and versions: nothing
/// for Go, where every version has an `@`.
fn named<'r>(ran: &'r RunCommand<'_>) -> Option<(&'r [&'r Word], &'static [char])> {
    let request = match &ran.effect {
        CommandEffect::InstallPackages(it) => it,
        CommandEffect::Build(it) if it.tool == BuildTool::GoInstall => {
            return Some((ran.invocation.rest(1), &[]));
        }
        _ => return None,
    };
    let separators: &[char] = match request.manager {
        Manager::Pip => &['=', '<', '>', '~', '!', '@', ';'],
        Manager::Npm | Manager::Pnpm | Manager::Yarn | Manager::Bun => &['@'],
        Manager::Gem => &[':'],
        _ => return None,
    };
    Some((&request.packages, separators))
}
