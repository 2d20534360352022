//! apt and dpkg: packages, their lists and what cleaning up frees.

use std::rc::Rc;

use crate::{
    bytes::{Bytes, Size, SizeRange},
    commands::{CachePart, Manager, PackageRequest, RequestKind},
    image::{
        estimate::{MEASURED, mb, sized},
        layer::{Basis, Item, ItemKind},
        packages::{self, Added, WITHOUT_INDEX},
        scope::{Requests, Run},
        state::State,
    },
    shell::Condition,
    sort::in_order,
};

/// Where the lists lie.
pub(super) const LISTS: &str = "/var/lib/apt/lists";

const PACKAGES: ItemKind = ItemKind::Packages(Manager::Apt);

/// Takes a request in; what it leaves is known at the end of the RUN.
pub(super) fn install(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let optional = run.is_optional();
    // What likely is not installed only makes more possible.
    if run.condition == Condition::Fallback && !run.apt.install.is_empty() {
        let names = request.names().map(|it| (package_name(it), None));
        return run.apt.automatic.extend(names);
    }
    run.apt.optional |= optional;
    run.apt.recommends |= request.recommends;
    for name in &request.excluded {
        run.apt.install.remove(*name);
    }
    for word in request.names() {
        let name = match request.kind {
            RequestKind::BuildDependencies => {
                run.apt.install.insert("build-essential".into(), None);
                format!("what builds {word}")
            }
            _ => package_name(word),
        };
        run.apt.install.insert(name, None);
    }
    if request.kind == RequestKind::Reinstall {
        let names: Vec<String> = request.names().map(package_name).collect();
        packages::again(run.state, &names.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

/// Upgrades all that the base holds.
pub(super) fn upgrade(run: &mut Run<'_>) {
    let size = sized(mb(0.0, 15.0, 180.0), COMPRESSED);
    let source = "depends on the age of the base: up to 180 MB";
    run.put("", Item::new(PACKAGES, "upgraded packages", size, Basis::Assumption, source));
}

/// Deletes what apt keeps for itself.
pub(super) fn clean(part: CachePart, run: &mut Run<'_>) {
    run.state.remove("/var/cache/apt");
    if part == CachePart::Everything {
        run.state.remove(LISTS);
    }
}

/// Takes packages away that the same RUN has asked for.
pub(super) fn remove(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let requests = &mut run.apt;
    requests.purged = true;
    for word in request.names() {
        let name = package_name(word);
        if word.contains(['$', '*', '`', '?']) {
            requests.perhaps_removed = true;
        } else if requests.install.remove(&name).is_some() && !request.removes_unneeded {
            requests.automatic.insert(name, None);
        }
    }
    if request.removes_unneeded {
        requests.automatic.clear();
        requests.swept |= requests.marked;
    }
}

/// `dpkg -i x.deb`: unpacks what was downloaded.
pub(super) fn unpack(run: &mut Run<'_>) {
    let size = sized(mb(0.1, 60.0, 900.0), COMPRESSED);
    let source = "a .deb unpacks to three to five times its size: up to 900 MB";
    run.put("", Item::new(PACKAGES, "packages from .deb files", size, Basis::Assumption, source));
}

/// gzip of apt layers, as a share of their size: 0.23 to 0.51, median 0.36 (47 layers).
const COMPRESSED: (f64, f64, f64) = (0.27, 0.36, 0.50);

/// What `apt-get update` leaves. Official Debian and Ubuntu images keep the lists compressed.
pub(super) fn lists(run: &mut Run<'_>) {
    if run.is_mounted(LISTS) {
        return;
    }
    run.state.remove(LISTS);
    let os = run.state.os;
    let release = os.and_then(|it| it.codename.or(it.version)).unwrap_or_default();
    let plain = run.state.has_plain_lists;
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
    let kind = ItemKind::PackageLists(Manager::Apt);
    let label = "package lists that apt-get update leaves";
    run.put(LISTS, Item::new(kind, label, size, Basis::Heuristic, source));
}

/// `curl` of `curl=7.88.1-10`, `curl:amd64` or `curl/stable`; a path stays one.
fn package_name(word: &str) -> String {
    if word.starts_with(['.', '/']) {
        return word.to_owned();
    }
    word.split(['=', '/', ':']).next().unwrap_or(word).to_owned()
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
        run.put("", Item::new(PACKAGES, label, size, Basis::Heuristic, MEASURED));
        return;
    }
    let names = in_order(&requests.install);
    let without = requests.recommends.then(|| run.state.clone());
    let estimate = Estimate::of(&names, requests.recommends, run.state);
    let mut size = estimate.size;
    // What the index knows all of, and nothing takes away again.
    let is_firm = estimate.guessed == 0
        && !(requests.optional || requests.perhaps_removed || requests.swept || requests.purged);
    // Taken by value: while it is there, a change of the stage's files would copy them all.
    if let (true, Some(mut state), Some(with)) = (is_firm, without, size.disk)
        && let Some(less) = Estimate::of(&names, false, &mut state).size.disk
    {
        run.state.recommended = with.likely - less.likely;
    }
    if requests.optional || requests.perhaps_removed {
        size = size.map(|it| SizeRange { low: Bytes::ZERO, ..it });
    }
    if requests.swept {
        // The libraries that remain are a small part of what builds needed.
        size = size
            .map(|it| SizeRange::new(Bytes::kb(700), it.likely.times(0.06), it.high.times(0.3)));
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
        "packages to build with are purged again, a few libraries remain".to_owned()
    } else {
        estimate.source
    };
    let all = Rc::make_mut(&mut run.state.packages);
    all.extend(requests.install.clone());
    run.put("", Item::new(PACKAGES, label, size, basis, source));
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
        let has_nodesource = state.has_nodesource;
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
