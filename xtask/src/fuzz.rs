//! `cargo xtask fuzz`: libFuzzer on the targets of `tests/fuzz`, through cargo-fuzz.
//!
//! What it finds interesting is kept in the target folder, so that the next run goes on from there.

use crate::program::{self, program, root, scratch_folder};
use crate::{Outcome, setup};
use std::{fs, path::MAIN_SEPARATOR, process::Stdio};

const USAGE: &str =
    "usage: cargo xtask fuzz [--seconds N | --runs N] [--longest BYTES] [TARGET...]";

/// What the library gets from good texts; the corpus where there is one.
const SEEDS: [&str; 5] = [
    "www/examples",
    "tests/strategies",
    "tests/data",
    "tests/data/logs",
    "../shared/corpus/real/dockerfiles",
];

/// More bytes than that only make it slow, where nothing else is said.
const LONGEST: u64 = 2_048;

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let mut limit = "-max_total_time=60".to_owned();
    let mut longest = LONGEST;
    let mut wanted = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if !argument.starts_with('-') {
            wanted.push(argument.clone());
            continue;
        }
        let number: u64 = rest.next().and_then(|it| it.parse().ok()).ok_or(USAGE)?;
        match argument.as_str() {
            "--seconds" => limit = format!("-max_total_time={number}"),
            "--runs" => limit = format!("-runs={number}"),
            "--longest" => longest = number,
            _ => return Err(USAGE.to_owned()),
        }
    }
    setup::for_fuzzing()?;
    let mut all = targets()?;
    all.push(ADDRESS.to_owned());
    if let Some(unknown) = wanted.iter().find(|it| !all.contains(it)) {
        return Err(format!("there is no target '{unknown}', only: {}", all.join(", ")));
    }
    let chosen = if wanted.is_empty() { all } else { wanted };
    chosen.iter().try_for_each(|target| fuzz(target, &limit, longest))
}

/// The names in `tests/fuzz/targets.rs`.
fn targets() -> Result<Vec<String>, String> {
    let file = root().join("tests/fuzz/targets.rs");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let names = text.lines().filter_map(|it| it.strip_prefix("    (\"")?.split('"').next());
    Ok(names.map(str::to_owned).collect())
}

/// Share links, which are read by a script.
const ADDRESS: &str = "address";

fn fuzz(target: &str, limit: &str, longest: u64) -> Outcome {
    println!("\n=== {target} ===");
    if target == ADDRESS {
        let seconds = limit.strip_prefix("-max_total_time=").unwrap_or("60");
        return program::run(program("node")?.args(["tests/fuzz/link.mjs", seconds]));
    }
    let build = scratch_folder()?.with_file_name("fuzz");
    let folder = build.join(target);
    let found = folder.join("found");
    let crashes = folder.join("crashes");
    for it in [&found, &crashes] {
        fs::create_dir_all(it).map_err(|error| format!("{}: {error}", it.display()))?;
    }
    let seeds: Vec<_> = SEEDS.iter().map(|it| root().join(it)).filter(|it| it.is_dir()).collect();
    let mut command = program("cargo-fuzz")?;
    // Stable Rust has all that libFuzzer needs, but for the sanitizers; without unsafe code of ours
    // these would find nothing.
    command.args(["fuzz", "run", "--fuzz-dir", "tests/fuzz", "--sanitizer", "none"]);
    command.arg("--target-dir").arg(&build).arg("any");
    command.arg(&found).args(seeds).arg("--").arg(limit);
    command.arg(format!("-artifact_prefix={}{MAIN_SEPARATOR}", crashes.display()));
    command.arg(format!("-max_len={longest}")).args(["-timeout=10", "-rss_limit_mb=2048"]);
    command.args(["-print_final_stats=1", "-verbosity=1"]);
    command.env("FUZZ_TARGET", target).stdin(Stdio::null());
    program::run(&mut command)
        .map_err(|problem| format!("{problem}\nWhat it failed for is in {}", crashes.display()))
}
