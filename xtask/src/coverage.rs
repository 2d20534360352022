//! `cargo xtask catalog-coverage`: which share of real `FROM` references the catalog answers.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::composed;
use dockerfile_playground::{
    catalog::{self, BaseImage, Match},
    options::BuildOptions,
    stages::{self, Base},
    syntax::{
        self, Keyword,
        expand::{Rules, expand},
        image_ref::ImageRef,
    },
};

/// Real Dockerfiles; not part of the package. Beside them a line of JSON for each says whose it is.
const CORPUS: &str = "../shared/corpus/real/dockerfiles";
const OWNERS: &str = "../shared/corpus/real/buildkit.jsonl";
const CATALOG: &str = "src/catalog";
/// How many of the most wanted misses are printed, where the first argument does not say.
const MISSES: usize = 40;

/// Prints the shares and the most wanted misses.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let misses = match args {
        [] => MISSES,
        [count] => count.parse().map_err(|_| "usage: cargo xtask catalog-coverage [MISSES]")?,
        _ => return Err("usage: cargo xtask catalog-coverage [MISSES]".to_owned()),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join(CORPUS);
    if !folder.is_dir() {
        print(&format!("no corpus at {CORPUS}: nothing to measure"));
        return Ok(());
    }
    let (references, plain, by_owner) = external_references(&folder, &owners(&root.join(OWNERS)))?;
    print("References without an open argument:");
    let closed = references.iter().filter(|((_, open), _)| !open);
    shares(closed.map(|((reference, _), count)| (reference.as_str(), *count)), misses);
    print("\nReferences with an argument that has no value:");
    let open = references.iter().filter(|((_, open), _)| *open);
    shares(open.map(|((reference, _), count)| (reference.as_str(), *count)), misses);
    print("\nAll of them:");
    shares(references.iter().map(|((reference, _), count)| (reference.as_str(), *count)), 0);
    print("\nThose that are written without a variable:");
    shares(plain.iter().map(|(reference, count)| (reference.as_str(), *count)), 0);
    print("\nEach image once for each repository that builds on it:");
    shares(by_owner.iter().map(|((_, reference), _)| (reference.as_str(), 1)), misses);
    print("\nComposed sizes, checked by the same sums of recorded ones:");
    composed::check(&root.join(CATALOG))?.iter().for_each(|line| print(line));
    Ok(())
}

fn shares<'a>(references: impl Iterator<Item = (&'a str, usize)>, misses: usize) {
    let mut total = 0;
    let (mut sized, mut narrow, mut exact, mut ported, mut windows) = (0, 0, 0, 0, 0);
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
                narrow += if is_narrow(&image) { count } else { 0 };
                if image.matched <= Match::Alias {
                    exact += count;
                } else {
                    ported += if image.matched == Match::Architecture { count } else { 0 };
                    siblings.push((count, reference, image.reference()));
                }
            }
            _ => wanted.push((count, reference)),
        }
    }
    let share = |part: usize| {
        100.0 * f64::from(u32::try_from(part).unwrap_or(0))
            / f64::from(u32::try_from(total.max(1)).unwrap_or(1))
    };
    print(&format!("{windows} Windows images, {total} others"));
    print(&format!("with a size: {:.1} %", share(sized)));
    print(&format!("within 10 %: {:.1} %", share(narrow)));
    print(&format!("by the exact tag or an alias: {:.1} %", share(exact)));
    print(&format!("by the exact tag for another architecture: {:.1} %", share(ported)));
    wanted.sort_by_key(|(count, reference)| (std::cmp::Reverse(*count), *reference));
    siblings.sort_by_key(|(count, reference, _)| (std::cmp::Reverse(*count), *reference));
    if misses == 0 {
        return;
    }
    print("most wanted:");
    for (count, reference) in wanted.into_iter().take(misses) {
        print(&format!("{count:5} {reference}"));
    }
    print("answered by a sibling:");
    for (count, reference, answer) in siblings.into_iter().take(misses) {
        print(&format!("{count:5} {reference} <- {answer}"));
    }
}

/// Whether the range of one of its sizes is within 10 % of the likely size.
fn is_narrow(image: &BaseImage) -> bool {
    image.disk.or(image.pull).is_some_and(|it| {
        let range = it.range;
        range.likely.times(0.9) <= range.low && range.high <= range.likely.times(1.1)
    })
}

/// The repository of each file of the corpus, by the file's name.
fn owners(file: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let owner = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        Some((text("id")?, text("repo")?))
    };
    text.lines().filter_map(owner).collect()
}

/// Images, each with its number of references.
type Counts<Key> = BTreeMap<Key, usize>;

/// References, true where an argument without a value had a part in the name; beside them those of
/// no argument at all; the last are
/// the repositories with each image, repositories and the images that they build on.
type References = (Counts<(String, bool)>, Counts<String>, BTreeMap<(String, String), ()>);

/// The images that the corpus builds upon, after expansion as the resolver does it; true where an
/// argument without a value had a part in the name. Beside them those of no argument at all.
fn external_references(
    folder: &Path,
    owners: &BTreeMap<String, String>,
) -> Result<References, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut references = BTreeMap::new();
    let mut plain = BTreeMap::new();
    let mut by_owner = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let text = fs::read_to_string(&path).map_err(failed)?;
        let id = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
        let owner = owners.get(id).map_or(id, String::as_str);
        let (dockerfile, _) = syntax::parse(&text);
        let (stages, _) = stages::resolve(&dockerfile, &BuildOptions::default());
        let given: BTreeSet<&str> = dockerfile
            .instructions
            .iter()
            .take_while(|it| it.keyword != Keyword::From)
            .flat_map(|it| &it.arguments)
            .filter_map(|word| Some(word.text.split_once('=')?.0))
            .collect();
        for stage in &stages.stages {
            let Base::Image(image) = &stage.base else { continue };
            let written = &text[stage.base_span.start..stage.base_span.end];
            let keep_unset = Rules { keep_unset: true, ..Rules::new(dockerfile.escape) };
            let open = expand(written, keep_unset, &|name| {
                let known = given.contains(name) || is_predefined(name);
                known.then(|| "x".to_owned())
            })
            .map_or(true, |it| it.text.contains('$'));
            if !written.contains('$') {
                *plain.entry(image.clone()).or_insert(0) += 1;
            }
            if !open {
                by_owner.insert((owner.to_owned(), image.clone()), ());
            }
            *references.entry((image.clone(), open)).or_insert(0) += 1;
        }
    }
    Ok((references, plain, by_owner))
}

/// `TARGETARCH`: BuildKit sets it.
fn is_predefined(name: &str) -> bool {
    name.strip_prefix("BUILD").or(name.strip_prefix("TARGET")).is_some_and(|rest| {
        ["PLATFORM", "OS", "OSVERSION", "ARCH", "VARIANT", "STAGE"].contains(&rest)
    })
}

#[expect(clippy::print_stdout, reason = "the chore's output")]
fn print(line: &str) {
    println!("{line}");
}
