//! How fast Dockerfiles are read, beside two other parsers: compare within one run, not across.
//!
//! `cargo bench --bench parse`

#![expect(missing_docs, reason = "criterion_group! makes a function without documentation")]

mod texts;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use dockerfile_playground::syntax::{Memo, parse, parse_again};

fn parsers(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("parse");
    group.sample_size(20);
    for (name, text) in texts::of_three_lengths() {
        group.throughput(Throughput::Bytes(text.len() as u64));
        // The only one of the three that reads a here-document without losing the file.
        let plain = texts::without_heredocs(&text);
        group.bench_with_input(BenchmarkId::new("parse-dockerfile", name), &plain, |b, text| {
            b.iter(|| parse_dockerfile::parse(black_box(text)).is_ok());
        });
        group.bench_with_input(BenchmarkId::new("dockerfile-parser", name), &plain, |b, text| {
            b.iter(|| dockerfile_parser::Dockerfile::parse(black_box(text)).is_ok());
        });
        group.bench_with_input(BenchmarkId::new("ours, first time", name), &text, |b, text| {
            b.iter(|| parse(black_box(text)));
        });
        group.bench_with_input(BenchmarkId::new("ours, one key later", name), &text, |b, text| {
            // A character comes and goes near the top, so that everything below it moves. The last
            // answer is alive until the next one is there, as on the page.
            let mut memo = Memo::default();
            let longer = text.replacen("1.2.3", "1.2.34", 1);
            let (mut turn, mut last) = (false, None);
            b.iter(|| {
                turn = !turn;
                let text = black_box(if turn { &longer } else { text });
                last.replace(parse_again(text, &mut memo))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, parsers);
criterion_main!(benches);
