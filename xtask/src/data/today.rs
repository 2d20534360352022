//! The tags of official images that name one image today, from docker-library/official-images.
//!
//! `latest`, `3` and `alpine` move from one version to the next. The table says which image each
//! name means on its date, so that no record of an earlier year answers for it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use serde::Deserialize;
use toml::Spanned;

use super::{Basis, Figure, Image, Newest, Systems, Tag, git};

/// A record may stand for one of today's names for so many years.
const YEARS_OF_A_RECORD: f64 = 5.0;
/// So long a record is better than a guess from a neighbour.
const YEARS_BEFORE_A_GUESS: f64 = 2.5;

/// `src/catalog/official/today.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Today {
    /// The day of the commit.
    pub(super) date: Spanned<String>,
    pub(super) source: String,
    /// The images of a repository, each as its names with spaces between.
    pub(super) tags: BTreeMap<String, Vec<Spanned<String>>>,
}

/// The names of one image.
pub(super) type Group = BTreeSet<String>;

impl Today {
    pub(super) fn groups(&self, repository: &str) -> Vec<Group> {
        let names = |it: &Spanned<String>| it.get_ref().split(' ').map(str::to_owned).collect();
        self.tags.get(repository).into_iter().flatten().map(names).collect()
    }
}

/// Gives every image its names of today: the best row with one of them gets all, every other row
/// loses them. Returns the images without a row, under their names.
pub(super) fn apply(
    repository: &str,
    image: &mut Image,
    groups: &[Group],
    today: &Today,
    systems: &Systems,
) -> Vec<Group> {
    let date = today.date.get_ref();
    let default = image.system.as_ref().and_then(|it| systems.without_release(it.get_ref()));
    // Versions of a distribution are its releases.
    let default = default.filter(|it| *it != repository);
    let mut without_row = Vec::new();
    for group in groups {
        let rows: Vec<Spanned<String>> = image
            .tags
            .iter()
            .filter(|(tag, it)| {
                group.contains(tag.get_ref())
                    || it.aliases.iter().any(|it| group.contains(it.get_ref()))
            })
            .map(|(tag, _)| tag.clone())
            .collect();
        let of_version = rows.iter().filter(|tag| may_be_of(tag.get_ref(), group));
        let best = of_version.filter_map(|tag| Some((rank(&image.tags[tag], date)?, tag))).max();
        let best = best.map(|(_, tag)| tag.clone());
        let mut given_up = Vec::new();
        for tag in rows.iter().filter(|it| Some(*it) != best.as_ref()) {
            if group.contains(tag.get_ref()) {
                given_up.extend(image.tags.remove(tag));
            } else if let Some(row) = image.tags.get_mut(tag) {
                row.aliases.retain(|it| !group.contains(it.get_ref()));
            }
        }
        match best {
            Some(tag) => {
                let row = image.tags.get_mut(&tag).expect("the row was found there");
                take_names(row, tag.get_ref(), group, systems, default);
                drop_old_sizes(row, date);
                take_sizes(row, given_up, date);
            }
            None => without_row.push(group.clone()),
        }
    }
    name_newest_versions(image, groups, today);
    without_row
}

/// Whether a row of this tag can be of the image, and did not only have one of its names before.
pub(super) fn may_be_of(tag: &str, group: &Group) -> bool {
    let own = version(tag);
    let is_it = |it: &String| {
        version(it).strip_prefix(own).is_some_and(|it| it.is_empty() || it.starts_with('.'))
    };
    group.contains(tag) || own.is_empty() || group.iter().any(is_it)
}

/// How well a row stands for today's image: not at all if its record is of another age.
fn rank(row: &Tag, today: &str) -> Option<(u8, String)> {
    let date = row.recorded();
    let age = date.map(|it| years(today) - years(it));
    match age {
        Some(age) if age < YEARS_BEFORE_A_GUESS => Some((2, date?.to_owned())),
        None => Some((1, String::new())),
        Some(age) if age < YEARS_OF_A_RECORD => Some((0, date?.to_owned())),
        Some(_) => None,
    }
}

/// The row is known under all names of the group, and has the version and the release they name.
/// Where no name says the release, the family's is of another time: only the distribution stays.
fn take_names(row: &mut Tag, tag: &str, group: &Group, systems: &Systems, default: Option<&str>) {
    let missing = |it: &&String| {
        *it != tag && numbers(it) < 3 && !row.aliases.iter().any(|alias| alias.get_ref() == *it)
    };
    let names: Vec<_> = group.iter().filter(missing).cloned().collect();
    row.aliases.extend(names.into_iter().map(|it| Spanned::new(0..0, it)));
    let named = group.iter().find_map(|it| systems.of_tag(it));
    if let Some(system) = named.or(default.filter(|_| row.system.is_none())) {
        row.system = Some(Spanned::new(0..0, system.to_owned()));
    }
    if version(tag).is_empty() || row.version.is_some() {
        let longest = group.iter().map(|it| version(it)).max_by_key(|it| it.len());
        row.version = longest.filter(|it| !it.is_empty()).map(str::to_owned).or(row.version.take());
    }
}

/// A size of another age than today's, or than the other of the two, is not this image's.
fn drop_old_sizes(row: &mut Tag, today: &str) {
    let age = |it: &Option<Figure>| it.as_ref().map(|it| years(today) - years(it.date.get_ref()));
    let (disk, pull) = (age(&row.disk), age(&row.pull));
    let is_old = |own: Option<f64>, other: Option<f64>| {
        let apart = own.zip(other).is_some_and(|(own, other)| other + YEARS_BEFORE_A_GUESS < own);
        apart || own.is_some_and(|it| YEARS_OF_A_RECORD < it)
    };
    if is_old(disk, pull) {
        row.disk = None;
    }
    if is_old(pull, disk) {
        row.pull = None;
    }
}

/// What the rows that were given up know better, as long as it is of today.
fn take_sizes(row: &mut Tag, others: Vec<Tag>, today: &str) {
    for other in others {
        for (own, other) in [(&mut row.disk, other.disk), (&mut row.pull, other.pull)] {
            let Some(other) = other else { continue };
            let is_of_today = years(today) - years(other.date.get_ref()) < YEARS_BEFORE_A_GUESS;
            let is_better = own.as_ref().is_none_or(|own| own.basis.rank() < other.basis.rank());
            if is_better && is_of_today {
                *own = Some(other);
            }
        }
    }
}

/// Which full version each line means, where the file does not say it.
fn name_newest_versions(image: &mut Image, groups: &[Group], today: &Today) {
    let newest = image.newest.get_or_insert_with(|| Newest {
        date: today.date.clone(),
        source: Spanned::new(0..0, String::new()),
        lines: BTreeMap::new(),
    });
    for group in groups {
        let versions: BTreeSet<&str> = group.iter().map(|it| version(it)).collect();
        let Some(full) = versions.iter().max_by_key(|it| it.split('.').count()) else { continue };
        for line in versions.iter().filter(|it| !it.is_empty()) {
            if full.strip_prefix(line).is_some_and(|it| it.starts_with('.')) {
                let line = Spanned::new(0..0, (*line).to_owned());
                newest.lines.entry(line).or_insert_with(|| (*full).to_owned());
            }
        }
    }
}

/// Words that name a variant and may be left out: `community`, as `5-community` is `5`.
pub(super) fn silent_words(groups: &[Group]) -> BTreeSet<String> {
    let mut silent = BTreeSet::new();
    for group in groups {
        for name in group {
            let words: Vec<&str> = name.split('-').collect();
            for (index, word) in words.iter().enumerate() {
                let mut rest = words.clone();
                rest.remove(index);
                let is_word = !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase());
                if is_word && group.contains(&rest.join("-")) {
                    silent.insert((*word).to_owned());
                }
            }
        }
    }
    silent
}

/// The names of an image without a row, as the table has them: first the one that says most, then
/// those that move from line to line. None if there are none: what a version is near is found by it.
pub(super) fn line(group: &Group) -> Option<String> {
    let full = group.iter().max_by_key(|it| (numbers(it), it.len()))?;
    let moving: Vec<&str> =
        group.iter().filter(|it| *it != full && numbers(it) < 2).map(String::as_str).collect();
    (!moving.is_empty()).then(|| format!("{full} {}", moving.join(" ")))
}

/// The version at the beginning of a tag.
pub(super) fn version(tag: &str) -> &str {
    let end = tag.find(|it: char| it != '.' && !it.is_ascii_digit()).unwrap_or(tag.len());
    tag[..end].trim_end_matches('.')
}

/// How many numbers the version has.
fn numbers(tag: &str) -> usize {
    version(tag).split('.').filter(|it| !it.is_empty()).count()
}

/// A date as years; what it leaves open counts as its middle.
pub(super) fn years(date: &str) -> f64 {
    let mut parts = date.split('-').map(|it| it.parse::<u16>().ok().map(f64::from));
    let mut next = |default: f64| parts.next().flatten().unwrap_or(default);
    let (year, month, day) = (next(0.0), next(7.0), next(15.0));
    year + (month - 1.0) / 12.0 + (day - 1.0) / 365.0
}

impl Tag {
    /// The date of the newest size that is no guess.
    fn recorded(&self) -> Option<&str> {
        let figures = [&self.disk, &self.pull].into_iter().flatten();
        let known = figures.filter(|it| it.basis != Basis::Sibling);
        known.map(|it| it.date.get_ref().as_str()).max()
    }
}

/// Reads a checkout of docker-library/official-images; returns the text of `today.toml`.
///
/// Images for Windows and for other architectures than amd64 are left out, and so are repositories
/// that the catalog does not have.
pub(super) fn read(folder: &Path, known: &BTreeSet<String>) -> Result<String, String> {
    let (date, commit) = git::head(folder)?;
    let mut text = format!(
        "# Which tags of official images name one image today.\n\
         # Written by `cargo xtask data --today FOLDER` from docker-library/official-images.\n\n\
         date = \"{date}\"\nsource = \"docker-library/official-images at {commit}\"\n\n[tags]\n"
    );
    for repository in known {
        let Ok(library) = fs::read_to_string(folder.join("library").join(repository)) else {
            continue;
        };
        let groups = groups_of(&library);
        if !groups.is_empty() {
            let _ = writeln!(text, "{repository} = [");
            for group in groups {
                let _ = writeln!(text, "    {group:?},");
            }
            text.push_str("]\n");
        }
    }
    Ok(text)
}

/// The groups of a library file: paragraphs of `Key: value` lines, of which `Tags` and `SharedTags`
/// are the names.
fn groups_of(library: &str) -> Vec<String> {
    let joined = library.replace("\n ", " ").replace("\n\t", " ");
    let paragraphs = joined.split("\n\n");
    let groups = paragraphs.filter_map(|paragraph| {
        let field = |name: &str| {
            let line = |it: &&str| it.strip_prefix(name).is_some_and(|it| it.starts_with(':'));
            paragraph.lines().find(line).map(|it| it[name.len() + 1..].trim())
        };
        let tags = field("Tags")?;
        let is_windows = tags.contains("windows") || tags.contains("nanoserver");
        let architectures = field("Architectures");
        let is_amd64 = architectures.is_none_or(|it| it.split(", ").any(|it| it == "amd64"));
        if is_windows || !is_amd64 {
            return None;
        }
        let names = [tags, field("SharedTags").unwrap_or_default()];
        let names = names.iter().flat_map(|it| it.split(',')).map(str::trim);
        Some(names.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" "))
    });
    groups.collect()
}
