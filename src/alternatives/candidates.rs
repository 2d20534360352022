//! Which bases could stand in for another, by what the image is for.

use super::Family;
use crate::{
    advice::Artifact,
    catalog::{self, BaseImage, Match},
    syntax::image_ref::ImageRef,
};

/// Family, reference, and one sentence on what it is.
pub(super) type Candidate = (Family, String, &'static str);

const SLIM: &str = "The same distribution without documentation and rarely used packages.";
const SLIM_LANGUAGE: &str =
    "Without compilers, git, curl and headers: what needs them is built in another stage.";
const ALPINE: &str = "Alpine Linux: small, with musl instead of glibc.";
const STATIC: &str = "TLS roots, time zones and a nonroot user, and nothing else.";
const CC: &str = "glibc, libgcc and libstdc++, without a shell or a package manager.";
const BASE: &str = "glibc and OpenSSL, without a shell or a package manager.";
const NOSSL: &str = "glibc and nothing else: no shell, no package manager.";
const HARDENED: &str = "Docker's hardened image: free, after docker login dhi.io.";
const MICRO: &str = "Red Hat's libraries and a shell, without a package manager.";
const MINIMAL: &str = "Red Hat's system with microdnf for its package manager.";
const SCRATCH: &str = "The empty image: no TLS roots, no time zones, no users.";
const RUNTIME: &str = "Only the language's runtime: no shell, no package manager.";
const WOLFI: &str = "Rebuilt daily by Chainguard; free as :latest only, so pin it by digest.";

/// What replaces an image that gets no more updates.
pub(super) const SUCCESSOR: &str = "The same image of the current Debian release.";

/// Bases to compare with the stage's own, in no particular order.
pub(super) fn candidates(
    reference: &ImageRef<'_>,
    current: &BaseImage,
    artifact: Option<Artifact>,
) -> Vec<Candidate> {
    let name = reference.familiar_name();
    let repository = name.rsplit('/').next().unwrap_or_default();
    let version = current.runtime.as_ref().and_then(|it| it.version.as_deref());
    let mut found = Vec::new();
    let mut add = |family, name: String, note| found.push((family, name, note));
    match (if is_official(name) { repository } else { "" }, version) {
        ("python", Some(version)) if version.starts_with('2') => {
            add(Family::Slim, format!("python:{}-slim", minor(version)), SLIM_LANGUAGE);
            add(Family::Alpine, format!("python:{}-alpine", minor(version)), ALPINE);
        }
        ("python", version) => {
            let minor = version.map_or_else(|| "3".into(), minor);
            add(
                Family::Slim,
                of_release(reference, format!("python:{minor}-slim"), ""),
                SLIM_LANGUAGE,
            );
            add(Family::Alpine, format!("python:{minor}-alpine"), ALPINE);
            add(Family::Distroless, "gcr.io/distroless/python3-debian13:nonroot".into(), RUNTIME);
            add(Family::Chainguard, "cgr.dev/chainguard/python:latest".into(), WOLFI);
            add(Family::Hardened, "dhi.io/python:3.13-debian13".into(), HARDENED);
        }
        ("node", version) => {
            let major = version.map_or_else(|| "lts".into(), major);
            add(
                Family::Slim,
                of_release(reference, format!("node:{major}"), "-slim"),
                SLIM_LANGUAGE,
            );
            add(Family::Alpine, format!("node:{major}-alpine"), ALPINE);
            let distroless = format!("gcr.io/distroless/nodejs{major}-debian13:nonroot");
            add(Family::Distroless, distroless, RUNTIME);
            add(Family::Chainguard, "cgr.dev/chainguard/node:latest".into(), WOLFI);
            add(Family::Hardened, "dhi.io/node:24-debian13".into(), HARDENED);
        }
        // Which Java a tag without a number has is not to be relied on.
        ("openjdk" | "amazoncorretto", _)
            if !reference.tag.is_some_and(|it| it.contains(|it: char| it.is_ascii_digit())) => {}
        ("eclipse-temurin" | "openjdk" | "amazoncorretto", version) => {
            let major = version.map_or_else(|| "21".into(), java_major);
            add(
                Family::Slim,
                of_release(reference, format!("eclipse-temurin:{major}-jre"), ""),
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
        }
        // Apache is not there on Alpine.
        ("php", _) if reference.tag.is_some_and(|it| it.contains("apache")) => {}
        ("ruby" | "php" | "redis" | "postgres" | "httpd" | "rust" | "golang", _) => {
            let kind = ["fpm-", "zts-", "cli-"].into_iter().find(|kind| {
                reference
                    .tag
                    .is_some_and(|it| it.split('-').any(|it| it == kind.trim_end_matches('-')))
            });
            let tag =
                plain_tag(reference) + kind.filter(|_| repository == "php").unwrap_or_default();
            if repository == "ruby" || repository == "rust" {
                add(Family::Slim, format!("{repository}:{tag}slim"), SLIM_LANGUAGE);
            }
            add(Family::Alpine, format!("{repository}:{tag}alpine"), ALPINE);
            let (chainguard, hardened) = match repository {
                "ruby" => ("ruby", "ruby:3.4-debian13"),
                "php" => ("php", "php:8.5-debian13"),
                "redis" => ("redis", "redis:8.8-debian13"),
                "postgres" => ("postgres", "postgres:18-debian13"),
                _ => ("", ""),
            };
            if !chainguard.is_empty() {
                add(Family::Chainguard, format!("cgr.dev/chainguard/{chainguard}:latest"), WOLFI);
                add(Family::Hardened, format!("dhi.io/{hardened}"), HARDENED);
            }
        }
        ("aspnet" | "runtime" | "runtime-deps", _)
            if name.starts_with("mcr.microsoft.com/dotnet") =>
        {
            let version = reference.tag.and_then(|it| it.split('-').next()).unwrap_or("8.0");
            // A program that stands on this one was compiled for its C library.
            if repository != "runtime-deps" {
                add(Family::Alpine, format!("{name}:{version}-alpine"), ALPINE);
            }
            // Only what had no cultures and time zones can do without them.
            let own = reference.tag.unwrap_or_default();
            let is_bare = !own.contains("extra")
                && ["alpine", "chiseled", "distroless"].iter().any(|it| own.contains(it));
            let extra = if is_bare { "" } else { "-extra" };
            add(
                Family::Chiselled,
                format!("{name}:{version}-noble-chiseled{extra}"),
                "Ubuntu cut down to what .NET needs: no shell, no package manager, not root.",
            );
            if repository == "aspnet" {
                let chainguard = "cgr.dev/chainguard/aspnet-runtime:latest";
                add(Family::Chainguard, chainguard.into(), WOLFI);
                add(Family::Hardened, "dhi.io/aspnetcore:10-debian13".into(), HARDENED);
            }
        }
        ("ubi" | "ubi-minimal" | "ubi8" | "ubi9" | "ubi-init", _)
            if current.os.is_some_and(|it| it.family == "rhel") =>
        {
            let own = name
                .split('/')
                .find_map(|it| it.strip_prefix("ubi").filter(|it| it.parse::<u32>().is_ok()));
            let version = own.or(current.os.and_then(|it| it.version)).unwrap_or("9");
            let version = version.split('.').next().unwrap_or_default();
            let ubi = |kind| format!("registry.access.redhat.com/ubi{version}/{kind}");
            add(Family::UbiMicro, ubi("ubi-micro"), MICRO);
            add(Family::Slim, ubi("ubi-minimal"), MINIMAL);
        }
        ("debian", _) => {
            let release = current.os.and_then(|it| it.codename).unwrap_or("trixie");
            add(Family::Slim, format!("debian:{release}-slim"), SLIM);
        }
        _ if name.starts_with("gcr.io/distroless/") => {
            // The same image of the current Debian release.
            let tag = reference.tag.unwrap_or("latest");
            let stem = repository.trim_end_matches(|it: char| it.is_ascii_digit());
            let stem = stem.strip_suffix("-debian").unwrap_or(repository);
            let newer = format!("gcr.io/distroless/{stem}-debian13:{tag}");
            add(Family::Distroless, newer, SUCCESSOR);
        }
        _ => {}
    }
    let is_distribution = is_official(name)
        && matches!(
            repository,
            "debian"
                | "ubuntu"
                | "alpine"
                | "centos"
                | "fedora"
                | "golang"
                | "rust"
                | "amazonlinux"
                | "rockylinux"
                | "almalinux"
                | "oraclelinux"
                | "busybox"
                | "ubi"
                | "ubi-minimal"
                | "gcc"
                | "wolfi-base"
        )
        || name.starts_with("gcr.io/distroless/");
    let distroless = |kind: &str| ["gcr.io/distroless/", kind, "-debian13:nonroot"].concat();
    if let Some(artifact) = artifact.filter(|_| is_distribution) {
        match artifact {
            Artifact::Static => {
                add(Family::Distroless, distroless("static"), STATIC);
                add(Family::Scratch, "scratch".into(), SCRATCH);
                add(Family::Chainguard, "cgr.dev/chainguard/static:latest".into(), WOLFI);
                add(Family::Hardened, "dhi.io/static:20250419-debian13".into(), HARDENED);
            }
            Artifact::Glibc => {
                add(Family::Distroless, distroless("base-nossl"), NOSSL);
                add(Family::Distroless, distroless("base"), BASE);
            }
            Artifact::Cc => add(Family::Distroless, distroless("cc"), CC),
        }
        if artifact != Artifact::Static {
            add(Family::Chainguard, "cgr.dev/chainguard/glibc-dynamic:latest".into(), WOLFI);
            add(Family::Slim, "debian:trixie-slim".into(), SLIM);
        }
    }
    found.retain(|(_, candidate, _)| *candidate != reference.to_string());
    let mut named: Vec<String> = Vec::new();
    found.retain(|(_, candidate, _)| {
        let is_new = !named.contains(candidate);
        named.push(candidate.clone());
        is_new
    });
    found
}

/// The tag of the same release of the distribution, where there is one that still gets updates:
/// packages have other names in another one.
fn of_release(reference: &ImageRef<'_>, name: String, end: &str) -> String {
    let parts = reference.tag.unwrap_or_default().split('-');
    let tags = parts.map(|it| [&name, "-", it, end].concat());
    let is_there = |it: &BaseImage| {
        it.matched <= Match::Alias
            && it.ends.is_none_or(|it| !catalog::has_ended(it, catalog::DATE))
    };
    let codename = |it: &String| {
        it.rsplit(':').next().is_some_and(|it| it.contains(|it: char| it.is_ascii_lowercase()))
    };
    let mut found = tags.filter(codename).filter(|it| {
        let image = catalog::named(it);
        image.as_ref().is_some_and(is_there)
            && image.and_then(|it| it.os?.codename).is_some_and(|codename| it.contains(codename))
    });
    found.next().unwrap_or_else(|| name + end)
}

/// Whether the name is that of an image of its makers, here or on a mirror of Docker Hub's library.
fn is_official(name: &str) -> bool {
    let (before, repository) = name.rsplit_once('/').unwrap_or(("", name));
    matches!(before, "" | "library" | "nginxinc" | "mcr.microsoft.com/dotnet" | "gcr.io/distroless")
        || before.ends_with("docker/library")
        || before == "mirror.gcr.io/library"
        || before.starts_with("registry.access.redhat.com") && repository.starts_with("ubi")
        || before.starts_with("registry.redhat.io") && repository.starts_with("ubi")
        || before == "redhat"
        || name == "cgr.dev/chainguard/wolfi-base"
}

/// `3.12` of `3.12.4`.
pub(crate) fn minor(version: &str) -> String {
    version.splitn(3, '.').take(2).collect::<Vec<_>>().join(".")
}

/// `20` of `20.11.0`.
pub(crate) fn major(version: &str) -> String {
    version.split('.').next().unwrap_or_default().to_owned()
}

/// `21` of `jdk-21.0.9+10`, `8` of `8u402` and of `1.8`.
pub(crate) fn java_major(version: &str) -> String {
    let version = version.strip_prefix("jdk").unwrap_or(version).trim_start_matches('-');
    let version = version.strip_prefix("1.").unwrap_or(version);
    version.chars().take_while(char::is_ascii_digit).collect()
}

/// `1.27-` of `nginx:1.27-bookworm`; nothing for a tag that does not begin with a version.
fn plain_tag(reference: &ImageRef<'_>) -> String {
    let tag = reference.tag.unwrap_or_default();
    match tag.split('-').next() {
        Some(version) if version.starts_with(|it: char| it.is_ascii_digit()) => {
            format!("{version}-")
        }
        Some(line @ ("stable" | "mainline")) => format!("{line}-"),
        _ => String::new(),
    }
}
