//! The programs that a RUN may name: by family, with the flags that take a value, and examples.

use std::{fmt::Write, fs, path::Path};

use dockerfile_playground::commands::{Family, families};

/// The cases that the tests check, one file a family.
const CASES: &str = "tests/data/commands";

const OPENING: &str = "\
# Commands in RUN

The estimate, the advice and the rewrites judge a command by the same vocabulary. It knows the
programs on this page; all others have an unknown effect. The examples are those that the tests
check: a line of a RUN, and what comes of it. `maybe` marks a command that may not run, `else` one
that likely does not, and `each` one in a loop.
";

/// A title, and cases: a line of shell and its effects.
type Topic = (String, Vec<(String, String)>);

/// The topics of all files, in the order of their names.
pub(crate) fn cases(root: &Path) -> Result<Vec<Topic>, String> {
    let failed = |error: std::io::Error| format!("{CASES}: {error}");
    let entries = fs::read_dir(root.join(CASES)).map_err(failed)?;
    let mut paths: Vec<_> =
        entries.map(|it| it.map(|it| it.path())).collect::<Result<_, _>>().map_err(failed)?;
    paths.sort();
    let topics = paths.iter().map(|path| Ok(topic(&fs::read_to_string(path).map_err(failed)?)));
    topics.collect()
}

fn topic(text: &str) -> Topic {
    let title = text.lines().next().unwrap_or_default().trim_start_matches("# ").to_owned();
    let lines = text.lines().filter(|it| !it.starts_with("# "));
    let cases = lines.filter_map(|it| it.rsplit_once(" => "));
    (title, cases.map(|(script, effects)| (script.to_owned(), effects.to_owned())).collect())
}

/// The families in the vocabulary's order, then what belongs to none.
pub(crate) fn page(topics: &[Topic]) -> String {
    let mut text = OPENING.to_owned();
    let mut titles = Vec::new();
    for Family { title, programs, .. } in families() {
        titles.push(*title);
        _ = write!(text, "\n## {title}\n\n| program | flags that take a value |\n|---|---|\n");
        for program in *programs {
            let names = program.names.iter().map(|it| cell(it)).collect::<Vec<_>>().join(" ");
            let flags = program.values.split_whitespace().map(cell).collect::<Vec<_>>().join(" ");
            _ = writeln!(text, "| {names} | {flags} |");
        }
        let topic = topics.iter().find(|it| it.0 == *title);
        examples(topic.map_or(&[], |it| &it.1), &mut text);
    }
    for (title, cases) in topics.iter().filter(|it| !titles.contains(&it.0.as_str())) {
        _ = write!(text, "\n## {title}\n");
        examples(cases, &mut text);
    }
    text
}

fn examples(cases: &[(String, String)], text: &mut String) {
    if cases.is_empty() {
        return;
    }
    *text += "\n| command | effect |\n|---|---|\n";
    for (script, effects) in cases {
        _ = writeln!(text, "| {} | {} |", cell(script), cell(effects));
    }
}

/// Code in a cell of a table: between more backticks than it holds.
fn cell(code: &str) -> String {
    let code = code.trim().replace('|', "\\|");
    let fence = if code.contains('`') { "``" } else { "`" };
    match code.is_empty() {
        true => String::new(),
        false if code.contains('`') => format!("{fence} {code} {fence}"),
        false => format!("{fence}{code}{fence}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{page, topic};

    #[test]
    fn a_family_is_shown_with_its_programs_and_cases() {
        let go = topic("# Go\n# A comment.\ngo version | cat => nothing; nothing\n");
        let odd = topic("# Odd\nA=`b` => \n");
        let page = page(&[go, odd]);
        let (_, section) = page.split_once("\n## Go\n\n").expect("a section");
        let (section, _) = section.split_once("\n## ").expect("a next section");
        assert!(
            section.starts_with("| program | flags that take a value |\n|---|---|\n| `go` | `-o`")
        );
        assert!(section.ends_with("| `go version \\| cat` | `nothing; nothing` |\n"), "{section}");
        assert!(page.ends_with("## Odd\n\n| command | effect |\n|---|---|\n| `` A=`b` `` |  |\n"));
    }
}
