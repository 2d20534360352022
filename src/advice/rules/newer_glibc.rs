//! A program that was linked to a newer glibc than the one it meets.

use crate::{
    advice::{
        Facts, Findings, Rule, Severity,
        artifact::{Kind, Product},
        ground::Ground,
    },
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "newer-glibc",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(path: &str, built: u32, image: &str, has: u32) -> String {
    format!("{path} was built with glibc 2.{built}, but {image} has 2.{has}: it may not start")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some(has) = ground.glibc() else { continue };
        for copied in facts.copied(start.stage).iter() {
            let Some(builder) = facts.ground(copied.from) else { continue };
            let Some(needs) = builder.glibc().filter(|it| has < *it) else { continue };
            let programs =
                |it: &&Product<'_>| matches!(it.kind, Kind::Go | Kind::Rust | Kind::Native);
            let Some(made) = copied
                .made
                .iter()
                .filter(programs)
                .find(|it| it.is_linked && (it.is_sure || facts.upon.is_some()))
            else {
                continue;
            };
            let path = copied.edge.paths.first().map_or("", |it| it);
            let message = message(path, needs, &ground.name, has);
            let finding = findings.report(copied.edge.instruction, message);
            if made.kind != Kind::Rust {
                finding.severity = Severity::Warning;
            }
            finding.fix(
                "Build on the same release",
                same_release(facts, copied.from, builder, ground),
            );
        }
    }
}

/// The builder's tag for the release of the image that ships.
fn same_release(
    facts: &Facts<'_>,
    stage: usize,
    builder: &Ground,
    ground: &Ground,
) -> Option<Edit> {
    let stage = &facts.stages.stages[facts.roots[stage]];
    let written = stage.base_span.of(facts.text);
    let release = ground.image.os?.codename?;
    let (name, tag) = written.split_once(':')?;
    let own = builder.image.os?.codename.unwrap_or_default();
    let tag = match tag.split_once(own).filter(|_| !own.is_empty()) {
        Some((before, after)) => [before, release, after].concat(),
        None => [tag, "-", release].concat(),
    };
    let new = [name, ":", &tag].concat();
    Ground::find(&new).map(|_| Edit::replace(stage.base_span, new))
}
