//! Keeps the rules of the house: who may use whom, and what every file must or must not hold.
//!
//! Each check is a function from texts to problems, with a test of its own on a bad text.

mod circles;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The only top-level files and folders of src/ that may name a browser crate.
const BROWSER_ROOMS: [&str; 3] = ["app", "main", "bin"];

/// A text file and its path in the project, with `/` between folders.
struct File {
    path: String,
    text: String,
}

#[test]
fn modules_use_only_modules_above_them() {
    let source = rust_files("src");
    let root = source.iter().find(|file| file.path == "src/lib.rs").expect("src/lib.rs exists");
    let order = modules(&root.text);
    assert!(!order.is_empty(), "src/lib.rs lists its modules as `pub mod name;`");
    none(source.iter().flat_map(|file| order_problems(&order, file)));
}

#[test]
fn the_app_knows_nothing_of_the_domain_but_the_view() {
    let source = rust_files("src");
    let root = source.iter().find(|file| file.path == "src/lib.rs").expect("src/lib.rs exists");
    let order = modules(&root.text);
    assert!(order.contains(&"view"), "there is a view to know");
    none(source.iter().flat_map(|file| domain_problems(&order, file)));
}

#[test]
fn only_the_app_knows_a_browser() {
    none(rust_files("src").iter().flat_map(browser_problems));
}

#[test]
fn each_file_says_what_it_is() {
    let files = rust_files("src").into_iter().chain(rust_files("xtask"));
    none(files.filter_map(|file| opening_problem(&file)));
}

#[test]
fn no_file_knows_this_machine_or_a_registry() {
    none(files("", "").iter().flat_map(|file| address_problems(file, env!("CARGO_MANIFEST_DIR"))));
}

/// The names of the modules that a crate's root declares, in its order.
fn modules(root: &str) -> Vec<&str> {
    root.lines()
        .filter_map(|line| line.trim().strip_suffix(';'))
        .filter_map(|line| line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod ")))
        .collect()
}

fn order_problems(order: &[&str], file: &File) -> Vec<String> {
    let room = room(&file.path);
    let Some(own) = order.iter().position(|module| *module == room) else { return Vec::new() };
    let below = |used: &str| order[own + 1..].contains(&used);
    // Comments become empty lines, so that the numbers stay right.
    let lines = file.text.lines().map(|line| if is_comment(line) { "" } else { line });
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut problems = Vec::new();
    for (at, path) in code.match_indices("crate::") {
        let number = code[..at].matches('\n').count() + 1;
        for used in first_names(&code[at + path.len()..]).into_iter().filter(|used| below(used)) {
            let path = &file.path;
            problems.push(format!("{path}:{number}: {room} uses {used}, which is listed below it"));
        }
    }
    problems
}

/// The uses of any other room than the view in the app; its tests may have an engine.
fn domain_problems(order: &[&str], file: &File) -> Vec<String> {
    if room(&file.path) != "app" {
        return Vec::new();
    }
    let domain: Vec<&str> =
        order.iter().copied().filter(|it| !["app", "view", "sort"].contains(it)).collect();
    let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().map(|line| if is_comment(line) { "" } else { line });
    let code = lines.collect::<Vec<_>>().join("\n");
    let uses = code.match_indices("crate::").flat_map(|(at, path)| {
        let number = code[..at].matches('\n').count() + 1;
        let names = first_names(&code[at + path.len()..]).into_iter();
        names.filter(|it| domain.contains(it)).map(move |it| (number, it)).collect::<Vec<_>>()
    });
    uses.map(|(number, used)| {
        format!("{}:{number}: the app uses {used}, of which it knows the view only", file.path)
    })
    .collect()
}

/// What a path begins with: `a` for `a::b`, and `a` and `c` for `{a::{b}, c}`.
fn first_names(path: &str) -> Vec<&str> {
    let Some(group) = path.strip_prefix('{') else { return words(path).take(1).collect() };
    let (mut names, mut depth, mut start) = (Vec::new(), 1, 0);
    for (at, mark) in group.match_indices(['{', '}', ',']) {
        if depth == 1 && start <= at {
            names.extend(words(&group[start..at]).next());
        }
        match mark {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        // After a nested group, nothing is a name before the next comma.
        start = if mark == "," { at + 1 } else { usize::MAX };
    }
    names
}

fn browser_problems(file: &File) -> Vec<String> {
    let is_browser = |word: &&str| {
        ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"].contains(word)
            || ["yew_", "gloo_", "wasm_bindgen_"].iter().any(|prefix| word.starts_with(prefix))
    };
    if BROWSER_ROOMS.contains(&room(&file.path)) {
        return Vec::new();
    }
    code_lines(&file.text)
        .flat_map(|(number, line)| words(line).filter(is_browser).map(move |word| (number, word)))
        .map(|(number, word)| format!("{}:{number}: {word} belongs in src/app", file.path))
        .collect()
}

fn opening_problem(file: &File) -> Option<String> {
    let path = &file.path;
    if path.ends_with("/mod.rs") {
        return Some(format!("{path}: a module `a` is a.rs, with its parts in a/, not a/mod.rs"));
    }
    let opens =
        file.text.lines().next().is_some_and(|line| line.len() > 5 && line.starts_with("//! "));
    (!opens).then(|| format!("{path}: the first line says what it is, after `//!`"))
}

fn address_problems(file: &File, checkout: &str) -> Vec<String> {
    // In parts, so that this file holds none of them.
    let hosts = [
        ["crates", "io"].join("."),
        ["registry", "npmjs", "org"].join("."),
        ["pypi", "org"].join("."),
        ["pythonhosted", "org"].join("."),
        ["deb", "debian", "org"].join("."),
    ];
    // Cargo itself writes one into its lock file.
    let is_cargo_lock = file.path.ends_with("Cargo.lock");
    let user_folders = ["file://", "/Users"].map(|start| format!("{start}/"));
    let machine = user_folders.iter().map(String::as_str).chain([checkout]);
    let hosts = hosts.iter().map(String::as_str).filter(|_| !is_cargo_lock);
    let unwanted: Vec<&str> = machine.chain(hosts).collect();
    let mut problems = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        for address in unwanted.iter().filter(|address| holds(line, address)) {
            problems.push(format!("{}:{}: {address} does not belong here", file.path, number + 1));
        }
    }
    problems
}

/// Whether `line` holds `address` and it does not just begin a longer name there.
fn holds(line: &str, address: &str) -> bool {
    let goes_on = |after: &str| {
        !address.ends_with('/')
            && after.starts_with(|next: char| next.is_alphanumeric() || next == '-')
    };
    line.match_indices(address).any(|(at, _)| !goes_on(&line[at + address.len()..]))
}

/// The module of the crate that a file of src/ belongs to: `syntax` for src/syntax/words.rs.
fn room(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split(['/', '.']).next().unwrap_or_default()
}

/// The lines that are not comments, with their numbers. Links in docs may point anywhere.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    numbered.filter(|(_, line)| !is_comment(line))
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    parts.filter(|word| !word.is_empty())
}

fn rust_files(folder: &str) -> Vec<File> {
    files(folder, ".rs")
}

/// All text files below a folder of the project with names that end so, in a fixed order.
fn files(folder: &str, ending: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = BTreeSet::new();
    walk(root, folder, &mut paths);
    let wanted = paths.into_iter().filter(|path| path.ends_with(ending));
    let found: Vec<File> = wanted
        .filter_map(|path| {
            fs::read_to_string(root.join(&path)).ok().map(|text| File { path, text })
        })
        .collect();
    assert!(!found.is_empty(), "there are files in '{folder}'");
    found
}

fn walk(root: &Path, folder: &str, paths: &mut BTreeSet<String>) {
    // What .gitignore names, and git's own.
    const SKIPPED: [&str; 4] = [".git", "target", "dist", "node_modules"];
    for entry in fs::read_dir(root.join(folder)).expect("the folder can be read") {
        let entry = entry.expect("the entry can be read");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if SKIPPED.contains(&name.as_str()) {
            continue;
        }
        if entry.file_type().expect("the type is known").is_dir() {
            walk(root, &path, paths);
        } else {
            paths.insert(path);
        }
    }
}

#[track_caller]
fn none(problems: impl Iterator<Item = String>) {
    let problems: Vec<String> = problems.collect();
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

/// The checks on texts that break the rules, so that a check which finds nothing is found out.
mod checks {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn the_order_is_that_of_the_root() {
        let root = "//! Docs\n\npub mod text;\n// mod gone;\nmod syntax;\npub mod app;\n";
        assert_eq!(modules(root), ["text", "syntax", "app"]);
    }

    #[test]
    fn a_use_of_a_module_below_is_found() {
        let order = ["text", "syntax", "stages"];
        let problems = |path, text| order_problems(&order, &file(path, text));
        assert_eq!(
            problems(
                "src/syntax/words.rs",
                "//! Words\nuse crate::text::Span;\nuse crate::stages;\n"
            ),
            ["src/syntax/words.rs:3: syntax uses stages, which is listed below it"]
        );
        assert_eq!(problems("src/text.rs", "use crate::{bytes, syntax::{a, b}};\n").len(), 1);
        assert_eq!(
            problems("src/text.rs", "use crate::{\n    text::{a, b},\n    stages,\n};\n").len(),
            1
        );
        assert_eq!(problems("src/syntax.rs", "use crate::{text::{stages, b}, syntax};\n").len(), 0);
        assert_eq!(problems("src/text.rs", "fn f() -> crate::stages::Stages {}\n").len(), 1);
        assert_eq!(
            problems("src/text.rs", "/// See [`crate::stages`].\nuse crate::text;\n").len(),
            0
        );
        assert_eq!(problems("src/stages.rs", "use crate::{text, syntax};\n").len(), 0);
    }

    #[test]
    fn a_use_of_the_domain_in_the_app_is_found() {
        let order = ["text", "stages", "view", "app"];
        let problems = |path, text| domain_problems(&order, &file(path, text));
        assert_eq!(
            problems("src/app/model.rs", "//! A model\nuse crate::{stages::A, view::B};\n"),
            ["src/app/model.rs:2: the app uses stages, of which it knows the view only"]
        );
        assert_eq!(problems("src/app.rs", "use crate::{app::A, view::B};\n").len(), 0);
        assert_eq!(problems("src/view.rs", "use crate::stages;\n").len(), 0);
        let test = "use crate::view;\n#[cfg(test)]\nuse crate::text;\n";
        assert_eq!(problems("src/app.rs", test).len(), 0);
    }

    #[test]
    fn a_browser_crate_outside_the_app_is_found() {
        let problems = |path, text| browser_problems(&file(path, text));
        assert_eq!(
            problems("src/stages.rs", "//! For yew\nuse yew::Html;\n"),
            ["src/stages.rs:2: yew belongs in src/app"]
        );
        for line in
            ["web_sys::window()", "use gloo_timers as t;", "js_sys::Date", "#[wasm_bindgen]"]
        {
            assert_eq!(problems("src/text/lines.rs", line).len(), 1, "{line}");
            assert_eq!(problems("src/app/storage.rs", line).len(), 0, "{line}");
        }
        assert_eq!(problems("src/main.rs", "use yew::Renderer;").len(), 0);
        assert_eq!(problems("src/text.rs", "let yewtree = 1;").len(), 0);
    }

    #[test]
    fn a_file_without_its_first_sentence_is_found() {
        assert!(opening_problem(&file("src/a.rs", "use std::fs;\n")).is_some());
        assert!(opening_problem(&file("src/a.rs", "")).is_some());
        assert!(opening_problem(&file("src/a.rs", "//!\n")).is_some());
        assert!(opening_problem(&file("src/a/mod.rs", "//! Words.\n")).is_some());
        assert!(opening_problem(&file("src/a.rs", "//! Words.\n")).is_none());
    }

    #[test]
    fn an_address_of_this_machine_or_a_registry_is_found() {
        let problems =
            |path, text: &str| address_problems(&file(path, text), "/srv/me/playground").len();
        assert_eq!(problems("a.md", "Open /srv/me/playground/dist."), 1);
        assert_eq!(problems("a.md", "/srv/me/playgrounds"), 0);
        assert_eq!(problems("a.md", &["see /Users", "/me/x"].concat()), 1);
        let registry = format!("https://{}/", ["crates", "io"].join("."));
        assert_eq!(problems("README.md", &registry), 1);
        assert_eq!(problems("Cargo.lock", &registry), 0);
        assert_eq!(problems("Cargo.toml", "[patch.crates-io]"), 0);
    }
}
