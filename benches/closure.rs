//! How fast a package index is read, and what a request installs is chosen.
//!
//! `cargo bench --bench closure`

#![expect(missing_docs, reason = "criterion_group! makes a function without documentation")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use dockerfile_playground::packages::Index;

const BOOKWORM: &[u8] = include_bytes!("../www/data/bookworm.bin");

/// From one small package to a desktop's worth, all of them with what is recommended.
const REQUESTS: [(&str, &[&str]); 4] = [
    ("one small", &["ca-certificates"]),
    ("usual", &["build-essential", "curl", "git", "libpq-dev", "python3-dev"]),
    ("large", &["texlive-latex-base", "ffmpeg", "maven", "chromium", "default-jdk"]),
    ("an image", &["@python"]),
];

fn index(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("closure");
    group.bench_function("read bookworm", |b| b.iter(|| Index::read(black_box(BOOKWORM))));
    let index = Index::read(BOOKWORM).expect("an index");
    for (name, requested) in REQUESTS {
        let count = index.closure(requested, &mut index.base(), true).packages.len();
        let id = BenchmarkId::new(name, count);
        group.bench_with_input(id, requested, |b, requested| {
            b.iter(|| index.closure(black_box(requested), &mut index.base(), true));
        });
    }
    group.bench_function("ten unknown names", |b| {
        b.iter(|| (0..10).filter(|it| index.near(&format!("no-such-{it}")).is_some()).count());
    });
    group.finish();
}

criterion_group!(benches, index);
criterion_main!(benches);
