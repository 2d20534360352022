//! The packages that a distribution's package manager adds to a stage, by its index.

use super::{estimate::mb, scope::Run, state::State};
use crate::{
    bytes::{Bytes, SizeRange},
    catalog::Os,
    packages::{Id, Index, Installed, Release},
};

/// What a request adds.
#[derive(Debug, Default)]
pub(super) struct Added {
    /// What the packages say they take, unpacked, and as they are downloaded.
    pub(super) installed: Bytes,
    pub(super) download: Bytes,
    /// Of `installed`, Python modules that are compiled as they are installed.
    pub(super) compiled: Bytes,
    /// Of `installed`, documents and translations.
    pub(super) documents: Bytes,
    /// Of `installed`, what is only counted, as each file is rounded up to a KiB.
    pub(super) rounding: Bytes,
    /// Whether debconf's questions change.
    pub(super) asks: bool,
    /// Of `installed`, what is judged, not known.
    pub(super) judged: Bytes,
    /// Whether Python itself comes along.
    pub(super) python: bool,
    /// Whether a database server comes along, which makes its first cluster.
    pub(super) cluster: bool,
    /// How many packages.
    pub(super) count: usize,
    /// How many names the index does not have, and what to say of them.
    pub(super) unknown: usize,
    pub(super) guessed: String,
    /// Which index, and of which day.
    pub(super) source: String,
    /// Whether the index is the stage's own release's.
    pub(super) at_home: bool,
}

/// Where sizes come from while the index is not at hand.
pub(super) const WITHOUT_INDEX: &str = "without the package index, by the number of packages";

impl Added {
    fn scale(&mut self, share: f64) {
        for bytes in [
            &mut self.installed,
            &mut self.download,
            &mut self.compiled,
            &mut self.documents,
            &mut self.rounding,
            &mut self.judged,
        ] {
            *bytes = bytes.times(share);
        }
    }
}

/// How big the packages of a release are, as a share of those of a later one that stands for it. Of
/// 58 official images of 2018 the sums are, as the middle of each release, 0.9 of what Debian 11
/// says for 2 years, 0.85 for 4, 0.8 for 5, 0.65 for 6, 0.48 for 7 and 0.4 for 8 years before it.
fn growth(own: Os, index: Release) -> f64 {
    let mut numbers = own.version.unwrap_or_default().split('.').map(str::parse::<i16>);
    let mut number = || numbers.next().and_then(Result::ok);
    let year = match (own.family, number(), number()) {
        ("debian", Some(release), _) => 1999 + 2 * release,
        ("ubuntu", Some(year), _) => 2000 + year,
        // Two releases a year.
        ("alpine", Some(3), Some(minor)) => 2014 + minor / 2,
        _ => return 1.0,
    };
    let of_index = match index {
        Release::Bullseye => 2021,
        Release::Trixie => 2025,
        Release::Alpine => 2022,
        _ => 2023,
    };
    let years = f64::from((of_index - year).max(0));
    (1.0 - years * years / 100.0).max(0.35)
}

/// The index for a stage's distribution, and whether it is of just this release.
pub(super) fn release(os: Option<Os>) -> (Release, bool) {
    let Some(os) = os else { return (Release::Bookworm, false) };
    match (os.family, os.codename.or(os.version).unwrap_or_default()) {
        ("alpine", version) => (Release::Alpine, version == "3.17"),
        ("debian", "bullseye") => (Release::Bullseye, true),
        ("debian", "bookworm") => (Release::Bookworm, true),
        ("debian", "trixie") => (Release::Trixie, true),
        ("debian", "sid" | "forky") | ("ubuntu", "noble" | "plucky" | "questing" | "resolute") => {
            (Release::Trixie, false)
        }
        ("debian", "buster" | "stretch" | "jessie") | ("ubuntu", "focal" | "bionic" | "xenial") => {
            (Release::Bullseye, false)
        }
        _ => (Release::Bookworm, false),
    }
}

/// Installs packages of the stage's distribution. None where the index is not at hand, which is kept
/// in mind.
pub(super) fn add(state: &mut State, requested: &[&str], recommends: bool) -> Option<Added> {
    let image = state.image.clone();
    add_at(state, &image, requested, recommends)
}

/// The same at a place: the image, or a folder that is to be the root of another.
pub(super) fn add_at(
    state: &mut State,
    place: &str,
    requested: &[&str],
    recommends: bool,
) -> Option<Added> {
    let (release, at_home) = release(state.os);
    let is_new = |it: &(Release, String, Installed)| it.0 != release || it.1 != place;
    if place.starts_with('/') && state.installed.iter().all(is_new) {
        let nothing = state.indexes.get(release).map(Index::nothing);
        state.installed.extend(nothing.map(|it| (release, place.to_owned(), it)));
    }
    let mut added = add_from(state, release, place, requested, recommends)?;
    added.at_home = at_home;
    if let Some(own) = state.os.filter(|_| !at_home) {
        added.scale(growth(own, release));
    }
    if let Some(own) = state.os.filter(|_| !at_home) {
        added.source +=
            &format!(", the nearest to {} {}", own.family, own.version.unwrap_or_default());
        added.source.truncate(added.source.trim_end().len());
    }
    Some(added)
}

/// Installs packages of an index at a place: an image, or a folder, with what it holds by now.
pub(super) fn add_from(
    state: &mut State,
    release: Release,
    place: &str,
    requested: &[&str],
    recommends: bool,
) -> Option<Added> {
    let indexes = state.indexes.clone();
    let Some(index) = indexes.get(release) else {
        state.missing = Some(release);
        return None;
    };
    Some(install(state, release, index, place, requested, recommends))
}

fn install(
    state: &mut State,
    release: Release,
    index: &Index,
    place: &str,
    requested: &[&str],
    recommends: bool,
) -> Added {
    let mut installed = installed(state, release, index, place);
    // `celery[redis]` is `celery` where nothing is known of the extra.
    let plain = |name: &str| name.split('[').next().unwrap_or_default().len();
    let all = requested.len();
    let requested = requested.iter().map(|it| match index.find(it) {
        Some(_) => *it,
        None => &it[..plain(it)],
    });
    let closure = index.closure(&requested.collect::<Vec<_>>(), &mut installed, recommends);
    state.installed.push((release, place.to_owned(), installed));
    let sum = |which: &dyn Fn(Id) -> bool| -> Bytes {
        closure.packages.iter().filter(|it| which(**it)).map(|it| index.installed(*it)).sum()
    };
    Added {
        installed: sum(&|_| true),
        download: closure.packages.iter().map(|it| index.download(*it)).sum(),
        compiled: sum(&|it| index.is_compiled(it)),
        documents: closure.packages.iter().map(|it| documents(index, *it)).sum(),
        rounding: closure.packages.iter().map(|it| rounding(index, *it)).sum(),
        asks: index
            .find("debconf")
            .is_some_and(|debconf| closure.packages.iter().any(|it| index.needs(*it, debconf))),
        judged: sum(&|it| index.is_judged(it)),
        python: closure.packages.iter().any(|it| is_python(index.name(*it))),
        cluster: closure.packages.iter().any(|it| is_postgresql(index.name(*it))),
        count: closure.packages.len(),
        unknown: closure.unknown.len(),
        guessed: guessed(index, &closure.unknown, all),
        source: source(index),
        at_home: true,
    }
}

/// What a place holds by now, taken out of the state.
fn installed(state: &mut State, release: Release, index: &Index, place: &str) -> Installed {
    let known = state.installed.iter().position(|it| it.0 == release && it.1 == place);
    known.map_or_else(|| held(index, place), |at| state.installed.swap_remove(at).2)
}

/// Packages that are installed once more, even where they are there.
pub(super) fn again(state: &mut State, names: &[&str]) {
    let indexes = state.indexes.clone();
    let release = release(state.os).0;
    let Some(index) = indexes.get(release) else { return };
    let image = state.image.clone();
    let mut installed = installed(state, release, index, &image);
    names.iter().filter_map(|it| index.find(it)).for_each(|it| installed.remove(it));
    state.installed.push((release, image, installed));
}

/// How far packages of a language may be from the measured index: least, likely, most.
pub(super) struct Shares {
    /// As shares of what the index has: other versions are of other sizes.
    pub(super) known: (f64, f64, f64),
    /// In MB, of each package that it lacks.
    pub(super) guess: (f64, f64, f64),
}

/// Other versions; and of measured packages, a tenth are below 0.3 MB with what they need, the
/// median has 10 MB.
pub(super) const PYPI: Shares = Shares { known: (0.7, 1.0, 1.35), guess: (0.05, 8.0, 60.0) };
/// The larger packages of npm differ more from version to version: next had 100 MB in 2021 and 335 MB
/// in 2026.
pub(super) const NPM: Shares = Shares { known: (0.5, 1.0, 1.4), guess: (0.05, 8.0, 60.0) };

/// What packages of a language bring to a folder by the measured index, with a guess for those that
/// it lacks; and where that is from.
pub(super) fn measured(
    run: &mut Run<'_>,
    release: Release,
    folder: &str,
    names: &[&str],
    shares: &Shares,
) -> (SizeRange, String) {
    let added = add_from(run.state, release, folder, names, false);
    let unknown = added.as_ref().map_or(names.len(), |it| it.unknown);
    let known = added.as_ref().map_or(Bytes::ZERO, |it| it.installed);
    let (low, likely, high) = shares.known;
    let known = SizeRange::new(known.times(low), known.times(likely), known.times(high));
    let (low, likely, high) = shares.guess;
    let guess = std::iter::repeat_n(mb(low, likely, high), unknown.min(10_000)).sum::<SizeRange>();
    let one_is_large = if unknown == 0 { 0.0 } else { 100.0 };
    let guess = guess + mb(0.0, 0.0, one_is_large);
    let source = match added {
        None => WITHOUT_INDEX.to_owned(),
        Some(it) if unknown == 0 => it.source,
        Some(it) => format!("{}; {}", it.source, it.guessed),
    };
    (known + guess, source)
}

/// What an image holds from its start: the smallest of its distribution, and what the index says
/// of `@python-slim` or `@python` for `python:3.12-slim`.
fn held(index: &Index, image: &str) -> Installed {
    let mut installed = index.base();
    if let Some((name, tag)) = image.rsplit_once(':') {
        let words = tag.split('-').map(|it| format!("@{name}-{it}"));
        let mut names = words.chain([format!("@{name}")]);
        if let Some(found) = names.find(|it| index.find(it).is_some()) {
            index.closure(&[&found], &mut installed, false);
        }
    }
    installed
}

/// `2 of 5 packages guessed: libicu70 (the nearest known is libicu72), foo`.
fn guessed(index: &Index, unknown: &[String], all: usize) -> String {
    let mut text = format!("{} of {all} packages guessed: ", unknown.len());
    for (at, name) in unknown.iter().take(3).enumerate() {
        text += if at == 0 { "" } else { ", " };
        text += name;
        if let Some(near) = index.near(name) {
            text += &format!(" (the nearest known is {near})");
        }
    }
    text + if unknown.len() <= 3 { "" } else { ", …" }
}

/// A package's documents: as measured; all of a package of documents; of others 17 % up to 33 kB, the
/// mean of 823 packages of Debian 12.
fn documents(index: &Index, id: Id) -> Bytes {
    let (whole, name) = (index.installed(id), index.name(id));
    match index.documents(id) {
        Bytes::ZERO if ["-doc", "-l10n", "-man"].iter().any(|it| name.ends_with(it)) => whole,
        Bytes::ZERO => whole.times(0.17).min(Bytes::kb(33)),
        measured => measured.min(whole),
    }
}

/// A package's size less the length of its files: the mean of 823 packages of Debian 12, by their
/// size. Packages of scripts for Node.js and Ruby's reference are of far more and smaller files: half
/// a KiB of each (24,806 of them in 336 packages, 13,000 in one; measured).
fn rounding(index: &Index, id: Id) -> Bytes {
    let (installed, name) = (index.installed(id), index.name(id));
    if name.starts_with("node-") {
        return installed.times(0.16);
    }
    if name.starts_with("ruby") && name.ends_with("-doc") {
        return installed.times(0.36);
    }
    let small = installed.times(0.05) + Bytes::kb(14);
    small.min(installed.times(0.01) + Bytes::kb(150)).min(installed.times(0.4))
}

/// `postgresql-15`.
fn is_postgresql(name: &str) -> bool {
    name.strip_prefix("postgresql-").is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()))
}

/// `python3.11-minimal`, which compiles the standard library.
fn is_python(name: &str) -> bool {
    name.starts_with("python3.") && name.ends_with("-minimal")
}

fn source(index: &Index) -> String {
    let (name, note) = match index.release.as_str() {
        "bullseye" => ("Debian 11 package index of ", ""),
        "bookworm" => ("Debian 12 package index of ", ""),
        "trixie" => ("Debian 13 package index of ", ""),
        "alpine" => ("Alpine 3.17 package index of ", " (without install_if)"),
        "gems" => ("Debian 13's packages of gems, ", ""),
        _ => ("packages measured on ", ""),
    };
    [name, &index.date, note].concat()
}
