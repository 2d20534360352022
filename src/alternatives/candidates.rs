//! Which bases could stand in for another, by what the image is for.

use super::Family;
use crate::{
    catalog::{self, BaseImage},
    stages::{Base, EdgeKind, Source, Stages},
    syntax::{Dockerfile, Keyword, image_ref::ImageRef},
};

/// Family, reference, and one sentence on what it is.
pub(super) type Candidate = (Family, String, &'static str);

const SLIM: &str = "The same distribution without documentation and rarely used packages.";
const SLIM_LANGUAGE: &str =
    "Without compilers, git, curl and headers: what needs them is built in another stage.";
const ALPINE: &str = "Alpine Linux: small, with musl instead of glibc.";
const STATIC: &str = "TLS roots, time zones and a nonroot user, and nothing else.";
const CC: &str = "glibc, libgcc and libstdc++, without a shell or a package manager.";
const SCRATCH: &str = "The empty image: no TLS roots, no time zones, no users.";
const RUNTIME: &str = "Only the language's runtime: no shell, no package manager.";
const WOLFI: &str = "Rebuilt daily by Chainguard; free as :latest only, so pin it by digest.";

/// What replaces an image that gets no more updates.
pub(super) const SUCCESSOR: &str = "The same image of the current Debian release.";

/// Bases to compare with the stage's own, in no particular order.
pub(super) fn candidates(
    reference: &ImageRef,
    current: &BaseImage,
    dockerfile: &Dockerfile,
    stages: &Stages,
    stage: usize,
) -> Vec<Candidate> {
    let name = reference.familiar_name();
    let repository = name.rsplit('/').next().unwrap_or_default();
    let version = current.runtime.as_ref().and_then(|it| it.version.as_deref());
    let mut found = Vec::new();
    let mut add = |family, name: String, note| found.push((family, name, note));
    match (repository, version) {
        ("python", version) => {
            let minor = version.map_or_else(|| "3".into(), minor);
            add(Family::Slim, format!("python:{minor}-slim"), SLIM_LANGUAGE);
            add(Family::Alpine, format!("python:{minor}-alpine"), ALPINE);
            add(Family::Distroless, "gcr.io/distroless/python3-debian13:nonroot".into(), RUNTIME);
            add(Family::Chainguard, "cgr.dev/chainguard/python:latest".into(), WOLFI);
        }
        ("node", version) => {
            let major = version.map_or_else(|| "lts".into(), major);
            add(Family::Slim, format!("node:{major}-slim"), SLIM_LANGUAGE);
            add(Family::Alpine, format!("node:{major}-alpine"), ALPINE);
            let distroless = format!("gcr.io/distroless/nodejs{major}-debian13:nonroot");
            add(Family::Distroless, distroless, RUNTIME);
            add(Family::Chainguard, "cgr.dev/chainguard/node:latest".into(), WOLFI);
        }
        ("eclipse-temurin" | "openjdk" | "amazoncorretto", version) => {
            let major = version.map_or_else(|| "21".into(), java_major);
            add(
                Family::Slim,
                format!("eclipse-temurin:{major}-jre"),
                "The runtime without the compiler.",
            );
            add(Family::Alpine, format!("eclipse-temurin:{major}-jre-alpine"), ALPINE);
            let distroless = format!("gcr.io/distroless/java{major}-debian13:nonroot");
            add(Family::Distroless, distroless, RUNTIME);
            add(Family::Chainguard, "cgr.dev/chainguard/jre:latest".into(), WOLFI);
        }
        ("nginx", _) => {
            let tag = plain_tag(reference);
            add(
                Family::Slim,
                format!("nginx:{tag}alpine-slim"),
                "nginx on Alpine without its optional modules.",
            );
            add(Family::Alpine, format!("nginx:{tag}alpine"), ALPINE);
            add(Family::Chainguard, "cgr.dev/chainguard/nginx:latest".into(), WOLFI);
        }
        ("ruby" | "php" | "redis" | "postgres" | "httpd" | "rust" | "golang", _) => {
            let tag = plain_tag(reference);
            if repository == "ruby" || repository == "rust" {
                add(Family::Slim, format!("{repository}:{tag}slim"), SLIM_LANGUAGE);
            }
            add(Family::Alpine, format!("{repository}:{tag}alpine"), ALPINE);
        }
        ("aspnet" | "runtime" | "runtime-deps", _)
            if name.starts_with("mcr.microsoft.com/dotnet") =>
        {
            let version =
                reference.tag.as_deref().and_then(|it| it.split('-').next()).unwrap_or("8.0");
            add(Family::Alpine, format!("{name}:{version}-alpine"), ALPINE);
            add(
                Family::Chiselled,
                format!("{name}:{version}-noble-chiseled"),
                "Ubuntu cut down to what .NET needs: no shell, no package manager, not root.",
            );
        }
        ("debian", _) => {
            let release = current.os.and_then(|it| it.codename).unwrap_or("trixie");
            add(Family::Slim, format!("debian:{release}-slim"), SLIM);
        }
        _ if name.starts_with("gcr.io/distroless/") => {
            // The same image of the current Debian release.
            let tag = reference.tag.as_deref().unwrap_or("latest");
            let stem = repository.trim_end_matches(|it: char| it.is_ascii_digit());
            let stem = stem.strip_suffix("-debian").unwrap_or(repository);
            let newer = format!("gcr.io/distroless/{stem}-debian13:{tag}");
            add(Family::Distroless, newer, SUCCESSOR);
        }
        _ => {}
    }
    let is_distribution = matches!(
        repository,
        "debian" | "ubuntu" | "alpine" | "centos" | "fedora" | "golang" | "rust"
    );
    match artifact(dockerfile, stages, stage) {
        Some(Artifact::Static) if is_distribution || repository.starts_with("static") => {
            add(Family::Distroless, "gcr.io/distroless/static-debian13:nonroot".into(), STATIC);
            add(Family::Scratch, "scratch".into(), SCRATCH);
            add(Family::Chainguard, "cgr.dev/chainguard/static:latest".into(), WOLFI);
        }
        Some(Artifact::Glibc) if is_distribution => {
            add(Family::Distroless, "gcr.io/distroless/cc-debian13:nonroot".into(), CC);
            add(Family::Chainguard, "cgr.dev/chainguard/glibc-dynamic:latest".into(), WOLFI);
            add(Family::Slim, "debian:trixie-slim".into(), SLIM);
        }
        _ => {}
    }
    found.retain(|(_, candidate, _)| *candidate != reference.to_string());
    found.dedup_by(|a, b| a.1 == b.1);
    found
}

/// What a stage copies from the stages that build it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Artifact {
    /// A program that needs no C library.
    Static,
    /// A program linked to glibc.
    Glibc,
}

fn artifact(dockerfile: &Dockerfile, stages: &Stages, stage: usize) -> Option<Artifact> {
    let copied = stages.edges_to(stage).iter().filter(|it| it.kind == EdgeKind::Copy);
    let builders = copied.filter_map(|it| match it.from {
        Source::Stage(from) => Some(from),
        Source::Image(_) | Source::Url(_) => None,
    });
    let mut kinds = builders.filter_map(|it| built_by(dockerfile, stages, it));
    let first = kinds.next()?;
    // A program that needs glibc decides for all.
    Some(if kinds.all(|it| it == first) { first } else { Artifact::Glibc })
}

fn built_by(dockerfile: &Dockerfile, stages: &Stages, stage: usize) -> Option<Artifact> {
    let texts = stages.stages[stage].instructions.clone().map(|it| &dockerfile.instructions[it]);
    let says = |word: &str| {
        texts.clone().any(|it| {
            matches!(it.keyword, Keyword::Run | Keyword::Env | Keyword::Arg)
                && (says_word(&it.rest.text, word)
                    || it.heredocs.iter().any(|heredoc| says_word(&heredoc.content, word)))
        })
    };
    let last = stages.stages[stage].instructions.end;
    if says("go build") || says("go install") {
        let off = stages.variable(last.saturating_sub(1), "CGO_ENABLED") == Some("0");
        // Without that, a program may be linked to the C library of where it was built.
        return match off || says("CGO_ENABLED=0") {
            true => Some(Artifact::Static),
            false => (!is_on_alpine(stages, stage)).then_some(Artifact::Glibc),
        };
    }
    if says("cargo build") || says("cargo install") {
        return Some(match is_on_alpine(stages, stage) || says("-linux-musl") {
            true => Artifact::Static,
            false => Artifact::Glibc,
        });
    }
    None
}

/// Whether the text holds the words, not as a part of longer ones: `cargo build` is no `go build`.
fn says_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(|it: char| it.is_alphanumeric() || matches!(it, '-' | '_'))
            || word.starts_with('-')
    })
}

fn is_on_alpine(stages: &Stages, stage: usize) -> bool {
    let image = root(stages, stage).and_then(|it| catalog::find(&ImageRef::parse(it)));
    image.and_then(|it| it.os).is_some_and(|it| it.family == "alpine")
}

/// The image below a stage and the stages that it builds upon.
fn root(stages: &Stages, mut stage: usize) -> Option<&str> {
    loop {
        match &stages.stages[stage].base {
            Base::Stage(base) => stage = *base,
            Base::Image(image) => return Some(image),
            Base::Scratch => return None,
        }
    }
}

/// `3.12` of `3.12.4`.
fn minor(version: &str) -> String {
    version.splitn(3, '.').take(2).collect::<Vec<_>>().join(".")
}

/// `20` of `20.11.0`.
fn major(version: &str) -> String {
    version.split('.').next().unwrap_or_default().to_owned()
}

/// `21` of `jdk-21.0.9+10`, `8` of `8u402` and of `1.8`.
fn java_major(version: &str) -> String {
    let version = version.strip_prefix("jdk").unwrap_or(version).trim_start_matches('-');
    let version = version.strip_prefix("1.").unwrap_or(version);
    version.chars().take_while(char::is_ascii_digit).collect()
}

/// `1.27-` of `nginx:1.27-bookworm`; nothing for a tag that does not begin with a version.
fn plain_tag(reference: &ImageRef) -> String {
    let tag = reference.tag.as_deref().unwrap_or_default();
    match tag.split('-').next() {
        Some(version) if version.starts_with(|it: char| it.is_ascii_digit()) => {
            format!("{version}-")
        }
        _ => String::new(),
    }
}
