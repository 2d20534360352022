//! Package indexes for the page: a distribution's own index, cut down to what Dockerfiles install,
//! in the format of `src/packages/read.rs`.

pub(crate) mod agreement;
mod alpine;
mod debian;
mod standins;
mod table;
mod version;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::Path,
    process::Command,
};

use dockerfile_playground::packages::{Index, Release, checksum};

/// Names that public Dockerfiles ask apt for (from 1,426 of them, 2026-11), and well-known tools.
const ASKED: &str = include_str!("packages/asked.txt");

/// A package of a distribution, as far as it matters here.
#[derive(Debug, Default, Clone)]
struct Package {
    name: String,
    installed_kb: u32,
    download_kb: u32,
    documents_kb: u32,
    /// Alternatives of names, group by group; what no package of the index can satisfy is left out.
    depends: Vec<Vec<String>>,
    recommends: Vec<Vec<String>>,
    provides: Vec<String>,
    /// The lower, the sooner it is chosen among several that provide a name.
    rank: u32,
    base: bool,
    compiled: bool,
    /// Its size is judged, not known.
    judged: bool,
    /// Whether it is worth keeping by itself, not only as a dependency.
    wanted: bool,
}

/// A release's index as it was read.
struct Distribution {
    date: String,
    packages: Vec<Package>,
}

/// `cargo xtask data DATE RELEASE=FILE...`
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    const USAGE: &str = "usage: cargo xtask data YYYY-MM-DD RELEASE=FILE... where FILE is Debian's \
                         Packages (.xz or plain), Alpine's APKINDEX.tar.gz of that day, or \
                         xtask/src/packages/RELEASE.txt for pypi, npm and gems";
    let (date, files) = args.split_first().ok_or(USAGE)?;
    let is_date = date.len() == 10 && date.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    if files.is_empty() || !is_date {
        return Err(USAGE.to_owned());
    }
    if *today()? < **date {
        return Err(format!("{date} lies in the future"));
    }
    for arg in files {
        let (name, file) = arg.split_once('=').ok_or(USAGE)?;
        let release = Release::ALL.into_iter().find(|it| it.as_str() == name);
        let release = release.ok_or_else(|| format!("there is no release {name}; {USAGE}"))?;
        let bytes =
            asset(release, date, Path::new(file)).map_err(|error| format!("{file}: {error}"))?;
        let path = format!("{}/../www/data/{name}.bin", env!("CARGO_MANIFEST_DIR"));
        fs::write(&path, &bytes).map_err(|error| format!("{path}: {error}"))?;
        let index = Index::read(&bytes)?;
        println!("{name}: {} packages, {} bytes", index.len(), bytes.len());
    }
    Ok(())
}

fn today() -> Result<String, String> {
    let output = Command::new("date").args(["-u", "+%F"]).output();
    let output = output.map_err(|error| format!("date: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn asset(release: Release, date: &str, file: &Path) -> Result<Vec<u8>, String> {
    let text = text(file)?;
    let mut distribution = match release {
        Release::Alpine => alpine::read(&text, date)?,
        Release::Bullseye | Release::Bookworm | Release::Trixie => debian::read(&text, date)?,
        Release::Pypi | Release::Npm | Release::Gems => table::read(&text, date)?,
    };
    if release == Release::Alpine {
        table::add(table::ALPINE_COMMUNITY, &mut distribution)
            .map_err(|it| format!("alpine-community.txt: {it}"))?;
    }
    standins::add(release, &mut distribution)?;
    Ok(encode(release, &select(distribution)))
}

/// A file, unpacked by the program for its kind.
fn text(file: &Path) -> Result<String, String> {
    let name = file.to_string_lossy();
    let unpacker: Option<&[&str]> = if name.ends_with(".tar.gz") {
        Some(&["tar", "-xzOf", &name, "APKINDEX"])
    } else if name.ends_with(".xz") {
        Some(&["xz", "-dc", &name])
    } else {
        None
    };
    let bytes = match unpacker {
        None => fs::read(file).map_err(|error| error.to_string())?,
        Some(command) => {
            let output = Command::new(command[0]).args(&command[1..]).output();
            let output = output.map_err(|error| format!("{}: {error}", command[0]))?;
            if !output.status.success() {
                return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
            }
            output.stdout
        }
    };
    whole(bytes)
}

/// A text whose last line has its end.
fn whole(bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    match text.ends_with('\n') {
        true => Ok(text),
        false => Err(format!("line {}: the file is cut short", text.lines().count())),
    }
}

/// Keeps what is wanted and everything that this may bring along.
fn select(mut distribution: Distribution) -> Distribution {
    let packages = &distribution.packages;
    let by_name: HashMap<&str, &Package> = packages.iter().map(|it| (&*it.name, it)).collect();
    let providers = providers(packages);
    let mut kept: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> =
        packages.iter().filter(|it| it.wanted || it.base).map(|it| &*it.name).collect();
    while let Some(name) = open.pop() {
        let Some(package) = by_name.get(name) else {
            open.extend(
                providers.get(name).into_iter().flatten().take(3).filter(|it| !kept.contains(*it)),
            );
            continue;
        };
        if kept.insert(&package.name) {
            let groups = package.depends.iter().chain(&package.recommends);
            open.extend(groups.flat_map(|it| it.iter().take(2)).map(String::as_str));
        }
    }
    let kept: BTreeSet<String> = kept.into_iter().map(str::to_owned).collect();
    distribution.packages.retain(|it| kept.contains(&it.name));
    distribution.packages.sort_by(|a, b| a.name.cmp(&b.name));
    distribution
}

/// The packages that provide each name, the preferred first.
fn providers(packages: &[Package]) -> BTreeMap<&str, Vec<&str>> {
    let mut providers: BTreeMap<&str, Vec<&Package>> = BTreeMap::new();
    for package in packages {
        for name in package.provides.iter().filter(|it| **it != package.name) {
            providers.entry(name).or_default().push(package);
        }
    }
    providers
        .into_iter()
        .map(|(name, mut all)| {
            // The package of this name itself; then the most important; of equals, apt takes the last.
            let own = name.split(['<', '>', '=']).next();
            all.sort_by_key(|it| (own != Some(&it.name), it.rank, Reverse(&it.name)));
            (name, all.into_iter().map(|it| &*it.name).collect())
        })
        .collect()
}

fn encode(release: Release, distribution: &Distribution) -> Vec<u8> {
    let packages = &distribution.packages;
    let own: BTreeSet<&str> = packages.iter().map(|it| &*it.name).collect();
    let providers = providers(packages);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let groups = packages.iter().flat_map(|it| it.depends.iter().chain(&it.recommends));
    for name in groups.flatten() {
        if own.contains(&**name) || providers.contains_key(&**name) {
            *counts.entry(name).or_default() += 1;
        }
    }
    // A name that is provided but never asked for is one that a person may still ask for.
    let names: Vec<&str> = own
        .iter()
        .copied()
        .chain(providers.keys().copied().filter(|it| !own.contains(it)))
        .collect();
    let places: HashMap<&str, usize> = names.iter().enumerate().map(|(at, it)| (*it, at)).collect();
    let mut frequent: Vec<(&str, usize)> = counts.into_iter().collect();
    frequent.sort_by_key(|(name, count)| (usize::MAX - count, *name));
    let ranks: HashMap<&str, usize> =
        frequent.iter().enumerate().map(|(rank, (name, _))| (*name, rank)).collect();

    let mut out = format!("packages 1 {} {}\n", release.as_str(), distribution.date).into_bytes();
    number(&mut out, packages.len());
    number(&mut out, names.len() - packages.len());
    let mut last = "";
    for name in &names {
        let shared = last.bytes().zip(name.bytes()).take(255).take_while(|(a, b)| a == b).count();
        out.push(u8::try_from(shared).unwrap_or(0));
        out.extend(name[shared..].bytes());
        out.push(b'\n');
        last = name;
    }
    packages.iter().for_each(|it| number(&mut out, it.installed_kb as usize));
    packages.iter().for_each(|it| number(&mut out, it.download_kb as usize));
    packages.iter().for_each(|it| number(&mut out, flags(it)));
    let mut provided: Vec<(usize, &Vec<&str>)> =
        providers.iter().map(|(name, all)| (places[name], all)).collect();
    provided.sort();
    number(&mut out, provided.len());
    for (place, all) in provided {
        number(&mut out, place);
        number(&mut out, all.len());
        all.iter().for_each(|it| number(&mut out, places[it]));
    }
    number(&mut out, frequent.len());
    frequent.iter().for_each(|(name, _)| number(&mut out, places[name]));
    for package in packages {
        for groups in [&package.depends, &package.recommends] {
            let known = |group: &Vec<String>| -> Vec<usize> {
                group.iter().filter_map(|it| ranks.get(&**it).copied()).collect()
            };
            let groups: Vec<Vec<usize>> =
                groups.iter().map(known).filter(|it| !it.is_empty()).collect();
            number(&mut out, groups.len());
            for group in groups {
                number(&mut out, group[0] * 2 + usize::from(1 < group.len()));
                if 1 < group.len() {
                    number(&mut out, group.len() - 1);
                    group[1..].iter().for_each(|it| number(&mut out, *it));
                }
            }
        }
    }
    let sum = checksum(&out);
    out.extend(sum.to_le_bytes());
    out
}

/// Three flags, and above them the size of documents in units of 32 KiB.
fn flags(package: &Package) -> usize {
    let flags =
        u8::from(package.base) | u8::from(package.compiled) << 1 | u8::from(package.judged) << 2;
    usize::from(flags) | (package.documents_kb as usize).div_ceil(32) << 3
}

fn number(out: &mut Vec<u8>, mut number: usize) {
    while 0x7f < number {
        out.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or(0));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The indexes that are made of the project's own tables are up to date.
    #[test]
    fn measured_indexes_are_as_their_tables() {
        for release in [Release::Pypi, Release::Npm, Release::Gems] {
            let name = release.as_str();
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            let kept = fs::read(root.join(format!("../www/data/{name}.bin"))).expect("an index");
            let date = Index::read(&kept).expect("an index").date;
            let made = asset(release, &date, &root.join(format!("src/packages/{name}.txt")));
            assert!(made.expect("a table") == kept, "run cargo xtask data {date} {name}=...");
        }
    }

    /// What real Dockerfiles install from an Alpine index, conflicts and conditions left out.
    #[test]
    fn alpine_conflicts_and_conditions_bring_nothing() {
        let text = "P:a\nI:1\nS:1\nD:b !c so:z.so\n\nP:b\nI:1\nS:1\n\nP:c\nI:1\nS:1\ni:a b\n\n\
                    P:z\nI:1\nS:1\np:so:z.so=1 cmd:z=1 pc:z=1\n";
        let distribution = alpine::read(text, "2026-11-21").expect("an index");
        let index = Index::read(&encode(Release::Alpine, &distribution)).expect("an index");
        let check = |name: &str| {
            let mut installed = index.base();
            let closure = index.closure(&[name], &mut installed, true);
            let names = closure.packages.into_iter().map(|it| index.name(it).to_owned());
            names.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(check("a"), "a b z");
        assert_eq!(check("so:z.so"), "z");
        assert_eq!(check("c"), "c");
    }

    #[test]
    fn a_damaged_distribution_index_is_refused_with_its_line() {
        let read = |text: &str| alpine::read(text, "2026-11-21").err();
        assert_eq!(read("P:a\nI:1\nS:1\n\nI:1\n"), Some("line 5: no name (P)".into()));
        assert_eq!(read("P:a\nI:one\nS:1\n"), Some("line 1: a has no size I".into()));
        assert_eq!(read("P:a\nI:0\nS:0\n"), Some("line 1: a has no size S".into()));
        let read = |text: &str| debian::read(text, "2026-11-21").err();
        for size in ["", "Size: many\n", "Size: 0\n"] {
            let text = format!("Package: a\nVersion: 1\n{size}");
            assert_eq!(read(&text), Some("line 1: a has no Size".into()));
        }
        assert_eq!(read("\n\nVersion: 1\n"), Some("line 3: no Package field".into()));
        let cut = whole(b"Package: a\nVersion: 1\nSi".to_vec());
        assert_eq!(cut, Err("line 3: the file is cut short".into()));
        assert!(whole(vec![b'a', 0xff, b'\n']).is_err());
    }

    #[test]
    fn no_index_is_of_tomorrow() {
        let run = |date: &str| run(&[date.to_owned(), "gems=no-such-file".to_owned()]).err();
        assert_eq!(run("9999-01-01"), Some("9999-01-01 lies in the future".into()));
        assert!(run("2026-01-01").is_some_and(|it| it.starts_with("no-such-file: ")));
    }
}
