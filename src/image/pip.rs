//! pip, uv, poetry, pipenv and conda: packages and download caches.

use super::{
    Basis, MEASURED, files::absolute, manifest::Each, mb, packages, run::Run, scaled, sized, venv,
};
use crate::{
    bytes::{Bytes, SizeRange},
    packages::Release,
    shell::Command,
};

/// Frameworks whose packages bring GPU libraries; a stated guess.
const HUGE: [&str; 7] = ["torch", "tensorflow", "jax", "vllm", "nvidia-", "triton", "xformers"];

/// gzip of installed packages: 0.28 to 0.45, median 0.31; 0.68 for boto3's data (30 installs).
pub(super) const COMPRESSED: (f64, f64, f64) = (0.27, 0.31, 0.45);

/// Packages most of whose files are compressed already, and what gzip leaves of them.
const PACKED: [&str; 3] = ["boto3", "botocore", "awscli"];
const OF_PACKED: (f64, f64, f64) = (0.45, 0.65, 0.72);

const WITH_VALUE: &[&str] = &[
    "-r",
    "--requirement",
    "-c",
    "--constraint",
    "-t",
    "--target",
    "--prefix",
    "-i",
    "--index-url",
    "--extra-index-url",
    "-f",
    "--find-links",
    "--trusted-host",
    "--root",
    "--python",
    "-n",
    "--name",
    "--channel",
    "--timeout",
    "--group",
    "--extra",
    "--only",
    "--with",
    "--without",
    "-p",
    "--file",
];

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let verbs: Vec<&str> =
        command.operands(0, WITH_VALUE).map(|it| it.text.as_str()).take(2).collect();
    match (command.name.as_str(), verbs.as_slice()) {
        ("uv", ["pip", ..]) => uv_pip(command, run),
        ("uv", ["sync", ..]) => {
            let path = run.setting(command, "UV_PROJECT_ENVIRONMENT").unwrap_or(".venv");
            let path = absolute(&run.folder, path);
            let cache = absolute(&run.state.home(), ".cache/uv");
            project(&path, &cache, command, run);
        }
        ("uv", ["venv", ..]) | ("virtualenv", _) => {
            let skip = usize::from(command.name == "uv");
            let path = command.operands(skip, WITH_VALUE).next().map_or(".venv", |it| &it.text);
            venv::make(path, (0.01, 0.1, 22.0), run);
        }
        ("uv", ["cache" | "lock" | "version" | "help" | "self" | "tree" | "export", ..] | []) => {}
        ("poetry" | "pdm" | "pipenv", ["install" | "sync", ..]) => {
            let path = venv::of_project(command, run);
            let cache = match command.name.as_str() {
                "poetry" => format!("{}/cache", venv::poetry_cache(command, run)),
                name => absolute(&run.state.home(), &format!(".cache/{name}")),
            };
            project(&path, &cache, command, run);
        }
        ("conda" | "mamba" | "micromamba", ["clean", ..]) => run.state.remove("/opt/conda/pkgs"),
        ("conda" | "mamba" | "micromamba", ["install" | "create" | "env" | "update", ..]) => {
            let size = sized(mb(20.0, 500.0, 6000.0), (0.25, 0.33, 0.45));
            let source = "conda environments: 20 MB to 6 GB";
            run.put("/opt/conda/envs", "conda packages", size, Basis::Assumption, source);
            let cache = sized(mb(5.0, 200.0, 4000.0), (0.4, 0.6, 1.0));
            run.put("/opt/conda/pkgs", "conda's cache", cache, Basis::Assumption, source);
        }
        ("pip" | "pip3", ["install", ..]) => install(command, 1, run),
        ("pip" | "pip3", ["wheel" | "download", ..]) => {
            let target = ["-w", "--wheel-dir", "-d", "--dest"];
            let folder = target.iter().find_map(|it| command.flag_value(it)).unwrap_or(".");
            let path = absolute(&run.folder, folder);
            let size = sized(mb(0.1, 20.0, 400.0), (0.95, 1.0, 1.0));
            run.put(&path, "wheels", size, Basis::Assumption, "0.1 to 400 MB");
        }
        ("pip" | "pip3", ["cache", "purge"]) => {
            let cache = absolute(&run.state.home(), ".cache/pip");
            run.state.remove(&cache);
        }
        ("poetry", ["config", ..]) => venv::configure(command, run),
        ("poetry", ["export" | "cache" | "check" | "lock", ..])
        | ("pip" | "pip3", [] | ["config" | "list" | "freeze" | "check" | "uninstall", ..]) => {}
        _ => return false,
    }
    true
}

/// `python -m pip …`, `python -m venv …`, or a script.
pub(super) fn python(command: &Command, run: &mut Run<'_>) -> bool {
    let Some(at) = command.words.iter().position(|it| it.text == "-m") else { return false };
    let module = command.words.get(at + 1).map(|it| it.text.as_str());
    match module {
        Some("pip" | "uv" | "poetry" | "pipenv" | "pdm") => {
            let name = module.unwrap_or_default().to_owned();
            let mut words = command.words.get(at + 1..).unwrap_or_default().to_vec();
            // The one beside it.
            if let Some((program, own)) = command.words.first().zip(words.first_mut()) {
                let folder = program.text.len() - command.name.len();
                own.text.insert_str(0, &program.text[..folder]);
            }
            effect(&Command { name, words, ..command.clone() }, run)
        }
        Some("venv" | "virtualenv") => {
            let Some(path) = command.operands(1, &[]).last() else { return true };
            let disk = match has_setuptools(run) {
                _ if command.has_flag("--without-pip") => (0.005, 0.01, 0.1),
                Some(true) => (17.0, 21.6, 25.0),
                Some(false) => (8.5, 10.3, 14.0),
                None => (9.0, 12.0, 23.0),
            };
            venv::make(&path.text, disk, run);
            true
        }
        Some("compileall" | "ensurepip") => {
            let size = sized(mb(0.0, 5.0, 60.0), COMPRESSED);
            run.put(&venv::site_packages(run), ".pyc files", size, Basis::Heuristic, MEASURED);
            true
        }
        _ => false,
    }
}

/// Whether a virtual environment holds setuptools beside pip, as before Python 3.12.
fn has_setuptools(run: &Run<'_>) -> Option<bool> {
    let python = run.state.config.runtimes.iter().find(|it| it.name == "python");
    match python.and_then(|it| it.version.as_deref()) {
        Some(version) => {
            let minor = version.split('.').nth(1)?.parse::<u32>().ok()?;
            Some(version.starts_with("3.") && minor < 12)
        }
        None => match run.state.os?.codename? {
            "bullseye" | "bookworm" => Some(true),
            "trixie" => Some(false),
            _ => None,
        },
    }
}

fn uv_pip(command: &Command, run: &mut Run<'_>) {
    let verb = command.operands(1, WITH_VALUE).next().map(|it| it.text.as_str());
    if matches!(verb, Some("install" | "sync")) {
        install(command, 2, run);
    }
}

fn install(command: &Command, skip: usize, run: &mut Run<'_>) {
    let mut huge = 0;
    let mut names: Vec<String> = Vec::new();
    let mut itself = false;
    let (listed, unread) = listed(command, run);
    let operands = command.operands(skip, WITH_VALUE).map(|it| it.text.as_str());
    let operands: Vec<&str> = operands.filter(|it| !is_project(it)).collect();
    for word in operands.into_iter().chain(listed.iter().map(String::as_str)) {
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
    let path = venv::of_pip(command, run);
    let small: Vec<&str> = names[..names.len() - huge].iter().map(String::as_str).collect();
    let (mut disk, mut source) =
        packages::measured(run, Release::Pypi, &path, &small, &packages::PYPI);
    let mut basis = Basis::Heuristic;
    if 0 < huge {
        // With its CUDA libraries, where it is not taken from an index without them.
        let plain = command.words.iter().any(|it| it.text.ends_with("/cpu"));
        let most = if plain { (0.5, 0.8, 1.5) } else { (0.5, 4.5, 8.0) };
        disk = disk + mb(1000.0 * most.0, 1000.0 * most.1, 1000.0 * most.2);
        basis = Basis::Assumption;
        source = "machine learning packages bring their GPU libraries: 0.5 to 8 GB".into();
    }
    for file in &unread {
        basis = Basis::Assumption;
        let is_project = file.ends_with(PROJECT);
        let each = Each { named: (0.2, 10.0, 60.0), locked: (0.0, 0.0, 0.0) };
        let alone = command.has_flag("--no-deps")
            || run.holds(&path, |it| it.label.starts_with("Python packages"));
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
    let label = match (names.len(), unread.is_empty()) {
        (0, true) => "pip, setuptools or wheel".to_owned(),
        (0, false) if unread.iter().all(|it| it.ends_with(PROJECT)) => {
            "Python packages of the project".to_owned()
        }
        (0, false) => "Python packages of the requirements".to_owned(),
        _ => format!("Python packages: {}", names.get(..4).unwrap_or(&names).join(", ")),
    };
    let packed = names.iter().filter(|it| PACKED.contains(&it.as_str())).count();
    let compressed = if names.len() < 2 * packed { OF_PACKED } else { COMPRESSED };
    run.put(&path, label, sized(disk, compressed), basis, source);
    let uv = command.name == "uv";
    let settings = ["PIP_NO_CACHE_DIR", "UV_NO_CACHE"];
    let no_cache = settings.iter().any(|it| venv::is_on(run.setting(command, it)));
    if no_cache || command.has_flag("--no-cache-dir") || command.has_flag("--no-cache") {
        return;
    }
    let cache = absolute(&run.state.home(), if uv { ".cache/uv" } else { ".cache/pip" });
    let disk = scaled(disk, if uv { (0.7, 1.0, 1.3) } else { (0.12, 0.22, 0.7) });
    let compressed = if uv { COMPRESSED } else { (0.8, 0.95, 1.0) };
    let label = "downloads kept in the cache";
    run.put(&cache, label, sized(disk, compressed), Basis::Heuristic, MEASURED);
}

/// `.`, `./app`, `/app`, `file:app` or `.[extra]`: the project there, not an archive or many.
fn is_project(word: &str) -> bool {
    let archives = [".whl", ".gz", ".zip", ".bz2"];
    let is_path = word.starts_with(['.', '/']) || word.starts_with("file:");
    is_path && !word.contains('*') && !archives.iter().any(|it| word.ends_with(it))
}

/// The path of a project's pyproject.toml.
fn project_file(word: &str, run: &Run<'_>) -> String {
    let folder = word.split('[').next().unwrap_or(word).trim_start_matches("file:");
    format!("{}{PROJECT}", absolute(&run.folder, folder).trim_end_matches('/'))
}

const PROJECT: &str = "/pyproject.toml";

/// The packages that requirements files and projects name, and those of these that cannot be read.
fn listed(command: &Command, run: &Run<'_>) -> (Vec<String>, Vec<String>) {
    let mut files: Vec<String> = Vec::new();
    let mut words = command.words.iter().skip(1).map(|it| it.text.as_str());
    while let Some(word) = words.next() {
        let joined = |flags: [&str; 2]| flags.iter().find_map(|it| word.strip_prefix(it));
        let project = joined(["--editable=", "-e"]).unwrap_or(word);
        if matches!(word, "-r" | "--requirement") {
            files.extend(words.next().map(|it| absolute(&run.folder, it)));
        } else if WITH_VALUE.contains(&word) {
            words.next();
        } else if let Some(file) = joined(["--requirement=", "-r"]) {
            files.push(absolute(&run.folder, file));
        } else if is_project(project) {
            files.push(project_file(project, run));
        }
    }
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

/// A project's locked dependencies.
fn project(path: &str, cache: &str, command: &Command, run: &mut Run<'_>) {
    let each = Each { named: (0.1, 10.0, 70.0), locked: (0.03, 2.5, 40.0) };
    let files = ["poetry.lock", "pyproject.toml", "Pipfile"];
    let lock = run.manifest(&absolute(&run.folder, "uv.lock"));
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
    run.put(path, "Python packages of the project", size, Basis::Assumption, source.as_str());
    let no_cache = venv::is_on(run.setting(command, "UV_NO_CACHE"));
    if !no_cache && !command.has_flag("--no-cache") {
        let cached = SizeRange::new(disk.low.times(0.3), disk.likely.times(0.75), disk.high);
        let size = sized(cached, (0.3, 0.6, 1.0));
        run.put(cache, "downloads kept in the cache", size, Basis::Assumption, source);
    }
}
