//! apk: packages and the index it keeps.

use std::rc::Rc;

use crate::{
    bytes::{Bytes, SizeRange},
    commands::{Manager, PackageRequest},
    image::{
        estimate::{mb, sized},
        files::absolute,
        layer::{Basis, Item, ItemKind},
        packages::{self, WITHOUT_INDEX},
        scope::Run,
    },
    shell::Condition,
    sort::in_order,
};

const PACKAGES: ItemKind = ItemKind::Packages(Manager::Apk);

/// Takes a request in; what it leaves is known at the end of the RUN.
pub(super) fn install(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let optional = run.is_optional();
    let root = request.root.map(|it| run.path(it));
    if root != run.apk.root {
        // What was asked for until now is for another place.
        finish(run);
        run.apk.root = root;
    }
    // What likely is not installed only makes more possible.
    if run.condition == Condition::Fallback && !run.apk.install.is_empty() {
        let names = request.names().map(|it| (package_name(it).to_owned(), None));
        return run.apk.automatic.extend(names);
    }
    run.apk.optional |= optional;
    for word in request.names() {
        run.apk.install.insert(package_name(word).to_owned(), request.group.map(str::to_owned));
    }
    if request.keeps_cache {
        index(request.root, run);
    }
}

fn package_name(word: &str) -> &str {
    word.split(['=', '~', '<', '>', '@']).next().unwrap_or_default()
}

/// Takes packages away, by name or by their group.
pub(super) fn remove(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    for name in request.names() {
        run.apk.perhaps_removed |= name.contains(['$', '`']);
        run.apk.install.retain(|it, group| it != name && group.as_deref() != Some(name));
    }
}

/// Upgrades all that the base holds.
pub(super) fn upgrade(run: &mut Run<'_>) {
    let size = sized(mb(0.0, 3.0, 30.0), COMPRESSED);
    let source = "depends on the age of the base: up to 30 MB";
    run.put("", Item::new(PACKAGES, "upgraded packages", size, Basis::Assumption, source));
}

/// Where it keeps the index and packages.
pub(super) fn cache(root: Option<&str>) -> String {
    absolute(root.unwrap_or("/"), "var/cache/apk")
}

/// The compressed share of apk packages, gzip themselves: 0.19 to 0.38 in Alpine's index, median
/// 0.29.
const COMPRESSED: (f64, f64, f64) = (0.20, 0.30, 0.45);

/// Leaves the index.
pub(super) fn index(root: Option<&str>, run: &mut Run<'_>) {
    let path = cache(root);
    // It is fetched again when it is four hours old.
    if run.holds(&path, |it| matches!(it.kind, ItemKind::PackageLists(_))) {
        return;
    }
    let size = sized(mb(1.3, 2.2, 2.8), (0.95, 1.0, 1.0));
    let label = "package index that apk keeps without --no-cache";
    let source = "1.3 to 2.5 MB in published images";
    let kind = ItemKind::PackageLists(Manager::Apk);
    run.put(&path, Item::new(kind, label, size, Basis::Heuristic, source));
}

/// Adds what the RUN's packages leave, all together.
pub(super) fn finish(run: &mut Run<'_>) {
    let requests = std::mem::take(&mut run.apk);
    if requests.install.is_empty() {
        return;
    }
    let mut names = in_order(&requests.install);
    let added = match &requests.root {
        Some(root) => packages::add_at(run.state, root, &names, false),
        None => packages::add(run.state, &names, false),
    };
    let guessed = added.as_ref().map_or(names.len(), |it| it.unknown);
    let count = u64::try_from(guessed).unwrap_or(u64::MAX).min(10_000);
    // Packages that real Dockerfiles ask for and the index lacks: median 1.5 MB, a quarter above 8.
    let guess = SizeRange::new(
        Bytes::kb(20 * count),
        Bytes::kb(2_000 * count),
        Bytes::kb(10_000 * count + if count == 0 { 0 } else { 40_000 }),
    );
    // Other releases differ by up to a third, and more where packages were split or joined.
    let (low, high) = match &added {
        Some(it) if it.at_home => (0.97, 1.05),
        _ => (0.5, 1.35),
    };
    let judged = added.as_ref().map_or(Bytes::ZERO, |it| it.judged);
    let known = added.as_ref().map_or(Bytes::ZERO, |it| it.installed - judged);
    let known = SizeRange::new(known.times(low), known, known.times(high));
    let judged = SizeRange::new(judged.times(0.4), judged, judged.times(1.9));
    let mut disk = known + judged + guess + mb(0.03, 0.1, 0.3);
    if requests.optional || requests.perhaps_removed {
        disk.low = Bytes::ZERO;
    }
    if !requests.automatic.is_empty() {
        let others = in_order(&requests.automatic);
        let others = packages::add(&mut run.state.clone(), &others, false);
        let most = others.map_or(Bytes::mb(50), |it| it.installed.times(high));
        disk.high = disk.high.max(disk.low + most);
    }
    let more = names.len().saturating_sub(4);
    names.truncate(4);
    let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
    let (basis, source) = match added {
        None => (Basis::Heuristic, WITHOUT_INDEX.to_owned()),
        Some(it) if guessed != 0 => (Basis::Heuristic, format!("{}; {}", it.source, it.guessed)),
        Some(it) if it.judged != Bytes::ZERO => {
            (Basis::Heuristic, format!("{}; community packages judged by Debian's", it.source))
        }
        Some(it) => (Basis::PackageIndex, it.source),
    };
    let label = format!("{}{rest}, with what they need", names.join(", "));
    let path = requests.root.as_deref().unwrap_or_default();
    run.put(path, Item::new(PACKAGES, label, sized(disk, COMPRESSED), basis, source));
    if requests.root.is_none() {
        Rc::make_mut(&mut run.state.packages).extend(requests.install);
    }
}
