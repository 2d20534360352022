//! What dnf, yum, microdnf, tdnf and zypper keep after an install.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    bytes::Bytes,
    commands::Manager,
    image::ItemKind,
};

pub(super) static RULE: Rule = Rule {
    name: "rpm-cache-left",
    severity: Severity::Size,
    also_known_as: "DL3032 DL3036 DL3040 DS-0015 DS-0019 DS-0020 DS-0027",
    experimental: false,
    check,
};

fn message(size: Bytes) -> String {
    format!("The package manager leaves metadata and packages in the image: about {size}")
}

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    findings.left(
        &|it| matches!(it.kind, ItemKind::PackageLists(Manager::Rpm | Manager::Zypper)),
        message,
        &|facts, layer| {
            let mut run = facts.run(layer.instruction).iter().rev();
            let ran = run.find(|it| it.asks_system())?;
            let is_zypper = ran.system_manager() == Some(Manager::Zypper);
            let clean = if is_zypper { " clean --all" } else { " clean all" };
            Some(vec![facts.also_run(layer.instruction, &[ran.name(), clean].concat())?])
        },
        "Clean up in this RUN",
    );
}
