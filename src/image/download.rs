//! curl, wget and git fetch; tar and unzip unpack.

use super::{
    Basis,
    files::{Found, absolute},
    mb,
    run::Run,
    sized,
    stage::sum,
};
use crate::{
    bytes::{Size, SizeRange},
    shell::Command,
};

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    match command.name.as_str() {
        "git" => git(command, run),
        "tar" | "unzip" => unpack(command, run),
        _ => fetch(command, run),
    }
}

const WITH_VALUE: &[&str] = &[
    "-o",
    "--output",
    "-O",
    "--output-document",
    "-H",
    "--header",
    "-d",
    "--data",
    "-u",
    "--user",
    "-P",
    "--directory-prefix",
    "-A",
    "--user-agent",
    "-X",
    "--request",
    "--retry",
    "--cacert",
    "-e",
    "-m",
    "--max-time",
    "--connect-timeout",
    "--retry-delay",
    "--tries",
    "-t",
    "-w",
    "-T",
    "--timeout",
    "--output-dir",
    "--proto",
    "-x",
    "--proxy",
    "-F",
    "--limit-rate",
];

fn fetch(command: &Command, run: &mut Run<'_>) -> bool {
    let wget = command.name == "wget";
    // curl's -O takes no value.
    let mut with_value = WITH_VALUE.to_vec();
    if !wget {
        with_value.retain(|it| *it != "-O");
    }
    let urls: Vec<String> = command
        .operands(0, &with_value)
        .map(|it| it.text.clone())
        .filter(|it| it.contains("://") || it.contains('.') || it.contains('$'))
        .collect();
    let urls: Vec<String> = urls.into_iter().filter(|it| it.len() > 3).collect();
    if urls.iter().any(|it| it.contains("deb.nodesource.com") || it.contains("rpm.nodesource.com"))
    {
        std::rc::Rc::make_mut(&mut run.state.sources).insert("nodesource".into(), None);
    }
    let named = bundled_value(command, if wget { 'O' } else { 'o' })
        .or_else(|| command.flag_value(if wget { "--output-document" } else { "--output" }))
        .map(str::to_owned)
        .or_else(|| command.writes.first().map(|it| it.path.text.clone()));
    let saves = wget
        || command.has_flag("-O")
        || command.has_flag("--remote-name")
        || command.has_flag("--remote-name-all");
    if named.as_deref().is_some_and(|it| it == "-" || it.starts_with("/dev/"))
        || (named.is_none() && !saves)
    {
        return true;
    }
    let folder = ["-P", "--directory-prefix", "--output-dir"]
        .iter()
        .find_map(|it| command.flag_value(it))
        .map_or_else(|| run.folder.clone(), |it| absolute(&run.folder, it));
    for url in &urls {
        let base = url.split(['?', '#']).next().unwrap_or(url).trim_end_matches('/');
        let base = base.rsplit('/').next().unwrap_or(base);
        let path = match &named {
            Some(path) => absolute(&run.folder, path),
            None => absolute(&folder, base),
        };
        let (size, source) = download(url);
        run.put(&path, format!("download of {base}"), size, Basis::Assumption, source);
        if named.is_some() {
            break;
        }
    }
    true
}

/// The value of a letter at the end of bundled flags: `-fsSLo file`, `-qO- `.
fn bundled_value(command: &Command, letter: char) -> Option<&str> {
    let mut words = command.words.iter().skip(1).map(|it| it.text.as_str());
    while let Some(word) = words.next() {
        if !word.starts_with('-') || word.starts_with("--") {
            continue;
        }
        let Some((_, value)) = word.split_once(letter) else { continue };
        return if value.is_empty() { words.next() } else { Some(value) };
    }
    None
}

/// What compression leaves of an archive.
const PACKED: (f64, f64, f64) = (0.85, 0.97, 1.0);

/// What lies at a URL, by the end of its name. Each is a stated guess.
pub(super) fn download(url: &str) -> (Size, &'static str) {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_ascii_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|it| path.ends_with(it));
    let named: &[(&str, (f64, f64, f64))] = &[
        ("tini", (0.01, 0.03, 0.9)),
        ("dumb-init", (0.01, 0.06, 0.9)),
        ("gosu", (1.5, 2.3, 3.0)),
        ("su-exec", (0.01, 0.02, 0.1)),
        ("wait-for", (0.001, 0.005, 0.02)),
        ("kubectl", (40.0, 55.0, 65.0)),
        ("grpc_health_probe", (8.0, 12.0, 18.0)),
        ("miniconda", (50.0, 110.0, 170.0)),
        ("get-pip.py", (1.7, 2.2, 2.7)),
        ("hadolint", (2.0, 5.0, 30.0)),
        ("dockerize", (2.0, 8.0, 20.0)),
        ("composer", (2.0, 3.0, 3.5)),
        // Archives of Go 1.4 to 1.25, Node.js 8 to 24, and so on.
        ("go1.", (55.0, 100.0, 155.0)),
        ("node-v", (12.0, 33.0, 55.0)),
        ("apache-maven", (7.0, 9.0, 11.0)),
        ("apache-tomcat", (8.0, 11.0, 14.0)),
        ("gradle-", (40.0, 110.0, 240.0)),
        ("kafka_", (30.0, 80.0, 140.0)),
        ("spark-", (150.0, 290.0, 450.0)),
        ("terraform_", (10.0, 22.0, 35.0)),
        ("helm-v", (8.0, 15.0, 20.0)),
    ];
    let archive = ends(&[
        ".gz", ".tgz", ".xz", ".txz", ".bz2", ".zst", ".zip", ".tar", ".deb", ".rpm", ".apk",
        ".jar", ".war", ".whl", ".7z", ".tbz2", ".nupkg",
    ]);
    let text = ends(&[
        ".asc",
        ".gpg",
        ".pub",
        ".key",
        ".pgp",
        ".sig",
        ".sha256",
        ".sha512",
        ".md5",
        ".list",
        ".repo",
        ".txt",
        ".conf",
        ".cfg",
        ".ini",
        ".yml",
        ".yaml",
        ".toml",
        ".crt",
        ".pem",
        ".sh",
        ".service",
        ".patch",
        ".diff",
        ".sums",
        ".sha256sum",
        ".rsa.pub",
        "keys",
        "gpg",
    ]);
    if text {
        return (sized(mb(0.0, 0.004, 0.3), (0.2, 0.5, 1.0)), "a small text: up to 300 kB");
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    if let Some((_, (low, likely, high))) = named.iter().find(|(name, _)| last.contains(name)) {
        let compressed = if archive { PACKED } else { (0.3, 0.6, 1.0) };
        return (sized(mb(*low, *likely, *high), compressed), "published sizes of this program");
    }
    if archive {
        let source = "an archive: 0.05 to 400 MB, 15 MB likely";
        return (sized(mb(0.05, 15.0, 400.0), PACKED), source);
    }
    (sized(mb(0.0, 8.0, 250.0), (0.3, 0.5, 1.0)), "a file of unknown kind: up to 250 MB")
}

fn unpack(command: &Command, run: &mut Run<'_>) -> bool {
    let first = command.words.get(1).map(|it| it.text.as_str()).unwrap_or_default();
    let letters = first.trim_start_matches('-');
    let tar = command.name == "tar";
    let long = |it: &str| command.has_flag(it);
    if tar
        && (letters.starts_with(['c', 't']) && !first.starts_with("--")
            || long("--create")
            || long("--list"))
    {
        return true;
    }
    let to = command
        .flag_value("-C")
        .or_else(|| command.flag_value("--directory"))
        .or_else(|| command.flag_value("-d"))
        .or_else(|| {
            command
                .words
                .iter()
                .find_map(|it| it.text.strip_prefix("-C").filter(|it| !it.is_empty()))
        });
    let to = to.map_or_else(|| run.folder.clone(), |it| absolute(&run.folder, it));
    let archive = command
        .words
        .iter()
        .skip(1)
        .map(|it| it.text.as_str())
        .find(|it| {
            let it = it.to_ascii_lowercase();
            [".gz", ".tgz", ".xz", ".txz", ".bz2", ".zst", ".zip", ".tar", ".jar", ".war"]
                .iter()
                .any(|end| it.ends_with(end))
        })
        .map(|it| absolute(&run.folder, it));
    let size = archive.as_deref().and_then(|path| match run.state.files.find(path) {
        Found::Parts(parts) => sum(parts).disk,
        _ => None,
    });
    let source = "two to five times the archive, where that is compressed";
    let size = match size {
        Some(packed) => {
            let disk = SizeRange::new(
                packed.low.times(1.0),
                packed.likely.times(3.0),
                packed.high.times(5.0),
            );
            Size {
                disk: Some(disk),
                pull: Some(SizeRange::new(
                    packed.low.times(0.9),
                    packed.likely,
                    packed.high.times(1.3),
                )),
            }
        }
        None => sized(mb(0.05, 45.0, 1200.0), (0.2, 0.35, 0.6)),
    };
    run.put(&to, "an unpacked archive", size, Basis::Assumption, source);
    true
}

fn git(command: &Command, run: &mut Run<'_>) -> bool {
    let with_value = &["-b", "--branch", "--depth", "-c", "-C", "--jobs", "-j", "--origin"];
    let operands: Vec<&str> = command.operands(0, with_value).map(|it| it.text.as_str()).collect();
    let (size, source, path) = match operands.as_slice() {
        ["clone", url, rest @ ..] => {
            let name = url.trim_end_matches('/').trim_end_matches(".git");
            let name = rest.first().copied().unwrap_or(name.rsplit('/').next().unwrap_or(name));
            let shallow = command.words.iter().any(|it| it.text.starts_with("--depth"));
            let (size, source) = if shallow {
                (mb(0.05, 8.0, 400.0), "a repository without its history: 50 kB to 400 MB")
            } else {
                (mb(0.1, 30.0, 1500.0), "a repository with its history: 0.1 MB to 1.5 GB")
            };
            (size, source, absolute(&run.folder, name))
        }
        ["submodule" | "fetch" | "pull" | "lfs", ..] => {
            (mb(0.0, 10.0, 800.0), "what git fetches: up to 800 MB", run.folder.clone())
        }
        _ => return true,
    };
    run.put(&path, "git repository", sized(size, (0.3, 0.6, 0.95)), Basis::Assumption, source);
    true
}

/// `curl … | sh`: what the script does is not in the Dockerfile.
pub(super) fn piped_script(run: &mut Run<'_>) {
    if run.state.sources.contains_key("nodesource") {
        let size = sized(mb(0.0, 20.0, 70.0), (0.4, 0.75, 0.9));
        let source = "NodeSource's script updates the package lists and adds its own";
        run.state.remove(super::apt::LISTS);
        run.put(super::apt::LISTS, "package lists", size, Basis::Assumption, source);
        return;
    }
    run.state.unknown("a downloaded script", "what a script from the network leaves is not known");
}
