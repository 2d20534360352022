//! apt, apt-get, aptitude and dpkg: packages, their lists and what cleaning up frees.

use std::rc::Rc;

use super::{
    Basis, MEASURED, mb,
    packages::{self, Added, WITHOUT_INDEX},
    run::Run,
    sized,
    stage::State,
};
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
            if verb == "reinstall" || command.has_flag("--reinstall") {
                let names = command.operands(1, WITH_VALUE).map(|it| package_name(&it.text));
                let names: Vec<String> = names.collect();
                packages::again(run.state, &names.iter().map(String::as_str).collect::<Vec<_>>());
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
    let without = requests.recommends.then(|| run.state.clone());
    let estimate = Estimate::of(&names, requests.recommends, run.state);
    let mut size = estimate.size;
    // What the index knows all of, and nothing takes away again.
    let is_firm = estimate.guessed == 0
        && !(requests.optional || requests.perhaps_purged || requests.swept || requests.purged);
    // Taken by value: while it is there, a change of the stage's files would copy them all.
    if let (true, Some(mut state), Some(with)) = (is_firm, without, size.disk)
        && let Some(less) = Estimate::of(&names, false, &mut state).size.disk
    {
        run.state.recommended = with.likely - less.likely;
    }
    if requests.optional || requests.perhaps_purged {
        size = size.map(|it| SizeRange { low: Bytes::ZERO, ..it });
    }
    if requests.swept {
        // The libraries that remain are a small part of what builds needed.
        size =
            size.map(|it| SizeRange::new(Bytes::kb(700), it.likely.times(0.2), it.high.times(0.7)));
    }
    if !requests.automatic.is_empty() {
        // What they brought along stays.
        let names = in_order(&requests.automatic);
        let mut state = run.state.clone();
        let stays = Estimate::of(&names, requests.recommends, &mut state).size;
        size = size + stays.map(|it| SizeRange { low: Bytes::ZERO, likely: Bytes::ZERO, ..it });
    }
    let label = label(&requests);
    let basis = if estimate.guessed == 0 { Basis::PackageIndex } else { Basis::Heuristic };
    let basis = if requests.swept { Basis::Assumption } else { basis };
    let source = if requests.swept {
        "packages to build with are purged again, a fifth remains".to_owned()
    } else {
        estimate.source
    };
    let all = Rc::make_mut(&mut run.state.packages);
    all.extend(requests.install.clone());
    run.put("package:apt", label, size, basis, source);
}

fn label(requests: &Requests) -> String {
    let mut names = in_order(&requests.install);
    let more = names.len().saturating_sub(4);
    names.truncate(4);
    let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
    let what = if requests.recommends { "need or recommend" } else { "need" };
    format!("{}{rest}, with what they {what}", names.join(", "))
}

struct Estimate {
    size: Size,
    guessed: usize,
    source: String,
}

impl Estimate {
    fn of(names: &[&str], recommends: bool, state: &mut State) -> Estimate {
        let has_nodesource = state.sources.contains_key("nodesource");
        let is_own = |name: &str| name == "nodejs" && has_nodesource;
        let own = names.iter().any(|it| is_own(it));
        let indexes = state.indexes.clone();
        let index = indexes.get(packages::release(state.os).0);
        let known = |name: &str| index.is_some_and(|it| it.find(name).is_some());
        let asked = names.iter().filter(|it| !is_own(it));
        let asked: Vec<&str> = asked.map(|it| if known(it) { *it } else { family(it) }).collect();
        let added = packages::add(state, &asked, recommends);
        let guessed = added.as_ref().map_or(asked.len(), |it| it.unknown);
        let known = added.as_ref().map_or(Size::ZERO, |it| size(it, state.slim));
        let nodesource = if own { Bytes::kb(NODESOURCE_KB) } else { Bytes::ZERO };
        let nodesource = sized(SizeRange::around(nodesource, 0.1), COMPRESSED);
        let source = match added {
            None => WITHOUT_INDEX.to_owned(),
            Some(it) if guessed == 0 => it.source,
            Some(it) => format!("{}; {}", it.source, it.guessed),
        };
        Estimate { size: known + guess(guessed, recommends) + nodesource, guessed, source }
    }
}

/// What packages take on disk and in a layer.
///
/// On disk: what they say less rounding, on slim images less documents too; Python's own compiled
/// modules, 11.5 MB, and a third of the size of other Python packages; and dpkg's own files, written
/// again in every layer: 0.96 MB, 0.85 MB more where debconf's questions change, 22 kB for each
/// package; a cluster of PostgreSQL's server is 37 MB. The better the packages were packed for the
/// download, the better the layer is: it is 0.163 of what is on disk and 0.76 of the download's share
/// in what packages say. From measured builds of Debian 12 and 13 (45 layers, 2026-11).
fn size(added: &Added, slim: bool) -> Size {
    if added.count == 0 {
        let nothing = SizeRange::new(Bytes::kb(2), Bytes::kb(5), Bytes::kb(20));
        return sized(nothing, (0.2, 0.3, 1.0));
    }
    let documents = if slim { added.documents } else { Bytes::ZERO };
    let files = added.installed - added.rounding - documents;
    let python = if added.python { Bytes::kb(11_500) } else { Bytes::ZERO };
    let compiled = python + added.compiled.times(0.33);
    let asked = Bytes::kb(if added.asks { 850 } else { 0 });
    let cluster = Bytes::kb(if added.cluster { 37_000 } else { 0 });
    let own = Bytes::kb(960 + 22 * u64::try_from(added.count).unwrap_or(0)) + asked;
    let likely = files + compiled + own + cluster;
    let (low, high) = if added.at_home { (0.95, 1.05) } else { (0.7, 1.35) };
    let spread = Bytes::kb(300);
    let disk = SizeRange::new(likely.times(low) - spread, likely, likely.times(high) + spread);
    let packed = ratio(added.download, added.installed).mul_add(0.76, 0.163).min(0.5);
    let packed = if slim { packed } else { packed * 1.05 };
    let layer = own.times(0.2) + (likely - own).times(packed);
    let (low, high) = if added.at_home { (0.895, 1.115) } else { (0.65, 1.4) };
    let pull = SizeRange::new(layer.times(low), layer, layer.times(high));
    Size { disk: Some(disk), pull: Some(pull) }
}

#[expect(clippy::cast_precision_loss, reason = "packages stay far below 2^53 bytes")]
fn ratio(part: Bytes, of: Bytes) -> f64 {
    part.0 as f64 / of.0.max(1) as f64
}

/// Packages of which nothing is known: of 301 that real Dockerfiles ask for a quarter is below
/// 0.9 MB, the median 7 MB (11 MB with recommends), a quarter above 44 (93) MB.
fn guess(count: usize, recommends: bool) -> Size {
    let count = u64::try_from(count).unwrap_or(u64::MAX).min(10_000);
    let (each, most) = if recommends { (8_000, 95_000) } else { (5_000, 45_000) };
    let high = Bytes::kb(most * count + if count == 0 { 0 } else { 160_000 });
    sized(SizeRange::new(Bytes::kb(50 * count), Bytes::kb(each * count), high), COMPRESSED)
}

/// NodeSource's nodejs holds node and npm in one package.
const NODESOURCE_KB: u64 = 190_000;

/// The package of every release that stands for one version of it.
fn family(name: &str) -> &str {
    let known = [
        ("openjdk-", "-jre-headless", "default-jre-headless"),
        ("openjdk-", "-jdk-headless", "default-jdk-headless"),
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
        ("php7.", "", "php"),
        ("php8.", "", "php"),
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
