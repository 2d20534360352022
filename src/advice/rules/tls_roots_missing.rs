//! A program on scratch without TLS roots.

use crate::{
    advice::{
        Facts, Findings, Rule, Severity, Step,
        artifact::{Kind, Product},
    },
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "tls-roots-missing",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

const MESSAGE: &str =
    "scratch has no TLS roots, no time zones, no /tmp and no users: copy in what the program needs";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, _) in facts.starts().filter(|it| it.1.name == "scratch") {
        let brings = |it: &Step<'_>| {
            let words = &it.instruction.arguments;
            let root = words.last().is_some_and(|it| it.text == "/")
                && it.instruction.keyword == Keyword::Add;
            let whole = words.last().is_some_and(|it| it.text == "/")
                && words.first().is_some_and(|it| it.text.ends_with('/'));
            root || whole
                || ["ca-certificates", "/etc", "cert", "rootfs"]
                    .iter()
                    .any(|text| it.instruction.rest.text.contains(text))
        };
        // What starts nothing is for its files.
        if start.steps().next().is_none() || facts.copies(start.stage).any(brings) {
            continue;
        }
        let programs = |it: &&Product<'_>| matches!(it.kind, Kind::Go | Kind::Rust | Kind::Native);
        for copied in facts.copied(start.stage).iter() {
            // Who builds upon an unknown base may know what it does.
            let unknown = facts.ground(copied.from).is_none();
            if unknown || copied.made.iter().find(programs).is_none() {
                continue;
            }
            let instruction = &facts.dockerfile.instructions[copied.edge.instruction];
            let finding = findings.report(copied.edge.instruction, MESSAGE);
            let has = facts
                .ground(copied.from)
                .is_some_and(|it| ["golang", "rust"].contains(&it.repository()));
            if let Some(from) = instruction.flag("from").filter(|_| has) {
                let copy =
                    ["COPY --from=", from, " /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/\n"]
                        .concat();
                finding.fix("Copy the TLS roots", [Edit::insert(instruction.span.start, copy)]);
            }
            break;
        }
    }
}
