//! dnf, yum, microdnf, tdnf, zypper and rpm: packages and the cache they keep.

use crate::{
    bytes::{Bytes, SizeRange},
    commands::{Manager, PackageRequest},
    image::{
        estimate::{mb, sized},
        files::{Found, absolute},
        layer::{Basis, Item, ItemKind},
        packages::{self, WITHOUT_INDEX},
        scope::Run,
    },
    packages::{Index, Release},
    shell::Command,
};

const PACKAGES: ItemKind = ItemKind::Packages(Manager::Rpm);

/// Installs packages, into the image or into another root that is copied to one later.
pub(super) fn install(command: &Command, request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let asked: Vec<&str> = request.names().collect();
    if asked.is_empty() {
        return;
    }
    let root = request.root.map(|it| run.path(it));
    let indexes = run.state.indexes.clone();
    let index = indexes.get(Release::Bookworm);
    let names: Vec<String> = asked.iter().map(|it| alike(it, index)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let place = format!("rpm:{}", root.as_deref().unwrap_or_default());
    let added = packages::add_from(run.state, Release::Bookworm, &place, &names, false);
    let unknown = added.as_ref().map_or(names.len(), |it| it.unknown);
    let count = u64::try_from(unknown).unwrap_or(u64::MAX).min(10_000);
    let known = added.as_ref().map_or(Bytes::ZERO, |it| it.installed);
    let known = SizeRange::new(known.times(0.4), known, known.times(2.2));
    let guess = SizeRange::new(
        Bytes::kb(50 * count),
        Bytes::kb(9_000 * count),
        Bytes::kb(60_000 * count + if count == 0 { 0 } else { 250_000 }),
    );
    let (basis, source) = match added {
        None => (Basis::Assumption, WITHOUT_INDEX.to_owned()),
        Some(it) if unknown == 0 => (Basis::Heuristic, format!("judged by the {}", it.source)),
        Some(it) => (Basis::Assumption, format!("judged by the {}; {}", it.source, it.guessed)),
    };
    let below = match &root {
        // The C library and the folders of the system: UBI micro has 22 to 26 MB.
        Some(root) if matches!(run.state.files.find(root), Found::Nothing) => mb(10.0, 28.0, 90.0),
        _ => SizeRange::ZERO,
    };
    let label = format!("{} packages: {}", asked.len(), shortened(&asked));
    let size = sized(known + guess + below, COMPRESSED);
    run.put(root.as_deref().unwrap_or_default(), Item::new(PACKAGES, label, size, basis, source));
    if command.name != "rpm" {
        metadata(request.manager, request.root, run);
    }
}

/// Upgrades all that the base holds.
pub(super) fn upgrade(run: &mut Run<'_>) {
    let size = sized(mb(0.0, 40.0, 350.0), COMPRESSED);
    let source = "depends on the age of the base: up to 350 MB";
    run.put("", Item::new(PACKAGES, "upgraded packages", size, Basis::Assumption, source));
    metadata(Manager::Rpm, None, run);
}

/// Deletes what any of them keeps.
pub(super) fn clean(root: Option<&str>, run: &mut Run<'_>) {
    for cache in CACHES {
        run.state.remove(&place(cache, root, run));
    }
}

/// Where yum, dnf, dnf 5, tdnf and zypper keep their caches. Which one a program uses depends on the
/// release, so that a mount of one, or deleting one, is taken to mean all.
const CACHES: [&str; 5] =
    ["var/cache/dnf", "var/cache/yum", "var/cache/libdnf5", "var/cache/tdnf", "var/cache/zypp"];

fn place(cache: &str, root: Option<&str>, run: &Run<'_>) -> String {
    absolute(&run.path(root.unwrap_or("/")), cache)
}

/// Whether deleting a path deletes a cache.
pub(super) fn is_cache(path: &str) -> bool {
    let path = path.trim_end_matches(['*', '/']).trim_start_matches('/');
    CACHES.contains(&path)
}

/// Leaves the lists of packages, and packages that are kept.
pub(super) fn metadata(manager: Manager, root: Option<&str>, run: &mut Run<'_>) {
    if CACHES.iter().any(|it| run.is_mounted(&place(it, root, run))) {
        return;
    }
    let cache = if manager == Manager::Zypper { "var/cache/zypp" } else { "var/cache/dnf" };
    let cache = place(cache, root, run);
    run.state.remove(&cache);
    let size = sized(mb(5.0, 70.0, 400.0), (0.4, 0.8, 1.0));
    let label = "repository metadata and packages kept in the cache";
    let source = "until clean all: up to 400 MB";
    let kind = ItemKind::PackageLists(manager);
    run.put(&cache, Item::new(kind, label, size, Basis::Assumption, source));
}

/// What Debian calls such a package: `libssl-dev` for `openssl-devel.x86_64`.
fn alike(name: &str, index: Option<&Index>) -> String {
    let name = name.trim_start_matches('@').split(' ').next().unwrap_or_default();
    let machine = [".x86_64", ".aarch64", ".noarch", ".i686"];
    let name = machine.iter().find_map(|it| name.strip_suffix(it)).unwrap_or(name);
    let bare = name.strip_suffix("-devel").unwrap_or(name);
    let short = bare.strip_prefix("lib").unwrap_or(bare);
    let all = [
        format!("rpm/{name}"),
        name.to_owned(),
        format!("lib{short}-dev"),
        format!("{bare}-dev"),
        format!("lib{bare}-dev"),
    ];
    let tried = if bare == name { &all[..2] } else { &all[..] };
    let known = tried.iter().find(|it| index.is_some_and(|index| index.find(it).is_some()));
    known.map_or(name, String::as_str).to_owned()
}

const COMPRESSED: (f64, f64, f64) = (0.25, 0.37, 0.55);

fn shortened(names: &[&str]) -> String {
    let shown = names.get(..4).unwrap_or(names).join(", ");
    if names.len() <= 4 { shown } else { format!("{shown}, …") }
}
