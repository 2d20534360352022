//! Debian's `Packages`: paragraphs of `Field: value`.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use super::{ASKED, Distribution, Package, version};

/// Sections whose programs people install, beside what they were seen to ask for.
const SECTIONS: [&str; 6] = ["database", "httpd", "interpreters", "php", "shells", "vcs"];

/// A library's headers are worth keeping when this many packages of the release use them.
const USERS: usize = 2;

/// Names of languages' own libraries, which their own package managers install in images.
const LIBRARIES: [&str; 10] =
    ["golang-", "librust-", "node-", "ruby-", "r-", "haskell", "libghc", "erlang-", "elpa-", "cl-"];

type Fields<'a> = HashMap<&'a str, &'a str>;

/// Reads an index.
pub(super) fn read(text: &str, date: &str) -> Result<Distribution, String> {
    let mut newest: BTreeMap<&str, Fields<'_>> = BTreeMap::new();
    let mut next = 1;
    for paragraph in text.split("\n\n") {
        let line = next;
        next += paragraph.matches('\n').count() + 2;
        if paragraph.trim().is_empty() {
            continue;
        }
        let fields: Fields<'_> = paragraph
            .lines()
            .filter(|it| !it.starts_with([' ', '\t']))
            .filter_map(|it| it.split_once(':'))
            .map(|(name, value)| (name, value.trim()))
            .collect();
        let name =
            *fields.get("Package").ok_or_else(|| format!("line {line}: no Package field"))?;
        let has_size = 0 < kb(fields.get("Size").copied(), 1);
        for (field, there) in [("Version", fields.contains_key("Version")), ("Size", has_size)] {
            if !there {
                return Err(format!("line {line}: {name} has no {field}"));
            }
        }
        let older = newest
            .get(name)
            .is_some_and(|it| version::compare(it["Version"], fields["Version"]).is_ge());
        if !older {
            newest.insert(name, fields);
        }
    }
    let mut provided: HashMap<&str, Vec<(&str, Option<&str>)>> = HashMap::new();
    for (package, fields) in &newest {
        for (name, version) in provides(fields) {
            provided.entry(name).or_default().push((package, version));
        }
    }
    // Where a version is wanted that not all packages of this name or providing it have, those that
    // have it provide the name with the version.
    let exact = RefCell::new(BTreeMap::<String, BTreeSet<&str>>::new());
    let satisfied = |it: Alternative<'_>| -> Option<String> {
        let own = newest.get_key_value(it.name).map(|(name, it)| (*name, Some(it["Version"])));
        let others = provided.get(it.name).into_iter().flatten().copied();
        let all: BTreeSet<(&str, Option<&str>)> = own.into_iter().chain(others).collect();
        let fulfils = |version: Option<&str>| {
            it.bound.is_none_or(|(relation, wanted)| {
                version.is_some_and(|it| version::fulfils(it, relation, wanted))
            })
        };
        let fit: BTreeSet<&str> = all.iter().filter(|it| fulfils(it.1)).map(|it| it.0).collect();
        match it.bound {
            _ if fit.is_empty() => None,
            Some((relation, wanted)) if fit.len() < all.len() => {
                let name = format!("{}{relation}{wanted}", it.name);
                exact.borrow_mut().insert(name.clone(), fit);
                Some(name)
            }
            _ => Some(it.name.to_owned()),
        }
    };
    let groups = |fields: &Fields<'_>, field: &str| -> Vec<Vec<String>> {
        let value = fields.get(field).copied().unwrap_or_default();
        let groups = value.split(',').filter(|it| !it.trim().is_empty());
        let groups = groups.map(|group| {
            group.split('|').filter_map(alternative).filter_map(&satisfied).collect::<Vec<_>>()
        });
        groups.filter(|it| !it.is_empty()).collect()
    };
    let mut users: HashMap<&str, usize> = HashMap::new();
    for fields in newest.values() {
        for field in ["Depends", "Recommends"] {
            let value = fields.get(field).copied().unwrap_or_default();
            for it in value.split([',', '|']).filter_map(alternative) {
                *users.entry(it.name).or_default() += 1;
            }
        }
    }
    let asked: BTreeSet<&str> = ASKED.lines().collect();
    let mut packages: Vec<Package> = newest
        .iter()
        .map(|(name, fields)| {
            let mut depends = groups(fields, "Pre-Depends");
            depends.extend(groups(fields, "Depends"));
            let section = fields.get("Section").copied().unwrap_or_default();
            let is_library = LIBRARIES.iter().any(|it| name.starts_with(it))
                || name.ends_with("-doc")
                || name.ends_with("-dbg");
            let is_used = section == "libdevel"
                && name.starts_with("lib")
                && name.ends_with("-dev")
                && USERS <= users.get(name).copied().unwrap_or(0);
            let all = fields.get("Architecture") == Some(&"all");
            let is_compiled =
                all && fields.get("Depends").is_some_and(|it| it.contains("python3:any"));
            Package {
                name: (*name).to_owned(),
                installed_kb: kb(fields.get("Installed-Size").copied(), 1),
                download_kb: kb(fields.get("Size").copied(), 1024),
                documents_kb: documents(name),
                depends,
                recommends: groups(fields, "Recommends"),
                provides: provides(fields).map(|(name, _)| name.to_owned()).collect(),
                rank: rank(fields),
                base: false,
                compiled: is_compiled,
                judged: false,
                wanted: asked.contains(name)
                    || (!is_library && (is_used || SECTIONS.contains(&section))),
            }
        })
        .collect();
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    for (name, all) in exact.into_inner() {
        for package in packages.iter_mut().filter(|it| all.contains(&*it.name)) {
            package.provides.push(name.clone());
        }
    }
    mark_base(&mut packages, |name| {
        let fields = &newest[name];
        fields.get("Essential") == Some(&"yes")
            || fields.get("Priority") == Some(&"required")
            || name == "apt"
    });
    Ok(Distribution { date: date.to_owned(), packages })
}

/// What `debootstrap --variant=minbase` installs: required packages and apt, with what they need.
fn mark_base(packages: &mut [Package], is_first: impl Fn(&str) -> bool) {
    let places: HashMap<String, usize> =
        packages.iter().enumerate().map(|(at, it)| (it.name.clone(), at)).collect();
    let mut open: Vec<usize> =
        (0..packages.len()).filter(|at| is_first(&packages[*at].name)).collect();
    open.iter().for_each(|at| packages[*at].base = true);
    while let Some(at) = open.pop() {
        for group in packages[at].depends.clone() {
            // A name with a version is of the package of this name.
            let own = |it: &str| it.split(['<', '>', '=']).next().unwrap_or_default().to_owned();
            let places = group.iter().filter_map(|it| places.get(&own(it)).copied());
            let all: Vec<usize> = places.collect();
            // `usrmerge`, the first alternative to it, is for systems that are not merged.
            let merged = all.iter().find(|it| packages[**it].name == "usr-is-merged");
            if !all.iter().any(|it| packages[*it].base)
                && let Some(first) = merged.or(all.first())
            {
                packages[*first].base = true;
                open.push(*first);
            }
        }
    }
}

/// A line is a name, in which `#` stands for a number, and KiB.
const DOCUMENTS: &str = include_str!("documents.txt");

/// What is measured of a package's documents, manuals and translations.
fn documents(name: &str) -> u32 {
    let mut stem = String::new();
    for letter in name.chars() {
        let is_number = letter.is_ascii_digit() || letter == '.' && stem.ends_with('#');
        if !is_number {
            stem.push(letter);
        } else if !stem.ends_with('#') {
            stem.push('#');
        }
    }
    let rows = DOCUMENTS.lines().filter(|it| !it.starts_with("# "));
    let mut rows = rows.filter_map(|it| it.split_once(' '));
    rows.find(|it| it.0 == stem).map_or(0, |it| it.1.parse().expect("a number of KiB"))
}

/// Sizes, rounded up.
fn kb(value: Option<&str>, unit: u32) -> u32 {
    value.and_then(|it| it.parse::<u32>().ok()).unwrap_or(0).div_ceil(unit)
}

fn rank(fields: &Fields<'_>) -> u32 {
    match fields.get("Priority").copied() {
        _ if fields.get("Essential") == Some(&"yes") => 0,
        Some("required") => 1,
        Some("important") => 2,
        Some("standard") => 3,
        Some("optional") => 4,
        _ => 5,
    }
}

struct Alternative<'a> {
    name: &'a str,
    /// `>=` and a version.
    bound: Option<(&'a str, &'a str)>,
}

/// `name:any (>= 1.2) [amd64]`
fn alternative(text: &str) -> Option<Alternative<'_>> {
    let text = text.trim();
    let end = text.find([' ', '(', '[']).unwrap_or(text.len());
    let name = text[..end].split(':').next().filter(|it| !it.is_empty())?;
    let bound = text[end..].split_once('(').and_then(|(_, it)| it.split_once(')'));
    let bound = bound.map(|(it, _)| {
        let version = it.trim_start_matches(['<', '>', '=']);
        (it[..it.len() - version.len()].trim(), version.trim())
    });
    Some(Alternative { name, bound })
}

/// Names, and the versions that are given for them.
fn provides<'a>(fields: &Fields<'a>) -> impl Iterator<Item = (&'a str, Option<&'a str>)> {
    let value = fields.get("Provides").copied().unwrap_or_default();
    value.split(',').filter_map(alternative).map(|it| (it.name, it.bound.map(|(_, it)| it)))
}
