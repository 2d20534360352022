//! Whether we choose the packages that apt chooses, from the same index and beside the same
//! installed packages: those of this machine, where it runs Debian.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

use dockerfile_playground::packages::{Index, Release};

use super::{debian, encode, standins};
use crate::program::root;

/// What people install together.
const SETS: [&str; 30] = [
    "curl ca-certificates",
    "git",
    "build-essential",
    "gcc g++ make",
    "cmake ninja-build pkg-config",
    "python3 python3-pip python3-venv",
    "python3-dev libffi-dev libssl-dev",
    "nodejs npm",
    "default-jre-headless",
    "openjdk-17-jdk",
    "maven",
    "golang-go",
    "rustc cargo",
    "ruby-full",
    "php-cli php-mbstring php-xml php-curl",
    "apache2",
    "nginx",
    "postgresql-client libpq-dev",
    "default-mysql-client default-libmysqlclient-dev",
    "redis-server",
    "sqlite3 libsqlite3-dev",
    "imagemagick",
    "ffmpeg",
    "libgl1 libglib2.0-0",
    "vim nano less",
    "wget gnupg lsb-release software-properties-common",
    "supervisor cron",
    "openssh-server sudo",
    "texlive-latex-base",
    "libxml2-dev libxslt1-dev zlib1g-dev libjpeg-dev",
];

/// Compares the sets, with and without recommended packages: beside all that is installed, and
/// beside the packages of the smallest image alone. Each set once, or in all four ways, and then
/// what images of languages hold.
///
/// # Errors
/// In what the two differ.
pub(crate) fn run(every_way: bool) -> Result<(), String> {
    let Some((lists, status)) = machine() else {
        println!("apt: not compared, as this is no Debian with package lists");
        return Ok(());
    };
    let distribution = debian::read(&lists, "machine")?;
    let index = Index::read(&encode(Release::Bookworm, &distribution))?;
    let base = index.base();
    let smallest = named(&lists).filter(|it| index.find(&it.0).is_some_and(|it| base.has(it)));
    let smallest = smallest.map(|(name, it)| (name, format!("{it}{INSTALLED}")));
    let installed = named(&status).filter(|it| it.1.contains(INSTALLED));
    let (mut compared, mut added, mut differences) = (0, 0, Vec::new());
    for (beside, there) in
        [installed.collect::<Vec<_>>(), smallest.collect()].into_iter().enumerate()
    {
        let folder = root().join("target");
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let file = folder.join("apt-status");
        let text: String = there.iter().map(|(_, paragraph)| format!("{paragraph}\n\n")).collect();
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        let sets = SETS.iter().map(|it| (*it).to_owned()).enumerate();
        let ways = sets.flat_map(|(at, set)| [(at, set.clone(), false), (at, set, true)]);
        let ways = ways.filter(|(at, _, recommends)| {
            every_way || at % 4 == 2 * beside + usize::from(*recommends)
        });
        // Images of languages are made beside the smallest one.
        let images = standins::images(Release::Bookworm).into_values().map(|it| it.join(" "));
        let images = images.filter(|_| every_way && beside == 1).map(|it| (SETS.len(), it, false));
        for (_, set, recommends) in ways.chain(images) {
            let names: Vec<&str> = set.split(' ').collect();
            let Some(theirs) = simulated(&file, &names, recommends) else { continue };
            let mut installed = index.nothing();
            there.iter().filter_map(|it| index.find(&it.0)).for_each(|it| installed.add(it));
            let closure = index.closure(&names, &mut installed, recommends);
            let ours: BTreeSet<String> =
                closure.packages.iter().map(|it| index.name(*it).to_owned()).collect();
            compared += 1;
            added += theirs.len();
            if ours != theirs {
                let more: Vec<&String> = ours.difference(&theirs).collect();
                let less: Vec<&String> = theirs.difference(&ours).collect();
                let how = if recommends { "with" } else { "without" };
                differences.push(format!(
                    "{set} {how} recommends, of {}: we add {more:?} and lack {less:?}",
                    theirs.len()
                ));
            }
        }
    }
    let same = compared - differences.len();
    println!("apt: {same} of {compared} package sets are the same ({added} packages)");
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n")) }
}

const INSTALLED: &str = "\nStatus: install ok installed";

/// This machine's package lists, and what dpkg says of its packages; none where it is no Debian,
/// as others have more than one archive.
fn machine() -> Option<(String, String)> {
    let system = fs::read_to_string("/etc/os-release").ok()?;
    system.lines().find(|it| *it == "ID=debian")?;
    let lists: Vec<String> = fs::read_dir("/var/lib/apt/lists")
        .ok()?
        .filter_map(|it| Some(it.ok()?.path().to_str()?.to_owned()))
        .filter(|it| it.contains("_main_binary-amd64_Packages"))
        .collect();
    let mut text = String::new();
    for list in lists {
        text += &output("/usr/lib/apt/apt-helper", &["cat-file", &list])?;
        text.push('\n');
    }
    let status = fs::read_to_string("/var/lib/dpkg/status").ok()?;
    (!text.is_empty()).then_some((text, status))
}

/// Each package's last paragraph with its name.
fn named(text: &str) -> impl Iterator<Item = (String, String)> {
    let paragraphs = text.split("\n\n").filter_map(|it| {
        let name = it.lines().find_map(|it| it.strip_prefix("Package: "))?;
        Some((name.to_owned(), it.trim_start().to_owned()))
    });
    paragraphs.collect::<BTreeMap<_, _>>().into_iter()
}

/// The packages that apt would add.
fn simulated(status: &Path, names: &[&str], recommends: bool) -> Option<BTreeSet<String>> {
    let status = format!("Dir::State::status={}", status.display());
    let mut arguments = vec!["install", "--simulate", "-o", "Debug::NoLocking=1", "-o", &status];
    arguments.extend([
        "-o",
        if recommends { "APT::Install-Recommends=1" } else { "APT::Install-Recommends=0" },
    ]);
    arguments.extend(names);
    let simulated = output("apt-get", &arguments)?;
    // Upgrades have the old version in brackets.
    let added = simulated.lines().filter_map(|it| it.strip_prefix("Inst "));
    let added = added.filter_map(|it| it.split_once(' ')).filter(|(_, rest)| rest.starts_with('('));
    Some(added.map(|(name, _)| name.split(':').next().unwrap_or(name).to_owned()).collect())
}

fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).env("LC_ALL", "C").output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
