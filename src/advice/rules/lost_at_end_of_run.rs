//! A RUN that does nothing but set something of its shell.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::{Edit, Span},
};

pub(super) static RULE: Rule = Rule {
    name: "lost-at-end-of-run",
    severity: Severity::Warning,
    also_known_as: "DL3003 DS-0013 DF008",
    experimental: false,
    check,
};

fn message(command: &str) -> String {
    format!("{command} has no effect after this RUN")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut last = usize::MAX;
    for ran in &facts.commands {
        let run = facts.run(ran.at);
        let keyword = facts.dockerfile.instructions[ran.at].keyword;
        if std::mem::replace(&mut last, ran.at) == ran.at || keyword != Keyword::Run {
            continue;
        }
        let nothing = run.iter().all(|it| {
            let activates = || it.invocation.verb().ends_with("/activate");
            let silent = match it.name() {
                "cd" | "export" | "alias" | "umask" | "ulimit" | "unset" | "pushd" => true,
                "source" | "." => activates(),
                _ => false,
            };
            silent && it.command.writes.is_empty()
        });
        if !nothing {
            continue;
        }
        let folder = match (run, ran.command.words.as_slice()) {
            ([_], [_, folder]) if ran.command.name == "cd" => Some(folder),
            _ => None,
        };
        let span = facts.dockerfile.instructions[ran.at].span;
        let folder = folder.filter(|it| {
            it.span.of(facts.text) == it.text
                && it.span.end == span.end
                && !it.text.starts_with('~')
        });
        let finding = findings.report(ran.at, message(&ran.command.name));
        if let Some(folder) = folder {
            let edit = Edit::replace(Span::new(span.start, folder.span.start), "WORKDIR ");
            finding.fix("Use WORKDIR", [edit]);
        }
    }
}
