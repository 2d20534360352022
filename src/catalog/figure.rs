//! From a recorded number to the range in which an image's size lies today.

use super::{Basis, Figure, table::DATE};
use crate::bytes::{Bytes, SizeRange};

/// Another architecture of 64 bits: machine code differs in length by up to this share. Of 140 images
/// of .NET for arm64 that were measured beside amd64 in 2025, eight in ten differ by less.
pub(super) const ARCHITECTURE: f64 = 0.08;
/// One of 32 bits, which has shorter addresses: of 66 such images eight in ten differ by less.
pub(super) const ARCHITECTURE_OF_32_BITS: f64 = 0.20;
/// Only a digest: the image may be years from `latest`.
pub(super) const DIGEST: f64 = 0.25;
/// Only the repository is known: around the image that stands for the others.
pub(super) const REPOSITORY: f64 = 0.40;

/// A rolling tag drifts by 10 to 20 % over the years (`node:16` went from 917 MB to 1.08 GB,
/// `python:3.9` from 1.02 to 1.11 GB): 4 % for each year, 20 % at most.
const DRIFT_PER_YEAR: f64 = 0.04;
const DRIFT_MOST: f64 = 0.20;
/// A release of a distribution gets corrections only: over one to three years Debian 10 to 12, Ubuntu
/// 20.04 and Alpine 3.12 to 3.16 were printed within 0.5 % of the same size. So far is another build of
/// the same packages, too.
const DRIFT_OF_A_RELEASE: f64 = 0.01;
/// A tag such as `1.21` moves for about two years, then its line is left.
const MINOR_LINE_YEARS: f64 = 2.0;

/// How far off a figure may be by its basis alone, on disk and to pull, as shares of it.
///
/// Recorded figures are as good as their rounding. Package sums agree with observed images within
/// 1 %, the compressed ones within 5 %. The ratio of the two sizes varies by 12 % within a family, and
/// by 8 % between images of one kind on one release.
/// A judged neighbour is held to be within 30 %: of 24 guesses that records replaced in 2026, which
/// had been off by -23 to +52 %, 22 were.
fn share(basis: Basis, pull: bool) -> f64 {
    match basis {
        Basis::Exact | Basis::Recorded => 0.0,
        Basis::PackageSum if pull => 0.05,
        Basis::PackageSum => 0.01,
        Basis::NearRatio => 0.08,
        Basis::Ratio => 0.12,
        Basis::Sibling => 0.30,
    }
}

/// How a tag moves: its version's length in numbers and the date at which its line ends.
#[derive(Clone, Copy)]
pub(super) struct Moves<'a> {
    pub(super) tag: &'a str,
    pub(super) ends: Option<&'a str>,
    /// The image is a release of a distribution and nothing else.
    pub(super) is_release: bool,
    /// Another version of the same line is asked for: what it is off, the line has moved.
    pub(super) within_line: bool,
}

/// A figure with its range, made wider by a share for what the match is off.
pub(super) fn figure(
    bytes: Bytes,
    basis: Basis,
    date: &'static str,
    source: &'static str,
    pull: bool,
    moves: Moves<'_>,
    widening: f64,
) -> Figure {
    let drift = drift(basis, date, moves);
    let moved = if moves.within_line { drift.max(widening) } else { drift + widening };
    let off = share(basis, pull) + moved;
    let around = SizeRange::around(bytes, off.min(0.6));
    let half = if basis == Basis::Recorded { rounding(bytes) } else { Bytes::ZERO };
    Figure {
        range: SizeRange::new(around.low - half, bytes, around.high + half),
        basis,
        date,
        source,
    }
}

/// Half of the last digit that was printed: `docker images` prints three digits, repo-info two
/// decimals of a megabyte. A number with more digits was not rounded.
fn rounding(bytes: Bytes) -> Bytes {
    let mut unit = 1;
    while 1_000 <= bytes.0 / unit {
        unit *= 10;
    }
    if bytes.0.is_multiple_of(unit) {
        Bytes((unit / 2).max(5_000))
    } else if bytes.0.is_multiple_of(10_000) {
        Bytes(5_000)
    } else {
        Bytes::ZERO
    }
}

/// What a tag may have changed since its figure was taken.
fn drift(basis: Basis, date: &str, moves: Moves<'_>) -> f64 {
    // A full version or a date is built again only when its base is, and for a short time.
    if matches!(basis, Basis::Exact | Basis::Sibling) || is_pinned(moves.tag) {
        return 0.0;
    }
    let until = moves.ends.filter(|ends| *ends < DATE).unwrap_or(DATE);
    let mut age = (years(until) - years(date)).max(0.0);
    if moves.ends.is_none() && numbers(moves.tag) == 2 {
        age = age.min(MINOR_LINE_YEARS);
    }
    match moves.is_release {
        true => age.max(1.0) * DRIFT_OF_A_RELEASE,
        false => age * DRIFT_PER_YEAR,
    }
    .min(DRIFT_MOST)
}

/// `3.12.4-slim`, `bookworm-20240110`.
fn is_pinned(tag: &str) -> bool {
    let stamp = |word: &str| 8 <= word.len() && word.bytes().all(|it| it.is_ascii_digit());
    3 <= numbers(tag) || tag.split(['-', '.']).any(stamp)
}

/// How many numbers the version at the beginning of a tag has: 2 in `3.12-slim`.
fn numbers(tag: &str) -> usize {
    let end = tag.find(|it: char| it != '.' && !it.is_ascii_digit()).unwrap_or(tag.len());
    tag[..end].split('.').filter(|it| !it.is_empty()).count()
}

/// How many years lie between two dates; none where one is missing.
pub(super) fn years_between(a: &str, b: &str) -> f64 {
    if a.is_empty() || b.is_empty() { 0.0 } else { (years(a) - years(b)).abs() }
}

/// `2026-09-17` as years since year 0; what a date leaves open counts as its middle.
fn years(date: &str) -> f64 {
    let mut parts = date.split('-').map(|part| part.parse::<u16>().ok().map(f64::from));
    let mut next = |default: f64| parts.next().flatten().unwrap_or(default);
    let (year, month, day) = (next(0.0), next(7.0), next(15.0));
    year + (month - 1.0) / 12.0 + (day - 1.0) / 365.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(
        bytes: u64,
        basis: Basis,
        date: &'static str,
        tag: &str,
        ends: Option<&str>,
    ) -> String {
        let moves = Moves { tag, ends, is_release: false, within_line: false };
        let SizeRange { low, high, .. } =
            figure(Bytes(bytes), basis, date, "", false, moves, 0.0).range;
        format!("{}..{}", low.0, high.0)
    }

    #[test]
    fn a_pinned_record_is_as_good_as_its_rounding() {
        for (bytes, expected) in [
            (1_110_000_000, "1105000000..1115000000"),
            (119_000_000, "118500000..119500000"),
            (119_200_000, "119195000..119205000"),
            (119_210_000, "119205000..119215000"),
            (43_188_023, "43188023..43188023"),
        ] {
            assert_eq!(range(bytes, Basis::Recorded, "2018-01-01", "1.2.3", None), expected);
        }
    }

    #[test]
    fn a_rolling_record_widens_with_its_age_until_its_line_ends() {
        let age = |date, tag, ends| range(100_000_001, Basis::Recorded, date, tag, ends);
        assert_eq!(age(DATE, "latest", None), "100000001..100000001");
        assert_eq!(age("2016-01-01", "latest", None), "80000000..120000001");
        assert_eq!(age("2018-01-01", "1.13-alpine", None), "92000000..108000001");
        assert_eq!(age("2021-12-23", "3.6", Some("2021-12-23")), "100000001..100000001");
        assert_eq!(age("2018-01-01", "bookworm-20180101", None), "100000001..100000001");
    }

    #[test]
    fn every_basis_has_its_share() {
        let at = |basis| range(100_000_000, basis, DATE, "latest", None);
        assert_eq!(at(Basis::Exact), "100000000..100000000");
        assert_eq!(at(Basis::PackageSum), "99000000..101000000");
        assert_eq!(at(Basis::Ratio), "88000000..112000000");
        assert_eq!(at(Basis::Sibling), "70000000..130000000");
    }
}
