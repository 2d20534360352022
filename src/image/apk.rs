//! apk: packages, virtual groups that are deleted again, and the index cache.

mod table;

use super::{Basis, mb, rows, run::Run, sized};
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
    let there = &run.state.packages;
    let (mut largest, mut sum, mut guessed) = (0_u64, 0_u64, 0_u64);
    for name in in_order(&requests.install).into_iter().filter(|it| !there.contains_key(*it)) {
        match rows::find(table::PACKAGES, name) {
            Some(row) => {
                let kb = rows::fields(table::PACKAGES, row).nth(1);
                let kb = kb.and_then(|it| it.parse().ok()).unwrap_or(0);
                largest = largest.max(kb);
                sum += kb;
            }
            None => {
                guessed += 1;
                let kb = JUDGED.iter().find(|it| it.0 == name).map_or(0, |it| it.1);
                largest = largest.max(kb);
                sum += kb;
            }
        }
    }
    // Of what the smaller requests add to the largest, 96 % is not shared (median of 3,000 random
    // requests; 32 to 100 %). Other releases differ by up to a third.
    let most = Bytes::kb(sum);
    let known = SizeRange::new(
        Bytes::kb(largest).times(0.7),
        (Bytes::kb(largest) + (most - Bytes::kb(largest)).times(0.96)).times(1.03),
        most.times(1.4),
    );
    // Packages that real Dockerfiles ask for and the table lacks: median 1.5 MB, a quarter above 8.
    let guess = SizeRange::new(
        Bytes::kb(20 * guessed),
        Bytes::kb(2_000 * guessed),
        Bytes::kb(10_000 * guessed + if guessed == 0 { 0 } else { 40_000 }),
    );
    let mut disk = known + guess + mb(0.03, 0.1, 0.3);
    if requests.optional || requests.perhaps_deleted {
        disk.low = Bytes::ZERO;
    }
    let mut names = in_order(&requests.install);
    let more = names.len().saturating_sub(4);
    names.truncate(4);
    let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
    let basis = if guessed == 0 { Basis::PackageIndex } else { Basis::Heuristic };
    let source = if guessed == 0 {
        "Alpine 3.17 package index".to_owned()
    } else {
        format!(
            "Alpine 3.17 package index; {guessed} of {} packages guessed",
            requests.install.len()
        )
    };
    let label = format!("{}{rest}, with what they need", names.join(", "));
    run.put("package:apk", label, sized(disk, COMPRESSED), basis, source);
    std::rc::Rc::make_mut(&mut run.state.packages).extend(requests.install);
}
