//! Compilers and headers in the image that ships.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    commands::CommandEffect,
    image::{Basis, ItemKind},
    packages::{Purpose, purpose},
};

pub(super) static RULE: Rule = Rule {
    name: "build-tools-shipped",
    severity: Severity::Size,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(package: &str) -> String {
    format!("{package} is only needed to build, but ships in the image")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    if !facts.starts_a_program() {
        return;
    }
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage]) {
        let Some(asked) = ran.installs() else { continue };
        let tool = asked.packages.iter().find(|it| is_tool(&it.text));
        let Some(tool) = tool else { continue };
        // What the same RUN takes away again, by name or group or as no longer needed.
        let is_it =
            |it: &str| it == tool.text || Some(it) == asked.group || it.contains(['$', '*']);
        let gone = facts.run(ran.at).iter().any(|it| match &it.effect {
            CommandEffect::RemovePackages(it) => it.removes_unneeded || it.names().any(is_it),
            _ => false,
        });
        if gone {
            continue;
        }
        // The size is that of these packages only where all of them are to build with.
        let all = asked.packages.iter().all(|it| {
            // What headers bring along is needed to run.
            is_tool(&it.text) && !it.text.ends_with("-dev") && !it.text.ends_with("-devel")
        });
        let items =
            ran.layer.items.iter().filter(|it| {
                matches!(it.kind, ItemKind::Packages(_)) && it.basis <= Basis::Heuristic
            });
        let bytes: Bytes = items.filter_map(|it| it.size.disk).map(|it| it.likely).sum();
        let single = facts.run(ran.at).iter().filter(|it| it.installs().is_some()).count() == 1;
        let finding = findings.part(ran.at, tool.span, message(&tool.text));
        finding.saves = (all && single && bytes != Bytes::ZERO).then_some(bytes);
    }
}

fn is_tool(package: &str) -> bool {
    purpose(package) == Some(Purpose::Compile)
}
