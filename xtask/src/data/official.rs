//! What public sources print for all their versions, taken over by a chore: the folder
//! `official` of the catalog. `cargo xtask data` puts it on top of the families.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde::de::DeserializeOwned;

use super::{
    Check, Family, File, Systems, families,
    lifecycles::{self, Lifecycles},
    pages::{self, Pages},
    syntax_error,
    today::{self, Group, Today},
};

/// The folder of the generated files, in the catalog's.
pub(super) const FOLDER: &str = "official";
const TODAY: &str = "official/today.toml";
const PAGES: &str = "official/pages.toml";
const LIFECYCLES: &str = "official/lifecycles.toml";

/// Figures are old after a quarter.
const DAYS_UNTIL_OLD: f64 = 90.0;

/// The generated files; each may be missing.
#[derive(Default)]
pub(super) struct Official {
    today: Option<Today>,
    pages: Pages,
    lifecycles: Option<Lifecycles>,
}

/// What the table of today's tags says of a repository beyond its rows.
pub(super) struct Names {
    /// Words of a variant that may be left out.
    pub(super) silent: BTreeSet<String>,
    /// Images that no row is of.
    pub(super) without_row: Vec<Group>,
}

type Families<'a> = [(&'a str, &'a str, Family)];

impl Official {
    /// Reads and checks them.
    pub(super) fn read(files: &[File], date: &str, errors: &mut Vec<String>) -> Official {
        let official = Official {
            today: parse(files, TODAY, errors),
            pages: parse(files, PAGES, errors).unwrap_or_default(),
            lifecycles: parse(files, LIFECYCLES, errors),
        };
        let text = |file: &str| {
            files.iter().find(|(name, _)| name == file).map_or("", |(_, text)| text.as_str())
        };
        let mut check = Check { file: TODAY, text: text(TODAY), date, errors };
        if let Some(today) = &official.today {
            check.today(today);
        }
        (check.file, check.text) = (PAGES, text(PAGES));
        check.pages(&official.pages);
        (check.file, check.text) = (LIFECYCLES, text(LIFECYCLES));
        if let Some(lifecycles) = &official.lifecycles {
            check.past(&lifecycles.date);
            for end in lifecycles.ends.values().flat_map(BTreeMap::values) {
                check.date_form(Some(end));
            }
        }
        official
    }

    /// Where today's names and the ends of versions are from, as sentences without a full stop.
    pub(super) fn sources(&self) -> impl Iterator<Item = String> {
        let names = self.today.as_ref().map(|it| (&it.source, &it.date, "Today's names"));
        let ends = self.lifecycles.as_ref().map(|it| (&it.source, &it.date, "Ends of versions"));
        let sentence = |(source, date, what): (&String, &toml::Spanned<String>, _)| {
            format!("{what}: {source}, {}", date.get_ref())
        };
        [names, ends].into_iter().flatten().map(sentence)
    }

    /// Sizes and ends of versions, into the rows.
    pub(super) fn add_sizes(&self, families: &mut Families<'_>, systems: &Systems) {
        for (_, _, family) in families {
            pages::apply(family, &self.pages, self.today.as_ref(), systems);
            for image in family.image.values_mut() {
                let product = image.lifecycle_of.as_ref().map(toml::Spanned::get_ref);
                let ends = product.and_then(|it| self.lifecycles.as_ref()?.ends.get(it));
                for (version, end) in ends.into_iter().flatten() {
                    image.lifecycle.entry(version.clone()).or_insert_with(|| end.clone());
                }
            }
        }
    }

    /// Today's names, onto the rows; what is left of them, by repository.
    pub(super) fn name(
        &self,
        families: &mut Families<'_>,
        systems: &Systems,
    ) -> BTreeMap<String, Names> {
        let mut left = BTreeMap::new();
        for image in families.iter_mut().flat_map(|it| it.2.image.values_mut()) {
            for (tag, row) in image.tags.iter_mut().filter(|it| it.1.system.is_none()) {
                let named = systems.of_tag(tag.get_ref());
                row.system = named.map(|it| toml::Spanned::new(0..0, it.to_owned()));
            }
        }
        let Some(today) = &self.today else { return left };
        for (_, _, family) in families {
            for (repository, image) in &mut family.image {
                let groups = today.groups(repository.get_ref());
                if groups.is_empty() {
                    continue;
                }
                let without_row =
                    today::apply(repository.get_ref(), image, &groups, today, systems);
                let silent = today::silent_words(&groups);
                left.insert(repository.get_ref().clone(), Names { silent, without_row });
            }
        }
        left
    }
}

fn parse<T: DeserializeOwned>(files: &[File], name: &str, errors: &mut Vec<String>) -> Option<T> {
    let (_, text) = files.iter().find(|(it, _)| it == name)?;
    toml::from_str(text).map_err(|error| errors.push(syntax_error(name, text, &error))).ok()
}

impl Check<'_> {
    /// A name stands for one image.
    fn today(&mut self, today: &Today) {
        self.past(&today.date);
        for (repository, groups) in &today.tags {
            let mut names = BTreeSet::new();
            for group in groups {
                for name in group.get_ref().split(' ') {
                    if !names.insert(name) {
                        let message = format!("tag `{repository}:{name}` is here twice");
                        self.error(&group.span(), &message);
                    }
                }
            }
        }
    }

    fn pages(&mut self, pages: &Pages) {
        for (tag, page) in pages.values().flatten() {
            self.tag_form(tag);
            for printed in [&page.disk, &page.pull].into_iter().flatten() {
                if *printed.bytes.get_ref() == 0 {
                    self.error(&printed.bytes.span(), "a size of 0: leave out what is not known");
                }
                self.past(&printed.date);
            }
            if let (Some(disk), Some(pull)) = (&page.disk, &page.pull)
                && disk.bytes.get_ref() < pull.bytes.get_ref()
            {
                self.error(&pull.bytes.span(), "more to pull than it takes on disk");
            }
        }
    }
}

/// Takes over what a checkout says today.
pub(super) fn refresh(catalog: &Path, kind: &str, checkout: &Path) -> Result<(), String> {
    let files = super::read(catalog)?;
    let mut errors = Vec::new();
    let (name, text) = match kind {
        "--today" => (TODAY, today::read(checkout, &repositories(&files, &mut errors))?),
        "--lifecycles" => (LIFECYCLES, lifecycles::read(checkout)?),
        "--pages" => {
            let today = parse::<Today>(&files, TODAY, &mut errors);
            let today = today.ok_or("first `cargo xtask data --today FOLDER`")?;
            (PAGES, pages::read(checkout, &today)?)
        }
        _ => return Err(super::USAGE.to_owned()),
    };
    if !errors.is_empty() {
        return Err(errors.join("\n"));
    }
    let path = catalog.join(name);
    fs::create_dir_all(catalog.join(FOLDER)).map_err(|error| format!("{FOLDER}: {error}"))?;
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The repositories of the catalog on Docker Hub that are nobody's namespace.
fn repositories(files: &[File], errors: &mut Vec<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (name, text) in families(files) {
        match toml::from_str::<Family>(text) {
            Ok(family) => found.extend(family.image.keys().map(|it| it.get_ref().clone())),
            Err(error) => errors.push(syntax_error(name, text, &error)),
        }
    }
    found.retain(|it| !it.contains('/'));
    found
}

/// Puts the generated sizes on top of families, for readers.
pub(crate) fn add_sizes(families: &mut Families<'_>, files: &[File], errors: &mut Vec<String>) {
    if let Some(systems) = parse::<Systems>(files, super::SYSTEMS, errors) {
        let date = systems.catalog_date.get_ref().clone();
        Official::read(files, &date, errors).add_sizes(families, &systems);
    }
}

/// How old the sizes of a family are on a day: the newest date, how many are older than a quarter,
/// and how many there are; `None` without a size.
pub(crate) fn age(family: &Family, today: &str) -> Option<(String, usize, usize)> {
    let dates: Vec<&String> = family.dates().collect();
    let is_old = |it: &&&String| DAYS_UNTIL_OLD < 365.0 * (today::years(today) - today::years(it));
    let old = dates.iter().filter(is_old).count();
    Some(((*dates.iter().max()?).clone(), old, dates.len()))
}

/// Prints each family with the part of its sizes that are older than a quarter, the oldest first.
pub(super) fn print_old(files: &[File]) -> Result<(), String> {
    let mut errors = Vec::new();
    let systems: Systems = parse(files, super::SYSTEMS, &mut errors).ok_or("no systems")?;
    let date = systems.catalog_date.get_ref().clone();
    let official = Official::read(files, &date, &mut errors);
    let mut all = Vec::new();
    for (name, text) in families(files) {
        match toml::from_str::<Family>(text) {
            Ok(family) => all.push((name.as_str(), text.as_str(), family)),
            Err(error) => errors.push(syntax_error(name, text, &error)),
        }
    }
    if !errors.is_empty() {
        return Err(errors.join("\n"));
    }
    official.add_sizes(&mut all, &systems);
    let mut lines: Vec<(String, usize, usize, &str)> = Vec::new();
    for (name, _, family) in &all {
        if let Some((newest, old, count)) = age(family, &date).filter(|it| 0 < it.1) {
            lines.push((newest, old, count, name));
        }
    }
    lines.sort();
    print("newest size  older than 90 days  family");
    for (newest, old, count, name) in lines {
        print(&format!("{newest:11}  {old:5} of {count:5}      {name}"));
    }
    Ok(())
}

impl Family {
    /// The dates of its recorded sizes.
    fn dates(&self) -> impl Iterator<Item = &String> {
        let rows = self.image.values().flat_map(|it| it.tags.values());
        let figures = rows.flat_map(|it| [&it.disk, &it.pull]).flatten();
        figures.filter(|it| it.basis != super::Basis::Sibling).map(|it| it.date.get_ref())
    }
}

#[expect(clippy::print_stdout, reason = "the chore's output")]
fn print(line: &str) {
    println!("{line}");
}
