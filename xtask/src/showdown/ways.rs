//! What is offered for each file of a corpus: a line for each variant, and counts by name and verdict.

use super::files;
use crate::Outcome;
use dockerfile_playground::{
    analysis::{Input, analyze},
    packages::Indexes,
    strategies::{Wishes, compare, language},
    variants::{Variant, Verdict, variants},
};
use std::{collections::BTreeMap, fs, path::Path, sync::Mutex, thread};

/// What became of the files.
#[derive(Default)]
struct Tally {
    /// By the name of the variant and its verdict.
    counts: BTreeMap<(&'static str, &'static str), usize>,
    /// Why variants are not offered as they are.
    reasons: BTreeMap<(&'static str, String), usize>,
    /// Single-stage files of a known language: all, with a rewrite or another base that works, with
    /// one that works or is to be verified.
    known: [usize; 3],
    lines: Vec<String>,
}

/// Prints them; the variants themselves go to a folder, where one is named.
pub(super) fn run(folder: &Path, indexes: &Indexes, to: Option<&Path>) -> Outcome {
    let files = files(folder)?;
    let tally = Mutex::new(Tally::default());
    let next = Mutex::new(files.iter());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            let work = || {
                while let Some((name, text)) = next.lock().ok().and_then(|mut it| it.next()) {
                    one(name, text, indexes, &tally, to);
                }
            };
            thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, work).ok();
        }
    });
    let mut tally = tally.into_inner().map_err(|it| it.to_string())?;
    tally.lines.sort();
    tally.lines.iter().for_each(|it| println!("{it}"));
    println!("\n{} files", files.len());
    for ((name, verdict), count) in &tally.counts {
        println!("{name:14} {verdict:8} {count:>6}");
    }
    println!();
    for ((verdict, reason), count) in &tally.reasons {
        println!("{verdict:8} {reason:44} {count:>6}");
    }
    let [all, works, some] = tally.known;
    println!(
        "\nof {all} single-stage files of a known language, {works} have one that works, {some} one that works or is to be verified"
    );
    Ok(())
}

fn one(name: &str, text: &str, indexes: &Indexes, tally: &Mutex<Tally>, to: Option<&Path>) {
    let input = Input { text: text.to_owned(), indexes: indexes.clone(), ..Input::default() };
    let analysis = analyze(&input);
    let found = variants(&input, &analysis, &compare(&input, &analysis, Wishes::default()));
    let single = analysis.stages.stages.len() == 1;
    let known = single && language(&input, &analysis).is_some();
    let Ok(mut tally) = tally.lock() else { return };
    let changes = |it: &&Variant| it.name != "safe fixes";
    let best = found.iter().filter(changes).map(|it| it.verdict).min();
    tally.known[0] += usize::from(known);
    tally.known[1] += usize::from(known && best == Some(Verdict::Works));
    tally.known[2] += usize::from(known && best.is_some_and(|it| it != Verdict::Blocked));
    for (index, it) in found.iter().enumerate() {
        let verdict = it.verdict.as_str();
        *tally.counts.entry((it.name, verdict)).or_default() += 1;
        let mut said = String::new();
        for check in &it.checks {
            said += &format!(" [{} line {}: {}]", check.name, check.line, check.message);
        }
        if let Some(check) = it.checks.first() {
            *tally.reasons.entry((verdict, check.name.clone())).or_default() += 1;
        }
        let saves = it.saves.map_or("?".to_owned(), |it| it.likely.to_string());
        let base = it.base.as_deref().unwrap_or("-");
        let one = match (known, single) {
            (true, _) => "known",
            (false, true) => "single",
            (false, false) => "stages",
        };
        tally.lines.push(format!(
            "{name}\t{one}\t{index:02}\t{verdict}\t{}\t{}\t{base}\t{saves}\t{said}",
            it.kind.as_str(),
            it.name
        ));
        let file = to.zip(it.dockerfile.as_ref()).filter(|_| it.name != "safe fixes");
        if let Some((to, text)) = file {
            let notes: String = it.notes.iter().map(|it| format!("#NOTE {it}\n")).collect();
            let text = format!("#CHECK{said}\n{notes}{text}");
            let file = format!("{name}.{index:02}.{}.{verdict}", it.name.replace(' ', "-"));
            fs::write(to.join(file), text).ok();
        }
    }
}
