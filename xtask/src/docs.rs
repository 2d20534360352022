//! `cargo xtask docs`: the documentation as a book, from the Markdown that is there anyway.
//!
//! The chapters keep their places, so that their links to each other stay true.

mod catalog;
#[cfg(feature = "library")]
mod commands;

use crate::{Outcome, data, program, setup, with_library};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the book is made, below the project's folder.
const FOLDER: &str = "target/docs";

/// Names examples by their files.
const CONCEPTS: &str = "www/docs/concepts.md";

const RULES: &str = "src/advice/rules";
const CATALOG: &str = "src/catalog";
const COMMANDS: &str = "src/commands/programs.md";

/// Files and folders that the chapters are, or link to; of folders, what lies directly in them.
const TAKEN: [&str; 10] = [
    "README.md",
    "ARCHITECTURE.md",
    "LICENSE",
    "www/screenshot.png",
    "www/docs",
    "www/hosting",
    "examples/embed/README.md",
    "examples/ci",
    "src/catalog/README.md",
    RULES,
];

const BOOK: &str = "\
[book]
title = \"Dockerfile Playground\"
language = \"en\"

[build]
# Not the one that would give each README.md another name, which links to it do not follow.
use-default-preprocessors = false

[output.html]
no-section-label = true
smart-punctuation = false

[output.html.print]
enable = false

[output.html.fold]
enable = true

# Thousands of tags would bury the words.
[output.html.search.chapter]
\"src/catalog/families\" = { enable = false }
";

const USAGE: &str =
    "usage: cargo xtask docs [ADDRESS OF THE PLAYGROUND, from the book's start page]";

/// Writes the book's source and lets mdBook build it.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let playground = match arguments {
        [] => "../",
        [address] if address.ends_with('/') => address,
        _ => return Err(USAGE.to_owned()),
    };
    if cfg!(not(feature = "library")) {
        // The page on commands asks the library.
        let chore = ["docs".to_owned()];
        return with_library(&[&chore, arguments].concat());
    }
    setup::for_docs()?;
    let (root, book) = (program::root(), program::root().join(FOLDER));
    if book.exists() {
        fs::remove_dir_all(&book).map_err(|error| format!("{FOLDER}: {error}"))?;
    }
    let source = book.join("src");
    for path in TAKEN {
        take(&root, &source, path)?;
    }
    let concepts =
        fs::read_to_string(source.join(CONCEPTS)).map_err(|it| format!("{CONCEPTS}: {it}"))?;
    write(&source.join(CONCEPTS), &to_try(&concepts, playground))?;
    let rules = rules(&root.join(RULES))?;
    let families = catalog::pages(&data::read(&root.join(CATALOG))?)?;
    for (name, text) in &families {
        write(&source.join(CATALOG).join("families").join(name).with_extension("md"), text)?;
    }
    write(&source.join("src/advice/rules.md"), &rules_index(&rules))?;
    write(&source.join(COMMANDS), &commands_page(&root)?)?;
    write(&source.join("SUMMARY.md"), &summary(&rules, &families))?;
    write(&book.join("book.toml"), BOOK)?;
    write(&book.join("theme/head.hbs"), &head(playground))?;
    program::run(program::program("mdbook")?.arg("build").current_dir(&book))?;
    println!("The book is in {FOLDER}/book; its playgrounds come from {playground}");
    Ok(())
}

#[cfg(feature = "library")]
fn commands_page(root: &Path) -> Result<String, String> {
    Ok(commands::page(&commands::cases(root)?))
}

#[cfg(not(feature = "library"))]
fn commands_page(_: &Path) -> Result<String, String> {
    Err("the page on commands needs the library".to_owned())
}

/// With links that open the examples in the playground, from a page two folders below the start.
fn to_try(page: &str, playground: &str) -> String {
    let start = if is_relative(playground) { "../../" } else { "" };
    page.replace("](../examples/", &format!("]({start}{playground}?example="))
        .replace(".Dockerfile)", ")")
}

fn is_relative(address: &str) -> bool {
    !address.contains("://") && !address.starts_with('/')
}

/// What each page's head gets: the line that the documentation tells others to take.
fn head(playground: &str) -> String {
    let start = if is_relative(playground) { "{{ path_to_root }}" } else { "" };
    format!(
        "<script src=\"{start}{playground}embed.js\" data-upgrade data-view=\"advice\" defer></script>\n"
    )
}

fn take(root: &Path, source: &Path, path: &str) -> Outcome {
    let failed = |error: std::io::Error| format!("{path}: {error}");
    let from = root.join(path);
    let files: Vec<PathBuf> = if from.is_dir() {
        let entries = fs::read_dir(&from).map_err(failed)?;
        entries.map(|it| it.map(|it| it.path())).collect::<Result<_, _>>().map_err(failed)?
    } else {
        vec![from]
    };
    for file in files {
        // The rules' programs stand beside their pages.
        if !file.is_file() || file.extension().is_some_and(|it| it == "rs") {
            continue;
        }
        let inside = file.strip_prefix(root).map_err(|error| format!("{path}: {error}"))?;
        let to = source.join(inside);
        fs::create_dir_all(to.parent().unwrap_or(source)).map_err(failed)?;
        fs::copy(&file, to).map_err(failed)?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// A rule's page, as far as the list of all rules says it.
struct Rule {
    file: String,
    name: String,
    finds: String,
    severity: String,
}

fn rules(folder: &Path) -> Result<Vec<Rule>, String> {
    let failed = |error: std::io::Error| format!("{RULES}: {error}");
    let mut rules = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let file = entry.file_name().to_string_lossy().into_owned();
        if file.ends_with(".md") && file != "README.md" {
            let text = fs::read_to_string(entry.path()).map_err(failed)?;
            rules.push(
                rule(&file, &text).ok_or_else(|| format!("{RULES}/{file}: not a rule's page"))?,
            );
        }
    }
    rules.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(rules)
}

/// The heading, the first paragraph, and the word behind `Severity:`.
fn rule(file: &str, text: &str) -> Option<Rule> {
    let mut paragraphs = text.split("\n\n");
    let name = paragraphs.next()?.strip_prefix("# ")?.trim();
    let finds = paragraphs.next()?.replace('\n', " ");
    let severity = text.split_once("\nSeverity: ")?.1.split_once('.')?.0.to_owned();
    Some(Rule { file: file.to_owned(), name: name.to_owned(), finds, severity })
}

fn rules_index(rules: &[Rule]) -> String {
    let mut text = "# Rules\n\nEach has a page with its reason and an example. [Who else has it](rules/README.md) \
                    compares them with other tools.\n\n| rule | finds | severity |\n|---|---|---|\n"
        .to_owned();
    for Rule { file, name, finds, severity } in rules {
        let finds = finds.replace('|', "\\|");
        _ = writeln!(text, "| [{name}](rules/{file}) | {finds} | {severity} |");
    }
    text
}

fn summary(rules: &[Rule], families: &[(String, String)]) -> String {
    let mut text = "\
[Dockerfile Playground](README.md)

# What it tells

- [What makes images small and safe](www/docs/concepts.md)
- [How sizes are estimated](www/docs/sizes.md)
- [What BuildKit refuses](www/docs/buildkit.md)
- [Rules](src/advice/rules.md)
"
    .to_owned();
    for Rule { file, name, .. } in rules {
        _ = writeln!(text, "  - [{name}]({RULES}/{file})");
    }
    _ = writeln!(text, "- [Commands in RUN]({COMMANDS})");
    text += "- [The catalog of base images](src/catalog/README.md)\n";
    for (name, page) in families {
        let title = page.lines().next().unwrap_or(name).trim_start_matches("# ");
        _ = writeln!(text, "  - [{title}]({CATALOG}/families/{name}.md)");
    }
    text + "\
- [Privacy](www/docs/privacy.md)

# Elsewhere

- [The command](www/docs/command.md)
  - [Samples for CI](examples/ci/README.md)
- [Embedding](www/docs/embedding.md)
  - [Samples](examples/embed/README.md)
  - [Addresses and messages](www/docs/contract.md)
- [Hosting](www/docs/hosting.md)

# Working on it

- [How to add a rule, an image, an example](www/docs/adding.md)
- [Architecture](ARCHITECTURE.md)
- [Who else has the rules](src/advice/rules/README.md)
"
}

#[cfg(test)]
mod tests {
    use super::{head, rule, to_try};

    #[test]
    fn a_rules_page_is_listed_by_its_first_words() {
        let page = "# some-rule\n\nFinds `this`\nand that.\n\nSeverity: size. Fix: needs a look. Also: X.\n";
        let rule = rule("some_rule.md", page).expect("a rule's page");
        assert_eq!(
            (rule.name.as_str(), rule.finds.as_str()),
            ("some-rule", "Finds `this` and that.")
        );
        assert_eq!(rule.severity, "size");
    }

    #[test]
    fn the_playground_is_found_from_pages_of_any_depth() {
        assert!(head("../").contains("src=\"{{ path_to_root }}../embed.js\""));
        assert!(head("/play/").contains("src=\"/play/embed.js\""));
        let page = "[Go](../examples/go.Dockerfile)";
        assert_eq!(to_try(page, "../"), "[Go](../../../?example=go)");
        assert_eq!(to_try(page, "/play/"), "[Go](/play/?example=go)");
    }
}
