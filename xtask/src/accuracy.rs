//! `cargo xtask accuracy`: how near the estimates come to images that were really built.
//!
//! The true sizes are a folder of JSON lines: `measured/cases.jsonl` (our own builds, layer by
//! layer), `printed/cases.jsonl` (Dockerfiles whose authors printed the size),
//! `truth/images.jsonl` (official images) and `recent/images.jsonl` (those of today). It is not part of
//! the project.

use crate::{Outcome, program::root};
use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    bytes::{Bytes, Size, SizeRange},
    catalog,
    context::{Context, File},
    options::BuildOptions,
    packages::{Indexes, Release},
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::rc::Rc;

/// Smaller layers tell little: a megabyte.
const SMALLEST: u64 = 1_000_000;

/// Official images of earlier years have other versions of everything than our indexes.
const RECENT: &str = "2025";

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let worst = match arguments {
        [] => 10,
        [option, count] if option == "--worst" => count.parse().map_err(|_| USAGE.to_owned())?,
        _ => return Err(USAGE.to_owned()),
    };
    let folder = root().join("../shared/data");
    if !folder.is_dir() {
        println!("There are no true sizes at {}: nothing is measured.", folder.display());
        return Ok(());
    }
    let indexes = indexes()?;
    measured(&folder.join("measured/cases.jsonl"), &indexes, worst)?;
    printed(&folder.join("printed/cases.jsonl"), &indexes, worst)?;
    official(&folder.join("truth"), &indexes, worst)?;
    catalogued(&folder.join("recent/images.jsonl"), worst)
}

const USAGE: &str = "usage: cargo xtask accuracy [--worst COUNT]";

/// One true size beside what was said of it.
struct Row {
    name: String,
    true_size: u64,
    estimate: Option<SizeRange>,
}

/// Rows under a heading each; the order of the headings is that of the alphabet.
#[derive(Default)]
struct Table(BTreeMap<String, Vec<Row>>);

impl Table {
    fn add(&mut self, heading: &str, name: &str, true_size: u64, estimate: Option<SizeRange>) {
        let row = Row { name: name.to_owned(), true_size, estimate };
        self.0.entry(heading.to_owned()).or_default().push(row);
    }

    fn print(&self, title: &str) {
        println!("\n{title}");
        println!(
            "{:34} {:>5} {:>8} {:>8} {:>8} {:>8} {:>7}",
            "", "of", "unknown", "median", "p90", "in range", "width"
        );
        for (heading, rows) in &self.0 {
            let known: Vec<&Row> = rows.iter().filter(|it| it.estimate.is_some()).collect();
            let errors = sorted(known.iter().filter_map(|it| it.error()));
            let widths = sorted(known.iter().filter_map(|it| it.width()));
            let within = known.iter().filter(|it| it.is_within()).count();
            println!(
                "{heading:34} {:>5} {:>8} {:>8} {:>8} {:>8} {:>7}",
                rows.len(),
                rows.len() - known.len(),
                percent(at(&errors, 0.5)),
                percent(at(&errors, 0.9)),
                percent(Some(share(within, known.len()))),
                at(&widths, 0.5).map_or_else(|| "-".to_owned(), |it| format!("{it:.2}")),
            );
        }
    }

    /// The rows under one heading that are farthest from the truth, those out of range with a mark.
    fn print_worst(&self, heading: &str, count: usize) {
        let rows = self.0.get(heading).into_iter().flatten();
        let mut rows: Vec<(f64, &Row)> = rows.filter_map(|it| Some((it.error()?, it))).collect();
        rows.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (error, row) in rows.into_iter().take(count) {
            let estimate = row.estimate.unwrap_or_default();
            println!(
                "{} {:>7} {:>9} true, {:>9} ({estimate}) {}",
                if row.is_within() { ' ' } else { '!' },
                percent(Some(error)),
                Bytes(row.true_size).to_string(),
                estimate.likely.to_string(),
                row.name,
            );
        }
    }
}

impl Row {
    /// The distance of the likely size from the true one, as a share of the true one.
    fn error(&self) -> Option<f64> {
        Some((ratio(self.estimate?.likely, Bytes(self.true_size)) - 1.0).abs())
    }

    /// The range's high end as a multiple of its low end.
    fn width(&self) -> Option<f64> {
        let range = self.estimate?;
        Some(ratio(range.high, range.low))
    }

    fn is_within(&self) -> bool {
        self.estimate.is_some_and(|it| it.low.0 <= self.true_size && self.true_size <= it.high.0)
    }
}

/// Our own builds.
fn measured(file: &Path, indexes: &Indexes, worst: usize) -> Outcome {
    let (mut disk, mut pull) = (Table::default(), Table::default());
    let mut seen = BTreeSet::new();
    for case in records(file)? {
        let id = case["id"].as_str().unwrap_or_default();
        let analysis = analysis(&case, indexes);
        let earlier = case["stages"].as_array().into_iter().flatten();
        let layers = earlier.chain([&case]).flat_map(|it| it["layers"].as_array()).flatten();
        for layer in layers {
            let instruction = layer["instruction"].as_str().unwrap_or_default();
            let (true_disk, true_pull) = (bytes(&layer["disk"]), bytes(&layer["pull"]));
            // The cases share layers.
            let is_new =
                seen.insert((case["base_image"].to_string(), instruction.to_owned(), true_disk));
            if true_disk < SMALLEST || !is_new {
                continue;
            }
            let size = layer_at(&analysis, bytes(&layer["line"]));
            let name = format!("{id}: {}", instruction.chars().take(70).collect::<String>());
            for heading in ["all layers", &format!("layers by {}", kind(instruction))] {
                disk.add(heading, &name, true_disk, size.disk);
                pull.add(heading, &name, true_pull, size.pull);
            }
        }
        let image = target(&analysis);
        let name = format!("{id} on {}", case["base_image"]);
        disk.add("whole images", &name, bytes(&case["image"]["disk"]), image.disk);
        pull.add("whole images", &name, bytes(&case["image"]["pull"]), image.pull);
    }
    disk.print("Our own builds, layers above 1 MB: disk");
    disk.print_worst("all layers", worst);
    disk.print_worst("whole images", worst);
    pull.print("Our own builds, layers above 1 MB: pull");
    pull.print_worst("all layers", worst);
    Ok(())
}

/// Dockerfiles whose authors printed the size: first every file, then every group of files of one
/// app as one row, with the group's median.
fn printed(file: &Path, indexes: &Indexes, worst: usize) -> Outcome {
    let mut table = Table::default();
    let mut groups: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for case in records(file)? {
        let size = target(&analysis(&case, indexes));
        let estimate = if case["kind"] == "compressed" { size.pull } else { size.disk };
        let name = format!("{} on {}", text(&case["id"]), text(&case["base"]));
        let true_size = bytes(&case["size_bytes"]);
        let tier = format!("tier {}", text(&case["tier"]));
        let strategy = format!("strategy {}", text(&case["strategy"]));
        let context =
            if case["context_known"] == true { "context known" } else { "context unknown" };
        for heading in ["all", &tier, &strategy, context] {
            table.add(heading, &name, true_size, estimate);
        }
        let row = Row { name, true_size, estimate };
        if let Some(error) = row.error() {
            groups.entry(text(&case["group"]).to_owned()).or_default().push(error);
        }
    }
    table.print("Sizes that authors printed");
    let unknown = table.0["all"].iter().filter(|it| it.estimate.is_none());
    println!("unknown: {}", unknown.map(|it| &*it.name).collect::<Vec<_>>().join(", "));
    let of_groups =
        sorted(groups.into_values().filter_map(|errors| at(&sorted(errors.into_iter()), 0.5)));
    println!(
        "by group of files of one app: {} groups, median {}, p90 {}",
        of_groups.len(),
        percent(at(&of_groups, 0.5)),
        percent(at(&of_groups, 0.9))
    );
    table.print_worst("all", worst);
    Ok(())
}

/// Official images: what their Dockerfiles add to their bases.
fn official(folder: &Path, indexes: &Indexes, worst: usize) -> Outcome {
    let (mut disk, mut pull) = (Table::default(), Table::default());
    for mut case in records(&folder.join("images.jsonl"))? {
        let file = folder.join(text(&case["dockerfile"]));
        let Ok(dockerfile) = fs::read_to_string(&file) else { continue };
        case["dockerfile"] = dockerfile.into();
        let analysis = analysis(&case, indexes);
        let Some(image) = analysis.stages.target.and_then(|it| analysis.images.get(it)) else {
            continue;
        };
        let added: Size = image.layers.iter().skip(1).map(|it| it.size).sum();
        let name = format!("{}:{}", text(&case["image"]), text(&case["tag"]));
        let kinds = case["kinds"].as_array().into_iter().flatten().map(text);
        let kinds = kinds.collect::<Vec<_>>().join("+");
        let year = text(&case["snapshot"]);
        let age = if year < RECENT { "older" } else { "recent" };
        let truth = &case["added_bytes"];
        for heading in [format!("{age}: all"), format!("{age}: {kinds}")] {
            for (table, key, size) in
                [(&mut disk, "uncompressed", added.disk), (&mut pull, "compressed", added.pull)]
            {
                if SMALLEST <= bytes(&truth[key]) {
                    table.add(&heading, &name, bytes(&truth[key]), size);
                }
            }
        }
    }
    disk.print("What official images add to their bases: disk");
    disk.print_worst("older: all", worst);
    pull.print("What official images add to their bases: pull");
    pull.print_worst("recent: all", worst);
    Ok(())
}

/// Official images of today: how near the catalog's own figures are.
fn catalogued(file: &Path, worst: usize) -> Outcome {
    let mut table = Table::default();
    for case in records(file)? {
        let name = format!("{}:{}", text(&case["image"]), text(&case["tag"]));
        let pull = catalog::named(&name).and_then(|it| it.pull).map(|it| it.range);
        table.add("all", &name, bytes(&case["pull_bytes"]), pull);
    }
    table.print("What the catalog says of official images of today: pull");
    table.print_worst("all", worst);
    Ok(())
}

fn analysis(case: &Value, indexes: &Indexes) -> Analysis {
    analyze(&Input {
        context: context(case).map(|it| Rc::new(Context::new(it))),
        ignore: case["dockerignore"].as_str().map(str::to_owned),
        text: text(&case["dockerfile"]).to_owned(),
        options: BuildOptions {
            target: case["target"].as_str().map(str::to_owned),
            ..BuildOptions::default()
        },
        indexes: indexes.clone(),
        ..Input::default()
    })
}

/// The build context, where a case has it: a list of paths and lengths; or the texts of all files, or
/// of some beside notes that list all, as `... bytes in all; PATH LENGTH, PATH LENGTH.`
fn context(case: &Value) -> Option<Vec<File>> {
    let value = &case["context"];
    if let Some(files) = value.as_array() {
        let file =
            |it: &Value| File { path: text(&it[0]).into(), bytes: bytes(&it[1]), text: None };
        return Some(files.iter().map(file).collect());
    }
    let Some((_, list)) = text(&value["notes"]).split_once(" bytes in all; ") else {
        let files = value["files"].as_object().filter(|it| !it.is_empty())?;
        let file = |(path, it): (&String, &Value)| {
            let it = text(it);
            File { path: path.clone(), bytes: it.len() as u64, text: Some(it.into()) }
        };
        return (case["context_known"] == true).then(|| files.iter().map(file).collect());
    };
    let list = list.lines().next()?.trim_end_matches('.');
    let pairs: Vec<(&str, u64)> = list
        .split(", ")
        .map_while(|it| it.rsplit_once(' '))
        .map_while(|(path, length)| Some((path, length.parse().ok()?)))
        .collect();
    // The context is a folder of the repository that the paths are of.
    let first = pairs.first()?.0;
    let shared = |folder: &&str| pairs.iter().all(|it| it.0.starts_with(*folder));
    let mut folders = first.match_indices('/').map(|(at, _)| &first[..=at]);
    let folder = folders.rfind(shared).unwrap_or_default();
    let file = |(path, length): &(&str, u64)| File {
        path: path[folder.len()..].to_owned(),
        bytes: *length,
        text: value["files"][*path].as_str().map(Into::into),
    };
    Some(pairs.iter().map(file).collect())
}

fn target(analysis: &Analysis) -> Size {
    let image = analysis.stages.target.and_then(|it| analysis.images.get(it));
    image.map_or(Size::UNKNOWN, |it| it.size)
}

/// The size of the layer whose instruction begins on this line, counted from 1.
fn layer_at(analysis: &Analysis, line: u64) -> Size {
    let instructions = &analysis.dockerfile.instructions;
    let mut layers = analysis.images.iter().flat_map(|it| &it.layers);
    let layer = layers
        .find(|it| instructions.get(it.instruction).is_some_and(|it| it.start_line as u64 == line));
    layer.map_or(Size::UNKNOWN, |it| it.size)
}

/// What an instruction mostly does.
fn kind(instruction: &str) -> &'static str {
    const KINDS: [(&str, &str); 15] = [
        ("COPY", "COPY and ADD"),
        ("ADD", "COPY and ADD"),
        ("chown", "chown and chmod"),
        ("chmod", "chown and chmod"),
        ("pip", "pip"),
        ("venv", "pip"),
        ("npm", "npm"),
        ("cargo", "compilers"),
        ("rustc", "compilers"),
        ("go build", "compilers"),
        ("javac", "compilers"),
        ("gcc", "compilers"),
        ("apk", "apk"),
        ("apt-get", "apt"),
        ("apt", "apt"),
    ];
    let installs = instruction.contains("apt-get install") || instruction.contains("apt install");
    if installs && !instruction.contains("pip install") && !instruction.contains("npm install") {
        return "apt";
    }
    let kind = KINDS.iter().find(|(word, _)| instruction.contains(word));
    kind.map_or("other commands", |(_, kind)| kind)
}

pub(crate) fn indexes() -> Result<Indexes, String> {
    let mut indexes = Indexes::default();
    for release in Release::ALL {
        let file = root().join(format!("www/data/{}.bin", release.as_str()));
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        indexes.add(&bytes)?;
    }
    Ok(indexes)
}

fn records(file: &Path) -> Result<Vec<Value>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let parsed = text.lines().map(serde_json::from_str).collect::<Result<_, _>>();
    parsed.map_err(|error| format!("{}: {error}", file.display()))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn bytes(value: &Value) -> u64 {
    value.as_u64().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "shares for the eye")]
fn ratio(a: Bytes, b: Bytes) -> f64 {
    a.0 as f64 / b.0.max(1) as f64
}

fn share(part: usize, of: usize) -> f64 {
    ratio(Bytes(part as u64), Bytes(of as u64))
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

/// The value that this share of the sorted values lies below.
fn at(sorted: &[f64], share: f64) -> Option<f64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "a place in a list"
    )]
    let place = (sorted.len() as f64 * share) as usize;
    sorted.get(place).or(sorted.last()).copied()
}

fn percent(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |it| format!("{:.1} %", 100.0 * it))
}
