//! npm, yarn, pnpm and bun: node_modules, builds and caches.

use super::{
    Basis, MEASURED, files::absolute, manifest::Each, mb, packages, run::Run, scaled, sized,
};
use crate::{bytes::SizeRange, packages::Release, shell::Command};

/// gzip of node_modules: 0.18 to 0.38, median 0.24 (18 installs); 0.42 of package managers, which
/// are one file each.
const COMPRESSED: (f64, f64, f64) = (0.18, 0.27, 0.42);

const WITH_VALUE: &[&str] = &[
    "--prefix",
    "--registry",
    "--cache",
    "--cwd",
    "-C",
    "--filter",
    "--dir",
    "--network-timeout",
    "--loglevel",
    "-w",
];

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let name = command.name.as_str();
    let verbs: Vec<&str> =
        command.operands(0, WITH_VALUE).map(|it| it.text.as_str()).take(3).collect();
    let here = ["--prefix", "--cwd", "-C", "--dir"];
    let folder = here.iter().find_map(|it| command.flag_value(it));
    let folder = folder.map_or_else(|| run.folder.clone(), |it| absolute(&run.folder, it));
    match (name, verbs.as_slice()) {
        ("npm", ["install" | "i" | "add", _, ..]) | ("yarn" | "pnpm" | "bun", ["add", ..]) => {
            add(1, command, &folder, run);
        }
        ("yarn", ["global", "add", ..]) => add(2, command, &folder, run),
        (_, ["install" | "i" | "ci" | "clean-install"]) | ("yarn", []) => {
            project(command, &folder, &folder, run);
        }
        (_, ["cache", "clean" | "verify"]) | ("pnpm", ["store", "prune"]) => {
            for cache in CACHES {
                let cache = absolute(&run.state.home(), cache);
                run.state.remove(&cache);
            }
            run.state.remove("/usr/local/share/.cache");
        }
        (_, ["run" | "run-script", script, ..]) if builds(script) => build(&folder, run),
        ("yarn" | "pnpm" | "npx" | "bun", [script, ..]) if builds(script) => build(&folder, run),
        (_, ["fetch"]) => {
            let cache = absolute(&run.state.home(), ".local/share/pnpm/store");
            let size = sized(mb(1.0, 150.0, 1200.0), COMPRESSED);
            run.put(&cache, "pnpm's store", size, Basis::Assumption, ASSUMED);
        }
        (
            _,
            [
                "prune" | "dedupe" | "rebuild" | "link" | "config" | "set" | "version" | "audit"
                | "pkg" | "login" | "whoami" | "run" | "test" | "t" | "ls" | "list" | "exec"
                | "import",
                ..,
            ],
        )
        | ("npm", []) => {
            if verbs.first() == Some(&"run") || verbs.first() == Some(&"exec") {
                return false;
            }
        }
        _ => return false,
    }
    true
}

const ASSUMED: &str = "dependencies of a project: 1 MB to 1.2 GB, 150 MB likely";

const CACHES: &[&str] = &[".npm", ".cache/yarn", ".yarn", ".bun", ".local/share/pnpm/store"];

fn builds(script: &str) -> bool {
    ["build", "compile", "dist", "bundle", "webpack", "vite", "tsc", "prod", "generate"]
        .iter()
        .any(|it| script.contains(it))
}

/// Adds packages, of which those that are folders are projects themselves.
fn add(skip: usize, command: &Command, folder: &str, run: &mut Run<'_>) {
    let all = command.operands(skip, WITH_VALUE).map(|it| it.text.as_str());
    let (paths, names): (Vec<&str>, Vec<&str>) = all.partition(|it| is_folder(it));
    for path in paths {
        let path = path.trim_start_matches("file:").trim_start_matches("link:");
        project(command, &absolute(&run.folder, path), folder, run);
    }
    if !names.is_empty() {
        install(&names, command, folder, run);
    }
}

/// `.`, `../x`, `/x` or `file:x`, unless it is an archive of a package.
fn is_folder(word: &str) -> bool {
    let is_path = ["./", "../", "/", "~/", "file:", "link:"].iter().any(|it| word.starts_with(it));
    (is_path || matches!(word, "." | "..")) && !word.ends_with(".tgz") && !word.ends_with(".gz")
}

/// The dependencies of the project in `own`, for the one in `folder`.
fn project(command: &Command, own: &str, folder: &str, run: &mut Run<'_>) {
    let production = command.has_flag("--production")
        || command.has_flag("--prod")
        || command
            .words
            .iter()
            .any(|it| matches!(&*it.text, "--omit=dev" | "--only=production" | "--only=prod"))
        || run.state.variable("NODE_ENV") == Some("production");
    let (disk, source) = listed(own, !production, run).unwrap_or_else(|| {
        if production {
            let source = "runtime dependencies of a project: up to 600 MB, 60 MB likely";
            (mb(0.5, 60.0, 600.0), source.to_owned())
        } else {
            (mb(1.0, 150.0, 1200.0), ASSUMED.to_owned())
        }
    });
    let path = modules(command, folder);
    // An earlier install at the same place is replaced.
    if own == folder && !is_global(command) {
        run.state.remove(&path);
    }
    run.put(&path, "node_modules", sized(disk, COMPRESSED), Basis::Assumption, source);
    cache(command, disk, run);
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
fn cache(command: &Command, disk: SizeRange, run: &mut Run<'_>) {
    let path = match command.name.as_str() {
        "yarn" => "/usr/local/share/.cache/yarn".to_owned(),
        "pnpm" => absolute(&run.state.home(), ".local/share/pnpm/store"),
        "bun" => absolute(&run.state.home(), ".bun"),
        _ => absolute(&run.state.home(), ".npm"),
    };
    let share = match command.name.as_str() {
        // It keeps packages unpacked, those for other systems too.
        "yarn" => (0.4, 1.2, 3.0),
        // Of what it installs, the files are the store's own.
        "pnpm" => (0.0, 0.02, 0.4),
        _ => (0.3, 0.4, 1.6),
    };
    let size = sized(scaled(disk, share), (0.8, 0.95, 1.0));
    run.put(&path, "downloads kept in the cache", size, Basis::Heuristic, MEASURED);
}

/// The folder that packages go to.
fn modules(command: &Command, folder: &str) -> String {
    match is_global(command) {
        true => "/usr/local/lib/node_modules".to_owned(),
        false => absolute(folder, "node_modules"),
    }
}

fn is_global(command: &Command) -> bool {
    let is_first = |word: &str| command.arguments().next().is_some_and(|it| it.text == word);
    command.has_flag("-g")
        || command.has_flag("--global")
        || command.name == "yarn" && is_first("global")
}

fn install(names: &[&str], command: &Command, folder: &str, run: &mut Run<'_>) {
    let plain: Vec<&str> = names
        .iter()
        .map(|it| &it[..it.get(1..).and_then(|rest| rest.find('@')).map_or(it.len(), |at| at + 1)])
        .collect();
    let path = modules(command, folder);
    let (disk, source) = if is_global(command) {
        // Each has all that it needs for itself.
        let each =
            plain.iter().map(|it| packages::measured(run, Release::Npm, it, &[it], &packages::NPM));
        each.fold((SizeRange::ZERO, String::new()), |sum, it| (sum.0 + it.0, it.1))
    } else {
        packages::measured(run, Release::Npm, &path, &plain, &packages::NPM)
    };
    let label = format!("npm packages: {}", names.get(..4).unwrap_or(names).join(", "));
    run.put(&path, label, sized(disk, COMPRESSED), Basis::Heuristic, source);
    cache(command, disk, run);
}

/// What a build script leaves, in whichever folder.
fn build(folder: &str, run: &mut Run<'_>) {
    let size = sized(mb(0.1, 5.0, 150.0), (0.25, 0.33, 0.6));
    let source = "built pages or scripts: 0.1 to 150 MB, 5 MB likely";
    run.put_output(folder, "result of the build", size, Basis::Assumption, source);
}
