//! Tables of packages that were measured or judged, where there is no index to read: lines
//! `NAME kB WORD...`, the most of them made by installing what the line names.

use std::collections::BTreeSet;

use super::{Distribution, Package};

/// What Alpine's community repository has.
pub(super) const ALPINE_COMMUNITY: &str = include_str!("alpine-community.txt");

/// Reads a table whose words after the size are what the package needs, each with a line of its own.
pub(super) fn read(text: &str, date: &str) -> Result<Distribution, String> {
    let lines = lines(text)?;
    let known: BTreeSet<&str> = lines.iter().map(|it| it.name).collect();
    let mut packages = Vec::new();
    for line in &lines {
        if let Some(unknown) = line.words.iter().find(|it| !known.contains(*it)) {
            return Err(format!("line {}: {unknown} has no line", line.number));
        }
        packages.push(Package {
            name: line.name.to_owned(),
            installed_kb: line.kb.saturating_mul(1000).div_ceil(1024),
            depends: line.words.iter().map(|it| vec![(*it).to_owned()]).collect(),
            wanted: true,
            ..Package::default()
        });
    }
    Ok(Distribution { date: date.to_owned(), packages })
}

/// Adds the packages of a table to a release, as judged ones that need nothing else.
pub(super) fn add(text: &str, distribution: &mut Distribution) -> Result<(), String> {
    for line in lines(text)? {
        if distribution.packages.iter().any(|it| it.name == line.name) {
            return Err(format!("line {}: {} is in the index", line.number, line.name));
        }
        distribution.packages.push(Package {
            name: line.name.to_owned(),
            installed_kb: line.kb.saturating_mul(1000).div_ceil(1024),
            judged: true,
            wanted: true,
            ..Package::default()
        });
    }
    Ok(())
}

struct Line<'a> {
    number: usize,
    name: &'a str,
    kb: u32,
    words: Vec<&'a str>,
}

/// The lines that hold something; what is there twice, or has no size, is refused.
fn lines(text: &str) -> Result<Vec<Line<'_>>, String> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut names = BTreeSet::new();
    for (at, line) in text.lines().enumerate() {
        let number = at + 1;
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default();
        let kb = words.next().and_then(|it| it.parse().ok()).filter(|it| 0 < *it);
        let kb = kb.ok_or_else(|| format!("line {number}: {name} has no size in kB"))?;
        if !names.insert(name) {
            return Err(format!("line {number}: {name} a second time"));
        }
        lines.push(Line { number, name, kb, words: words.collect() });
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<String, String> {
        let all = read(text, "2026-11-21")?.packages.into_iter();
        let all = all.map(|it| format!("{} {} {:?}", it.name, it.installed_kb, it.depends));
        Ok(all.collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn a_line_is_a_package_with_what_it_needs() {
        assert_eq!(check("# measured\na 1024 b\nb 1\n").as_deref(), Ok("a 1000 [[\"b\"]]\nb 1 []"));
    }

    #[test]
    fn a_wrong_line_is_named() {
        assert_eq!(check("a"), Err("line 1: a has no size in kB".into()));
        assert_eq!(check("\na 0"), Err("line 2: a has no size in kB".into()));
        assert_eq!(check("a 1\na 2"), Err("line 2: a a second time".into()));
        assert_eq!(check("a 1 b"), Err("line 1: b has no line".into()));
    }
}
