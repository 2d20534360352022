//! Base images: what a `FROM` starts with, as far as published records tell.
//!
//! The facts are in `catalog/*.toml`, one file per image family, each figure with its source and
//! date; `catalog/README.md` says how they were taken. `cargo xtask data` compiles them.

mod figure;
mod moved;
mod reference;
mod row;
mod table;
mod tag;

pub use moved::{ended_as_a_whole, successor};
pub use table::DATE;

use crate::{bytes::SizeRange, syntax::image_ref::ImageRef};
use row::Asked;
use std::{borrow::Cow, cell::RefCell, collections::HashMap, mem::ManuallyDrop};

/// Words of the table, apart by tabs: slices of them would be three times the bytes to download.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(&'static str);

impl Words {
    /// One after the other.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split('\t').filter(|it| !it.is_empty())
    }

    /// As names and values.
    pub fn pairs(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.iter().filter_map(|it| it.split_once('='))
    }
}

/// What the catalog knows of a base image. What it does not know is `None`, never a guess.
#[derive(Debug, Clone, PartialEq)]
pub struct BaseImage {
    /// The catalog's name of what answered, `python` of `python:3.12-slim`.
    pub name: &'static str,
    /// Its tag: `3.12-slim`.
    pub tag: &'static str,
    /// How that tag relates to the reference that was asked for.
    pub matched: Match,
    /// Unpacked, for linux/amd64 or the architecture in its name: what `docker image ls` prints.
    pub disk: Option<Figure>,
    /// Compressed, for that architecture: what a registry transfers.
    pub pull: Option<Figure>,
    /// The distribution it is built on.
    pub os: Option<Os>,
    /// `apt`, `apk`, `dnf`; `None` where it has none.
    pub package_manager: Option<&'static str>,
    /// The C library that its programs are linked to; `None` where it has none.
    pub libc: Option<Libc>,
    /// Whether it has a shell, that is whether `RUN make` works.
    pub shell: Option<bool>,
    /// The user that it sets; `None` is root.
    pub user: Option<&'static str>,
    /// The working directory that it sets; `None` is `/`.
    pub workdir: Option<&'static str>,
    /// `ENTRYPOINT`, in exec form; `None` where none is known.
    pub entrypoint: Option<Words>,
    /// `CMD`, in exec form; `None` where none is known.
    pub cmd: Option<Words>,
    /// The variables that it sets, by name.
    pub env: Words,
    /// The TCP ports that it exposes.
    pub ports: Words,
    /// The language or platform that it carries.
    pub runtime: Option<Runtime>,
    /// The number of packages that its package manager lists.
    pub packages: Option<u32>,
    /// When its line ends or ended, `YYYY-MM-DD` or `YYYY-MM`; of an image that is an operating
    /// system or whose tag names its release, when that does at the latest.
    pub ends: Option<&'static str>,
}

impl BaseImage {
    /// Name and tag, as in `python:3.12-slim`.
    pub fn reference(&self) -> String {
        [self.name, ":", self.tag].concat()
    }
}

/// How the tag that answered relates to the one that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// The very tag.
    Exact,
    /// Another name of the same image.
    Alias,
    /// The same tag, recorded for amd64 only, asked for another architecture.
    Architecture,
    /// The nearest tag of the same variant, by version, then by release of the distribution.
    Sibling,
    /// Only a digest was given: the repository's `latest` stands for it.
    Digest,
    /// An argument without a value had a part in the tag: the range spans what it may mean.
    Open,
    /// Only the repository or the kind of image is known, as the tag has no like in the catalog: the
    /// range spans the images that it may mean.
    Repository,
}

/// A size with the ground that it stands on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// As wide as its basis, its age and the kind of match demand.
    pub range: SizeRange,
    /// How the figure was obtained.
    pub basis: Basis,
    /// When: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: &'static str,
    /// Where it was published, or what it was derived from.
    pub source: &'static str,
}

/// How a figure was obtained, the firmest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// Measured from the root file system archive, or true by definition.
    Exact,
    /// Printed for this tag by a registry, by docker-library/repo-info or by `docker images`.
    Recorded,
    /// The sum of the files of exactly the packages that it holds.
    PackageSum,
    /// Its other size times the ratio of the nearest image of the same kind and release; date and
    /// source are that size's.
    NearRatio,
    /// Its other size times the family's median ratio; date and source are that size's.
    Ratio,
    /// Judged from a neighbouring tag: a guess.
    Sibling,
}

/// A distribution release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Os {
    /// `debian`, `alpine`, `distroless`, `windows` ...
    pub family: &'static str,
    /// `12`, `3.20`, `24.04`.
    pub version: Option<&'static str>,
    /// `bookworm`, `noble`.
    pub codename: Option<&'static str>,
    /// The end of its free support, `YYYY-MM-DD` or `YYYY-MM`.
    pub ends: Option<&'static str>,
}

/// A C library: programs linked to one do not run on the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Libc {
    /// Which one.
    pub family: LibcFamily,
    /// Its version: a program needs at least the glibc that it was linked to.
    pub version: Option<&'static str>,
}

/// The C libraries of base images.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LibcFamily {
    /// GNU: Debian, Ubuntu, Red Hat, Wolfi.
    Glibc,
    /// Alpine.
    Musl,
    /// Some BusyBox images.
    Uclibc,
}

/// A language or platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Runtime {
    /// `python`, `node`, `go`, `java`, `dotnet` ...
    pub name: &'static str,
    /// As far as the tag or its record says: `3.12`, `20.11.0`.
    pub version: Option<Cow<'static, str>>,
}

/// The image that a reference names, or the nearest that is known.
///
/// A tag without a version means the image that has this name today, and its range spans those that
/// had it shortly before. No record of another time answers: one that is more than five years from
/// the version asked for says nothing of it. Where the repository is known and
/// nothing like the tag is, or an argument of the tag has no
/// value, the range spans the images of the repository that the tag may mean. `None` for an
/// unknown repository, a variant without any record (an Alpine tag is never answered from a Debian
/// one) and a name that is not lower-case.
///
/// Allocates nothing for a tag that the catalog has.
pub fn find(reference: &ImageRef<'_>) -> Option<BaseImage> {
    let name = reference::Name::of(reference)?;
    if name.is_windows() {
        return Some(row::windows());
    }
    let Some(repository) = row::repository(name.repository) else {
        // A root file system for an architecture, packed by somebody else: `hypriot/rpi-alpine`.
        let repository = row::repository(reference::port_of(name.repository)?)?;
        return row::spanning(repository, name.tag.unwrap_or("latest"), false, 0.0);
    };
    if name.tag.is_none() && reference.digest.is_some() {
        let row = repository.row("latest").or_else(|| repository.rows().next())?;
        return Some(row.image(
            repository,
            Match::Digest,
            figure::DIGEST,
            Asked::exactly("latest"),
        ));
    }
    let tag = name.tag.unwrap_or("latest");
    let foreign = name.foreign.map_or(0.0, reference::widening);
    if name.open {
        return row::spanning(repository, tag, true, foreign);
    }
    if let Some(row) = repository.row(tag) {
        let matched = match (name.foreign.is_some(), row.tag == tag) {
            (true, _) => Match::Architecture,
            (false, true) => Match::Exact,
            (false, false) => Match::Alias,
        };
        let image = row.image(repository, matched, foreign, Asked::exactly(tag));
        return Some(match tag::is_unversioned(tag) {
            true => row::with_recent_versions(image, repository, tag),
            false => image,
        });
    }
    let full = repository.full_name(tag).unwrap_or(tag);
    let Some((row, distance)) = tag::nearest(repository, full) else {
        return row::spanning(repository, tag, false, foreign);
    };
    Some(row.image(
        repository,
        Match::Sibling,
        distance.widening() + foreign,
        Asked { tag: full, written: tag, distance: Some(distance) },
    ))
}

/// Names and their answers.
type Named = HashMap<String, Option<BaseImage>>;

thread_local! {
    /// Never dropped, which would take code.
    static NAMED: RefCell<ManuallyDrop<Named>> = RefCell::default();
}

/// So many names, of at most so many bytes, are remembered.
const MOST_NAMED: usize = 4_000;
const LONGEST_NAMED: usize = 200;

/// [`find`] by a reference as it is written. Remembers the last answers: the stages of a file ask
/// for the same few images, and do so again after each key.
pub fn named(reference: &str) -> Option<BaseImage> {
    NAMED.with_borrow_mut(|named| {
        if let Some(image) = named.get(reference) {
            return image.clone();
        }
        if named.len() == MOST_NAMED {
            named.clear();
        }
        let image = find(&ImageRef::parse(reference));
        if reference.len() <= LONGEST_NAMED {
            named.insert(reference.to_owned(), image.clone());
        }
        image
    })
}

/// Whether a date of [`BaseImage::ends`] is past on a day, `YYYY-MM-DD`.
pub fn has_ended(ends: &str, today: &str) -> bool {
    // Dates in this form sort as text; a month alone stands for its end.
    today.get(..ends.len()).is_some_and(|it| ends < it)
}

/// The one platform that an image exists for, where its name says so: Windows images, and the
/// repositories and tags of Docker Hub and Microsoft for one architecture.
pub fn only_platform(reference: &ImageRef<'_>) -> Option<&'static str> {
    reference::only_platform(reference)
}

/// A name or tag of the catalog without the other architecture that it is for: `debian` for
/// `arm32v7/debian`.
pub fn portable(name: &str) -> &str {
    reference::portable(name)
}

/// The names of the catalog's repositories, those with many images first.
pub fn repositories() -> impl Iterator<Item = &'static str> {
    let all = || table::REPOSITORIES.iter();
    let is_large = |it: &&row::Repository| 1_500 < it.rows.len();
    all().filter(is_large).chain(all().filter(move |it| !is_large(it))).map(|it| it.name)
}

/// Every image of a repository under its catalog tag, newest first, without tags for another
/// architecture; nothing for an unknown one.
pub fn images(repository: &str) -> impl Iterator<Item = BaseImage> {
    row::repository(repository).into_iter().flat_map(|repository| {
        repository
            .rows()
            .map(|row| row.image(repository, Match::Exact, 0.0, Asked::exactly(row.tag)))
    })
}

#[cfg(test)]
mod tests;
