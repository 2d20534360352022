//! A base without a tag, or with one that follows new versions: latest, alpine, lts.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    catalog,
    stages::{Base, EdgeKind, Source},
    syntax::image_ref::ImageRef,
};

pub(super) static RULE: Rule = Rule {
    name: "base-without-version",
    severity: Severity::Info,
    also_known_as: "DL3006 DL3007 DS-0001 CKV_DOCKER_7 DKL-DI-0006 DF001 DF024",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} is not pinned to a version: the next build may get a different one")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let open = |image: &str| {
        let it = ImageRef::parse(image);
        it.digest.is_none()
            && it.tag.is_none_or(|tag| follows_versions(&it, tag))
            && !image.contains('$')
            && !image.is_empty()
            // `distroless/static-debian13`, `ubi9/ubi`: the version is in the name.
            && !it.repository.split('/').any(|it| {
                it.ends_with(|it: char| it.is_ascii_digit()) && !it.starts_with("s390") && it != "amd64"
            })
    };
    for (index, stage) in facts.stages.stages.iter().enumerate() {
        if let Base::Image(image) = &stage.base
            && stage.needed
            && open(image)
            // A name that is nobody's on a registry is a local image.
            && (image.contains('/') || catalog::named(image).is_some())
            // A variable is the caller's choice.
            && !stage.base_span.of(facts.text).contains('$')
        {
            let at = facts.stages.stages[index].instructions.start;
            findings.part(at, stage.base_span, message(image));
        }
    }
    for edge in &facts.stages.edges {
        if let (EdgeKind::Copy, Source::Image(image)) = (edge.kind, &edge.from)
            && facts.stages.stages[edge.to].needed
            && open(image)
            // Another name is hardly meant to be an image: `copy-from-unknown-name`.
            && (image.contains('/') || catalog::named(image).is_some())
        {
            findings.part(edge.instruction, edge.span, message(image));
        }
    }
}

/// Whether the tag names a variant, and no version of what the image is for: `golang:alpine`.
fn follows_versions(image: &ImageRef<'_>, tag: &str) -> bool {
    let first = tag.split('-').next().unwrap_or_default();
    let name = image.repository.rsplit('/').next().unwrap_or_default();
    let is_system = name == "base"
        || ["debian", "ubuntu", "alpine", "minideb", "buildpack-deps"]
            .iter()
            .any(|it| name.contains(it));
    let moving = ["edge", "rolling", "stable", "testing", "unstable", "sid", "devel"];
    tag == "latest" || if is_system { moving.contains(&first) } else { MOVING.contains(&first) }
}

/// First words of tags that are given to each new version.
#[rustfmt::skip]
const MOVING: [&str; 18] = [
    "alpine", "bookworm", "bullseye", "buster", "cli", "current", "edge", "fpm", "jdk",
    "jre", "lts", "mainline", "nightly", "rolling", "slim", "stable", "trixie", "unstable",
];
