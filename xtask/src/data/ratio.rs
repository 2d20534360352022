//! One size of an image from its other one, by the nearest image of its kind with both recorded.
//!
//! Left out one by one, 283 such pairs of the catalog on the same release and of the same two years
//! are predicted within 8 % nine times in ten (within 1 % half of the time); 126 on another release
//! within 12 %.

use toml::Spanned;

use super::{Basis, Figure, Image, Systems, Tag, today};

/// Two sizes of one image are of one build if their dates are no farther apart.
const YEARS_OF_A_PAIR: f64 = 1.0;
/// A pair of this age is near.
const YEARS_OF_A_NEIGHBOUR: f64 = 2.0;

/// An image with both sizes.
struct Pair {
    tag: String,
    variant: Vec<String>,
    family: Option<String>,
    system: Option<String>,
    date: f64,
    /// Bytes to download for each on disk.
    ratio: f64,
}

/// Fills in sizes that are missing, and those that were a share of a size that is no longer there.
pub(super) fn apply(image: &mut Image, systems: &Systems) {
    let default = image.system.as_ref().map(|it| it.get_ref().clone());
    let pairs: Vec<Pair> =
        image.tags.iter().filter_map(|(tag, row)| pair(tag, row, &default, systems)).collect();
    for (tag, row) in &mut image.tags {
        let figures = (is_known(row.disk.as_ref()), is_known(row.pull.as_ref()));
        let from_disk = match figures {
            (true, false) => true,
            (false, true) => false,
            _ => continue,
        };
        let (own, other) = match from_disk {
            true => (row.disk.clone(), &mut row.pull),
            false => (row.pull.clone(), &mut row.disk),
        };
        let Some(own) = own else { continue };
        let date = today::years(own.date.get_ref());
        let system = row.system.as_ref().map(|it| it.get_ref().clone()).or(default.clone());
        let like = |it: &&Pair| {
            it.tag != *tag.get_ref()
                && it.variant == variant(tag.get_ref())
                && it.family == family(system.as_deref(), systems)
        };
        let distance = |it: &Pair| (it.system != system, (it.date - date).abs());
        let nearest = pairs.iter().filter(like).map(|it| (distance(it), it));
        let nearest = nearest.min_by(|(a, _), (b, _)| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let is_stale = other.as_ref().is_some_and(|it| it.date.get_ref() != own.date.get_ref());
        if let Some(((is_elsewhere, years), pair)) = nearest {
            let is_near = !is_elsewhere && years <= YEARS_OF_A_NEIGHBOUR;
            if is_near || other.is_none() || is_stale {
                let ratio = if from_disk { pair.ratio } else { 1.0 / pair.ratio };
                *other = Some(share(&own, ratio, is_near));
            }
        } else if is_stale && other.as_ref().is_some_and(|it| it.basis == Basis::Ratio) {
            *other = None;
        }
    }
}

fn is_known(figure: Option<&Figure>) -> bool {
    figure.is_some_and(|it| !matches!(it.basis, Basis::Ratio | Basis::Sibling))
}

fn is_recorded(figure: &Figure) -> bool {
    matches!(figure.basis, Basis::Recorded | Basis::Exact)
}

fn pair(
    tag: &Spanned<String>,
    row: &Tag,
    default: &Option<String>,
    systems: &Systems,
) -> Option<Pair> {
    let (disk, pull) = (row.disk.as_ref()?, row.pull.as_ref()?);
    let [disk_date, pull_date] = [disk, pull].map(|it| today::years(it.date.get_ref()));
    let is_one = is_recorded(disk)
        && is_recorded(pull)
        && (disk_date - pull_date).abs() <= YEARS_OF_A_PAIR
        && 0 < *disk.bytes.get_ref();
    let system = row.system.as_ref().map(|it| it.get_ref().clone()).or(default.clone());
    #[expect(clippy::cast_precision_loss, reason = "a ratio")]
    is_one.then(|| Pair {
        tag: tag.get_ref().clone(),
        variant: variant(tag.get_ref()),
        family: family(system.as_deref(), systems),
        system,
        date: disk_date,
        ratio: *pull.bytes.get_ref() as f64 / *disk.bytes.get_ref() as f64,
    })
}

fn share(own: &Figure, ratio: f64, is_near: bool) -> Figure {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "a size"
    )]
    let bytes = (*own.bytes.get_ref() as f64 * ratio).round() as u64;
    let basis = if is_near { Basis::NearRatio } else { Basis::Ratio };
    Figure {
        bytes: Spanned::new(0..0, bytes),
        basis,
        date: own.date.clone(),
        source: own.source.clone(),
    }
}

/// The words of a tag that make the kind of image: neither version nor release nor date.
fn variant(tag: &str) -> Vec<String> {
    const MOVING: [&str; 6] = ["current", "edge", "latest", "lts", "mainline", "stable"];
    let skipped = usize::from(!today::version(tag).is_empty());
    let mut words: Vec<String> = tag
        .split('-')
        .skip(skipped)
        .filter(|it| !MOVING.contains(it) && !RELEASES.contains(it))
        .map(|it| it.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.').to_owned())
        .filter(|it| !it.is_empty())
        .collect();
    words.sort();
    words
}

/// Codenames in tags.
const RELEASES: [&str; 17] = [
    "bionic", "bookworm", "bullseye", "buster", "focal", "forky", "jammy", "jessie", "noble",
    "precise", "resolute", "sid", "stretch", "trixie", "trusty", "wheezy", "xenial",
];

fn family(system: Option<&str>, systems: &Systems) -> Option<String> {
    Some(systems.system.get(system?)?.family.clone())
}

#[cfg(test)]
mod tests {
    use super::variant;

    #[test]
    fn a_variant_has_neither_version_nor_release() {
        for (tag, expected) in [
            ("3.14-slim-trixie", "slim"),
            ("slim", "slim"),
            ("8.5-fpm-alpine3.24", "alpine fpm"),
            ("21-jdk-noble", "jdk"),
            ("9-jdk25", "jdk"),
            ("latest", ""),
            ("trixie", ""),
        ] {
            assert_eq!(variant(tag).join(" "), expected, "{tag}");
        }
    }
}
