//! Names that stand for packages of a release: what images hold, and what other distributions call
//! packages. They become packages without a size of their own.

use std::collections::{BTreeMap, BTreeSet};

use dockerfile_playground::packages::Release;

use super::{Distribution, Package};

const IMAGES: &str = include_str!("images.txt");
const RPM: &str = include_str!("rpm.txt");

/// Adds the names that there are for a release.
///
/// # Errors
/// A line of another form, or a package that the release does not have.
pub(super) fn add(release: Release, distribution: &mut Distribution) -> Result<(), String> {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for package in &distribution.packages {
        known.insert(package.name.clone());
        known.extend(package.provides.iter().cloned());
    }
    for (file, table) in [("images.txt", IMAGES), ("rpm.txt", RPM)] {
        let names = read(release, table, &mut known).map_err(|it| format!("{file}:{it}"))?;
        distribution.packages.extend(names.into_iter().map(|(name, packages)| Package {
            name: name.to_owned(),
            depends: packages.into_iter().map(|it| vec![it]).collect(),
            wanted: true,
            ..Package::default()
        }));
    }
    Ok(())
}

/// What the images of a release hold, in packages alone.
pub(super) fn images(release: Release) -> BTreeMap<&'static str, Vec<String>> {
    let lines = IMAGES.lines().filter(|it| !it.starts_with('#'));
    let of_it = lines.filter_map(|line| {
        let (releases, rest) = line.split_once(' ')?;
        releases.split(',').find(|it| *it == release.as_str())?;
        rest.split_once(':')
    });
    let mut images: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, packages) in of_it {
        for package in packages.split_whitespace() {
            let more = images.get(package).cloned().unwrap_or_else(|| vec![package.to_owned()]);
            images.entry(name).or_default().extend(more);
        }
    }
    images
}

/// The lines `RELEASES NAME: PACKAGES` of a release; names may be used below the line that has them.
fn read<'a>(
    release: Release,
    table: &'a str,
    known: &mut BTreeSet<String>,
) -> Result<BTreeMap<&'a str, Vec<String>>, String> {
    let mut names: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (number, line) in table.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let wrong = |why: &str| format!("{}: {why}", number + 1);
        let (start, packages) = line.split_once(':').ok_or_else(|| wrong("no colon"))?;
        let (releases, name) = start.split_once(' ').ok_or_else(|| wrong("no name"))?;
        if !releases.split(',').any(|it| it == release.as_str()) {
            continue;
        }
        let all = names.entry(name).or_default();
        for package in packages.split_whitespace() {
            if !known.contains(package) {
                return Err(wrong(&format!("{} has no {package}", release.as_str())));
            }
            if all.iter().any(|it| it == package) {
                return Err(wrong(&format!("{package} a second time")));
            }
            all.push(package.to_owned());
        }
        known.insert(name.to_owned());
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(table: &str) -> Result<String, String> {
        let mut known: BTreeSet<String> = ["curl", "git"].map(str::to_owned).into();
        let names = read(Release::Bookworm, table, &mut known)?;
        let lines = names.into_iter().map(|(name, all)| format!("{name}: {}", all.join(" ")));
        Ok(lines.collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn lines_of_one_name_add_up_and_may_use_those_above() {
        let table = "# a\n\nbookworm,trixie @a: curl\ntrixie @a: nothing\nbookworm @a: git\n\
                     bookworm @b: @a\nbookworm @c:\n";
        assert_eq!(check(table).as_deref(), Ok("@a: curl git\n@b: @a\n@c: "));
    }

    #[test]
    fn a_wrong_line_is_named() {
        assert_eq!(check("\nbookworm @a curl"), Err("2: no colon".into()));
        assert_eq!(check("@a: curl"), Err("1: no name".into()));
        assert_eq!(check("bookworm @a: wget"), Err("1: bookworm has no wget".into()));
        assert_eq!(check("bookworm @a: @b"), Err("1: bookworm has no @b".into()));
        assert_eq!(check("bookworm @a: git git"), Err("1: git a second time".into()));
    }
}
