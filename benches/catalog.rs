//! How fast base images are looked up, and how much memory each lookup asks for.
//!
//! `cargo bench --bench catalog`

#![expect(missing_docs, reason = "criterion_group! makes a function without documentation")]
#![expect(clippy::print_stdout, reason = "the number of allocations is a result too")]

use std::{alloc::System, hint::black_box};

use criterion::{Criterion, criterion_group, criterion_main};
use dockerfile_playground::{catalog::find, syntax::image_ref::ImageRef};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// References as people write them, by the kind of their answer.
const REFERENCES: [(&str, &[&str]); 6] = [
    ("exact", &["debian:bookworm-slim", "python:3.12-slim", "gcr.io/distroless/static-debian13"]),
    (
        "alias",
        &["node:lts-alpine", "docker.io/library/golang", "mcr.microsoft.com/dotnet/sdk:10.0"],
    ),
    ("sibling", &["python:3.12.1-slim", "node:20.9-bookworm-slim", "php:8.2.7-fpm-alpine"]),
    ("open", &["python:-slim", "mcr.microsoft.com/dotnet/aspnet:"]),
    ("digest", &["alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"]),
    ("unknown", &["ghcr.io/somebody/something:1.2", "something-local"]),
];

fn lookups(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("catalog");
    for (kind, references) in REFERENCES {
        let references: Vec<ImageRef<'_>> =
            references.iter().map(|it| ImageRef::parse(it)).collect();
        for reference in &references {
            let region = Region::new(ALLOCATOR);
            black_box(find(reference));
            let asked = region.change();
            let name = reference.familiar_name();
            println!("{kind}: {} allocations for {name}", asked.allocations + asked.reallocations);
        }
        group.bench_function(kind, |bencher| {
            bencher.iter(|| references.iter().filter_map(|it| find(black_box(it))).count());
        });
    }
    group.finish();
}

criterion_group!(benches, lookups);
criterion_main!(benches);
