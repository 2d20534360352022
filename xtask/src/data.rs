//! `cargo xtask data`: the catalog's TOML files, checked and compiled to `src/catalog/table.rs`.

#[path = "data/git.rs"]
mod git;
#[path = "data/lifecycles.rs"]
mod lifecycles;
#[path = "data/official.rs"]
pub(crate) mod official;
#[path = "data/pages.rs"]
mod pages;
#[path = "data/ratio.rs"]
mod ratio;
#[path = "data/today.rs"]
mod today;

use std::{collections::BTreeMap, fmt::Write as _, fs, ops::Range, path::Path};

use official::Official;

use serde::Deserialize;
use toml::Spanned;

const FOLDER: &str = "src/catalog";
const TABLE: &str = "src/catalog/table.rs";
/// The file that is no family: the operating systems and the catalog's date.
pub(crate) const SYSTEMS: &str = "systems.toml";

const USAGE: &str = "usage: cargo xtask data [--check | --old | --today FOLDER | --pages FOLDER | --lifecycles FOLDER]";

/// Writes the table, or with `--check` only says whether it is stale. With a folder, first takes
/// over what that checkout of a public source says today; with `--old`, lists what has aged.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join(FOLDER);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        [] | ["--check" | "--old"] => {}
        [kind, checkout] => official::refresh(&folder, kind, Path::new(checkout))?,
        _ => return Err(USAGE.to_owned()),
    }
    let files = read(&folder)?;
    if args == ["--old"] {
        return official::print_old(&files);
    }
    let table = compile(&files).map_err(|errors| errors.join("\n"))?;
    let path = root.join(TABLE);
    if fs::read_to_string(&path).is_ok_and(|written| written == table) {
        return Ok(());
    }
    match args[..] {
        ["--check"] => Err(format!("{TABLE} is stale: `cargo xtask data` refreshes it")),
        _ => fs::write(&path, table).map_err(|error| format!("{TABLE}: {error}")),
    }
}

/// A catalog file: its name and its text.
pub(crate) type File = (String, String);

/// The `.toml` files of the catalog's folder and of the folder of generated records in it, sorted
/// by name.
pub(crate) fn read(folder: &Path) -> Result<Vec<File>, String> {
    let mut files = read_folder(folder)?;
    let records = folder.join(official::FOLDER);
    if records.is_dir() {
        let named = |(name, text)| (format!("{}/{name}", official::FOLDER), text);
        files.extend(read_folder(&records)?.into_iter().map(named));
    }
    Ok(files)
}

/// The families among the files.
pub(crate) fn families(files: &[File]) -> impl Iterator<Item = &File> {
    files.iter().filter(|(name, _)| name != SYSTEMS && !name.contains('/'))
}

/// The `.toml` files of a folder, sorted by name.
fn read_folder(folder: &Path) -> Result<Vec<File>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if let (Some(name), Some("toml")) = (
            path.file_name().and_then(|it| it.to_str()),
            path.extension().and_then(|it| it.to_str()),
        ) {
            files.push((name.to_owned(), fs::read_to_string(&path).map_err(failed)?));
        }
    }
    files.sort();
    Ok(files)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Systems {
    catalog_date: Spanned<String>,
    #[serde(default)]
    sources: BTreeMap<Spanned<String>, String>,
    system: BTreeMap<String, System>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct System {
    family: String,
    version: Option<String>,
    codename: Option<String>,
    package_manager: Option<String>,
    libc: Option<Libc>,
    libc_version: Option<Fact>,
    ends: Option<Fact>,
}

impl Systems {
    /// The release that a tag names: by its codename, or as `alpine3.24`, `alpine-3.24` or `ubi10`.
    fn of_tag(&self, tag: &str) -> Option<&str> {
        let tag = &tag.replace("alpine-3.", "alpine3.");
        let named = |word: &str| {
            self.system.iter().find_map(|(id, it)| {
                let by_codename = it.family != "distroless" && it.codename.as_deref() == Some(word);
                let prefix = match it.family.as_str() {
                    "alpine" => "alpine",
                    "rhel" => "ubi",
                    "oraclelinux" => "oraclelinux",
                    _ => return by_codename.then_some(id.as_str()),
                };
                let version = word.strip_prefix(prefix).filter(|it| !it.is_empty());
                (version.is_some() && version == it.version.as_deref()).then_some(id.as_str())
            })
        };
        tag.split('-').find_map(named)
    }

    /// The distribution of a release, without saying which.
    fn without_release(&self, id: &str) -> Option<&str> {
        let family = &self.system.get(id)?.family;
        self.system.get_key_value(family).map(|(id, _)| id.as_str())
    }
}

/// What a source says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    #[serde(alias = "date", alias = "version")]
    text: Spanned<String>,
    source: Spanned<String>,
}

#[derive(Deserialize, Debug, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Libc {
    Glibc,
    Musl,
    Uclibc,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Family {
    #[serde(default)]
    pub(crate) sources: BTreeMap<Spanned<String>, String>,
    pub(crate) image: BTreeMap<Spanned<String>, Image>,
}

/// One repository. What it states is true of every tag that does not state it itself; an empty
/// string or list in a tag means that this tag has none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Image {
    #[serde(default)]
    pub(crate) synonyms: Vec<Spanned<String>>,
    #[serde(default)]
    lifecycle: BTreeMap<String, Spanned<String>>,
    /// The product whose versions' ends these are, in `official/lifecycles.toml`.
    lifecycle_of: Option<Spanned<String>>,
    newest: Option<Newest>,
    system: Option<Spanned<String>>,
    package_manager: Option<String>,
    libc: Option<Libc>,
    shell: Option<bool>,
    user: Option<String>,
    workdir: Option<String>,
    entrypoint: Option<Vec<String>>,
    cmd: Option<Vec<String>>,
    env: Option<BTreeMap<String, String>>,
    ports: Option<Vec<u16>>,
    runtime: Option<String>,
    ends: Option<Spanned<String>>,
    /// For readers of the file.
    note: Option<Spanned<String>>,
    pub(crate) tags: BTreeMap<Spanned<String>, Tag>,
}

/// The full version that each line's tags mean on a day: `3.12` is 3.12.14.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Newest {
    date: Spanned<String>,
    source: Spanned<String>,
    lines: BTreeMap<Spanned<String>, String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tag {
    #[serde(default)]
    pub(crate) aliases: Vec<Spanned<String>>,
    system: Option<Spanned<String>>,
    package_manager: Option<String>,
    libc: Option<Libc>,
    shell: Option<bool>,
    user: Option<String>,
    workdir: Option<String>,
    entrypoint: Option<Vec<String>>,
    cmd: Option<Vec<String>>,
    env: Option<BTreeMap<String, String>>,
    ports: Option<Vec<u16>>,
    runtime: Option<String>,
    version: Option<String>,
    packages: Option<u32>,
    ends: Option<Spanned<String>>,
    /// For readers of the file.
    note: Option<Spanned<String>>,
    pub(crate) disk: Option<Figure>,
    pub(crate) pull: Option<Figure>,
    /// In place of the two: they are computed.
    composed: Option<Composed>,
}

/// A tag's sizes as those of one tag plus those of another without those of a third, such as what
/// an image adds to one release of its base, put on another. Each is `tag` or `image:tag`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Composed {
    from: Spanned<String>,
    with: Spanned<String>,
    without: Spanned<String>,
    source: Spanned<String>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub(crate) struct Figure {
    pub(crate) bytes: Spanned<u64>,
    pub(crate) basis: Basis,
    pub(crate) date: Spanned<String>,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Basis {
    Recorded,
    Exact,
    PackageSum,
    Ratio,
    Sibling,
    /// Only computed: by the nearest image of the same kind and release.
    #[serde(skip)]
    NearRatio,
}

impl Basis {
    /// The firmer, the higher.
    fn rank(self) -> u8 {
        match self {
            Basis::Exact | Basis::Recorded => 3,
            Basis::PackageSum => 2,
            Basis::NearRatio | Basis::Ratio => 1,
            Basis::Sibling => 0,
        }
    }
}

/// Checks the files and returns the table's text, or every error as `file:line: message`.
pub(crate) fn compile(files: &[File]) -> Result<String, Vec<String>> {
    let mut errors = Vec::new();
    let Some((_, systems_text)) = files.iter().find(|(name, _)| name == SYSTEMS) else {
        return Err(vec![format!("{FOLDER}/{SYSTEMS}: missing")]);
    };
    let systems: Systems = match toml::from_str(systems_text) {
        Ok(systems) => systems,
        Err(error) => return Err(vec![syntax_error(SYSTEMS, systems_text, &error)]),
    };
    let date = systems.catalog_date.get_ref().clone();
    let mut check = Check { file: SYSTEMS, text: systems_text, date: &date, errors: &mut errors };
    check.past(&systems.catalog_date);
    let mut cited = cited(&systems.sources);
    for system in systems.system.values() {
        check.date_form(system.ends.as_ref().map(|it| &it.text));
        for fact in [&system.ends, &system.libc_version].into_iter().flatten() {
            check.source(&fact.source, &mut cited);
        }
    }
    check.all_cited(&systems.sources, &cited);

    let official = Official::read(files, &date, &mut errors);
    let mut families = Vec::new();
    for (name, text) in self::families(files) {
        match toml::from_str::<Family>(text) {
            Ok(family) => families.push((name.as_str(), text.as_str(), family)),
            Err(error) => errors.push(syntax_error(name, text, &error)),
        }
    }
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (name, text, family) in &families {
        let mut check = Check { file: name, text, date: &date, errors: &mut errors };
        check.family(family, &systems);
        for (repository, image) in &family.image {
            for name in std::iter::once(repository).chain(&image.synonyms) {
                let (name_of, repository) = (name.get_ref().clone(), repository.get_ref().clone());
                if names.insert(name_of, repository).is_some() {
                    check.error(&name.span(), &format!("`{}` names two images", name.get_ref()));
                }
            }
        }
    }
    official.add_sizes(&mut families, &systems);
    compose(&mut families, &date, &mut errors);
    let today = official.name(&mut families, &systems);
    for image in families.iter_mut().flat_map(|it| it.2.image.values_mut()) {
        ratio::apply(image, &systems);
    }
    if errors.is_empty() {
        Ok(table(&systems, &families, &names, &official, &today))
    } else {
        Err(errors)
    }
}

pub(crate) fn syntax_error(file: &str, text: &str, error: &toml::de::Error) -> String {
    let line = error.span().map_or(1, |span| line(text, &span));
    format!("{FOLDER}/{file}:{line}: {}", error.message())
}

/// Computes the sizes of composed tags from those that are no guesses, and from each other.
pub(crate) fn compose(families: &mut [(&str, &str, Family)], date: &str, errors: &mut Vec<String>) {
    let mut known: BTreeMap<String, [Option<Figure>; 2]> = BTreeMap::new();
    let mut open = Vec::new();
    for (image, it) in families.iter().flat_map(|(_, _, family)| &family.image) {
        for (tag, it) in &it.tags {
            let name = format!("{}:{}", image.get_ref(), tag.get_ref());
            if let Some(composed) = &it.composed {
                open.push((name, image.get_ref(), composed));
            } else {
                let figures = [&it.disk, &it.pull]
                    .map(|it| it.clone().filter(|it| !matches!(it.basis, Basis::Sibling)));
                known.insert(name, figures);
            }
        }
    }
    let mut left = usize::MAX;
    while open.len() < left {
        left = open.len();
        open.retain(|(name, image, composed)| {
            let figures = composed.sums(image, &known);
            let done = figures[0].is_some();
            if done {
                known.insert(name.clone(), figures);
            }
            !done
        });
    }
    for (file, text, family) in families {
        let mut check = Check { file, text, date, errors };
        for (image, it) in &mut family.image {
            for (tag, it) in &mut it.tags {
                let Some(composed) = &it.composed else { continue };
                if it.disk.is_some() || it.pull.is_some() {
                    check.error(&composed.from.span(), "a composed tag has sizes of its own");
                }
                let name = format!("{}:{}", image.get_ref(), tag.get_ref());
                match known.get(&name) {
                    Some(figures) => [it.disk, it.pull] = figures.clone(),
                    None => check
                        .error(&composed.from.span(), "a part of the sum has no size, or a guess"),
                }
            }
        }
    }
}

impl Composed {
    /// The sizes on disk and to pull; `None` while a part is not known.
    fn sums(
        &self,
        image: &str,
        known: &BTreeMap<String, [Option<Figure>; 2]>,
    ) -> [Option<Figure>; 2] {
        let parts = [&self.from, &self.with, &self.without].map(|it| {
            let name = it.get_ref();
            let own = format!("{image}:{name}");
            known.get(if name.contains(':') { name } else { &own })
        });
        let sum = |at: usize| {
            let [from, with, without] = parts;
            let parts = [from?[at].as_ref()?, with?[at].as_ref()?, without?[at].as_ref()?];
            let [from, with, without] = parts.map(|it| *it.bytes.get_ref());
            let oldest = parts.into_iter().min_by_key(|it| it.date.get_ref())?;
            Some(Figure {
                bytes: Spanned::new(self.from.span(), (from + with).checked_sub(without)?),
                basis: Basis::PackageSum,
                date: oldest.date.clone(),
                source: self.source.clone(),
            })
        };
        [sum(0), sum(1)]
    }
}

/// The sources of a file, none of them cited yet.
fn cited(sources: &BTreeMap<Spanned<String>, String>) -> BTreeMap<&str, bool> {
    sources.keys().map(|id| (id.get_ref().as_str(), false)).collect()
}

fn line(text: &str, span: &Range<usize>) -> usize {
    1 + text.bytes().take(span.start).filter(|byte| *byte == b'\n').count()
}

struct Check<'a> {
    file: &'a str,
    text: &'a str,
    date: &'a str,
    errors: &'a mut Vec<String>,
}

impl Check<'_> {
    fn error(&mut self, span: &Range<usize>, message: &str) {
        self.errors.push(format!("{FOLDER}/{}:{}: {message}", self.file, line(self.text, span)));
    }

    fn family(&mut self, family: &Family, systems: &Systems) {
        let mut cited = cited(&family.sources);
        for (repository, image) in &family.image {
            self.image(repository.get_ref(), image, systems, &mut cited);
        }
        self.all_cited(&family.sources, &cited);
    }

    fn all_cited(
        &mut self,
        sources: &BTreeMap<Spanned<String>, String>,
        cited: &BTreeMap<&str, bool>,
    ) {
        for id in sources.keys() {
            if cited.get(id.get_ref().as_str()) == Some(&false) {
                self.error(&id.span(), &format!("source `{}` is cited nowhere", id.get_ref()));
            }
        }
    }

    fn source(&mut self, id: &Spanned<String>, cited: &mut BTreeMap<&str, bool>) {
        match cited.get_mut(id.get_ref().as_str()) {
            Some(cited) => *cited = true,
            None => {
                self.error(&id.span(), &format!("source `{}` is not in [sources]", id.get_ref()));
            }
        }
    }

    fn image(
        &mut self,
        repository: &str,
        image: &Image,
        systems: &Systems,
        cited: &mut BTreeMap<&str, bool>,
    ) {
        self.system(image.system.as_ref(), systems);
        self.date_form(image.ends.as_ref());
        self.note(image.note.as_ref());
        for ends in image.lifecycle.values() {
            self.date_form(Some(ends));
        }
        if let Some(newest) = &image.newest {
            self.past(&newest.date);
            self.source(&newest.source, cited);
            for (line, version) in &newest.lines {
                self.tag_form(line);
                if !version.strip_prefix(line.get_ref()).is_some_and(|it| it.starts_with('.')) {
                    let message = format!("`{version}` is no version of `{}`", line.get_ref());
                    self.error(&line.span(), &message);
                }
            }
        }
        let mut tags: BTreeMap<&str, ()> =
            image.tags.keys().map(|tag| (tag.get_ref().as_str(), ())).collect();
        for (name, tag) in &image.tags {
            self.tag_form(name);
            for alias in &tag.aliases {
                self.tag_form(alias);
                if tags.insert(alias.get_ref(), ()).is_some() {
                    self.error(&alias.span(), &format!("tag `{}` is here twice", alias.get_ref()));
                }
            }
            if Config::new(image, tag).texts().any(|it| it.contains(['|', '\t', '\n'])) {
                self.error(
                    &name.span(),
                    "a text with `|`, a tab or a line's end, which the table cannot hold",
                );
            }
            self.system(tag.system.as_ref(), systems);
            self.date_form(tag.ends.as_ref());
            self.note(tag.note.as_ref());
            if let Some(composed) = &tag.composed {
                self.source(&composed.source, cited);
            }
            for figure in [&tag.disk, &tag.pull].into_iter().flatten() {
                if *figure.bytes.get_ref() == 0 && repository != "scratch" {
                    self.error(&figure.bytes.span(), "a size of 0: leave out what is not known");
                }
                self.past(&figure.date);
                self.source(&figure.source, cited);
            }
            if let (Some(disk), Some(pull)) = (&tag.disk, &tag.pull)
                && disk.bytes.get_ref() < pull.bytes.get_ref()
            {
                self.error(&pull.bytes.span(), "more to pull than it takes on disk");
            }
        }
    }

    fn system(&mut self, id: Option<&Spanned<String>>, systems: &Systems) {
        if let Some(id) = id
            && !systems.system.contains_key(id.get_ref())
        {
            self.error(&id.span(), &format!("system `{}` is not in {SYSTEMS}", id.get_ref()));
        }
    }

    /// The table separates its fields by `|` and its aliases by `,`.
    fn tag_form(&mut self, tag: &Spanned<String>) {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        if tag.get_ref().is_empty() || !tag.get_ref().bytes().all(letters) {
            self.error(&tag.span(), &format!("`{}` is no tag", tag.get_ref()));
        }
    }

    fn note(&mut self, text: Option<&Spanned<String>>) {
        if let Some(text) = text
            && text.get_ref().contains(['|', '\n', '"'])
        {
            self.error(&text.span(), "a note is one line without `|` and double quotes");
        }
    }

    fn date_form(&mut self, date: Option<&Spanned<String>>) {
        if let Some(date) = date
            && !is_date(date.get_ref())
        {
            self.error(&date.span(), &format!("`{}` is no date", date.get_ref()));
        }
    }

    fn past(&mut self, date: &Spanned<String>) {
        self.date_form(Some(date));
        if self.date < date.get_ref().as_str() {
            self.error(&date.span(), &format!("`{}` lies in the future", date.get_ref()));
        }
    }
}

/// `2026`, `2026-09` or `2026-09-17`.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let number = |part: &str, width: usize, range: std::ops::RangeInclusive<u32>| {
        part.len() == width && part.parse().is_ok_and(|it| range.contains(&it))
    };
    parts.next().is_some_and(|year| number(year, 4, 2013..=2099))
        && parts.next().is_none_or(|month| number(month, 2, 1..=12))
        && parts.next().is_none_or(|day| number(day, 2, 1..=31))
        && parts.next().is_none()
}

/// What a tag's row points at, shared by the tags of an image that agree.
#[derive(PartialEq)]
struct Config<'a> {
    package_manager: Option<&'a str>,
    libc: Option<Libc>,
    shell: Option<bool>,
    user: Option<&'a str>,
    workdir: Option<&'a str>,
    entrypoint: &'a [String],
    cmd: &'a [String],
    env: Vec<(&'a str, &'a str)>,
    ports: &'a [u16],
    runtime: Option<&'a str>,
}

impl<'a> Config<'a> {
    fn new(image: &'a Image, tag: &'a Tag) -> Config<'a> {
        fn text<'a>(tag: Option<&'a String>, image: Option<&'a String>) -> Option<&'a str> {
            tag.or(image).map(String::as_str).filter(|it| !it.is_empty())
        }
        Config {
            package_manager: tag.package_manager.as_deref().or(image.package_manager.as_deref()),
            libc: tag.libc.or(image.libc),
            shell: tag.shell.or(image.shell),
            user: text(tag.user.as_ref(), image.user.as_ref()),
            workdir: text(tag.workdir.as_ref(), image.workdir.as_ref()),
            entrypoint: tag.entrypoint.as_ref().or(image.entrypoint.as_ref()).map_or(&[], |it| it),
            cmd: tag.cmd.as_ref().or(image.cmd.as_ref()).map_or(&[], |it| it),
            env: tag
                .env
                .as_ref()
                .or(image.env.as_ref())
                .map(|it| it.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect())
                .unwrap_or_default(),
            ports: tag.ports.as_ref().or(image.ports.as_ref()).map_or(&[], |it| it),
            runtime: text(tag.runtime.as_ref(), image.runtime.as_ref()),
        }
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        let single = [self.package_manager, self.user, self.workdir, self.runtime];
        let words = self.entrypoint.iter().chain(self.cmd).map(String::as_str);
        let pairs = self.env.iter().flat_map(|(name, value)| [*name, *value]);
        single.into_iter().flatten().chain(words).chain(pairs)
    }

    /// As `src/catalog/row.rs` reads it.
    fn write(&self, out: &mut String) {
        let libc = self.libc.map(|it| format!("{it:?}").to_ascii_lowercase());
        let env: Vec<String> =
            self.env.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let ports: Vec<String> = self.ports.iter().map(u16::to_string).collect();
        let line = [
            self.package_manager.map_or("", |it| if it.is_empty() { "-" } else { it }),
            libc.as_deref().map_or("", |it| if it == "none" { "-" } else { it }),
            self.shell.map_or("", |it| if it { "yes" } else { "no" }),
            self.user.unwrap_or_default(),
            self.workdir.unwrap_or_default(),
            &self.entrypoint.join("\t"),
            &self.cmd.join("\t"),
            &env.join("\t"),
            &ports.join("\t"),
            self.runtime.unwrap_or_default(),
        ]
        .join("|");
        let line = format!("{:?}", line.trim_end_matches('|'));
        let _ = writeln!(out, "{}\\n\\", &line[1..line.len() - 1]);
    }
}

fn table(
    systems: &Systems,
    families: &[(&str, &str, Family)],
    names: &BTreeMap<String, String>,
    official: &Official,
    today: &BTreeMap<String, official::Names>,
) -> String {
    let mut out = String::from(
        "//! Every image of the catalog. Generated from `*.toml` by `cargo xtask data`: edit those.\n\n\
         use super::row::Repository;\n\n",
    );
    let _ = writeln!(
        out,
        "/// The day on which the catalog's figures were collected.\n\
         pub const DATE: &str = {:?};\n",
        systems.catalog_date.get_ref()
    );
    out.push_str(
        "/// The operating systems, in `row`'s form.\npub(super) static SYSTEMS: &str = \"\\\n",
    );
    for (id, system) in &systems.system {
        let text = |it: &Option<String>| it.clone().unwrap_or_default();
        let libc = system.libc.filter(|it| *it != Libc::None);
        let libc = libc.map_or(String::new(), |it| format!("{it:?}").to_ascii_lowercase());
        let fact = |it: &Option<Fact>| it.as_ref().map_or("", |it| it.text.get_ref()).to_owned();
        let ends = fact(&system.ends);
        let line = format!(
            "{id}|{}|{}|{}|{}|{libc}|{}|{ends}",
            system.family,
            text(&system.version),
            text(&system.codename),
            text(&system.package_manager),
            fact(&system.libc_version),
        );
        let _ = writeln!(out, "{}", line.trim_end_matches('|'));
    }
    out.push_str(
        "\";\n\n/// Names of repositories, and the name under which these images are known here.\n",
    );
    out.push_str("pub(super) static SYNONYMS: &str = \"\\\n");
    for (name, repository) in names.iter().filter(|(name, repository)| name != repository) {
        let _ = writeln!(out, "{name} {repository}");
    }
    out.push_str("\";\n\n/// One line per tag, in `row`'s form. Sorted by name.\n");
    for source in official.sources() {
        let _ = writeln!(out, "/// {source}.");
    }
    out.push_str("#[rustfmt::skip]\npub(super) static REPOSITORIES: &[Repository] = &[\n");
    let mut repositories: Vec<_> = families
        .iter()
        .flat_map(|(_, _, family)| family.image.iter().map(move |(name, it)| (name, it, family)))
        .collect();
    repositories.sort_by_key(|(name, _, _)| name.get_ref());
    for (name, image, family) in repositories {
        write_repository(&mut out, name.get_ref(), image, family, today.get(name.get_ref()));
    }
    out.push_str("];\n");
    out
}

fn write_repository(
    out: &mut String,
    name: &str,
    image: &Image,
    family: &Family,
    today: Option<&official::Names>,
) {
    let cited: Vec<&str> = family
        .sources
        .keys()
        .map(|id| id.get_ref().as_str())
        .filter(|id| {
            image
                .tags
                .values()
                .flat_map(|tag| [&tag.disk, &tag.pull])
                .flatten()
                .any(|figure| figure.source.get_ref() == id)
        })
        .collect();
    let mut configs: Vec<Config<'_>> = Vec::new();
    let mut rows = String::new();
    // In the file's order: newest first, so that of two equally near siblings the newer answers.
    let mut tags: Vec<_> = image.tags.iter().collect();
    tags.sort_by_key(|(tag, _)| tag.span().start);
    for (tag_name, tag) in tags {
        let config = Config::new(image, tag);
        let index = configs.iter().position(|it| *it == config).unwrap_or_else(|| {
            configs.push(config);
            configs.len() - 1
        });
        let row = row(tag_name.get_ref(), tag, image, index, &cited);
        rows.push_str(row.trim_end_matches('|'));
        rows.push('\n');
    }
    let _ = writeln!(out, "    Repository {{\n        name: {name:?},\n        sources: \"\\");
    for id in cited {
        let text = format!("{:?}", family.sources.get(id).map_or("", String::as_str));
        let _ = writeln!(out, "{}\\n\\", &text[1..text.len() - 1]);
    }
    out.push_str("\",\n        newest: \"\\\n");
    for (line, version) in image.newest.iter().flat_map(|it| &it.lines) {
        let _ = writeln!(out, "{} {version}", line.get_ref());
    }
    out.push_str("\",\n        lifecycle: \"\\\n");
    for (version, ends) in &image.lifecycle {
        let _ = writeln!(out, "{version} {}", ends.get_ref());
    }
    let words = today.map(|it| it.silent.iter().cloned().collect::<Vec<_>>().join(" "));
    let _ = writeln!(out, "\",\n        silent: {:?},", words.unwrap_or_default());
    out.push_str("        unsized_today: \"\\\n");
    for line in today.iter().flat_map(|it| &it.without_row).filter_map(today::line) {
        let _ = writeln!(out, "{line}");
    }
    out.push_str("\",\n        configs: \"\\\n");
    for config in configs {
        config.write(out);
    }
    let _ = writeln!(out, "\",\n        rows: \"\\\n{rows}\",\n    }},");
}

/// `tag|aliases|system|disk|pull|config|version|packages|ends`
fn row(name: &str, tag: &Tag, image: &Image, config: usize, cited: &[&str]) -> String {
    let aliases: Vec<&str> = tag.aliases.iter().map(|it| it.get_ref().as_str()).collect();
    let system = tag.system.as_ref().or(image.system.as_ref()).map_or("", |it| it.get_ref());
    let disk = tag.disk.as_ref().map(|figure| figure_text(figure, None, cited));
    let pull = tag.pull.as_ref().map(|figure| figure_text(figure, tag.disk.as_ref(), cited));
    let ends = tag.ends.as_ref().or(image.ends.as_ref()).map_or("", |it| it.get_ref());
    format!(
        "{name}|{}|{system}|{}|{}|{}|{}|{}|{ends}",
        aliases.join(","),
        disk.unwrap_or_default(),
        pull.unwrap_or_default(),
        if config == 0 { String::new() } else { config.to_string() },
        tag.version.as_deref().unwrap_or_default(),
        tag.packages.map_or(String::new(), |count| count.to_string()),
    )
}

fn rounded(bytes: u64, digits: u32) -> u64 {
    let unit = 10_u64.pow((bytes.max(1).ilog10() + 1).saturating_sub(digits));
    (bytes + unit / 2) / unit * unit
}

/// `1110000000r2026-08-13:4`: bytes, the basis' letter, the date, the source's place in the list.
/// What the pull size shares with the disk size is left out after the letter.
fn figure_text(figure: &Figure, like: Option<&Figure>, cited: &[&str]) -> String {
    let letter = match figure.basis {
        Basis::Recorded => 'r',
        Basis::Exact => 'e',
        Basis::PackageSum => 'p',
        Basis::NearRatio => 'n',
        Basis::Ratio => 'q',
        Basis::Sibling => 's',
    };
    let bytes = match figure.basis {
        // Computed and guessed figures: more digits than these would claim too much.
        Basis::NearRatio | Basis::Ratio | Basis::Sibling => rounded(*figure.bytes.get_ref(), 3),
        // docker prints three; each more is a kilobyte to download.
        Basis::Recorded | Basis::PackageSum => rounded(*figure.bytes.get_ref(), 4),
        Basis::Exact => *figure.bytes.get_ref(),
    };
    let (date, source) = (figure.date.get_ref(), figure.source.get_ref());
    if like.is_some_and(|it| it.date.get_ref() == date && it.source.get_ref() == source) {
        return format!("{bytes}{letter}");
    }
    let source = cited.iter().position(|id| *id == source).unwrap_or(0);
    format!("{bytes}{letter}{date}:{source}")
}
