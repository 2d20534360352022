//! Modules of one room that use each other in a circle can only be understood together.
//!
//! A file and its children are modules of their own: `shell` and `shell::walk`. Children may use
//! what their parents declare. A name that a parent re-exports belongs to the child that holds it,
//! and re-exporting is no use of it. Tests do not count.

use std::collections::{BTreeMap, BTreeSet};

use super::{File, is_comment, none, rust_files};

/// A circle that may stay for now, by its room's modules, and why.
const ALLOWED: [(&str, &str); 2] = [
    (
        "catalog::figure catalog::reference catalog::row catalog::table catalog::tag",
        "a row and its tags are read in one pass",
    ),
    (
        "syntax::again syntax::check syntax::instructions syntax::mount syntax::scan syntax::typed",
        "scanning keeps what checks of the same line found",
    ),
];

#[test]
fn modules_of_a_room_do_not_use_each_other_in_a_circle() {
    let circles = circles(&rust_files("src"));
    none(problems(&circles, &ALLOWED).into_iter());
}

/// Circles that nobody allowed, and allowed ones that are gone. A circle is allowed with fewer
/// modules too.
fn problems(circles: &[Vec<String>], allowed: &[(&str, &str)]) -> Vec<String> {
    let is_within = |circle: &[String], modules: &str| {
        circle.iter().all(|it| modules.split_whitespace().any(|module| module == it))
    };
    let unknown = circles
        .iter()
        .filter(|circle| !allowed.iter().any(|it| is_within(circle, it.0)))
        .map(|circle| format!("these modules use each other: {}", circle.join(" ")));
    let gone = allowed
        .iter()
        .filter(|it| !circles.iter().any(|circle| is_within(circle, it.0)))
        .map(|(modules, why)| format!("this circle is gone, and allowed as {why}: {modules}"));
    unknown.chain(gone).collect()
}

/// The circles of all rooms, each with its modules in order.
fn circles(files: &[File]) -> Vec<Vec<String>> {
    let rooms = Modules::of(files);
    let used: BTreeMap<&str, BTreeSet<String>> =
        rooms.code.keys().map(|module| (module.as_str(), rooms.used_by(module))).collect();
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        used.keys().map(|module| (*module, reached(module, &used))).collect();
    let mut circles = BTreeSet::new();
    for (module, all) in &reached {
        if all.contains(module) {
            let circle = all.iter().filter(|it| reached[**it].contains(module));
            circles.insert(circle.map(|it| (*it).to_owned()).collect::<Vec<_>>());
        }
    }
    circles.into_iter().collect()
}

fn reached<'a>(module: &str, used: &'a BTreeMap<&str, BTreeSet<String>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = used[module].iter().map(String::as_str).collect();
    while let Some(next) = open.pop() {
        if reached.insert(next) {
            open.extend(used[next].iter().map(String::as_str));
        }
    }
    reached
}

/// The code of all modules, by their paths: `shell::walk` for src/shell/walk.rs.
struct Modules {
    code: BTreeMap<String, Code>,
}

/// A module's code without comments and tests.
#[derive(Default)]
struct Code {
    /// Of its `use` declarations, each path on its own, and whether it re-exports.
    uses: Vec<(String, bool)>,
    /// The rest.
    rest: String,
}

impl Modules {
    fn of(files: &[File]) -> Modules {
        let path = |file: &File| {
            let inside = file.path.strip_prefix("src/")?.strip_suffix(".rs")?;
            Some(inside.replace('/', "::")).filter(|it| !matches!(it.as_str(), "lib" | "main"))
        };
        let mut code: BTreeMap<String, Code> = BTreeMap::new();
        let mut tests = Vec::new();
        for (path, file) in files.iter().filter_map(|file| Some((path(file)?, file))) {
            let text = without_comments(&file.text);
            tests.extend(modules_for_tests(&text).map(|it| format!("{path}::{it}")));
            code.insert(path, Code::of(&text));
        }
        code.retain(|path, _| {
            !tests.iter().any(|it| path == it || path.starts_with(&format!("{it}::")))
        });
        Modules { code }
    }

    /// The modules of the same room that a module uses.
    fn used_by(&self, module: &str) -> BTreeSet<String> {
        let code = &self.code[module];
        let declared = code.uses.iter().filter(|it| !it.1).map(|it| it.0.as_str());
        let room = module.split("::").next();
        declared
            .chain(paths(&code.rest))
            .filter_map(|path| self.found(module, path, 0))
            .filter(|it| it != module && it.split("::").next() == room)
            .filter(|it| !module.starts_with(&format!("{it}::")))
            .collect()
    }

    /// The module that holds what a path names, seen from a module.
    fn found(&self, from: &str, path: &str, depth: usize) -> Option<String> {
        let mut names = path.split("::").peekable();
        let mut at = match names.peek()? {
            &"crate" => {
                names.next();
                names.next().filter(|it| self.code.contains_key(*it))?.to_owned()
            }
            &"self" => {
                names.next();
                from.to_owned()
            }
            &"super" => {
                let mut at = from;
                while names.next_if_eq(&"super").is_some() {
                    at = at.rsplit_once("::")?.0;
                }
                at.to_owned()
            }
            first => {
                let child = format!("{from}::{first}");
                if !self.code.contains_key(&child) {
                    return None;
                }
                names.next();
                child
            }
        };
        while let Some(name) = names.peek() {
            let child = format!("{at}::{name}");
            if !self.code.contains_key(&child) {
                break;
            }
            at = child;
            names.next();
        }
        match names.next() {
            Some(name) if depth < 8 => Some(self.holder(&at, name, depth).unwrap_or(at)),
            _ => Some(at),
        }
    }

    /// The module from which a module has a name that it does not declare itself.
    fn holder(&self, module: &str, name: &str, depth: usize) -> Option<String> {
        let uses = self.code[module].uses.iter();
        let named = uses.filter(|it| {
            it.0.rsplit_once("::").is_some_and(|(_, last)| last == name || last == "*")
        });
        let mut holders = named.filter_map(|(path, _)| {
            let found = self.found(module, path, depth + 1).filter(|it| it != module)?;
            (!path.ends_with("::*") || self.code[&found].declares(name)).then_some(found)
        });
        holders.next()
    }
}

impl Code {
    fn of(text: &str) -> Code {
        let mut code = Code::default();
        let mut rest = text;
        while let Some(at) = next_use(rest) {
            let (before, declaration) = rest.split_at(at);
            let end = declaration.find(';').unwrap_or(declaration.len());
            let line = before.rsplit('\n').next().unwrap_or_default();
            let is_public = line.trim_start().starts_with("pub");
            let tree = declaration[..end].trim_start_matches("use").trim();
            spread("", tree, &mut |path| code.uses.push((path, is_public)));
            code.rest += before;
            rest = declaration.get(end..).unwrap_or_default();
        }
        code.rest += rest;
        code
    }

    /// Whether it declares something of this name for others.
    fn declares(&self, name: &str) -> bool {
        let kinds = ["fn", "struct", "enum", "trait", "type", "const", "static", "union"];
        kinds.iter().any(|kind| {
            let start = format!("{kind} {name}");
            self.rest
                .match_indices(&start)
                .any(|(at, _)| !self.rest[at + start.len()..].starts_with(|it: char| is_letter(it)))
        })
    }
}

/// Where the next `use` declaration begins.
fn next_use(text: &str) -> Option<usize> {
    let starts = text.match_indices("use ");
    let mut starts = starts.filter(|(at, _)| {
        let line = text[..*at].rsplit('\n').next().unwrap_or_default().trim();
        line.is_empty() || line == "pub" || line.starts_with("pub(") && line.ends_with(')')
    });
    starts.next().map(|it| it.0)
}

/// The paths of a `use`: `a::b` and `a::c` of `a::{b, c as d}`.
fn spread(before: &str, tree: &str, take: &mut impl FnMut(String)) {
    if tree.is_empty() {
        // After the last comma of a group.
        return;
    }
    let Some((start, group)) = tree.split_once('{') else {
        let path = format!("{before}{tree}");
        let path = path.split(" as ").next().unwrap_or_default().trim();
        if !path.is_empty() {
            take(path.trim_end_matches("::self").to_owned());
        }
        return;
    };
    let group = group.trim_end().strip_suffix('}').unwrap_or(group);
    let before = format!("{before}{}", start.trim());
    let (mut depth, mut from) = (0_usize, 0);
    for (at, mark) in group.match_indices(['{', '}', ',']) {
        match mark {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            _ if depth == 0 => {
                spread(&before, group[from..at].trim(), take);
                from = at + 1;
            }
            _ => {}
        }
    }
    spread(&before, group[from..].trim(), take);
}

/// All paths of two names or more in code: `super::Item`, `child::item`.
fn paths(code: &str) -> impl Iterator<Item = &str> {
    let parts = code.split(|it: char| !is_letter(it) && it != ':');
    parts.map(|it| it.trim_matches(':')).filter(|it| it.contains("::"))
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The code, with the tests within it left out.
fn without_comments(text: &str) -> String {
    let lines = text.lines().filter(|line| !is_comment(line));
    let code = lines.collect::<Vec<_>>().join("\n");
    match code.find("#[cfg(test)]\nmod tests {") {
        Some(end) => code[..end].to_owned(),
        None => code,
    }
}

/// The files that only tests have: `#[cfg(test)] mod oracle;`.
fn modules_for_tests(code: &str) -> impl Iterator<Item = &str> {
    code.split("#[cfg(test)]").skip(1).filter_map(|after| {
        let line = after.trim_start().lines().next()?;
        line.trim_start_matches("pub(super) ").strip_prefix("mod ")?.strip_suffix(';')
    })
}

fn file(path: &str, text: &str) -> File {
    File { path: path.to_owned(), text: text.to_owned() }
}

fn found(files: &[(&str, &str)]) -> Vec<String> {
    let files: Vec<File> = files.iter().map(|(path, text)| file(path, text)).collect();
    circles(&files).into_iter().map(|it| it.join(" ")).collect()
}

#[test]
fn a_circle_of_siblings_is_found() {
    for [a, b] in [
        ["use super::b::B;", "use super::{a::A, c};"],
        ["use crate::r::{b, c};", "fn f() { super::a::f() }"],
        ["use super::{c::{C}, b::{B}};", "use crate::{s, r::{c, a::A}};"],
    ] {
        let files = [("src/r.rs", "mod a;\nmod b;\nmod c;"), ("src/r/c.rs", "")];
        let files = [files[0], files[1], ("src/r/a.rs", a), ("src/r/b.rs", b)];
        assert_eq!(found(&files), ["r::a r::b"], "{a} {b}");
    }
    let files = [("src/r.rs", ""), ("src/r/a.rs", "use super::b;"), ("src/r/b.rs", "")];
    assert!(found(&files).is_empty());
    // Two rooms have an order of their own.
    assert!(
        found(&[("src/r.rs", "use crate::s::S;"), ("src/s.rs", "use crate::r::R;")]).is_empty()
    );
}

#[test]
fn a_child_may_use_its_parent_and_a_sibling_may_not() {
    let parent = "mod a;\npub struct P;\nfn f() { a::g() }";
    assert!(found(&[("src/r.rs", parent), ("src/r/a.rs", "use super::P;")]).is_empty());
    // `r::b` has children of its own, one of which uses `r::a`.
    let files = [
        ("src/r.rs", "mod a;\nmod b;"),
        ("src/r/a.rs", "use super::b::B;"),
        ("src/r/b.rs", "pub mod c;\npub struct B;\nfn f() { c::f() }"),
        ("src/r/b/c.rs", "fn g(p: super::super::a::A) {}"),
    ];
    assert_eq!(found(&files), ["r::a r::b r::b::c"]);
}

#[test]
fn what_a_parent_only_hands_on_is_no_circle() {
    for parent in ["pub use a::A;\npub use b::*;", "pub(crate) use a::A;\npub(super) use b::{B};"] {
        let files = [
            ("src/r.rs", parent),
            ("src/r/a.rs", "pub struct A;"),
            ("src/r/b.rs", "use super::A;\npub struct B;"),
            ("src/r/c.rs", "use super::{A, B};"),
        ];
        assert!(found(&files).is_empty(), "{parent}");
        let files = [files[0], ("src/r/a.rs", "use super::B;\npub struct A;"), files[2]];
        assert_eq!(found(&files), ["r::a r::b"], "{parent}");
    }
}

#[test]
fn comments_and_tests_do_not_count() {
    let files = [
        ("src/r.rs", "mod a;\n#[cfg(test)]\nmod oracle;\nuse a::A;\n"),
        ("src/r/oracle.rs", "use super::*;"),
        (
            "src/r/a.rs",
            "// use super::P;\n#[cfg(test)]\nmod tests {\n    use super::super::P;\n}\n",
        ),
    ];
    assert!(found(&files).is_empty());
}

#[test]
fn a_circle_is_allowed_by_its_modules() {
    let circle = vec![vec!["r::a".to_owned(), "r::b".to_owned()]];
    assert_eq!(problems(&circle, &[]).len(), 1);
    assert_eq!(problems(&circle, &[("r::a r::b", "it is new")]).len(), 0);
    assert_eq!(problems(&circle, &[("r::a r::b r::c", "it is new")]).len(), 0);
    assert_eq!(problems(&circle, &[("r::a r::c", "it is new")]).len(), 2);
    assert_eq!(problems(&[], &[("r::a r::b", "it is new")]).len(), 1);
}
