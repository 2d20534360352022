//! `cargo xtask showdown`: are rewrites of real Dockerfiles right?
//!
//! Of every rewrite must hold: it has no error, its stages resolve, it has no finding of severity
//! error that the text has not, and rewriting it in the same way again changes nothing.

mod build;
mod ways;

use crate::{Outcome, accuracy::indexes, program::root};
use dockerfile_playground::{
    advice::Severity,
    analysis::{Analysis, Input, analyze},
    packages::Indexes,
    stages::Source,
    strategies::{Name, Reason, Rewrite, Strategy, Wishes, compare, language},
    syntax::Keyword,
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const USAGE: &str = "usage: cargo xtask showdown [--text] [FILE... | --corpus FOLDER | --list | --variants [FOLDER] | --build [NAME...]]";

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let indexes = indexes()?;
    let whole = arguments.iter().any(|it| it == "--text");
    let rest: Vec<&String> = arguments.iter().filter(|it| *it != "--text").collect();
    if let [option, names @ ..] = rest.as_slice()
        && *option == "--build"
    {
        return build::run(names);
    }
    let folder = match rest.as_slice() {
        [] => root().join("../shared"),
        [option, to @ ..] if *option == "--variants" => {
            let to = to.first().map(|it| Path::new(it.as_str()));
            return ways::run(&root().join("../shared"), &indexes, to);
        }
        [option] if *option == "--list" => return list(&root().join("../shared"), &indexes),
        [option, folder] if *option == "--corpus" => Path::new(folder).to_owned(),
        [option, ..] if option.starts_with('-') => return Err(USAGE.to_owned()),
        files => return files.iter().try_for_each(|file| show(Path::new(file), &indexes, whole)),
    };
    if !folder.is_dir() {
        println!("There is no corpus at {}: nothing is rewritten.", folder.display());
        return Ok(());
    }
    corpus(&folder, &indexes)
}

fn strategies(text: &str, indexes: &Indexes) -> Vec<Strategy> {
    let input = Input { text: text.to_owned(), indexes: indexes.clone(), ..Input::default() };
    compare(&input, &analyze(&input), Wishes::default())
}

/// All ways to build one file, as a table.
fn show(file: &Path, indexes: &Indexes, whole: bool) -> Outcome {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("{}", file.display());
    for it in strategies(&text, indexes) {
        match &it.outcome {
            Ok(rewrite) => {
                let size = |range: Option<_>| {
                    range.map_or(
                        "unknown".to_owned(),
                        |it: dockerfile_playground::bytes::SizeRange| it.likely.to_string(),
                    )
                };
                let disk = size(rewrite.size.disk);
                let (pull, build) = (size(rewrite.size.pull), size(rewrite.build_size.disk));
                let user = if rewrite.is_root { "root" } else { "not root" };
                println!("  {:12} {disk:>9} {pull:>9} {build:>9}  {user}", it.name.as_str());
                for note in rewrite.notes.iter() {
                    println!("    {}{}", line(note.line), note.message);
                }
                if whole {
                    rewrite.text.lines().for_each(|it| println!("      | {it}"));
                }
            }
            Err(refusal) => {
                let message = &refusal.message;
                println!(
                    "  {:12} -- {}: {}{message}",
                    it.name.as_str(),
                    refusal.reason.as_str(),
                    line(refusal.line)
                );
            }
        }
    }
    Ok(())
}

fn line(line: Option<usize>) -> String {
    line.map_or(String::new(), |it| format!("line {it}: "))
}

/// Dockerfiles with a name each.
fn files(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let mut files = Vec::new();
    let real = folder.join("corpus/real/dockerfiles");
    let mut paths: Vec<_> = fs::read_dir(&real)
        .map_err(|error| format!("{}: {error}", real.display()))?
        .filter_map(|it| Some(it.ok()?.path()))
        .collect();
    paths.sort();
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        files.push((name, String::from_utf8_lossy(&read(&path)?).into_owned()));
    }
    let printed =
        String::from_utf8_lossy(&read(&folder.join("data/printed/cases.jsonl"))?).into_owned();
    for line in printed.lines() {
        let case: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let text = |key: &str| case[key].as_str().unwrap_or_default().to_owned();
        files.push((text("id"), text("dockerfile")));
    }
    Ok(files)
}

/// What becomes of each file that has one stage: a line each, to look some up and read them.
fn list(folder: &Path, indexes: &Indexes) -> Outcome {
    for (name, text) in files(folder)? {
        let all = strategies(&text, indexes);
        let Some(it) = all.iter().find(|it| it.name == Name::MultiStage) else { continue };
        match &it.outcome {
            Ok(_) => println!("{name}\t{DONE}"),
            Err(it) => println!("{name}\t{}\t{}{}", it.reason.as_str(), line(it.line), it.message),
        }
    }
    Ok(())
}

#[derive(Default)]
struct Tally {
    /// By the name of the way and the outcome.
    counts: BTreeMap<(Name, &'static str), usize>,
    /// Of files with one stage.
    single: BTreeMap<&'static str, usize>,
    /// Of those for Linux whose language is known: all, those rewritten, and those refused with a
    /// line or a size.
    known: [usize; 3],
    wrong: Vec<String>,
}

fn corpus(folder: &Path, indexes: &Indexes) -> Outcome {
    let mut tally = Tally::default();
    let files = files(folder)?;
    for (name, text) in &files {
        one(name, text, indexes, &mut tally);
    }
    println!("{} files", files.len());
    for ((name, outcome), count) in &tally.counts {
        println!("{:12} {outcome:44} {count:>6}", name.as_str());
    }
    println!("\nmulti-stage, of files with one stage:");
    for (outcome, count) in &tally.single {
        println!("{outcome:57} {count:>6}");
    }
    let [all, done, reasoned] = tally.known;
    println!(
        "\nof {all} for Linux whose language is known, {done} are rewritten, and {reasoned} refused with a line or a size: {} %",
        (done + reasoned) * 100 / all.max(1)
    );
    tally.wrong.iter().for_each(|it| println!("{it}"));
    match tally.wrong.len() {
        0 => Ok(()),
        count => Err(format!("{count} rewrites are wrong")),
    }
}

const DONE: &str = "rewritten";

fn one(name: &str, text: &str, indexes: &Indexes, tally: &mut Tally) {
    let input = Input { text: text.to_owned(), indexes: indexes.clone(), ..Input::default() };
    let analysis = analyze(&input);
    for it in compare(&input, &analysis, Wishes::default()).into_iter().skip(1) {
        let outcome = it.outcome.as_ref().map_or_else(|it| it.reason.as_str(), |_| DONE);
        *tally.counts.entry((it.name, outcome)).or_default() += 1;
        if it.name == Name::MultiStage && analysis.stages.stages.len() == 1 {
            *tally.single.entry(outcome).or_default() += 1;
            let refusal = it.outcome.as_ref().err();
            let unfit = [Reason::Broken, Reason::Windows];
            if language(&input, &analysis).is_some()
                && refusal.is_none_or(|it| !unfit.contains(&it.reason))
            {
                tally.known[0] += 1;
                tally.known[1] += usize::from(refusal.is_none());
                tally.known[2] += usize::from(
                    refusal.is_some_and(|it| it.line.is_some() || it.reason == Reason::Unpaying),
                );
            }
        }
        let Ok(rewrite) = &it.outcome else { continue };
        for problem in problems(&analysis, &it, rewrite, indexes) {
            tally.wrong.push(format!("{name} {}: {problem}", it.name.as_str()));
        }
    }
}

fn problems(
    before: &Analysis,
    strategy: &Strategy,
    rewrite: &Rewrite,
    indexes: &Indexes,
) -> Vec<String> {
    let mut problems = Vec::new();
    let input = Input { text: rewrite.text.clone(), indexes: indexes.clone(), ..Input::default() };
    let after = analyze(&input);
    problems.extend(after.errors.iter().map(|it| format!("line {}: {}", it.lines.0, it.message)));
    let ends = |it: &Analysis| {
        let all = 0..it.stages.stages.len();
        let is_used = |stage| {
            all.clone()
                .flat_map(|to| it.stages.edges_to(to))
                .any(|it| it.from == Source::Stage(stage))
        };
        all.clone().filter(|stage| !is_used(*stage)).count()
    };
    if ends(before) != ends(&after) {
        problems.push("a stage is not needed".to_owned());
    }
    for finding in after.findings.iter().filter(|it| it.severity == Severity::Error) {
        if !before.findings.iter().any(|it| it.rule == finding.rule) {
            problems.push(format!("{}: {}", finding.rule.name, finding.message));
        }
    }
    // What stands above an instruction that is still there must be there too.
    let kept: Vec<&str> =
        after.dockerfile.instructions.iter().map(|it| it.span.of(&after.text)).collect();
    let comments = before
        .dockerfile
        .instructions
        .iter()
        .filter(|it| it.keyword != Keyword::From && kept.contains(&it.span.of(&before.text)));
    for comment in comments.flat_map(|it| &it.comments) {
        if !rewrite.text.contains(comment.span.of(&before.text).trim()) {
            problems.push(format!("lost: {}", comment.text));
        }
    }
    let again = compare(&input, &after, Wishes::default());
    let again = again.iter().find(|it| it.name == strategy.name);
    if let Some(Ok(again)) = again.map(|it| &it.outcome)
        && again.text != rewrite.text
    {
        problems.push("rewriting it again changes it".to_owned());
    }
    problems
}
