//! Package indexes: what a distribution's package manager installs for a request.
//!
//! An index holds one release's packages as `cargo xtask packages` took them from the
//! distribution's own index. It is a file beside the page, read once; `xtask/src/packages` writes
//! the format that this module reads.

mod purpose;
mod read;

use crate::bytes::Bytes;

pub use purpose::{Purpose, purpose};

/// FNV-1a, 32 bits: tells texts and interfaces apart.
pub const fn checksum(bytes: &[u8]) -> u32 {
    let (mut sum, mut at) = (0x811c_9dc5_u32, 0);
    while at < bytes.len() {
        sum = (sum ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    sum
}

/// The packages of one release of a distribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// As in [`Release`]: `bookworm`.
    pub release: String,
    /// The day of the distribution's index, `YYYY-MM-DD`.
    pub date: String,
    /// All names one after the other: packages in order, then names that are only provided.
    names: String,
    /// Where each name ends.
    ends: Vec<u32>,
    packages: Vec<Row>,
    /// Who provides a name, the preferred first; in the order of the names.
    provided: Vec<(Id, Vec<Id>)>,
    /// Alternatives, group after group, and where each group ends.
    alternatives: Vec<Id>,
    group_ends: Vec<u32>,
}

/// A name's place in an index.
pub type Id = u32;

/// A package.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    installed_kb: u32,
    download_kb: u32,
    /// What it holds of documents, manuals and translations.
    documents_kb: u32,
    flags: u8,
    /// Which groups are its dependencies, and then its recommendations.
    depends: u32,
    recommends: u32,
    end: u32,
}

/// Part of the release's smallest image.
const BASE: u8 = 1;
/// Python modules, which are compiled when they are installed.
const COMPILED: u8 = 2;
/// In no index: its size is judged, with all that it needs.
const JUDGED: u8 = 4;

/// What a request would install.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Closure {
    /// The packages that are not installed yet, in the order of their choice.
    pub packages: Vec<Id>,
    /// Names that the index does not have.
    pub unknown: Vec<String>,
}

/// The packages that are installed, by their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed(Vec<bool>);

impl Installed {
    /// Whether it is there.
    pub fn has(&self, id: Id) -> bool {
        self.0.get(id as usize).copied().unwrap_or(false)
    }

    /// Puts it there.
    pub fn add(&mut self, id: Id) {
        self.set(id, true);
    }

    /// Takes it away.
    pub fn remove(&mut self, id: Id) {
        self.set(id, false);
    }

    fn set(&mut self, id: Id, is_there: bool) {
        if let Some(there) = self.0.get_mut(id as usize) {
            *there = is_there;
        }
    }
}

impl Index {
    /// How many packages it has.
    pub fn len(&self) -> usize {
        self.packages.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.packages.is_empty()
    }

    /// A package's name, or one that is only provided.
    pub fn name(&self, id: Id) -> &str {
        let at = id as usize;
        let start = at.checked_sub(1).and_then(|it| self.ends.get(it)).map_or(0, |it| *it as usize);
        let end = self.ends.get(at).map_or(start, |it| *it as usize);
        self.names.get(start..end).unwrap_or_default()
    }

    /// The place of a name.
    pub fn find(&self, name: &str) -> Option<Id> {
        let count = Id::try_from(self.packages.len()).ok()?;
        let all = Id::try_from(self.ends.len()).ok()?;
        self.search(name, 0, count).or_else(|| self.search(name, count, all))
    }

    /// The package whose name is most like this one: but for one letter, or two that changed places,
    /// or for its numbers.
    pub fn near(&self, name: &str) -> Option<&str> {
        let names = (0..self.packages.len()).map(|it| self.name(Id::try_from(it).unwrap_or(0)));
        let mut found = None;
        for known in names.filter(|it| it.len().abs_diff(name.len()) < 3) {
            if is_one_off(name.as_bytes(), known.as_bytes()) {
                return Some(known);
            }
            let letters = |it: &&u8| !it.is_ascii_digit() && **it != b'.';
            if name.bytes().any(|it| it.is_ascii_digit())
                && name
                    .as_bytes()
                    .iter()
                    .filter(letters)
                    .eq(known.as_bytes().iter().filter(letters))
            {
                found = Some(known);
            }
        }
        found
    }

    /// Both parts are sorted.
    fn search(&self, name: &str, mut low: Id, mut high: Id) -> Option<Id> {
        while low < high {
            let middle = u32::midpoint(low, high);
            match self.name(middle).cmp(name) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// What the package's control file says it takes, unpacked.
    pub fn installed(&self, id: Id) -> Bytes {
        self.row(id).map_or(Bytes::ZERO, |it| Bytes(u64::from(it.installed_kb) * 1024))
    }

    /// The size of the package itself, as it is downloaded.
    pub fn download(&self, id: Id) -> Bytes {
        self.row(id).map_or(Bytes::ZERO, |it| Bytes(u64::from(it.download_kb) * 1024))
    }

    /// What it holds of documents, manuals and translations, where that is measured and much.
    pub fn documents(&self, id: Id) -> Bytes {
        self.row(id).map_or(Bytes::ZERO, |it| Bytes(u64::from(it.documents_kb) * 1024))
    }

    /// The packages that it depends on, of each choice the first.
    pub fn depends(&self, id: Id) -> impl Iterator<Item = Id> {
        let groups = self.row(id).map_or(0..0, |it| it.depends..it.recommends);
        groups.filter_map(|at| self.group(at).first().copied())
    }

    /// Whether a dependency of it names this package first.
    pub fn needs(&self, id: Id, other: Id) -> bool {
        self.depends(id).any(|it| it == other)
    }

    /// Whether its Python modules are compiled when it is installed.
    pub fn is_compiled(&self, id: Id) -> bool {
        self.row(id).is_some_and(|it| it.flags & COMPILED != 0)
    }

    /// Whether its size is judged, not known.
    pub fn is_judged(&self, id: Id) -> bool {
        self.row(id).is_some_and(|it| it.flags & JUDGED != 0)
    }

    /// The packages of the release's smallest image: `debian:bookworm-slim`, `alpine`.
    pub fn base(&self) -> Installed {
        Installed(self.packages.iter().map(|it| it.flags & BASE != 0).collect())
    }

    /// Nothing installed at all.
    pub fn nothing(&self) -> Installed {
        Installed(vec![false; self.packages.len()])
    }

    fn row(&self, id: Id) -> Option<&Row> {
        self.packages.get(id as usize)
    }

    fn group(&self, at: u32) -> &[Id] {
        let end = |at: u32| self.group_ends.get(at as usize).map_or(0, |it| *it as usize);
        let start = at.checked_sub(1).map_or(0, end);
        self.alternatives.get(start..end(at)).unwrap_or_default()
    }

    fn providers(&self, id: Id) -> &[Id] {
        let place = self.provided.binary_search_by_key(&id, |it| it.0);
        place.map_or(&[], |it| &self.provided[it].1)
    }

    /// Whether something installed is this, or provides it.
    fn is_satisfied(&self, id: Id, installed: &Installed) -> bool {
        installed.has(id) || self.providers(id).iter().any(|it| installed.has(*it))
    }

    /// The package to install for a name: itself, or the preferred one that provides it.
    fn candidate(&self, id: Id) -> Option<Id> {
        match self.row(id) {
            Some(_) => Some(id),
            None => self.providers(id).first().copied(),
        }
    }

    /// What the package manager would install beside what is installed, which is changed to what
    /// there is then.
    ///
    /// As apt does: the packages asked for come first; then, package by package and depth first,
    /// the first alternative of each dependency that nothing installed or chosen satisfies, and so
    /// for recommendations. Conflicts are not looked at.
    pub fn closure(
        &self,
        requested: &[&str],
        installed: &mut Installed,
        recommends: bool,
    ) -> Closure {
        let mut found = Closure::default();
        let mut open: Vec<(Id, u32)> = Vec::new();
        for name in requested {
            match self.find(name).and_then(|it| self.candidate(it)) {
                None => found.unknown.push((*name).to_owned()),
                Some(id) if installed.has(id) => {}
                Some(id) => {
                    installed.add(id);
                    found.packages.push(id);
                }
            }
        }
        for first in 0..found.packages.len() {
            open.push((found.packages[first], 0));
            while let Some((id, done)) = open.pop() {
                let Some(row) = self.row(id) else { continue };
                let end = if recommends { row.end } else { row.recommends };
                let Some(at) = row.depends.checked_add(done).filter(|it| *it < end) else {
                    continue;
                };
                open.push((id, done + 1));
                let group = self.group(at);
                if group.iter().any(|it| self.is_satisfied(*it, installed)) {
                    continue;
                }
                if let Some(chosen) = group.iter().find_map(|it| self.candidate(*it)) {
                    installed.add(chosen);
                    found.packages.push(chosen);
                    open.push((chosen, 0));
                }
            }
        }
        found
    }
}

/// Whether two names differ in one letter only, or in two that changed places.
fn is_one_off(a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    let same = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&a[..a.len() - same], &b[..b.len() - same]) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// What there is an index for: releases of distributions, and languages' own packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// Debian 11.
    Bullseye,
    /// Debian 12.
    Bookworm,
    /// Debian 13.
    Trixie,
    /// Alpine 3.17: its main repository, and judged packages of the community's.
    Alpine,
    /// Packages of PyPI, as measured with pip.
    Pypi,
    /// Packages of npm, as measured with it.
    Npm,
    /// Gems, as Debian packages them.
    Gems,
}

impl Release {
    /// Every one, the newest Debian first.
    pub const ALL: [Release; 7] = [
        Release::Trixie,
        Release::Bookworm,
        Release::Bullseye,
        Release::Alpine,
        Release::Pypi,
        Release::Npm,
        Release::Gems,
    ];

    /// As its file is called, without the ending.
    pub fn as_str(self) -> &'static str {
        match self {
            Release::Bullseye => "bullseye",
            Release::Bookworm => "bookworm",
            Release::Trixie => "trixie",
            Release::Alpine => "alpine",
            Release::Pypi => "pypi",
            Release::Npm => "npm",
            Release::Gems => "gems",
        }
    }
}

/// The indexes at hand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Indexes(Vec<std::sync::Arc<Index>>);

impl Indexes {
    /// Reads an index and adds it.
    ///
    /// # Errors
    /// In what the bytes are no index, or not whole.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), String> {
        let index = Index::read(bytes)?;
        self.0.retain(|it| it.release != index.release);
        self.0.push(std::sync::Arc::new(index));
        Ok(())
    }

    /// The index of a release, if it is at hand.
    pub fn get(&self, release: Release) -> Option<&Index> {
        self.0.iter().find(|it| it.release == release.as_str()).map(|it| &**it)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOOKWORM: &[u8] = include_bytes!("../www/data/bookworm.bin");

    fn check(requested: &[&str], recommends: bool) -> (Vec<String>, Vec<String>) {
        let index = Index::read(BOOKWORM).expect("an index");
        let mut installed = index.base();
        let closure = index.closure(requested, &mut installed, recommends);
        assert!(closure.packages.iter().all(|it| installed.has(*it)));
        let names = closure.packages.iter().map(|it| index.name(*it).to_owned());
        (names.collect(), closure.unknown)
    }

    #[test]
    fn what_is_there_is_not_installed_again() {
        assert_eq!(check(&["bash", "apt"], false), (vec![], vec![]));
    }

    #[test]
    fn a_request_brings_what_it_needs_and_recommended_packages_only_when_asked() {
        let (plain, _) = check(&["curl"], false);
        assert!(plain.contains(&"libcurl4".to_owned()), "{plain:?}");
        assert!(!plain.contains(&"ca-certificates".to_owned()), "{plain:?}");
        let (full, _) = check(&["curl"], true);
        assert!(full.contains(&"ca-certificates".to_owned()), "{full:?}");
    }

    #[test]
    fn names_that_others_provide_and_names_that_nobody_has() {
        let (found, unknown) = check(&["awk", "no-such-package"], false);
        // `mawk` provides it, and is there.
        assert_eq!((found.len(), unknown), (0, vec!["no-such-package".to_owned()]));
    }

    #[test]
    fn a_name_that_nobody_has_is_near_another() {
        let index = Index::read(BOOKWORM).expect("an index");
        let near = |name| index.near(name);
        assert_eq!(near("crul"), Some("curl"));
        assert_eq!(near("cur"), Some("curl"));
        assert_eq!(near("libicu70"), Some("libicu72"));
        assert_eq!(near("libssl1.1"), Some("libssl3"));
        assert_eq!(near("quite-another-name"), None);
        assert_eq!(near(""), None);
    }

    #[test]
    fn every_package_can_be_found_and_depends_on_known_ones() {
        let index = Index::read(BOOKWORM).expect("an index");
        assert!(6_000 < index.len());
        for id in 0..Id::try_from(index.len()).expect("few") {
            assert_eq!(index.find(index.name(id)), Some(id));
            let mut installed = index.base();
            let closure = index.closure(&[index.name(id)], &mut installed, false);
            assert_eq!(closure.unknown, [""; 0]);
        }
    }

    #[test]
    fn damaged_files_are_refused_with_a_reason() {
        let refused = |bytes: &[u8]| Index::read(bytes).expect_err("no index");
        assert_eq!(refused(b""), "the package index is empty");
        assert_eq!(refused(b"<!doctype html>\n<p>404"), "this file is no package index");
        assert_eq!(
            refused(b"packages 9 x y\n...."),
            "the package index is of another version: reload the page"
        );
        assert_eq!(
            refused(&BOOKWORM[..BOOKWORM.len() / 2]),
            "the package index of bookworm is damaged"
        );
        // Whole by its checksum, but cut short.
        let mut short = BOOKWORM[..5_000].to_vec();
        short.extend(checksum(&short).to_le_bytes());
        assert_eq!(refused(&short), "the package index of bookworm is not whole");
    }

    /// Three packages, one of them the base, and a name that the second provides.
    fn small() -> Vec<u8> {
        let mut bytes = b"packages 1 small 2026-11-21\n".to_vec();
        bytes.extend(b"\x03\x01\0a\n\0bc\n\x01d\n\0v\n");
        // Sizes of 1, 200 and 7, then downloads, flags, who provides `v`, and what is depended upon.
        bytes.extend([1, 200, 1, 7, 3, 1, 100, 1, 0, 4, 1, 3, 1, 1, 3, 2, 3, 0]);
        // `a` needs nothing, `bc` needs `v` or `a` and recommends `bd`, which needs `bc`'s `v`.
        bytes.extend([0, 0, 1, 3, 1, 2, 1, 0, 1, 2, 0]);
        bytes
    }

    #[test]
    fn no_damage_gets_through_or_hurts() {
        let whole = small();
        let sealed = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            bytes.extend(checksum(&bytes).to_le_bytes());
            bytes
        };
        let index = Index::read(&sealed(&whole)).expect("an index");
        let mut installed = index.base();
        let closure = index.closure(&["v"], &mut installed, true);
        let names: Vec<&str> = closure.packages.iter().map(|it| index.name(*it)).collect();
        assert_eq!(names, ["bc", "bd"]);
        // With its checksum, every truncation and every flipped bit is found out.
        let file = sealed(&whole);
        for end in 0..file.len() {
            assert!(Index::read(&file[..end]).is_err(), "{end}");
        }
        for bit in 0..file.len() * 8 {
            let mut damaged = file.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(Index::read(&damaged).is_err(), "{bit}");
        }
        // Even with a checksum of its own, what is read can be used.
        let cut = (0..whole.len()).map(|end| whole[..end].to_vec());
        let set = (0..whole.len()).flat_map(|at| {
            let whole = whole.clone();
            (0..=255).map(move |byte| {
                let mut damaged = whole.clone();
                damaged[at] = byte;
                damaged
            })
        });
        for bytes in cut.chain(set) {
            let Ok(index) = Index::read(&sealed(&bytes)) else { continue };
            for name in ["a", "bc", "bd", "v", "bcd"] {
                let mut installed = index.base();
                for id in index.closure(&[name], &mut installed, true).packages {
                    let _ = (index.installed(id), index.download(id), index.name(id));
                }
                let _ = index.near(name);
            }
        }
    }
}
