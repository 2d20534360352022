//! How fast everything is beside other parsers, in one run: `cargo xtask bench`.
//!
//! Prints lines `program, text, nanoseconds` between tabs, each the best of several tries, and leaves
//! the texts in the folder that it is given, for the programs of others.

#![expect(clippy::print_stdout, reason = "it prints what it measures")]

mod texts;

use std::{
    alloc::System,
    fs,
    hint::black_box,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use dockerfile_playground::{
    analysis::{Analyzer, Input, analyze},
    packages::{Indexes, Release},
    syntax::parse,
};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let folder = std::env::args().nth(1).filter(|it| !it.starts_with('-'));
    let mut indexes = Indexes::default();
    for release in Release::ALL {
        let file = format!("{}/www/data/{}.bin", env!("CARGO_MANIFEST_DIR"), release.as_str());
        indexes.add(&fs::read(file).expect("a package index")).expect("a package index");
    }
    let input =
        |text: &str| Input { text: text.to_owned(), indexes: indexes.clone(), ..Input::default() };
    for (name, text) in texts::to_compare() {
        // The only one of these parsers that reads a here-document without losing the file is ours.
        let plain = texts::without_heredocs(&text);
        if let Some(folder) = &folder {
            fs::write(Path::new(folder).join(name), &plain).expect("the folder is there");
        }
        let say = |program: &str, time: Duration| {
            println!("{program}\t{name}\t{}", time.as_nanos());
        };
        say("parse-dockerfile parses", best(|| parse_dockerfile::parse(&plain).is_ok()));
        say(
            "dockerfile-parser parses",
            best(|| dockerfile_parser::Dockerfile::parse(&plain).is_ok()),
        );
        say("we parse", best(|| parse(&plain)));
        let whole = input(&plain);
        say("we analyse", best(|| analyze(&whole)));
        let longer = input(&plain.replacen("1.2.3", "1.2.34", 1));
        let mut analyzer = Analyzer::default();
        analyzer.analyze(&whole);
        let mut turn = false;
        let mut text = || {
            turn = !turn;
            if turn { &longer } else { &whole }
        };
        say("we draw one key later", best(|| analyzer.look(text())));
        say("we analyse one key later", best(|| analyzer.analyze(text())));
    }
    for (bytes, text) in texts::of_five_lengths() {
        let whole = input(&text);
        println!("five\t{bytes}\t{}", best(|| analyze(&whole)).as_nanos());
    }
    let text = texts::of_three_lengths().swap_remove(1).1;
    println!("peak\t78 KB\t{}", peak(|| analyze(&input(&text))));
}

/// The best time of at least five tries and a third of a second.
fn best<T>(mut run: impl FnMut() -> T) -> Duration {
    let (start, mut best, mut tries) = (Instant::now(), Duration::MAX, 0);
    while tries < 5 || start.elapsed() < Duration::from_millis(300) {
        let now = Instant::now();
        let made = black_box(run());
        best = best.min(now.elapsed());
        drop(made);
        tries += 1;
    }
    best
}

/// The most bytes that it holds at a time, as seen every few microseconds.
fn peak<T>(run: impl FnOnce() -> T) -> usize {
    let held = || {
        let now = ALLOCATOR.stats();
        now.bytes_allocated.saturating_sub(now.bytes_deallocated)
    };
    let (before, done) = (held(), AtomicBool::new(false));
    thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut most = 0;
            while !done.load(Ordering::Relaxed) {
                most = most.max(held());
            }
            most
        });
        let made = black_box(run());
        let after = held();
        done.store(true, Ordering::Relaxed);
        drop(made);
        watch.join().expect("it only looks").max(after).saturating_sub(before)
    })
}
