//! apt, apt-get, aptitude and dpkg: packages, their lists and what cleaning up frees.

mod table;

use std::rc::Rc;

use super::{Basis, MEASURED, mb, rows, run::Run, sized, stage::State};
use crate::{
    bytes::{Bytes, Size, SizeRange},
    shell::Command,
    sort::{Names, in_order},
};

/// What the apt commands of one RUN ask for, until its end.
#[derive(Debug, Default)]
pub(super) struct Requests {
    install: Names,
    recommends: bool,
    optional: bool,
    /// Installed, then marked as no longer needed.
    automatic: Names,
    purged: bool,
    /// Removed by names that are not known here.
    perhaps_purged: bool,
    /// `apt-mark auto '.*'` ran: what is purged then is all that no program needs at run time.
    marked: bool,
    swept: bool,
}

pub(super) const LISTS: &str = "/var/lib/apt/lists";

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let Some(verb) = command.operands(0, WITH_VALUE).next() else { return true };
    let verb = verb.text.clone();
    match command.name.as_str() {
        "dpkg" => return dpkg(command, run),
        "apt-mark" => {
            run.apt.marked |= verb == "auto";
            return true;
        }
        _ => {}
    }
    match verb.as_str() {
        "update" => lists(run),
        "install" | "reinstall" | "build-dep" => {
            let optional = run.is_optional();
            let requests = &mut run.apt;
            requests.optional |= optional;
            requests.recommends |= !command.words.iter().any(|it| {
                matches!(
                    &*it.text,
                    "--no-install-recommends"
                        | "APT::Install-Recommends=false"
                        | "APT::Install-Recommends=0"
                )
            });
            for word in command.operands(1, WITH_VALUE) {
                if let Some(name) = word.text.strip_suffix('-').filter(|it| is_name(it)) {
                    requests.install.remove(name);
                } else if verb == "build-dep" {
                    requests.install.insert("build-essential".into(), None);
                    requests.install.insert(format!("what builds {}", word.text), None);
                } else {
                    requests.install.insert(package_name(&word.text), None);
                }
            }
        }
        "upgrade" | "dist-upgrade" | "full-upgrade" | "safe-upgrade" => {
            run.put(
                "package:apt",
                "upgraded packages",
                sized(mb(0.0, 15.0, 180.0), COMPRESSED),
                Basis::Assumption,
                "depends on the age of the base: up to 180 MB",
            );
        }
        "purge" | "remove" | "autoremove" | "autopurge" => purge(command, &verb, run),
        "clean" | "autoclean" => run.state.remove("/var/cache/apt"),
        "dist-clean" | "distclean" => {
            run.state.remove("/var/cache/apt");
            run.state.remove(LISTS);
        }
        "download" | "source" => run.put(
            &run.folder.clone(),
            "downloaded packages",
            sized(mb(0.01, 3.0, 200.0), (0.9, 1.0, 1.0)),
            Basis::Assumption,
            "up to 200 MB",
        ),
        _ => {}
    }
    true
}

const WITH_VALUE: &[&str] = &["-o", "-t", "-c", "--target-release", "--option", "-a"];

/// gzip of apt layers, as a share of their size: 0.23 to 0.51, median 0.36 (47 layers).
const COMPRESSED: (f64, f64, f64) = (0.27, 0.36, 0.50);

/// What `apt-get update` leaves. Official Debian and Ubuntu images keep the lists compressed.
fn lists(run: &mut Run<'_>) {
    if run.is_mounted(LISTS) {
        return;
    }
    run.state.remove(LISTS);
    let os = run.state.os;
    let release = os.and_then(|it| it.codename.or(it.version)).unwrap_or_default();
    let plain = run.state.sources.contains_key("uncompressed lists");
    let (disk, pull, source) = match (os.map(|it| it.family), release) {
        (Some("debian"), _) if plain => (mb(45.0, 54.0, 66.0), mb(10.5, 12.6, 15.5), MEASURED),
        (Some("debian"), "bookworm") => (mb(19.0, 19.85, 22.0), mb(14.5, 15.32, 17.5), MEASURED),
        (Some("debian"), "trixie") => (mb(20.5, 21.70, 24.0), mb(15.8, 16.77, 19.0), MEASURED),
        (Some("ubuntu"), _) => (
            mb(20.0, 40.0, 62.0),
            mb(12.0, 28.0, 45.0),
            "Debian's measured lists, and 39 MB of an older Ubuntu",
        ),
        _ => (mb(12.0, 19.8, 60.0), mb(8.0, 15.3, 20.0), "measured builds of Debian 12 and 13"),
    };
    let size = Size { disk: Some(disk), pull: Some(pull) };
    run.put(LISTS, "package lists that apt-get update leaves", size, Basis::Heuristic, source);
}

fn purge(command: &Command, verb: &str, run: &mut Run<'_>) {
    let requests = &mut run.apt;
    let automatic = verb.starts_with("auto")
        || command.has_flag("--auto-remove")
        || command.has_flag("--autoremove");
    requests.purged = true;
    for word in command.operands(1, WITH_VALUE) {
        let name = package_name(&word.text);
        if word.text.contains(['$', '*', '`', '?']) {
            requests.perhaps_purged = true;
        } else if requests.install.remove(&name).is_some() && !automatic {
            requests.automatic.insert(name, None);
        }
    }
    if automatic {
        requests.automatic.clear();
        requests.swept |= requests.marked;
    }
}

/// `dpkg -i x.deb`: unpacks what was downloaded.
fn dpkg(command: &Command, run: &mut Run<'_>) -> bool {
    if !command.has_flag("-i") && !command.has_flag("--install") {
        return true;
    }
    run.put(
        "package:dpkg",
        "packages from .deb files",
        sized(mb(0.1, 60.0, 900.0), COMPRESSED),
        Basis::Assumption,
        "a .deb unpacks to three to five times its size: up to 900 MB",
    );
    true
}

/// `curl` of `curl=7.88.1-10`, `curl:amd64` or `curl/stable`; a path stays one.
fn package_name(word: &str) -> String {
    if word.starts_with(['.', '/']) {
        return word.to_owned();
    }
    word.split(['=', '/', ':']).next().unwrap_or(word).to_owned()
}

fn is_name(word: &str) -> bool {
    word.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || b"+.-".contains(&it))
}

/// Adds what the RUN's installs leave, all together, for they share dependencies.
pub(super) fn finish(run: &mut Run<'_>) {
    let requests = std::mem::take(&mut run.apt);
    if requests.install.is_empty() && requests.automatic.is_empty() && !requests.purged {
        return;
    }
    if requests.install.is_empty() && requests.automatic.is_empty() {
        let size = Size { disk: Some(mb(0.76, 1.0, 2.6)), pull: Some(mb(0.2, 0.26, 0.8)) };
        let label = "dpkg's own files, written again";
        run.put("package:apt-purge", label, size, Basis::Heuristic, MEASURED);
        return;
    }
    let names = in_order(&requests.install);
    let estimate = Estimate::of(&names, requests.recommends, run.state);
    let all = Rc::make_mut(&mut run.state.packages);
    all.extend(requests.install.clone());
    let mut disk = estimate.disk + FIXED;
    if requests.optional || requests.perhaps_purged {
        disk.low = Bytes::ZERO;
    }
    if requests.swept {
        // The libraries that remain are a small part of what builds needed.
        disk = SizeRange::new(FIXED.low, disk.likely.times(0.2), disk.high.times(0.7));
    }
    if !requests.automatic.is_empty() {
        // What they brought along stays.
        let names = in_order(&requests.automatic);
        disk.high = disk.high + Estimate::of(&names, requests.recommends, run.state).disk.high;
    }
    let label = label(&requests);
    let basis = if estimate.guessed == 0 { Basis::PackageIndex } else { Basis::Heuristic };
    let basis = if requests.swept { Basis::Assumption } else { basis };
    let source = match estimate.guessed {
        _ if requests.swept => {
            "packages to build with are purged again, a fifth remains".to_owned()
        }
        0 => "Debian 12 package index, 2026-11".to_owned(),
        count => format!(
            "Debian 12 package index, 2026-11; {count} of {} packages guessed",
            requests.install.len()
        ),
    };
    run.put("package:apt", label, sized(disk, COMPRESSED), basis, source);
}

/// dpkg's lists, debconf and ldconfig files, written again in every layer: 1.0 MB, 1.8 MB where
/// debconf templates change (measured).
const FIXED: SizeRange =
    SizeRange { low: Bytes(700_000), likely: Bytes(1_200_000), high: Bytes(2_600_000) };

fn label(requests: &Requests) -> String {
    let mut names = in_order(&requests.install);
    let more = names.len().saturating_sub(4);
    names.truncate(4);
    let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
    let what = if requests.recommends { "need or recommend" } else { "need" };
    format!("{}{rest}, with what they {what}", names.join(", "))
}

struct Estimate {
    disk: SizeRange,
    guessed: usize,
}

impl Estimate {
    fn of(names: &[&str], recommends: bool, state: &State) -> Estimate {
        let mut seen = Vec::new();
        // What is there already, and what that brought along, costs nothing again.
        for name in preinstalled(state) {
            add(name, false, &mut seen);
        }
        for name in in_order(&state.packages) {
            add(name, false, &mut seen);
        }
        let (mut known, mut guessed) = (0_u64, 0_u64);
        for name in names {
            if *name == "nodejs" && state.sources.contains_key("nodesource") {
                known += NODESOURCE_KB;
                continue;
            }
            match add(name, recommends, &mut seen) {
                Some(kb) => known += kb,
                None => guessed += 1,
            }
        }
        // Debian 12's figures: true sizes are 0.84 to 1.28 times them, 0.53 for gnupg
        // (documents and translations dropped, .pyc compiled).
        let os = state.os;
        let at_home = os.is_some_and(|it| it.codename == Some("bookworm"));
        let (low, likely, high) = match (at_home, state.slim) {
            (true, true) => (0.72, 0.95, 1.30),
            (true, false) => (0.85, 1.01, 1.25),
            (false, true) => (0.60, 0.95, 1.50),
            (false, false) => (0.60, 1.00, 1.60),
        };
        let known = Bytes::kb(known);
        let known = SizeRange::new(known.times(low), known.times(likely), known.times(high));
        // 301 packages that real Dockerfiles ask for and the table lacks: a quarter is below
        // 0.9 MB, the median 7 MB (11 MB with recommends), a quarter above 44 (93) MB.
        let (each, most) = if recommends { (8_000, 95_000) } else { (5_000, 45_000) };
        let guess = SizeRange::new(
            Bytes::kb(50 * guessed),
            Bytes::kb(each * guessed),
            Bytes::kb(most * guessed + if guessed == 0 { 0 } else { 160_000 }),
        );
        Estimate { disk: known + guess, guessed: usize::try_from(guessed).unwrap_or(usize::MAX) }
    }
}

/// NodeSource's nodejs holds node and npm in one package.
const NODESOURCE_KB: u64 = 190_000;

/// The kB that a package and what it needs add to the rows that were seen.
fn add(name: &str, recommends: bool, seen: &mut Vec<usize>) -> Option<u64> {
    let first = rows::find(table::PACKAGES, family(name))?;
    let mut kb = 0;
    let mut open = vec![(first, recommends)];
    while let Some((row, recommends)) = open.pop() {
        if seen.contains(&row) {
            continue;
        }
        seen.push(row);
        let mut fields = rows::fields(table::PACKAGES, row).skip(1);
        let plain = (fields.next(), fields.next());
        let full = (fields.next(), fields.next());
        let (own, with) = if recommends && full.0.is_some() { full } else { plain };
        kb += own.and_then(|it| it.parse::<u64>().ok()).unwrap_or(0);
        let with = with.unwrap_or_default().split_ascii_whitespace();
        open.extend(with.filter_map(|it| rows::find(table::PACKAGES, it)).map(|it| (it, false)));
    }
    Some(kb)
}

/// The package of Debian 12 that stands for another version of it.
fn family(name: &str) -> &str {
    if rows::find(table::PACKAGES, name).is_some() {
        return name;
    }
    let known = [
        ("openjdk-", "-jre-headless", "openjdk-17-jre-headless"),
        ("openjdk-", "-jdk-headless", "openjdk-17-jdk-headless"),
        ("openjdk-", "-jre", "default-jre"),
        ("openjdk-", "-jdk", "default-jdk"),
        ("python3.", "-dev", "python3-dev"),
        ("python3.", "-venv", "python3-venv"),
        ("python3.", "", "python3"),
        ("golang-1", "", "golang-go"),
        ("gcc-", "", "gcc"),
        ("g++-", "", "g++"),
        ("clang-", "", "clang"),
        ("llvm-", "", "llvm"),
        ("postgresql-client-", "", "postgresql-client"),
        ("postgresql-", "", "postgresql"),
        ("ruby2", "", "ruby"),
        ("ruby3", "", "ruby"),
        ("libmysqlclient-dev", "", "default-libmysqlclient-dev"),
        ("mysql-client", "", "default-mysql-client"),
        ("netcat", "", "netcat-openbsd"),
    ];
    known
        .iter()
        .find(|(start, end, _)| name.starts_with(start) && name.ends_with(end))
        .map_or(name, |(_, _, stands_for)| stands_for)
}

/// What official images of languages hold beyond their distribution.
fn preinstalled(state: &State) -> impl Iterator<Item = &'static str> {
    let runtime = state.config.runtimes.first().map(|it| it.name.as_str());
    let on_debian = state.os.is_some_and(|it| it.family == "debian");
    let names: &str = match runtime {
        Some("python" | "node" | "ruby" | "rust") if on_debian && !state.slim => {
            "autoconf automake build-essential bzip2 ca-certificates curl default-libmysqlclient-dev \
             dirmngr dpkg-dev file g++ gcc git gnupg imagemagick libbz2-dev libc6-dev \
             libcurl4-openssl-dev libffi-dev libglib2.0-dev libjpeg-dev liblzma-dev libmagickwand-dev \
             libncurses5-dev libpng-dev libpq-dev libreadline-dev libsqlite3-dev libssl-dev libtool \
             libxml2-dev libxslt1-dev libyaml-dev make netbase openssh-client openssl patch procps \
             python3 sq subversion mercurial tzdata unzip wget xz-utils zlib1g-dev pkg-config"
        }
        Some("go") if on_debian => {
            "ca-certificates curl dirmngr g++ gcc git gnupg libc6-dev make mercurial netbase \
             openssh-client pkg-config procps subversion tzdata wget"
        }
        Some("rust") if on_debian => "ca-certificates gcc libc6-dev",
        Some("php") if on_debian => {
            "autoconf ca-certificates curl dpkg-dev file g++ gcc libc6-dev make pkg-config xz-utils"
        }
        Some(_) if on_debian => "ca-certificates netbase tzdata",
        _ => "",
    };
    names.split_ascii_whitespace()
}
