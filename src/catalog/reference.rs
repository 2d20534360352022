//! References as people write them, reduced to the repository and tag of the catalog.

use super::table::SYNONYMS;
use crate::syntax::image_ref::ImageRef;

/// Copies of Docker Hub's official images. What follows the prefix is the official name.
const MIRRORS: [&str; 4] = [
    "public.ecr.aws/docker/library/",
    "mirror.gcr.io/library/",
    "registry.hub.docker.com/library/",
    "quay.io/official-images/",
];

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

/// The catalog's words for a reference.
pub(super) struct Name<'a> {
    /// Without registries that are implied and mirrors.
    pub(super) repository: String,
    /// As written, without an architecture at its end.
    pub(super) tag: Option<&'a str>,
    /// Meant for another architecture than amd64, for which the figures are.
    pub(super) foreign: bool,
}

impl<'a> Name<'a> {
    /// `None` for what is no reference: an unresolved variable, a name with upper-case letters.
    pub(super) fn of(reference: &'a ImageRef) -> Option<Name<'a>> {
        let written = reference.familiar_name();
        let tag = reference.tag.as_deref();
        let unresolved = |text: &str| text.contains('$');
        if unresolved(&written)
            || tag.is_some_and(unresolved)
            || written.bytes().any(|byte| byte.is_ascii_uppercase())
        {
            return None;
        }
        let official = MIRRORS.iter().find_map(|mirror| written.strip_prefix(mirror));
        let name = official.unwrap_or(&written);
        let foreign = ARCHITECTURES.iter().find_map(|it| name.strip_prefix(it));
        let name = foreign.or(name.strip_prefix("amd64/")).unwrap_or(name);
        let repository = SYNONYMS
            .binary_search_by_key(&name, |(synonym, _)| synonym)
            .map_or(name, |index| SYNONYMS[index].1)
            .to_owned();
        let suffix = tag.and_then(|tag| {
            SUFFIXES
                .iter()
                .find_map(|(suffix, foreign)| Some((tag.strip_suffix(suffix)?, *foreign)))
        });
        Some(Name {
            repository,
            tag: suffix.map(|(tag, _)| tag).or(tag),
            foreign: foreign.is_some() || suffix.is_some_and(|(_, foreign)| foreign),
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
            || self.tag.is_some_and(|tag| {
                tag.split('-').any(|word| {
                    word.starts_with("windowsservercore")
                        || word.starts_with("nanoserver")
                        || word == "windows"
                })
            })
    }
}
