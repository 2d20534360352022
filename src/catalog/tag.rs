//! Tags taken apart, and the nearest known tag to one that is not known.

use std::borrow::Cow;

use super::{
    figure::years_between,
    row::{Repository, Row},
    table::DATE,
};

/// Codenames of Debian and Ubuntu releases that tags use, with the year of the release.
const CODENAMES: [(&str, u32); 19] = [
    ("bionic", 2018),
    ("bookworm", 2023),
    ("bullseye", 2021),
    ("buster", 2019),
    ("disco", 2019),
    ("eoan", 2019),
    ("focal", 2020),
    ("forky", 2027),
    ("jammy", 2022),
    ("jessie", 2015),
    ("noble", 2024),
    ("plucky", 2025),
    ("questing", 2025),
    ("resolute", 2026),
    ("sid", 2027),
    ("stretch", 2017),
    ("trixie", 2025),
    ("trusty", 2014),
    ("xenial", 2016),
];

fn codename_year(word: &str) -> Option<u32> {
    let index = CODENAMES.binary_search_by_key(&word, |(name, _)| name).ok()?;
    Some(CODENAMES[index].1)
}

/// Words that name whatever is newest.
const MOVING: [&str; 6] = ["current", "edge", "latest", "lts", "mainline", "stable"];

/// No tag begins or ends with a separator or has two: there was an argument.
pub(super) fn is_open(tag: &str) -> bool {
    let separates = |it: u8| matches!(it, b'.' | b'-');
    let bytes = tag.as_bytes();
    tag.is_empty()
        || tag.contains(['$', '{', '}'])
        || separates(bytes[0])
        || separates(bytes[bytes.len() - 1])
        || bytes.windows(2).any(|it| separates(it[0]) && separates(it[1]))
}

/// A tag without its arguments: `-alpine` of `${VERSION}-alpine`.
pub(super) fn without_arguments(tag: &str) -> Cow<'_, str> {
    if !tag.contains('$') {
        return Cow::Borrowed(tag);
    }
    let mut known = String::new();
    let mut rest = tag;
    while let Some((before, behind)) = rest.split_once('$') {
        known.push_str(before);
        rest = match behind.strip_prefix('{') {
            Some(inside) => inside.split_once('}').map_or("", |(_, behind)| behind),
            None => behind.trim_start_matches(|it: char| it == '_' || it.is_ascii_alphanumeric()),
        };
    }
    Cow::Owned(known + rest)
}

/// A tag's version (`3.12.4`), or nothing: `slim` has none.
pub(super) fn version(tag: &str) -> &str {
    let tag = tag.strip_prefix('v').filter(|rest| starts_with_digit(rest)).unwrap_or(tag);
    let end = tag.find(|it: char| it != '.' && !it.is_ascii_digit()).unwrap_or(tag.len());
    tag[..end].trim_end_matches('.')
}

/// The version of a language that a tag names by both: 3.12 of `0.8.15-python3.12-bookworm`.
pub(super) fn version_of<'a>(language: &str, tag: &'a str) -> Option<&'a str> {
    let named = |word: &'a str| word.strip_prefix(language).filter(|it| starts_with_digit(it));
    tag.split('-').find_map(named)
}

/// The release of the distribution that a tag names: `bookworm`, or `3.19` for `alpine3.19`.
pub(super) fn release(tag: &str) -> Option<&str> {
    words(tag).find_map(|word| {
        if codename_year(word).is_some() || word.starts_with("ubi") {
            return Some(word);
        }
        word.strip_prefix("alpine").filter(|rest| starts_with_digit(rest))
    })
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_digit())
}

/// The words after the version.
fn words(tag: &str) -> impl Iterator<Item = &str> {
    let skipped = usize::from(!version(tag).is_empty());
    tag.split('-').skip(skipped)
}

/// The words that make the variant: neither the release nor a date nor a word for the newest.
fn variant(tag: &str) -> impl Iterator<Item = &str> + Clone {
    let skipped = usize::from(!version(tag).is_empty());
    tag.split('-').skip(skipped).filter_map(|word| {
        let date = 8 <= word.len() && word.bytes().all(|it| it.is_ascii_digit() || it == b'.');
        let release = codename_year(word).is_some() || word.starts_with("ubi");
        // `11.0.0-preview.7` and `3.15.0-rc.1` are versions too.
        let stage = word.starts_with("preview.") || word.starts_with("rc.");
        if date || release || stage || MOVING.contains(&word) {
            None
        } else if word.starts_with("alpine") {
            Some("alpine")
        } else {
            Some(word)
        }
    })
}

/// Whether a tag names no version and no release: it moves from each to the next.
pub(super) fn is_unversioned(tag: &str) -> bool {
    version(tag).is_empty() && release(tag).is_none()
}

/// Whether a row's image was once what a tag without a version named, or will be.
pub(super) fn was_called(tag: &str, row: Row) -> bool {
    let is_it = |name: &str| !version(name).is_empty() && same_variant(tag, name, "", false);
    row.names().any(is_it)
}

/// Whether two tags are of the same variant, with the words in any order. `silent` words may be left
/// out, and `loosely` takes `jdk17` for `jdk21`.
fn same_variant(a: &str, b: &str, silent: &str, loosely: bool) -> bool {
    let variant = |tag| variant(tag).filter(|word| !silent.split(' ').any(|it| it == *word));
    let bare = |word: &str| -> usize {
        let digits = |it: char| it.is_ascii_digit() || it == '.';
        if loosely { word.trim_end_matches(digits).len() } else { word.len() }
    };
    let within = |a, b| {
        variant(a).all(|word| variant(b).any(|other| word[..bare(word)] == other[..bare(other)]))
    };
    variant(a).count() == variant(b).count() && within(a, b) && within(b, a)
}

/// How far a tag is from the one asked for; the order is that of preference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Distance {
    /// The variant agrees only without its numbers.
    loose: bool,
    /// First number of the version.
    major: u32,
    /// Second number.
    minor: u32,
    /// Another release of the distribution, by how many years or minor versions.
    release: u32,
    /// Third number.
    patch: u32,
}

impl Distance {
    /// Nothing is known but the repository.
    pub(super) const FAR: Distance =
        Distance { loose: true, major: u32::MAX, minor: 0, release: u32::MAX, patch: 0 };

    /// What the range is made wider by, as a share of the size: 8 % for another patch version of the
    /// line (of 36 pairs of such official images of 2017 and 2018 nine in ten differ by less, eight
    /// in ten by 1 %), 25 % for another minor, 40 % for another major (nine in ten of the catalog's
    /// own 549 and 1,440 neighbours of these two kinds are so near); 10 % for another release of the
    /// distribution; 15 % for a variant with other numbers.
    pub(super) fn widening(self) -> f64 {
        let version = match self {
            Distance { major: 1.., .. } => 0.40,
            Distance { minor: 1.., .. } => 0.25,
            Distance { patch: 1.., .. } => 0.08,
            _ => 0.03,
        };
        let release = if 0 < self.release { 0.10 } else { 0.0 };
        version + release + if self.loose { 0.15 } else { 0.0 }
    }

    /// The same major and minor version: the line ends on the same day.
    pub(super) fn same_line(self) -> bool {
        self.major == 0 && self.minor == 0 && !self.loose
    }

    /// The release is not the one of the tag that answers, or perhaps not.
    pub(super) fn other_release(self) -> bool {
        0 < self.release || !self.same_line()
    }
}

/// A record says nothing of a version that is more years away.
const YEARS_OF_A_RECORD: f64 = 5.0;

/// The nearest tag of the same variant and time; of two that are equally near, the newer.
pub(super) fn nearest(repository: &'static Repository, tag: &str) -> Option<(Row, Distance)> {
    let silent = repository.silent;
    let time = Time::of(repository, tag);
    let mut best: Option<(Row, Distance)> = None;
    for row in repository.rows() {
        if time.is_far(row) {
            continue;
        }
        let names = row.names().filter_map(|name| distance(tag, name, silent, row));
        if let Some(distance) = names.min()
            && best.is_none_or(|(_, nearest)| distance < nearest)
        {
            best = Some((row, distance));
        }
    }
    best
}

/// About when the image of a tag is from, beside the records of other versions.
pub(super) struct Time<'a> {
    asked: &'a str,
    /// The tag is one of today's, or moves.
    is_todays: bool,
    /// The earliest record of its version or of a higher one; today where there is none.
    later: &'static str,
}

impl<'a> Time<'a> {
    pub(super) fn of(repository: &'static Repository, tag: &'a str) -> Time<'a> {
        let asked = version(tag);
        let later = |it: &Row| {
            let is_higher = |it: &str| numbers(asked).le(numbers(it));
            !it.date().is_empty() && it.versions().any(is_higher)
        };
        let is_todays = asked.is_empty() || repository.full_name(tag).is_some();
        let later = match is_todays {
            true => DATE,
            false => repository.rows().filter(later).map(Row::date).min().unwrap_or(DATE),
        };
        Time { asked, is_todays, later }
    }

    /// Whether a record is too far from it to say anything. One of a higher version than the tag's is
    /// not judged; one of an unknown version is.
    pub(super) fn is_far(&self, row: Row) -> bool {
        let is_lower = || {
            row.versions().next().is_none()
                || row.versions().any(|it| numbers(it).lt(numbers(self.asked)))
        };
        YEARS_OF_A_RECORD < years_between(row.date(), self.later) && (self.is_todays || is_lower())
    }
}

/// The numbers of a tag's version, as far as it has them.
fn numbers(tag: &str) -> impl Iterator<Item = u32> {
    version(tag).split('.').filter_map(|it| it.parse().ok())
}

/// How far one of a row's names is; `None` where it is of another variant.
fn distance(tag: &str, name: &str, silent: &str, row: Row) -> Option<Distance> {
    let loose = !same_variant(tag, name, silent, false);
    if loose && !same_variant(tag, name, silent, true) {
        return None;
    }
    let mut asked = version(tag).split('.').map(|it| it.parse::<u32>().ok());
    let mut known = version(name).split('.').map(|it| it.parse::<u32>().ok());
    // A number that the known tag does not say is far off: `3` may be anything of 3.x, but 12.5 is
    // a state of Debian 12. One that was not asked for may be anything: the newest, which is the
    // first row, will do.
    let unsaid = if row.is_system_release(version(name)) { 0 } else { 1_000 };
    let mut next = || match (asked.next().flatten(), known.next().flatten()) {
        (Some(asked), Some(known)) => asked.abs_diff(known),
        (Some(_), None) => unsaid,
        (None, _) => 0,
    };
    let (major, minor, patch) = (next(), next(), next());
    // Numbers after the first that differs say nothing.
    let minor = if major == 0 { minor } else { 0 };
    let patch = if major == 0 && minor == 0 { patch } else { 0 };
    let release = release(tag).map_or(0, |asked| {
        let apart = row.names().map(|known| releases_apart(asked, release(known)));
        apart.min().unwrap_or(UNKNOWN_RELEASE)
    });
    Some(Distance { loose, major, minor, release, patch })
}

/// Whether a tag of which only parts are known may be one of a row's names: Alpine for Alpine, slim
/// for slim. Where an argument without a value had a part in it, it may have had these words.
pub(super) fn may_mean(asked: &str, open: bool, row: Row) -> bool {
    let has = |tag: &str, word: &str| tag.split('-').any(|it| it.starts_with(word));
    row.names().any(|name| {
        ["alpine", "slim"].iter().all(|word| match (has(asked, word), has(name, word)) {
            (true, known) => known,
            (false, known) => open || !known,
        })
    })
}

/// How many words and numbers of the tag a row's names have.
pub(super) fn shared(asked: &str, row: Row) -> usize {
    let known = |word: &str| row.names().any(|name| name.split(['-', '.']).any(|it| it == word));
    asked.split(['-', '.']).filter(|word| !word.is_empty() && known(word)).count()
}

/// A tag that names no release: it may be any, so one that is named comes first.
const UNKNOWN_RELEASE: u32 = 4;

fn releases_apart(asked: &str, known: Option<&str>) -> u32 {
    let Some(known) = known else { return UNKNOWN_RELEASE };
    if asked == known {
        return 0;
    }
    let order = |name: &str| {
        codename_year(name).or_else(|| name.split_once('.')?.1.parse().ok()).unwrap_or(0)
    };
    order(asked).abs_diff(order(known)).max(1)
}
