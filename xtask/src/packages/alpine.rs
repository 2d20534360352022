//! Alpine's `APKINDEX`: paragraphs of `X:value`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Distribution, Package};

/// What the image `alpine` is made of, beside what these need.
const BASE: [&str; 6] =
    ["alpine-baselayout", "alpine-keys", "apk-tools", "busybox-binsh", "libc-utils", "ssl_client"];

/// Reads an index. `install_if` is left out: what it adds depends on everything else.
pub(super) fn read(text: &str, date: &str) -> Result<Distribution, String> {
    let mut packages: BTreeMap<&str, (Package, Vec<&str>)> = BTreeMap::new();
    let mut next = 1;
    for paragraph in text.split("\n\n") {
        let line = next;
        next += paragraph.matches('\n').count() + 2;
        if paragraph.trim().is_empty() {
            continue;
        }
        let fields: HashMap<&str, &str> =
            paragraph.lines().filter_map(|it| it.split_once(':')).collect();
        let value = |key: &str| fields.get(key).copied().unwrap_or_default();
        let number = |key: &str| {
            let number = value(key).parse::<u32>().map(|it| it.div_ceil(1024));
            number.map_err(|_| format!("line {line}: {} has no size {key}", value("P")))
        };
        if value("P").is_empty() {
            return Err(format!("line {line}: no name (P)"));
        }
        // A package may install nothing, but it is a file.
        if number("S")? == 0 {
            return Err(format!("line {line}: {} has no size S", value("P")));
        }
        let priority = value("k").parse::<u32>().unwrap_or(0);
        let package = Package {
            name: value("P").to_owned(),
            installed_kb: number("I")?,
            download_kb: number("S")?,
            provides: value("p").split_whitespace().map(|it| bare(it).to_owned()).collect(),
            rank: u32::MAX - priority,
            wanted: !value("P").ends_with("-doc") && !value("P").ends_with("-dbg"),
            ..Package::default()
        };
        let depends = value("D").split_whitespace().filter(|it| !it.starts_with('!')).map(bare);
        packages.insert(value("P"), (package, depends.collect()));
    }
    let mut providers: HashMap<String, Vec<&str>> = HashMap::new();
    for (name, (package, _)) in &packages {
        for provided in &package.provides {
            providers.entry(provided.clone()).or_default().push(name);
        }
    }
    // A name that one package provides is that package.
    let resolved = |name: &str| -> Option<String> {
        match providers.get(name).map(Vec::as_slice) {
            _ if packages.contains_key(name) => Some(name.to_owned()),
            Some([one]) => Some((*one).to_owned()),
            Some([_, _, ..]) => Some(name.to_owned()),
            Some([]) | None => None,
        }
    };
    let mut all: Vec<Package> = packages
        .values()
        .map(|(package, depends)| {
            let names: BTreeSet<String> = depends.iter().filter_map(|it| resolved(it)).collect();
            let names = names.into_iter().filter(|it| *it != package.name);
            Package { depends: names.map(|it| vec![it]).collect(), ..package.clone() }
        })
        .collect();
    let places: HashMap<String, usize> =
        all.iter().enumerate().map(|(at, it)| (it.name.clone(), at)).collect();
    let mut open: Vec<usize> = BASE.iter().filter_map(|it| places.get(*it).copied()).collect();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut all[at].base, true) {
            open.extend(all[at].depends.iter().flatten().filter_map(|it| places.get(it).copied()));
        }
    }
    Ok(Distribution { date: date.to_owned(), packages: all })
}

/// `so:libz.so.1=1.2` without its version.
fn bare(text: &str) -> &str {
    text.split(['=', '<', '>', '~']).next().unwrap_or_default()
}
