//! References as people write them, reduced to the repository and tag of the catalog.

use super::{figure, row, table::SYNONYMS, tag};
use crate::syntax::image_ref::ImageRef;

/// Words of hosts and folders that pass on Docker Hub's images: `dockerhub-proxy.example.com`.
/// What follows is the name on Docker Hub, as it does behind `library/` anywhere.
const PASSING_ON: [&str; 7] =
    ["cache", "docker-hub", "docker.io", "dockerhub", "hub.docker.com", "mirror", "proxy"];

/// Distributions that are packed for other architectures under names such as `rpi-alpine`.
const DISTRIBUTIONS: [&str; 5] = ["alpine", "centos", "debian", "fedora", "ubuntu"];
/// The architectures in such names.
const PORTS: [&str; 9] =
    ["aarch64", "arm", "arm64", "armhf", "armv6", "armv7", "i386", "riscv64", "rpi"];

/// Docker Hub's namespaces of official images for one architecture.
const ARCHITECTURES: [&str; 10] = [
    "arm32v5/",
    "arm32v6/",
    "arm32v7/",
    "arm64v8/",
    "armhf/",
    "i386/",
    "mips64le/",
    "ppc64le/",
    "riscv64/",
    "s390x/",
];

/// The architectures at the end of a tag, as Microsoft's images have them; true for a foreign one.
const SUFFIXES: [(&str, bool); 5] =
    [("-amd64", false), ("-arm32v7", true), ("-arm64v8", true), ("-arm64", true), ("-x64", false)];

/// Repositories that hold only Windows images.
const WINDOWS: [&str; 7] = [
    "mcr.microsoft.com/windows",
    "mcr.microsoft.com/dotnet/framework",
    "mcr.microsoft.com/windowsservercore-insider",
    "mcr.microsoft.com/nanoserver-insider",
    "microsoft/windowsservercore",
    "microsoft/nanoserver",
    "microsoft/iis",
];

/// How far an image for another architecture is from that for amd64.
pub(super) fn widening(architecture: &str) -> f64 {
    match architecture.contains("64") {
        true => figure::ARCHITECTURE,
        false => figure::ARCHITECTURE_OF_32_BITS,
    }
}

/// Whether a row's tag ends with another architecture than amd64: it stands for no other tag.
pub(super) fn is_port(tag: &str) -> bool {
    portable(tag) != tag
}

/// A name of the catalog without the other architecture that it is for.
pub(super) fn portable(name: &str) -> &str {
    let name = ARCHITECTURES.iter().find_map(|it| name.strip_prefix(it)).unwrap_or(name);
    let mut suffixes = SUFFIXES.iter().filter(|(_, foreign)| *foreign);
    suffixes.find_map(|(suffix, _)| name.strip_suffix(suffix)).unwrap_or(name)
}

/// The catalog's words for a reference.
pub(super) struct Name<'a> {
    /// Without registries that are implied and mirrors.
    pub(super) repository: &'a str,
    /// As written, without an architecture at its end.
    pub(super) tag: Option<&'a str>,
    /// The architecture that it is meant for, if that is not amd64, for which the figures are, and not
    /// recorded.
    pub(super) foreign: Option<&'static str>,
    /// An argument without a value had a part in the tag: only the rest of it is known.
    pub(super) open: bool,
}

impl<'a> Name<'a> {
    /// `None` for what is no reference: a name with upper-case letters, or none at all.
    ///
    /// An argument without a value is written as `$NAME` or, after expansion, missing.
    pub(super) fn of(reference: &ImageRef<'a>) -> Option<Name<'a>> {
        let name = known_name(reference.familiar_name())?;
        let tag = reference.tag;
        // What is recorded for that very architecture is an image like others.
        let recorded = |name: &str, tag: &str| row::repository(name)?.row(tag);
        let foreign = ARCHITECTURES
            .iter()
            .find_map(|it| Some((*it, name.strip_prefix(it)?)))
            .filter(|_| recorded(name, tag.unwrap_or("latest")).is_none());
        let name = foreign.map(|it| it.1).or(name.strip_prefix("amd64/")).unwrap_or(name);
        let name = match row::repository(name) {
            Some(_) => name,
            None => {
                let mut synonyms = SYNONYMS.lines().filter_map(|it| it.split_once(' '));
                let known = synonyms.find(|it| it.0 == name).map(|it| it.1);
                known.or_else(|| passed_on(name)).unwrap_or(name)
            }
        };
        let suffix = tag.and_then(|tag| {
            SUFFIXES
                .iter()
                .find_map(|(suffix, foreign)| {
                    Some((tag.strip_suffix(suffix)?, foreign.then_some(*suffix)))
                })
                .filter(|(_, foreign)| foreign.is_none() || recorded(name, tag).is_none())
        });
        let tag = suffix.map(|(tag, _)| tag).or(tag);
        let open = tag.is_some_and(tag::is_open);
        Some(Name {
            repository: name,
            tag,
            foreign: foreign.map(|it| it.0).or(suffix.and_then(|it| it.1)),
            open,
        })
    }

    /// Whether it names a Windows image, by its repository or by a word of its tag.
    pub(super) fn is_windows(&self) -> bool {
        let under = |root: &&str| {
            self.repository
                .strip_prefix(*root)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        WINDOWS.iter().any(under)
            || self.repository.ends_with("-windows")
            || self.tag.is_some_and(|tag| {
                tag.split('-').any(|word| {
                    word.starts_with("windowsservercore")
                        || word.starts_with("nanoserver")
                        || word == "windows"
                })
            })
    }
}

/// A name without the argument at its beginning: `$PREFIX/python`, or `/python`.
fn known_name(written: &str) -> Option<&str> {
    let end = written.rfind(['$', '}']).map_or(0, |at| match written.as_bytes()[at] {
        b'}' => at + 1,
        // `$REGISTRY/python`: a name without braces ends where its letters do.
        _ => written[at + 1..]
            .find(|it: char| it != '_' && !it.is_ascii_alphanumeric())
            .map_or(written.len(), |length| at + 1 + length),
    });
    let name = written[end..].trim_start_matches('/');
    let name = if end == 0 && name.len() == written.len() {
        name
    } else {
        name.strip_prefix("library/").unwrap_or(name)
    };
    let good = !name.is_empty() && !name.bytes().any(|it| it.is_ascii_uppercase());
    good.then_some(name)
}

/// The name on Docker Hub of an image that comes through a mirror: what follows the part that says
/// so, be it the host or a folder.
fn passed_on(name: &str) -> Option<&str> {
    let mut rest = name;
    let mut found = None;
    while let Some((part, behind)) = rest.split_once('/') {
        rest = behind;
        let outside = rest.len() + part.len() + 1 < name.len() || part.contains('.');
        if outside && PASSING_ON.iter().any(|word| part.contains(word)) || part == "library" {
            found = Some(rest);
        }
    }
    found
}

/// The distribution that a name without any other words than an architecture stands for.
pub(super) fn port_of(name: &str) -> Option<&'static str> {
    let (_, last) = name.rsplit_once('/')?;
    let (one, other) = last.split_once('-')?;
    let port = |distribution: &str, architecture: &str| {
        PORTS.contains(&architecture).then(|| DISTRIBUTIONS.iter().find(|it| **it == distribution))
    };
    port(one, other).or_else(|| port(other, one)).flatten().copied()
}

/// The one platform that a name promises.
pub(super) fn only_platform(reference: &ImageRef<'_>) -> Option<&'static str> {
    if Name::of(reference)?.is_windows() {
        return Some("windows/amd64");
    }
    let name = reference.familiar_name();
    let platform = |word: &str| {
        Some(match word {
            "amd64" | "x64" => "linux/amd64",
            "arm64v8" | "arm64" => "linux/arm64",
            "arm32v7" | "armhf" => "linux/arm/v7",
            "arm32v6" => "linux/arm/v6",
            "arm32v5" => "linux/arm/v5",
            "i386" => "linux/386",
            "mips64le" => "linux/mips64le",
            "ppc64le" => "linux/ppc64le",
            "riscv64" => "linux/riscv64",
            "s390x" => "linux/s390x",
            _ => return None,
        })
    };
    match name.split_once('/')? {
        ("mcr.microsoft.com", _) => platform(reference.tag?.rsplit('-').next()?),
        (namespace, _) => platform(namespace),
    }
}
