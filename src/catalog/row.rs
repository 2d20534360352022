//! The table's rows: one line of text per tag, read when it is asked for.

use super::{
    BaseImage, Basis, Figure, Libc, LibcFamily, Match, Os, Runtime, Words,
    figure::{self, Moves},
    has_ended, reference,
    table::{DATE, REPOSITORIES, SYSTEMS},
    tag::{self, Distance, Time},
};
use crate::bytes::{Bytes, SizeRange};
use std::borrow::Cow;

/// An operating system release: a line
/// `id|family|version|codename|package manager|libc|libc's version|ends`.
#[derive(Clone, Copy)]
struct System {
    family: &'static str,
    version: Option<&'static str>,
    codename: Option<&'static str>,
    package_manager: Option<&'static str>,
    libc: Option<LibcFamily>,
    libc_version: Option<&'static str>,
    ends: Option<&'static str>,
}

impl System {
    fn read(line: &'static str) -> System {
        let mut fields = line.split('|').skip(1);
        let mut next = || fields.next().unwrap_or_default();
        let family = next();
        let mut text = || Some(next()).filter(|it| !it.is_empty());
        System {
            family,
            version: text(),
            codename: text(),
            package_manager: text(),
            libc: text().and_then(libc),
            libc_version: text(),
            ends: text(),
        }
    }

    /// The release that a tag names: `bookworm`, or `3.19` for Alpine.
    fn release(name: &str) -> Option<System> {
        SYSTEMS.lines().map(System::read).find(|system| {
            system.family != "distroless" && system.codename == Some(name)
                || system.family == "alpine" && system.version == Some(name)
        })
    }

    /// The release of a distribution, by its version.
    fn of_version(family: &str, version: &str) -> Option<System> {
        let mut releases = SYSTEMS.lines().map(System::read).filter(|it| it.family == family);
        releases.find(|it| it.version == Some(version))
    }

    /// Whether a tag names this release, or a state of it: only then does it end with it. A tag that
    /// does not name the release has moved on to the next one by then.
    fn is_named(self, tag: &str) -> bool {
        let is_version = |word: &str| {
            let rest = self.version.and_then(|it| word.strip_prefix(it));
            rest.is_some_and(|it| it.is_empty() || it.starts_with('.'))
        };
        let is_it = |word: &str| {
            Some(word) == self.codename
                || is_version(word.strip_prefix(self.family).unwrap_or(word))
        };
        tag.split('-').any(is_it)
    }

    /// Whether a release gets corrections only, and no newer versions.
    fn is_fixed(self) -> bool {
        self.version.is_some() && ["alpine", "debian", "ubuntu"].contains(&self.family)
    }

    fn of(id: &str) -> Option<System> {
        let is_it = |line: &&str| line.strip_prefix(id).is_some_and(|it| it.starts_with('|'));
        SYSTEMS.lines().find(is_it).map(System::read)
    }
}

fn libc(name: &str) -> Option<LibcFamily> {
    match name {
        "glibc" => Some(LibcFamily::Glibc),
        "musl" => Some(LibcFamily::Musl),
        "uclibc" => Some(LibcFamily::Uclibc),
        _ => None,
    }
}

/// What tags of a repository share: a line
/// `package manager|libc|shell|user|workdir|entrypoint|cmd|env|ports|runtime`.
#[derive(Default)]
struct Config {
    /// Where it differs from the system's; `-` for none.
    package_manager: &'static str,
    /// Where it differs from the system's; `-` for none.
    libc: &'static str,
    shell: Option<bool>,
    user: &'static str,
    workdir: &'static str,
    entrypoint: &'static str,
    cmd: &'static str,
    env: &'static str,
    ports: &'static str,
    runtime: &'static str,
}

impl Config {
    fn read(line: &'static str) -> Config {
        let mut fields = line.split('|');
        let mut next = || fields.next().unwrap_or_default();
        Config {
            package_manager: next(),
            libc: next(),
            shell: match next() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            user: next(),
            workdir: next(),
            entrypoint: next(),
            cmd: next(),
            env: next(),
            ports: next(),
            runtime: next(),
        }
    }
}

/// A repository and its rows, newest first:
/// `tag|aliases|system|disk|pull|config|version|packages|ends`.
pub(super) struct Repository {
    pub(super) name: &'static str,
    /// One a line.
    pub(super) sources: &'static str,
    /// A line and its newest version, one a line: `3.12 3.12.14`.
    pub(super) newest: &'static str,
    /// A version and the day on which it ends, one a line: `3.12 2028-10-31`.
    pub(super) lifecycle: &'static str,
    /// Words of a variant that a tag may leave out: `community`, with spaces between.
    pub(super) silent: &'static str,
    /// The images of today without a row, one a line: their names, first the one that says most.
    pub(super) unsized_today: &'static str,
    /// One a line.
    pub(super) configs: &'static str,
    pub(super) rows: &'static str,
}

/// The repository of that name, which is its name in the catalog.
pub(super) fn repository(name: &str) -> Option<&'static Repository> {
    let index = REPOSITORIES.binary_search_by_key(&name, |repository| repository.name).ok()?;
    Some(&REPOSITORIES[index])
}

impl Repository {
    /// The rows that may stand for other tags: not those whose tags name another architecture.
    pub(super) fn rows(&'static self) -> impl Iterator<Item = Row> {
        self.all().filter(|row| !reference::is_port(row.tag))
    }

    /// When a version ends: that of the longest line that it is of.
    fn ends(&self, version: &str) -> Option<&'static str> {
        let of_line = |it: &(&str, &str)| {
            version.strip_prefix(it.0).is_some_and(|it| it.is_empty() || it.starts_with('.'))
        };
        let lines = self.lifecycle.lines().filter_map(|it| it.split_once(' '));
        lines.filter(of_line).max_by_key(|it| it.0.len()).map(|it| it.1)
    }

    /// The name that says most of an image of today without a row: `1.27.0-bookworm` of `bookworm`.
    pub(super) fn full_name(&self, tag: &str) -> Option<&'static str> {
        let line = self.unsized_today.lines().find(|it| it.split(' ').any(|name| name == tag))?;
        line.split(' ').next()
    }

    fn all(&'static self) -> impl Iterator<Item = Row> {
        self.rows.lines().map(Row::read)
    }

    /// The row of a tag or of one of its aliases; `3.12.14-slim` is another name of `3.12-slim`
    /// while that version is the newest of its line.
    pub(super) fn row(&'static self, tag: &str) -> Option<Row> {
        let named = |line: &str, rest: &str| {
            self.all().find(|row| row.names().any(|name| name.strip_prefix(line) == Some(rest)))
        };
        named("", tag).or_else(|| {
            self.newest.lines().find_map(|it| {
                let (line, newest) = it.split_once(' ')?;
                // The versions between: of 22.23.3, 22.23 too.
                let version = tag::version(tag);
                let rest = newest.strip_prefix(version)?;
                let within =
                    line.len() < version.len() && (rest.is_empty() || rest.starts_with('.'));
                if within { named(line, tag.strip_prefix(version)?) } else { None }
            })
        })
    }
}

/// The tag that a row answers.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// Where it is a moving name of an image without a row, that image's full name.
    pub(super) tag: &'a str,
    /// As the reader has it.
    pub(super) written: &'a str,
    /// How far off the row's own names are; `None` if the tag is one of them.
    pub(super) distance: Option<Distance>,
}

impl<'a> Asked<'a> {
    pub(super) fn exactly(tag: &'a str) -> Asked<'a> {
        Asked { tag, written: tag, distance: None }
    }
}

/// A line of the table in its fields.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) tag: &'static str,
    aliases: &'static str,
    system: &'static str,
    disk: &'static str,
    pull: &'static str,
    config: &'static str,
    version: &'static str,
    packages: &'static str,
    ends: &'static str,
}

impl Row {
    /// The tag and its aliases.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        let aliases = self.aliases.split(',').filter(|alias| !alias.is_empty());
        std::iter::once(self.tag).chain(aliases)
    }

    /// The versions that its names begin with.
    pub(super) fn versions(self) -> impl Iterator<Item = &'static str> {
        self.names().map(tag::version).filter(|it| !it.is_empty())
    }

    /// Whether a version is that of the operating system itself.
    pub(super) fn is_system_release(self, version: &str) -> bool {
        System::of(self.system).is_some_and(|system| system.version == Some(version))
    }

    /// When its size was taken; empty for a guess.
    pub(super) fn date(self) -> &'static str {
        let parts = Parts::read(self.disk).or_else(|| Parts::read(self.pull));
        parts.filter(|it| it.basis != Basis::Sibling).map_or("", |it| it.date)
    }

    fn read(line: &'static str) -> Row {
        let mut fields = line.split('|');
        let mut next = || fields.next().unwrap_or_default();
        Row {
            tag: next(),
            aliases: next(),
            system: next(),
            disk: next(),
            pull: next(),
            config: next(),
            version: next(),
            packages: next(),
            ends: next(),
        }
    }

    /// The image, as an answer to a tag: what depends on the version or the release is that of the
    /// tag asked for, or left out.
    pub(super) fn image(
        self,
        repository: &'static Repository,
        matched: Match,
        widening: f64,
        asked: Asked<'_>,
    ) -> BaseImage {
        let index: usize = self.config.parse().unwrap_or(0);
        let config = repository.configs.lines().nth(index).map(Config::read).unwrap_or_default();
        let own = System::of(self.system);
        let system = match asked.distance {
            Some(distance) if distance.other_release() => {
                let named = tag::release(asked.tag).and_then(System::release);
                named.or_else(|| System::of_version(repository.name, tag::version(asked.tag)))
            }
            _ => own,
        };
        let same_line = asked.distance.is_none_or(Distance::same_line);
        let text = |field: &'static str| Some(field).filter(|it| !it.is_empty());
        let runtime = text(config.runtime);
        let own_version = text(self.version).unwrap_or_else(|| tag::version(self.tag));
        let version = match (runtime.and_then(|it| tag::version_of(it, asked.tag)), asked.distance)
        {
            (Some(version), _) => Cow::Owned(version.to_owned()),
            (None, Some(_)) => Cow::Owned(tag::version(asked.tag).to_owned()),
            (None, None) => own_version.into(),
        };
        let end = |own: Option<&'static str>, version: &str, tag: &str| {
            let of_system = || system.filter(|it| runtime.is_none() && it.is_named(tag))?.ends;
            own.or_else(|| repository.ends(version)).or_else(of_system)
        };
        // A tag without a version is another image by the time that this one ends.
        let is_past = |it: &&str| !tag::is_unversioned(asked.written) || has_ended(it, DATE);
        let own_end = text(self.ends).filter(|_| same_line).filter(is_past);
        let ends = end(own_end, tag::version(asked.written), asked.written);
        let is_release = runtime.is_none()
            && own.is_some_and(|it| {
                it.is_fixed() && reference::portable(repository.name) == it.family
            });
        let within_line = asked.distance.is_some_and(|it| it.same_line() && !it.other_release());
        let ends_of_line = end(text(self.ends), own_version, self.tag).or(ends);
        let moves = Moves { tag: self.tag, ends: ends_of_line, is_release, within_line };
        let disk = Parts::read(self.disk);
        let pull = Parts::read(self.pull).map(|pull| pull.like(disk));
        let figure = |parts: Parts, pull: bool| -> Figure {
            let source = repository.sources.lines().nth(parts.source).unwrap_or_default();
            figure::figure(parts.bytes, parts.basis, parts.date, source, pull, moves, widening)
        };
        BaseImage {
            name: repository.name,
            tag: self.tag,
            matched,
            disk: disk.map(|it| figure(it, false)),
            pull: pull.map(|it| figure(it, true)),
            os: system
                .map(|it| Os {
                    family: it.family,
                    version: it.version,
                    codename: it.codename,
                    ends: it.ends,
                })
                .or(own.map(|it| Os {
                    family: it.family,
                    version: None,
                    codename: None,
                    ends: None,
                })),
            package_manager: text(config.package_manager)
                .or_else(|| system.or(own)?.package_manager)
                .filter(|it| *it != "-"),
            libc: match config.libc {
                "" => system.or(own).and_then(|it| it.libc),
                name => libc(name),
            }
            .map(|family| Libc { family, version: system.and_then(|it| it.libc_version) }),
            shell: config.shell,
            user: text(config.user),
            workdir: text(config.workdir),
            entrypoint: text(config.entrypoint).map(Words),
            cmd: text(config.cmd).map(Words),
            env: Words(config.env),
            ports: Words(config.ports),
            runtime: runtime
                .map(|name| Runtime { name, version: Some(version).filter(|it| !it.is_empty()) }),
            packages: self.packages.parse().ok().filter(|_| asked.distance.is_none()),
            ends,
        }
    }
}

/// An answer to a tag of which only the repository is known: of the rows that share the most words
/// with it, the one recorded last stands for all, with a wide range that holds the others of its
/// time too.
pub(super) fn spanning(
    repository: &'static Repository,
    tag: &str,
    open: bool,
    widening: f64,
) -> Option<BaseImage> {
    let known = tag::without_arguments(tag);
    let time = Time::of(repository, &known);
    let rows = || {
        let of_its_time = repository.rows().filter(|it| !time.is_far(*it));
        of_its_time.filter(|row| tag::may_mean(&known, open, *row))
    };
    let most = rows().map(|row| tag::shared(&known, row)).max()?;
    let alike = || rows().filter(|row| tag::shared(&known, *row) == most);
    let newest = alike().reduce(|best, row| if best.date() < row.date() { row } else { best })?;
    let image = |row: Row, widening| {
        let matched = if open { Match::Open } else { Match::Repository };
        row.image(
            repository,
            matched,
            widening,
            Asked { tag, written: tag, distance: Some(Distance::FAR) },
        )
    };
    let mut answer = image(newest, figure::REPOSITORY + widening);
    for row in alike() {
        let other = image(row, widening);
        spread(&mut answer.disk, other.disk);
        spread(&mut answer.pull, other.pull);
    }
    Some(answer)
}

/// The image of a tag without a version, with a range that holds the images that had its name in the
/// last year: an image that was pulled then may still be on the machine that builds.
pub(super) fn with_recent_versions(
    mut image: BaseImage,
    repository: &'static Repository,
    tag: &str,
) -> BaseImage {
    let is_recent = |row: &Row| {
        !row.date().is_empty() && figure::years_between(row.date(), DATE) <= YEARS_OF_A_NAME
    };
    for row in repository.rows().filter(is_recent).filter(|row| tag::was_called(tag, *row)) {
        let earlier = row.image(repository, Match::Exact, 0.0, Asked::exactly(row.tag));
        for (own, other) in [(&mut image.disk, earlier.disk), (&mut image.pull, earlier.pull)] {
            let (Some(own), Some(other)) = (own, other) else { continue };
            let likely = other.range.likely;
            // Below, such ones are of another make.
            if own.range.likely.times(0.75) <= likely && likely <= own.range.likely.times(1.33) {
                own.range.low = own.range.low.min(likely);
                own.range.high = own.range.high.max(likely);
            }
        }
    }
    image
}

/// So long a tag without a version may mean the version before.
const YEARS_OF_A_NAME: f64 = 0.5;

/// Makes a figure's range hold another's.
fn spread(figure: &mut Option<Figure>, other: Option<Figure>) {
    let Some(other) = other else { return };
    let figure = figure.get_or_insert(other);
    let SizeRange { low, likely, high } = figure.range;
    figure.range = SizeRange::new(low.min(other.range.low), likely, high.max(other.range.high));
}

/// A figure as the table writes it: `1110000000r2026-08-13:4`. A pull size ends after the letter
/// where date and source are those of the disk size.
#[derive(Clone, Copy)]
struct Parts {
    bytes: Bytes,
    basis: Basis,
    date: &'static str,
    source: usize,
}

impl Parts {
    fn read(field: &'static str) -> Option<Parts> {
        let letter = field.find(|it: char| it.is_ascii_alphabetic())?;
        let basis = match field.as_bytes().get(letter)? {
            b'e' => Basis::Exact,
            b'r' => Basis::Recorded,
            b'p' => Basis::PackageSum,
            b'n' => Basis::NearRatio,
            b'q' => Basis::Ratio,
            _ => Basis::Sibling,
        };
        let (date, source) = field[letter + 1..].split_once(':').unwrap_or_default();
        let source = source.parse().unwrap_or(0);
        Some(Parts { bytes: Bytes(field[..letter].parse().ok()?), basis, date, source })
    }

    fn like(self, disk: Option<Parts>) -> Parts {
        match disk {
            Some(disk) if self.date.is_empty() => {
                Parts { date: disk.date, source: disk.source, ..self }
            }
            _ => self,
        }
    }
}

/// A Windows image: named as such, with nothing else known.
pub(super) fn windows() -> BaseImage {
    BaseImage {
        name: "windows",
        tag: "",
        matched: Match::Repository,
        disk: None,
        pull: None,
        os: Some(Os { family: "windows", version: None, codename: None, ends: None }),
        package_manager: None,
        libc: None,
        shell: None,
        user: None,
        workdir: None,
        entrypoint: None,
        cmd: None,
        env: Words(""),
        ports: Words(""),
        runtime: None,
        packages: None,
        ends: None,
    }
}
