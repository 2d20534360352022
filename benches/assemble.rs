//! How fast everything is found out about a Dockerfile: as a whole, and of that the abstract build.
//!
//! `cargo bench --bench assemble`

#![expect(missing_docs, reason = "criterion_group! makes a function without documentation")]

mod texts;

use std::{fs, hint::black_box, path::Path, rc::Rc};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use dockerfile_playground::{
    analysis::{Analyzer, Input, analyze},
    context::Sent,
    image::assemble,
    options::BuildOptions,
    packages::{Indexes, Release},
    stages::resolve,
    syntax::parse,
};

fn indexes() -> Indexes {
    let mut indexes = Indexes::default();
    for release in Release::ALL {
        let file = format!("{}/www/data/{}.bin", env!("CARGO_MANIFEST_DIR"), release.as_str());
        indexes.add(&fs::read(file).expect("a package index")).expect("a package index");
    }
    indexes
}

/// Of a corpus of real files, where one is at hand, the one that only a hundredth is longer than.
fn long_file() -> Option<(&'static str, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/real/dockerfiles");
    let files = fs::read_dir(folder).ok()?.filter_map(|it| fs::read(it.ok()?.path()).ok());
    let mut texts: Vec<String> =
        files.map(|it| String::from_utf8_lossy(&it).into_owned()).collect();
    texts.sort_by_key(String::len);
    let place = texts.len() * 99 / 100;
    Some(("a real file, p99", texts.into_iter().nth(place)?))
}

fn analysis(criterion: &mut Criterion) {
    let indexes = indexes();
    let mut group = criterion.benchmark_group("assemble");
    group.sample_size(10);
    for (name, text) in texts::of_three_lengths().into_iter().chain(long_file()) {
        group.throughput(Throughput::Bytes(text.len() as u64));
        let input = Input { text, indexes: indexes.clone(), ..Input::default() };
        group.bench_with_input(BenchmarkId::new("whole analysis", name), &input, |b, input| {
            b.iter(|| analyze(black_box(input)));
        });
        // What a key in the editor costs until the page can be drawn.
        group.bench_with_input(BenchmarkId::new("one key later", name), &input, |b, input| {
            let mut analyzer = Analyzer::default();
            let text = input.text.replacen('\n', " \n", 1);
            let longer = Input { text, ..input.clone() };
            let mut turn = false;
            b.iter(|| {
                turn = !turn;
                analyzer.look(black_box(if turn { &longer } else { input }))
            });
        });
        let (dockerfile, _) = parse(&input.text);
        let (stages, _) = resolve(&dockerfile, &BuildOptions::default());
        let sent = Rc::<Sent>::default();
        group.bench_with_input(BenchmarkId::new("assemble", name), &input, |b, input| {
            b.iter(|| assemble(&dockerfile, &stages, &input.indexes, &sent, None));
        });
    }
    group.finish();
}

criterion_group!(benches, analysis);
criterion_main!(benches);
