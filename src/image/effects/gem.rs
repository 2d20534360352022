//! gem and bundle: Ruby's packages.

use crate::{
    bytes::SizeRange,
    commands::{Dependencies, Manager, PackageRequest, ProjectInstall},
    image::{
        estimate::{mb, sized},
        layer::{Basis, Item, ItemKind},
        packages::{self, Shares},
        scope::Run,
    },
    packages::Release,
};

/// gzip of gems: source code for the most part.
const COMPRESSED: (f64, f64, f64) = (0.2, 0.3, 0.45);

/// The table has what Debian makes of gems. Installed ones bring tests, sources of extensions and
/// their own archives too: fog-aws 2.1 times as much (8 MB, sass/sassc-ruby issue 200), rails with
/// all it needs 1.1 to 1.6 times (printed images of 2022).
const KNOWN: (f64, f64, f64) = (0.7, 1.4, 3.0);
/// MB of a gem that is not known, with what it needs; in a lock file each stands for itself.
const NAMED: (f64, f64, f64) = (0.05, 8.0, 60.0);
const LOCKED: (f64, f64, f64) = (0.02, 1.5, 20.0);

/// Installs gems by name; `rack:3.1` is a version of rack.
pub(super) fn install(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let names: Vec<&str> =
        request.names().map(|it| it.split(':').next().unwrap_or_default()).collect();
    let (disk, source) = measured(&names, NAMED, run);
    put(request.root, disk, Basis::Heuristic, source, run);
}

/// Updates Ruby's own gems and tools.
pub(super) fn update(run: &mut Run<'_>) {
    let source = "gems of Ruby itself and its tools: up to 60 MB";
    put(None, mb(0.5, 5.0, 60.0), Basis::Assumption, source.to_owned(), run);
}

/// Installs what a Gemfile lists.
pub(super) fn project(project: &ProjectInstall<'_>, run: &mut Run<'_>) {
    let path = place(project.folder, run);
    let folder = run.folder.clone();
    if run.is_installed(&path, &folder, project.dependencies) {
        return run.small += 1;
    }
    let (disk, basis, source) = match listed(project, run) {
        Some((disk, source)) => (disk, Basis::Heuristic, source),
        None => {
            let source = "gems of a project: 1 MB to 900 MB, 120 MB likely";
            (mb(1.0, 120.0, 900.0), Basis::Assumption, source.to_owned())
        }
    };
    put(project.folder, disk, basis, source, run);
}

fn put(path: Option<&str>, disk: SizeRange, basis: Basis, source: String, run: &mut Run<'_>) {
    let path = place(path, run);
    let kind = ItemKind::Libraries(Manager::Gem);
    run.put(&path, Item::new(kind, "Ruby gems", sized(disk, COMPRESSED), basis, source));
}

/// The folder that gems go to.
fn place(path: Option<&str>, run: &Run<'_>) -> String {
    let variable = || ["BUNDLE_PATH", "GEM_HOME"].into_iter().find_map(|it| run.state.variable(it));
    run.path(path.or_else(variable).unwrap_or("/usr/local/bundle"))
}

fn measured(names: &[&str], guess: (f64, f64, f64), run: &mut Run<'_>) -> (SizeRange, String) {
    let shares = Shares { known: KNOWN, guess };
    packages::measured(run, Release::Gems, "gems", names, &shares)
}

/// By the gems that the lock file names, or the Gemfile.
fn listed(project: &ProjectInstall<'_>, run: &mut Run<'_>) -> Option<(SizeRange, String)> {
    let (file, manifest) = ["Gemfile.lock", "Gemfile"]
        .iter()
        .find_map(|it| Some((*it, run.manifest(&run.path(it))?)))?;
    let without = project.dependencies == Dependencies::Production
        || run.state.variable("BUNDLE_WITHOUT").is_some();
    let more = manifest.development.iter().filter(|_| !without);
    let names: Vec<&str> = manifest.names.iter().chain(more).map(String::as_str).collect();
    let guess = if manifest.locked { LOCKED } else { NAMED };
    let (disk, source) = measured(&names, guess, run);
    // What Bundler fetches beside them.
    let disk = disk + mb(0.0, 0.1, 5.0);
    Some((disk, format!("gems in {file}: {}; {source}", names.len())))
}
