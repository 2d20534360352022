//! pip, uv, poetry, pdm and pipenv: packages and download caches.

use crate::{
    bytes::{Bytes, SizeRange},
    commands::{Dependencies, Invocation, Manager, PackageRequest, ProjectInstall},
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

use super::environment::{self, COMPRESSED};

/// Frameworks whose packages bring GPU libraries; a stated guess.
const HUGE: [&str; 7] = ["torch", "tensorflow", "jax", "vllm", "nvidia-", "triton", "xformers"];

/// Packages most of whose files are compressed already, and what gzip leaves of them.
const PACKED: [&str; 3] = ["boto3", "botocore", "awscli"];
const OF_PACKED: (f64, f64, f64) = (0.45, 0.65, 0.72);

/// Deletes the downloads that a tool keeps.
pub(super) fn clean(manager: Manager, run: &mut Run<'_>) {
    let cache = cache(manager, run);
    run.state.remove(&cache);
}

fn cache(manager: Manager, run: &Run<'_>) -> String {
    run.home(match manager {
        Manager::Uv => ".cache/uv",
        Manager::Poetry => ".cache/pypoetry/cache",
        Manager::Pdm => ".cache/pdm",
        Manager::Pipenv => ".cache/pipenv",
        _ => ".cache/pip",
    })
}

/// Compiles modules.
pub(super) fn bytecode(run: &mut Run<'_>) {
    let size = sized(mb(0.0, 5.0, 60.0), COMPRESSED);
    let path = environment::site_packages(run);
    let kind = ItemKind::Libraries(Manager::Pip);
    run.put(&path, Item::new(kind, ".pyc files", size, Basis::Heuristic, MEASURED));
}

/// Packages by name, by pip or uv.
pub(super) fn install(it: &Invocation<'_>, request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let words: Vec<&str> = request.names().collect();
    let path = match request.is_global {
        // Each tool has an environment of its own.
        true => run.home(".local/share/tools"),
        false => environment::of_pip(it, run),
    };
    put(
        it,
        &Wanted { words, unread: Vec::new(), alone: false },
        &path,
        request.manager,
        request.keeps_cache,
        run,
    );
}

/// Packages that poetry, pdm or pipenv add to a project.
pub(super) fn add(it: &Invocation<'_>, request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let words: Vec<&str> = request.names().collect();
    let path = environment::of_project(it, request.manager, run);
    put(
        it,
        &Wanted { words, unread: Vec::new(), alone: false },
        &path,
        request.manager,
        request.keeps_cache,
        run,
    );
}

/// What requirements files and projects in folders list, by pip or uv.
pub(super) fn install_listed(it: &Invocation<'_>, project: &ProjectInstall<'_>, run: &mut Run<'_>) {
    let path = environment::of_pip(it, run);
    let mut project = project.clone();
    project.manifests.retain(|it| {
        let file = run.path(it);
        !run.is_installed(&path, &file, Dependencies::All)
    });
    if project.manifests.is_empty() && project.packages.is_empty() && project.projects.is_empty() {
        return run.small += 1;
    }
    let (listed, unread) = listed(&project, run);
    let named = project.packages.iter().map(|it| it.text.as_str());
    let words: Vec<&str> = named.chain(listed.iter().map(String::as_str)).collect();
    let alone = project.dependencies == Dependencies::Production;
    put(it, &Wanted { words, unread, alone }, &path, project.manager, project.keeps_cache, run);
}

/// The share of packages that is not bytecode, which uv leaves out: of 9 installs up to 10 MB 0.43 to
/// 0.91, of 21 larger ones 0.49 to 0.99.
const WITHOUT_PYC_SMALL: (f64, f64, f64) = (0.43, 0.5, 0.92);
const WITHOUT_PYC: (f64, f64, f64) = (0.49, 0.77, 0.99);

/// What an install is asked for.
struct Wanted<'a> {
    /// Packages, with versions.
    words: Vec<&'a str>,
    /// Lists that are not there to be read.
    unread: Vec<String>,
    /// Whether projects come without what they need.
    alone: bool,
}

fn put(
    it: &Invocation<'_>,
    wanted: &Wanted<'_>,
    path: &str,
    manager: Manager,
    keeps_cache: bool,
    run: &mut Run<'_>,
) {
    let mut huge = 0;
    let mut names: Vec<String> = Vec::new();
    // An installer of pip itself names no package.
    let mut itself = wanted.words.is_empty() && wanted.unread.is_empty();
    for word in &wanted.words {
        let name = word.split(['=', '<', '>', '~', '!', ';', '@']).next().unwrap_or("");
        let name = name.trim().to_ascii_lowercase().replace('_', "-");
        if matches!(name.as_str(), "pip" | "setuptools" | "wheel" | "-") {
            itself = true;
        } else if HUGE.iter().any(|it| name.starts_with(it)) {
            huge += 1;
            names.push(name);
        } else {
            names.insert(names.len() - huge, name);
        }
    }
    let small: Vec<&str> = names[..names.len() - huge].iter().map(String::as_str).collect();
    let (mut disk, mut source) =
        packages::measured(run, Release::Pypi, path, &small, &packages::PYPI);
    let uv = manager == Manager::Uv;
    let compiles = ["--compile-bytecode", "--compile"];
    if uv
        && !it.has(&compiles)
        && !environment::is_on(run.setting(it.command, "UV_COMPILE_BYTECODE"))
    {
        let is_small = disk.likely <= Bytes::mb(10);
        disk = scaled(disk, if is_small { WITHOUT_PYC_SMALL } else { WITHOUT_PYC });
        source += ", without bytecode";
    }
    let mut basis = Basis::Heuristic;
    if 0 < huge {
        // With its CUDA libraries, where it is not taken from an index without them.
        let plain = it.command.words.iter().any(|it| it.text.ends_with("/cpu"));
        let most = if plain { (0.5, 0.8, 1.5) } else { (0.5, 4.5, 8.0) };
        disk = disk + mb(1000.0 * most.0, 1000.0 * most.1, 1000.0 * most.2);
        basis = Basis::Assumption;
        source = "machine learning packages bring their GPU libraries: 0.5 to 8 GB".into();
    }
    for file in &wanted.unread {
        basis = Basis::Assumption;
        let is_project = file.ends_with(PROJECT);
        let each = Each { named: (0.2, 10.0, 60.0), locked: (0.0, 0.0, 0.0) };
        let is_library = ItemKind::Libraries(Manager::Pip);
        let alone = wanted.alone || run.holds(path, |it| it.kind == is_library);
        let (more, why) = if is_project && alone {
            let why = "a project without what it needs: up to 200 MB, 0.5 MB likely";
            (mb(0.01, 0.5, 200.0), why.to_owned())
        } else if let Some(by_length) = run.installs("/", &[file], true, &each) {
            by_length
        } else if is_project {
            let why = "a project with what it needs: up to 700 MB, 40 MB likely";
            (mb(0.02, 40.0, 700.0), why.to_owned())
        } else {
            let why = "a requirements file: 1 to 500 MB, 60 MB likely";
            (mb(1.0, 60.0, 500.0), why.to_owned())
        };
        (disk, source) = (disk + more, why);
    }
    if itself {
        disk = disk + mb(0.0, 10.0, 22.0);
    }
    let label = match (names.len(), wanted.unread.is_empty()) {
        (0, true) => "pip, setuptools or wheel".to_owned(),
        (0, false) if wanted.unread.iter().all(|it| it.ends_with(PROJECT)) => {
            "Python packages of the project".to_owned()
        }
        (0, false) => "Python packages of the requirements".to_owned(),
        _ => format!("Python packages: {}", names.get(..4).unwrap_or(&names).join(", ")),
    };
    let packed = names.iter().filter(|it| PACKED.contains(&it.as_str())).count();
    let compressed = if names.len() < 2 * packed { OF_PACKED } else { COMPRESSED };
    let kind = ItemKind::Libraries(Manager::Pip);
    run.put(path, Item::new(kind, label, sized(disk, compressed), basis, source));
    let settings = ["PIP_NO_CACHE_DIR", "UV_NO_CACHE"];
    let no_cache = settings.iter().any(|name| environment::is_on(run.setting(it.command, name)));
    if no_cache || !keeps_cache {
        return;
    }
    let (disk, compressed) = match uv {
        true => (of_uv(it, disk, run), COMPRESSED),
        false => (scaled(disk, (0.12, 0.22, 0.7)), (0.8, 0.95, 1.0)),
    };
    let kind = ItemKind::Cache(manager);
    let label = "downloads kept in the cache";
    let cache = cache(manager, run);
    run.put(&cache, Item::new(kind, label, sized(disk, compressed), Basis::Heuristic, MEASURED));
}

/// What uv's cache adds: the files of packages are hard links to its own, which count once (0.6 to
/// 13 MB for the rest in measured installs), unless it is told to copy them.
fn of_uv(it: &Invocation<'_>, installed: SizeRange, run: &Run<'_>) -> SizeRange {
    let mode = it.value(&["--link-mode"]).or(run.setting(it.command, "UV_LINK_MODE"));
    match mode {
        Some("copy") => scaled(installed, (0.7, 1.0, 1.3)),
        _ => mb(0.1, 2.0, 15.0),
    }
}

/// The path of a project's pyproject.toml.
fn project_file(word: &str, run: &Run<'_>) -> String {
    let folder = word.split('[').next().unwrap_or(word).trim_start_matches("file:");
    format!("{}{PROJECT}", run.path(folder).trim_end_matches('/'))
}

const PROJECT: &str = "/pyproject.toml";

/// The packages that requirements files and projects name, and those of these that cannot be read.
fn listed(project: &ProjectInstall<'_>, run: &Run<'_>) -> (Vec<String>, Vec<String>) {
    let mut files: Vec<String> = project.manifests.iter().map(|it| run.path(it)).collect();
    files.extend(project.projects.iter().map(|it| project_file(&it.text, run)));
    let (mut names, mut unread, mut at) = (Vec::new(), Vec::new(), 0);
    // A file may include others, and these it.
    while let Some(file) = files.get(at).filter(|_| at < 20).cloned() {
        at += 1;
        match run.manifest(&file) {
            Some(manifest) => {
                names.extend(manifest.names);
                let folder = file.rsplit_once('/').map_or("/", |it| it.0);
                let included = manifest.includes.iter().map(|it| absolute(folder, it));
                let new: Vec<String> = included.filter(|it| !files.contains(it)).collect();
                files.extend(new);
            }
            None => unread.push(file),
        }
    }
    (names, unread)
}

/// What is installed for each byte that uv.lock downloads: measured are 1.3 to 4.5, without `.pyc`.
const UNPACKED: (f64, f64, f64) = (1.0, 3.0, 5.0);

/// A project's locked dependencies, by uv, poetry, pdm or pipenv.
pub(super) fn project(it: &Invocation<'_>, project: &ProjectInstall<'_>, run: &mut Run<'_>) {
    let manager = project.manager;
    let path = environment::of_project(it, manager, run);
    let folder = run.folder.clone();
    if run.is_installed(&path, &folder, project.dependencies) {
        let kind = ItemKind::Libraries(Manager::Pip);
        // uv: 0.03 MB (measured).
        let size = sized(mb(0.0, 0.03, 5.0), COMPRESSED);
        let source = "what the project needs is there already";
        return run.put(&path, Item::new(kind, "the project", size, Basis::Assumption, source));
    }
    let cache = match manager {
        Manager::Poetry => format!("{}/cache", environment::poetry_cache(it.command, run)),
        _ => cache(manager, run),
    };
    let each = Each { named: (0.1, 10.0, 70.0), locked: (0.03, 2.5, 40.0) };
    let files = ["poetry.lock", "pyproject.toml", "Pipfile"];
    let lock = run.manifest(&run.path("uv.lock"));
    let download = lock.and_then(|it| it.download).map(Bytes);
    let download = download.map(|it| {
        let disk = scaled(SizeRange::exact(it), UNPACKED);
        (disk, format!("uv.lock downloads {it}, which grow to 1 to 5 times that"))
    });
    let (disk, source) =
        download.or_else(|| run.installs(&run.folder, &files, true, &each)).unwrap_or_else(|| {
            let source = "a project's dependencies: 1 to 700 MB, 80 MB likely";
            (mb(1.0, 80.0, 700.0), source.to_owned())
        });
    let size = sized(disk, COMPRESSED);
    let kind = ItemKind::Libraries(Manager::Pip);
    let label = "Python packages of the project";
    run.put(&path, Item::new(kind, label, size, Basis::Assumption, source.as_str()));
    let no_cache = environment::is_on(run.setting(it.command, "UV_NO_CACHE"));
    if !no_cache && project.keeps_cache {
        let cached = match manager {
            Manager::Uv => of_uv(it, disk, run),
            _ => scaled(disk, (0.3, 0.75, 1.0)),
        };
        let size = sized(cached, (0.3, 0.6, 1.0));
        let kind = ItemKind::Cache(manager);
        let label = "downloads kept in the cache";
        run.put(&cache, Item::new(kind, label, size, Basis::Assumption, source));
    }
}
