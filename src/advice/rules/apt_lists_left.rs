//! Package lists that the image keeps, though no program in it needs them.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    bytes::Bytes,
    commands::{CommandEffect, Manager},
    image::ItemKind,
};

pub(super) static RULE: Rule = Rule {
    name: "apt-lists-left",
    severity: Severity::Size,
    also_known_as: "DL3009 DKL-DI-0005",
    experimental: false,
    check,
};

fn message(size: Bytes) -> String {
    format!("The package lists of apt-get update stay in the image: about {size}")
}

fn check(_: &Facts<'_>, findings: &mut Findings<'_>) {
    let fix = |facts: &Facts<'_>, at: usize| {
        // A later install may live on these lists.
        let later = facts.commands.iter().filter(|it| at < it.at);
        let lives = later.filter(|it| it.installs().is_some_and(|it| it.manager == Manager::Apt));
        let updates = |it: &RunCommand<'_>| matches!(it.effect, CommandEffect::UpdateIndex(_));
        let all_own = lives.map(|it| it.at).all(|at| facts.run(at).iter().any(updates));
        let edit = all_own.then(|| facts.also_run(at, "rm -rf /var/lib/apt/lists/*"))??;
        Some(vec![edit])
    };
    findings.left(
        &|it| it.kind == ItemKind::PackageLists(Manager::Apt),
        message,
        &|facts, layer| fix(facts, layer.instruction),
        "Delete the lists in this RUN",
    );
}
