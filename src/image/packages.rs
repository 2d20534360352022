//! The packages that a distribution's package manager adds to a stage, by its index.

use super::stage::State;
use crate::{
    bytes::Bytes,
    catalog::Os,
    packages::{Id, Index, Release},
};

/// What a request adds.
#[derive(Debug, Default)]
pub(super) struct Added {
    /// What the packages say they take, unpacked, and as they are downloaded.
    pub(super) installed: Bytes,
    pub(super) download: Bytes,
    /// Of `installed`, Python modules that are compiled as they are installed.
    pub(super) compiled: Bytes,
    /// Of `installed`, only documents and translations.
    pub(super) documents: Bytes,
    /// Whether Python itself comes along.
    pub(super) python: bool,
    /// How many packages.
    pub(super) count: usize,
    /// How many names the index does not have.
    pub(super) unknown: usize,
    /// Which index, and of which day.
    pub(super) source: String,
    /// Whether the index is the stage's own release's.
    pub(super) at_home: bool,
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

/// Installs packages beside those that the stage has; `preinstalled` are those that its base has
/// beyond the smallest image. None where the index is not at hand, which is kept in mind.
pub(super) fn add(
    state: &mut State,
    requested: &[&str],
    recommends: bool,
    preinstalled: &[&str],
) -> Option<Added> {
    let (release, at_home) = release(state.os);
    let indexes = state.indexes.clone();
    let Some(index) = indexes.get(release) else {
        state.missing = Some(release);
        return None;
    };
    let known = state.installed.take().filter(|it| it.0 == release);
    let mut installed = known.map_or_else(
        || {
            let mut base = index.base();
            index.closure(preinstalled, &mut base, false);
            base
        },
        |it| it.1,
    );
    let closure = index.closure(requested, &mut installed, recommends);
    state.installed = Some((release, installed));
    let sum = |which: &dyn Fn(Id) -> bool| -> Bytes {
        closure.packages.iter().filter(|it| which(**it)).map(|it| index.installed(*it)).sum()
    };
    Some(Added {
        installed: sum(&|_| true),
        download: closure.packages.iter().map(|it| index.download(*it)).sum(),
        compiled: sum(&|it| index.is_compiled(it)),
        documents: sum(&|it| is_document(index.name(it))),
        python: closure.packages.iter().any(|it| is_python(index.name(*it))),
        count: closure.packages.len(),
        unknown: closure.unknown.len(),
        source: source(index, state.os, at_home),
        at_home,
    })
}

fn is_document(name: &str) -> bool {
    ["-doc", "-l10n", "-locales", "-man"].iter().any(|it| name.ends_with(it))
}

/// `python3.11-minimal`, which compiles the standard library.
fn is_python(name: &str) -> bool {
    name.starts_with("python3.") && name.ends_with("-minimal")
}

fn source(index: &Index, os: Option<Os>, at_home: bool) -> String {
    let distribution = match index.release.as_str() {
        "bullseye" => "Debian 11",
        "bookworm" => "Debian 12",
        "trixie" => "Debian 13",
        _ => "Alpine 3.17",
    };
    let own = os.filter(|_| !at_home);
    let nearest =
        own.map(|it| format!(", the nearest to {} {}", it.family, it.version.unwrap_or_default()));
    let nearest = nearest.unwrap_or_default();
    format!("{distribution} package index of {}{}", index.date, nearest.trim_end())
}
