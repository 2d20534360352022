//! Lookups allocate nothing.

use std::{alloc::System, hint::black_box};

use dockerfile_playground::{catalog, packages::Index, syntax::image_ref::ImageRef};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Whether a call asked for no memory. The counters are those of all threads, and other tests run
/// beside this one: what allocates does so every time, so one silent call in many is proof.
fn is_silent<T>(call: impl Fn() -> T) -> bool {
    (0..10_000).any(|_| {
        let region = Region::new(ALLOCATOR);
        black_box(call());
        let asked = region.change();
        asked.allocations + asked.reallocations == 0
    })
}

#[test]
fn a_base_image_is_found_without_allocations() {
    assert!(!is_silent(|| Box::new(black_box(1))));
    for reference in [
        "debian:bookworm-slim",
        "node:lts-alpine",
        "docker.io/library/golang",
        "mcr.microsoft.com/dotnet/sdk:8.0-noble-arm64v8",
        "mirror.example.com/dockerhub/library/python:3.12",
        "alpine@sha256:0a",
        "mcr.microsoft.com/windows/nanoserver:ltsc2025",
        "ghcr.io/somebody/something:1.2",
    ] {
        assert!(is_silent(|| catalog::find(&ImageRef::parse(reference))), "{reference}");
    }
}

#[test]
fn a_package_is_found_without_allocations() {
    let index = Index::read(include_bytes!("../../www/data/bookworm.bin")).expect("an index");
    for name in ["curl", "awk", "no-such-package"] {
        assert!(is_silent(|| index.find(name)), "{name}");
    }
}
