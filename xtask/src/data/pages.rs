//! Sizes of official images, from the pages of docker-library/repo-info.
//!
//! A `local` page prints what an image takes on disk, a `remote` page what it takes to download.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use serde::Deserialize;
use toml::Spanned;

use super::{Basis, Family, Figure, Systems, Tag, git, today};

/// `src/catalog/official/pages.toml`: repositories, their tags, and what was printed for each.
pub(super) type Pages = BTreeMap<String, BTreeMap<Spanned<String>, Page>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Page {
    pub(super) disk: Option<Printed>,
    pub(super) pull: Option<Printed>,
}

/// One of the two sizes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Printed {
    pub(super) bytes: Spanned<u64>,
    /// When the image was created.
    pub(super) date: Spanned<String>,
    /// The commit of the page, if known.
    pub(super) commit: Option<String>,
}

impl Printed {
    fn figure(&self) -> Figure {
        Figure {
            bytes: self.bytes.clone(),
            basis: Basis::Recorded,
            date: self.date.clone(),
            source: Spanned::new(0..0, self.source_id()),
        }
    }

    fn source_id(&self) -> String {
        format!("repo-info-{}", self.commit.as_ref().unwrap_or(self.date.get_ref()))
    }

    fn source(&self) -> String {
        match &self.commit {
            Some(commit) => format!("docker-library/repo-info at {commit}"),
            None => "docker-library/repo-info".to_owned(),
        }
    }
}

/// Puts the sizes into the rows of the same image, or into new rows above all others.
pub(super) fn apply(
    family: &mut Family,
    pages: &Pages,
    today: Option<&today::Today>,
    systems: &Systems,
) {
    for (repository, image) in &mut family.image {
        let Some(pages) = pages.get(repository.get_ref()) else { continue };
        let groups = today.map_or_else(Vec::new, |it| it.groups(repository.get_ref()));
        // In the file's order.
        let mut pages: Vec<_> = pages.iter().collect();
        pages.sort_by_key(|(tag, _)| tag.span().start);
        for (place, (name, page)) in pages.into_iter().enumerate() {
            let tag = row_of(image, name.get_ref(), &groups).unwrap_or_else(|| {
                // Above the rows of the file, whose places are far greater.
                let tag = Spanned::new(place..place, name.get_ref().clone());
                let default = image.system.as_ref().map(|it| it.get_ref().as_str());
                let system =
                    systems.of_tag(name.get_ref()).or_else(|| systems.without_release(default?));
                let system = system.map(|it| Spanned::new(0..0, it.to_owned()));
                image.tags.insert(tag.clone(), Tag { system, ..Tag::default() });
                tag
            });
            let row = image.tags.get_mut(&tag).expect("it was found or put there");
            for printed in [&page.disk, &page.pull].into_iter().flatten() {
                let id = Spanned::new(0..0, printed.source_id());
                family.sources.entry(id).or_insert_with(|| printed.source());
            }
            row.composed = None;
            newer(&mut row.disk, page.disk.as_ref());
            newer(&mut row.pull, page.pull.as_ref());
        }
    }
}

/// The row of the tag, or of another name of the same image.
fn row_of(image: &super::Image, tag: &str, groups: &[today::Group]) -> Option<Spanned<String>> {
    let alone = || today::Group::from([tag.to_owned()]);
    let group = groups.iter().find(|it| it.contains(tag)).cloned().unwrap_or_else(alone);
    let named = |name: &str| {
        let is_it = |(key, row): &(&Spanned<String>, &Tag)| {
            let is_named = row.aliases.iter().any(|it| it.get_ref() == name);
            // A row without a version may be of another one, and is left to the table of today.
            let is_versioned = !today::version(key.get_ref()).is_empty();
            let is_key = key.get_ref() == name && (is_versioned || name == tag);
            is_key || is_versioned && is_named && today::may_be_of(key.get_ref(), &group)
        };
        image.tags.iter().find(is_it).map(|(key, _)| key.clone())
    };
    named(tag).or_else(|| group.iter().find_map(|it| named(it)))
}

/// A page replaces what is older, and every guess.
fn newer(own: &mut Option<Figure>, page: Option<&Printed>) {
    let Some(page) = page else { return };
    let is_older = own.as_ref().is_none_or(|own| {
        matches!(own.basis, Basis::Sibling | Basis::NearRatio | Basis::Ratio | Basis::PackageSum)
            || own.date.get_ref() <= page.date.get_ref()
    });
    if is_older {
        *own = Some(page.figure());
    }
}

/// Reads a checkout of docker-library/repo-info; returns the text of `pages.toml`.
///
/// Of each image's names the table of today's tags has, the page of the first is taken.
pub(super) fn read(folder: &Path, today: &today::Today) -> Result<String, String> {
    let (_, commit) = git::head(folder)?;
    let mut text =
        "# What docker-library/repo-info prints for today's official images, on amd64.\n\
                    # Written by `cargo xtask data --pages FOLDER` from that repository.\n"
            .to_owned();
    for repository in today.tags.keys() {
        let mut rows = String::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for group in today.groups(repository) {
            let page = |kind: &str, name: &str| {
                fs::read_to_string(folder.join(format!("repos/{repository}/{kind}/{name}.md"))).ok()
            };
            let disk = group.iter().find_map(|it| local(&page("local", it)?));
            let pull = group.iter().find_map(|it| remote(&page("remote", it)?));
            let name = group
                .iter()
                .max_by_key(|it| (today::version(it).matches('.').count() == 1, it.len()));
            let Some(name) = name.filter(|_| disk.is_some() || pull.is_some()) else { continue };
            if seen.insert(name.clone()) {
                let printed = |kind: &str, it: Option<(u64, String)>| {
                    let (bytes, date) = it?;
                    Some(format!(
                        "{kind} = {{ bytes = {bytes}, date = \"{date}\", commit = \"{commit}\" }}"
                    ))
                };
                let printed: Vec<_> =
                    [printed("disk", disk), printed("pull", pull)].into_iter().flatten().collect();
                let _ = writeln!(rows, "{name:?} = {{ {} }}", printed.join(", "));
            }
        }
        if !rows.is_empty() {
            let _ = write!(text, "\n[{repository}]\n{rows}");
        }
    }
    Ok(text)
}

/// Bytes on disk and the day of a `local` page; none where it is of another architecture.
fn local(page: &str) -> Option<(u64, String)> {
    if !page.contains("- Arch: `linux`/`amd64`") {
        return None;
    }
    let after =
        |label: &str| Some(page.split_once(label)?.1.split(['`', ' ', '\n']).collect::<Vec<_>>());
    let size = after("- Virtual Size: ~ ")?;
    let unit = match *size.get(1)? {
        "Kb" => 1e3,
        "Mb" => 1e6,
        "Gb" => 1e9,
        _ => return None,
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size")]
    let bytes = (size.first()?.parse::<f64>().ok()? * unit).round() as u64;
    Some((bytes, after("- Created: `")?.first()?.get(..10)?.to_owned()))
}

/// Bytes to download and the day of a `remote` page, of its part for amd64.
fn remote(page: &str) -> Option<(u64, String)> {
    let part = page.split_once(" - linux; amd64\n")?.1;
    let part = part.split("\n### ").next()?;
    let bytes = part.split_once("- Total Size: ").or_else(|| part.split_once("Total Size: "))?.1;
    let bytes = bytes.split_once('(')?.1.split_once(" bytes)")?.0.parse().ok()?;
    // `# Thu, 24 Sep 2026 19:29:19 GMT` above each instruction: the last is the newest.
    let stamp = part.lines().rev().find_map(|it| it.strip_prefix("# ")?.split_once(", "))?.1;
    let mut words = stamp.split(' ');
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    Some((bytes, format!("{year}-{:02}-{day}", MONTHS.find(month)? / 3 + 1)))
}

#[cfg(test)]
mod tests {
    use super::{local, remote};

    #[test]
    fn pages_say_size_and_day() {
        let page = "# `x:1`\n\n## Docker Metadata\n\n- Created: `2026-09-15T22:30:51.898Z`\n\
                    - Virtual Size: ~ 100.29 Mb  \n  (total size of all layers on-disk)\n- Arch: `linux`/`amd64`\n";
        assert_eq!(local(page), Some((100_290_000, "2026-09-15".to_owned())));
        assert_eq!(local(&page.replace("amd64", "386")), None);
        assert_eq!(local("# `x:1`\n- Arch: `linux`/`amd64`\n"), None);
    }

    #[test]
    fn a_download_is_that_of_amd64() {
        let page = "## `x:1`\n\n### `x:1` - linux; amd64\n\n-\tTotal Size: **38.7 MB (38707777 bytes)**  \n\
                    \n```dockerfile\n# Thu, 17 Sep 2026 20:37:20 GMT\nADD a /\n# Thu, 24 Sep 2026 19:29:19 GMT\n\
                    CMD [\"x\"]\n```\n\n### `x:1` - linux; 386\n\n-\tTotal Size: **1.0 MB (1000000 bytes)**  \n";
        assert_eq!(remote(page), Some((38_707_777, "2026-09-24".to_owned())));
        assert_eq!(remote("### `x:1` - linux; 386\n"), None);
    }
}
