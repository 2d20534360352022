//! npm, yarn, pnpm and bun: node_modules, builds and caches.

use crate::{
    bytes::SizeRange,
    commands::{BuildTool, Dependencies, Manager, PackageRequest, ProjectInstall},
    image::{
        estimate::{MEASURED, mb, scaled, sized},
        files::absolute,
        layer::{Basis, Item, ItemKind},
        manifest::Each,
        packages,
        scope::Run,
    },
    packages::Release,
};

/// gzip of node_modules: 0.18 to 0.38, median 0.24 (18 installs); 0.42 of package managers, which
/// are one file each.
const COMPRESSED: (f64, f64, f64) = (0.18, 0.27, 0.42);

const ASSUMED: &str = "dependencies of a project: 1 MB to 1.2 GB, 150 MB likely";

const CACHES: &[&str] = &[".npm", ".cache/yarn", ".yarn", ".bun", ".local/share/pnpm/store"];

/// Deletes the downloads that any of them keeps.
pub(super) fn clean(run: &mut Run<'_>) {
    for cache in CACHES {
        let cache = run.home(cache);
        run.state.remove(&cache);
    }
    run.state.remove("/usr/local/share/.cache");
}

/// Installs what a project's manifest lists, or those of projects in other folders.
pub(super) fn project(project: &ProjectInstall<'_>, run: &mut Run<'_>) {
    let folder = project.folder.map_or_else(|| run.folder.clone(), |it| run.path(it));
    if project.projects.is_empty() {
        return install_listed(project, &folder, &folder, run);
    }
    for other in &project.projects {
        let path = other.text.trim_start_matches("file:").trim_start_matches("link:");
        let own = run.path(path);
        install_listed(project, &own, &folder, run);
    }
    let names: Vec<&str> = project.packages.iter().map(|it| it.text.as_str()).collect();
    if !names.is_empty() {
        add(&names, project.manager, project.is_global, &folder, run);
    }
}

/// The dependencies of the project in `own`, for the one in `folder`.
fn install_listed(project: &ProjectInstall<'_>, own: &str, folder: &str, run: &mut Run<'_>) {
    let production = project.dependencies == Dependencies::Production
        || run.state.variable("NODE_ENV") == Some("production");
    let (disk, source) = listed(own, !production, run).unwrap_or_else(|| {
        if production {
            let source = "runtime dependencies of a project: up to 600 MB, 60 MB likely";
            (mb(0.5, 60.0, 600.0), source.to_owned())
        } else {
            (mb(1.0, 150.0, 1200.0), ASSUMED.to_owned())
        }
    });
    let path = modules(project.is_global, folder);
    // `npm ci` begins anew. What `pnpm fetch` has put there only has to be linked.
    let is_anew = project.verb.is_some_and(|it| matches!(it.text.as_str(), "ci" | "clean-install"));
    // Without the dependencies for development, it takes these away.
    let list = if production { format!("{own} (production)") } else { own.to_owned() };
    if run.is_installed(&path, &list, Dependencies::All) && !is_anew {
        return run.small += 1;
    }
    // An earlier install at the same place is replaced.
    if own == folder && !project.is_global {
        run.state.remove(&path);
    }
    let kind = ItemKind::Libraries(project.manager);
    let size = sized(disk, COMPRESSED);
    run.put(&path, Item::new(kind, "node_modules", size, Basis::Assumption, source));
    cache(project.manager, disk, run);
}

/// By the packages that package.json names, where these are known, and by how many there are in
/// the lock file: 18 measured installs have 0.03 to 15 MB for each, 0.3 MB in the middle.
fn listed(folder: &str, development: bool, run: &mut Run<'_>) -> Option<(SizeRange, String)> {
    let locks = ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml"];
    let each = Each { named: (0.0, 0.0, 0.0), locked: (0.03, 0.3, 2.5) };
    let locked = run.installs(folder, &locks, development, &each);
    let manifest = run.manifest(&absolute(folder, "package.json"));
    let named = manifest.map(|it| {
        let more = it.development.iter().filter(|_| development);
        let names: Vec<&str> = it.names.iter().chain(more).map(String::as_str).collect();
        let modules = absolute(folder, "node_modules");
        let (disk, source) =
            packages::measured(run, Release::Npm, &modules, &names, &packages::NPM);
        (disk, format!("packages in package.json: {}; {source}", names.len()))
    });
    Some(match (named, locked) {
        (None, None) => return None,
        (Some(it), None) | (None, Some(it)) => it,
        (Some((named, source)), Some((locked, count))) => {
            // A package that is large is more than its share of the lock file.
            let high = named.high.min(locked.high.max(named.likely.times(1.5)));
            let low = named.low.max(locked.low).min(high);
            let disk = SizeRange::new(low, named.likely.max(low).min(high), high);
            (disk, format!("{source}; {count}"))
        }
    })
}

/// The downloads: 0.3 to 1.7 times what is installed (18 installs).
fn cache(manager: Manager, disk: SizeRange, run: &mut Run<'_>) {
    let path = match manager {
        Manager::Yarn => "/usr/local/share/.cache/yarn".to_owned(),
        Manager::Pnpm => run.home(".local/share/pnpm/store"),
        Manager::Bun => run.home(".bun"),
        _ => run.home(".npm"),
    };
    let share = match manager {
        // It keeps packages unpacked, those for other systems too.
        Manager::Yarn => (0.4, 1.2, 3.0),
        // Of what it installs, the files are the store's own.
        Manager::Pnpm => (0.0, 0.02, 0.4),
        _ => (0.3, 0.4, 1.6),
    };
    let size = sized(scaled(disk, share), (0.8, 0.95, 1.0));
    let kind = ItemKind::Cache(manager);
    let label = "downloads kept in the cache";
    run.put(&path, Item::new(kind, label, size, Basis::Heuristic, MEASURED));
}

/// The folder that packages go to.
fn modules(is_global: bool, folder: &str) -> String {
    match is_global {
        true => "/usr/local/lib/node_modules".to_owned(),
        false => absolute(folder, "node_modules"),
    }
}

/// Installs packages by name.
pub(super) fn install(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let names: Vec<&str> = request.names().collect();
    let folder = request.root.map_or_else(|| run.folder.clone(), |it| run.path(it));
    add(&names, request.manager, request.is_global, &folder, run);
}

fn add(names: &[&str], manager: Manager, is_global: bool, folder: &str, run: &mut Run<'_>) {
    let plain: Vec<&str> = names
        .iter()
        .map(|it| &it[..it.get(1..).and_then(|rest| rest.find('@')).map_or(it.len(), |at| at + 1)])
        .collect();
    let path = modules(is_global, folder);
    let (disk, source) = if is_global {
        // Each has all that it needs for itself.
        let each =
            plain.iter().map(|it| packages::measured(run, Release::Npm, it, &[it], &packages::NPM));
        each.fold((SizeRange::ZERO, String::new()), |sum, it| (sum.0 + it.0, it.1))
    } else {
        packages::measured(run, Release::Npm, &path, &plain, &packages::NPM)
    };
    let label = format!("npm packages: {}", names.get(..4).unwrap_or(names).join(", "));
    let kind = ItemKind::Libraries(manager);
    run.put(&path, Item::new(kind, label, sized(disk, COMPRESSED), Basis::Heuristic, source));
    cache(manager, disk, run);
}

/// What a build script leaves, in whichever folder.
pub(super) fn build(folder: Option<&str>, run: &mut Run<'_>) {
    let folder = folder.map_or_else(|| run.folder.clone(), |it| run.path(it));
    let size = sized(mb(0.1, 5.0, 150.0), (0.25, 0.33, 0.6));
    let source = "built pages or scripts: 0.1 to 150 MB, 5 MB likely";
    let kind = ItemKind::Result(BuildTool::NodeScript);
    run.put_output(
        &folder,
        Item::new(kind, "result of the build", size, Basis::Assumption, source),
    );
}
