//! `cargo xtask catalog-coverage`: which share of real `FROM` references the catalog answers.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use dockerfile_playground::{
    catalog::{self, Match},
    syntax::image_ref::ImageRef,
};
use serde_json::Value;

/// Stages of real Dockerfiles, one JSON object per line; not part of the package.
const CORPUS: &str = "../shared/corpus/real/buildkit.jsonl";
/// How many of the most wanted misses are printed, where the first argument does not say.
const MISSES: usize = 40;

/// Prints the shares and the most wanted misses.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let misses = match args {
        [] => MISSES,
        [count] => count.parse().map_err(|_| "usage: cargo xtask catalog-coverage [MISSES]")?,
        _ => return Err("usage: cargo xtask catalog-coverage [MISSES]".to_owned()),
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(CORPUS);
    let Ok(text) = fs::read_to_string(&path) else {
        print(&format!("no corpus at {CORPUS}: nothing to measure"));
        return Ok(());
    };
    let references = external_references(&text)?;
    let resolved: BTreeMap<&str, usize> = references
        .iter()
        .filter(|(reference, _)| !reference.contains('$'))
        .map(|(reference, count)| (reference.as_str(), *count))
        .collect();
    print(&format!(
        "{} external references, {} without a variable",
        references.values().sum::<usize>(),
        resolved.values().sum::<usize>()
    ));
    shares(&resolved, misses);
    Ok(())
}

fn shares(references: &BTreeMap<&str, usize>, misses: usize) {
    let mut total = 0;
    let (mut sized, mut exact, mut windows) = (0, 0, 0);
    let mut wanted: Vec<(usize, &str)> = Vec::new();
    let mut siblings: Vec<(usize, &str, String)> = Vec::new();
    for (reference, count) in references {
        let image = catalog::find(&ImageRef::parse(reference));
        let family = image.as_ref().and_then(|it| it.os).map(|it| it.family);
        if family == Some("windows") {
            windows += count;
            continue;
        }
        total += count;
        match image {
            Some(image) if image.disk.is_some() || image.pull.is_some() => {
                sized += count;
                if image.matched <= Match::Alias {
                    exact += count;
                } else {
                    siblings.push((*count, reference, image.reference));
                }
            }
            _ => wanted.push((*count, reference)),
        }
    }
    let share = |part: usize| {
        100.0 * f64::from(u32::try_from(part).unwrap_or(0))
            / f64::from(u32::try_from(total.max(1)).unwrap_or(1))
    };
    print(&format!("{windows} Windows images, {total} others"));
    print(&format!("with a size: {:.1} %", share(sized)));
    print(&format!("by the exact tag or an alias: {:.1} %", share(exact)));
    wanted.sort_by_key(|(count, reference)| (std::cmp::Reverse(*count), *reference));
    siblings.sort_by_key(|(count, reference, _)| (std::cmp::Reverse(*count), *reference));
    print("most wanted:");
    for (count, reference) in wanted.into_iter().take(misses) {
        print(&format!("{count:5} {reference}"));
    }
    print("answered by a sibling:");
    for (count, reference, answer) in siblings.into_iter().take(misses) {
        print(&format!("{count:5} {reference} <- {answer}"));
    }
}

/// The bases that are no earlier stage of their file and not scratch, counted.
fn external_references(text: &str) -> Result<BTreeMap<String, usize>, String> {
    let mut references = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        let file: Value = serde_json::from_str(line)
            .map_err(|error| format!("{CORPUS}:{}: {error}", number + 1))?;
        let mut earlier = BTreeSet::new();
        for stage in file["stages"].as_array().into_iter().flatten() {
            let base = stage["base"].as_str().unwrap_or_default();
            if base != "scratch" && !earlier.contains(&base.to_lowercase()) {
                *references.entry(base.to_owned()).or_insert(0) += 1;
            }
            earlier.insert(stage["name"].as_str().unwrap_or_default().to_lowercase());
        }
    }
    Ok(references)
}

#[expect(clippy::print_stdout, reason = "the chore's output")]
fn print(line: &str) {
    println!("{line}");
}
