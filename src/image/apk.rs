//! apk: packages, virtual groups that are deleted again, and the index cache.

use super::{Basis, mb, packages, run::Run, sized};
use crate::{
    bytes::{Bytes, SizeRange},
    shell::Command,
    sort::{Names, in_order},
};

/// What the apk commands of one RUN leave, until its end.
#[derive(Debug, Default)]
pub(super) struct Requests {
    /// The packages asked for, and the virtual group that they belong to.
    install: Names,
    optional: bool,
    perhaps_deleted: bool,
}

const CACHE: &str = "/var/cache/apk";
const WITH_VALUE: &[&str] = &["-t", "--virtual", "-X", "--repository", "--arch", "-p", "--root"];

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let Some(verb) = command.operands(0, WITH_VALUE).next() else { return true };
    match verb.text.as_str() {
        "add" => {
            run.apk.optional |= run.is_optional();
            let group = command.flag_value("--virtual").or(command.flag_value("-t"));
            for word in command.operands(1, WITH_VALUE) {
                let name = word.text.split(['=', '~', '<', '>', '@']).next().unwrap_or_default();
                run.apk.install.insert(name.to_owned(), group.map(str::to_owned));
            }
            if !command.has_flag("--no-cache") {
                index(run);
            }
        }
        "update" if !command.has_flag("--no-cache") => index(run),
        "upgrade" => run.put(
            "package:apk",
            "upgraded packages",
            sized(mb(0.0, 3.0, 30.0), COMPRESSED),
            Basis::Assumption,
            "depends on the age of the base: up to 30 MB",
        ),
        "del" => {
            for word in command.operands(1, WITH_VALUE) {
                let name = word.text.as_str();
                run.apk.perhaps_deleted |= name.contains(['$', '`']);
                run.apk.install.retain(|it, group| it != name && group.as_deref() != Some(name));
            }
        }
        "cache" => run.state.remove(CACHE),
        _ => {}
    }
    true
}

/// The compressed share of apk packages, gzip themselves: 0.19 to 0.38 in Alpine's index, median
/// 0.29.
const COMPRESSED: (f64, f64, f64) = (0.20, 0.30, 0.45);

/// Large packages that are not in Alpine's main repository, and judged kB with what they need.
const JUDGED: &[(&str, u64)] = &[
    ("cargo", 700_000),
    ("chromium", 480_000),
    ("ffmpeg", 100_000),
    ("go", 400_000),
    ("imagemagick", 40_000),
    ("npm", 65_000),
    ("openjdk11", 260_000),
    ("openjdk11-jre", 170_000),
    ("openjdk17", 300_000),
    ("openjdk17-jdk", 300_000),
    ("openjdk17-jre", 190_000),
    ("openjdk21", 330_000),
    ("openjdk21-jre", 210_000),
    ("openjdk8-jre", 110_000),
    ("py3-pip", 75_000),
    ("rust", 600_000),
    ("yarn", 60_000),
];

fn index(run: &mut Run<'_>) {
    run.state.remove(CACHE);
    run.put(
        CACHE,
        "package index that apk keeps without --no-cache",
        sized(mb(1.3, 2.2, 2.8), (0.95, 1.0, 1.0)),
        Basis::Heuristic,
        "1.3 to 2.5 MB in published images",
    );
}

/// Adds what the RUN's packages leave, all together.
pub(super) fn finish(run: &mut Run<'_>) {
    let requests = std::mem::take(&mut run.apk);
    if requests.install.is_empty() {
        return;
    }
    let names = in_order(&requests.install);
    let added = packages::add(run.state, &names, false, &[]);
    let index = packages::release(run.state.os).0;
    let indexes = run.state.indexes.clone();
    let index = indexes.get(index);
    let unknown = names.iter().filter(|it| index.is_none_or(|index| index.find(it).is_none()));
    let judged: Vec<u64> =
        unknown.map(|name| JUDGED.iter().find(|it| it.0 == *name).map_or(0, |it| it.1)).collect();
    let (sum, guessed) = (judged.iter().sum::<u64>(), judged.len());
    let count = u64::try_from(judged.iter().filter(|it| **it == 0).count()).unwrap_or(0);
    // Packages that real Dockerfiles ask for and the index lacks: median 1.5 MB, a quarter above 8.
    let guess = SizeRange::new(
        Bytes::kb(20 * count),
        Bytes::kb(2_000 * count),
        Bytes::kb(10_000 * count + if count == 0 { 0 } else { 40_000 }),
    );
    let judged = SizeRange::around(Bytes::kb(sum), 0.35);
    // Other releases differ by up to a third.
    let (low, high) = match &added {
        Some(it) if it.at_home => (0.97, 1.05),
        _ => (0.7, 1.35),
    };
    let installed = added.as_ref().map_or(Bytes::ZERO, |it| it.installed);
    let known = SizeRange::new(installed.times(low), installed, installed.times(high));
    let mut disk = known + judged + guess + mb(0.03, 0.1, 0.3);
    if requests.optional || requests.perhaps_deleted {
        disk.low = Bytes::ZERO;
    }
    let mut names = in_order(&requests.install);
    let more = names.len().saturating_sub(4);
    names.truncate(4);
    let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
    let basis = if guessed == 0 { Basis::PackageIndex } else { Basis::Heuristic };
    let source = match added {
        None => "without the package index, by the number of packages".to_owned(),
        Some(it) if guessed == 0 => it.source,
        Some(it) => {
            format!("{}; {guessed} of {} packages guessed", it.source, requests.install.len())
        }
    };
    let label = format!("{}{rest}, with what they need", names.join(", "));
    run.put("package:apk", label, sized(disk, COMPRESSED), basis, source);
    std::rc::Rc::make_mut(&mut run.state.packages).extend(requests.install);
}
