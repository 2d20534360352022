//! What dnf, yum, microdnf, tdnf and zypper keep after an install.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "rpm-cache-left",
    severity: Severity::Size,
    message: "The package manager keeps metadata and packages in the image: about {}",
    also_known_as: "DL3032 DL3036 DL3040 DS-0015 DS-0019 DS-0020 DS-0027",
    experimental: false,
    check,
};

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    findings.left(
        &["/var/cache/dnf", "/var/cache/yum", "/var/cache/zypp", "/var/cache/tdnf"],
        &|facts, layer| {
            let run = facts.run(layer.instruction).iter().rev();
            let name = run.filter_map(|it| it.asked().map(|_| &*it.command.name)).next()?;
            let clean = if name == "zypper" { " clean --all" } else { " clean all" };
            Some(vec![facts.also_run(layer.instruction, &[name, clean].concat())?])
        },
        "Clean up in the same RUN",
    );
}
