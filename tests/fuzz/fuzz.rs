//! libFuzzer on one of the targets, which FUZZ_TARGET names: `cargo xtask fuzz`.

#![no_main]

mod targets;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

static TARGET: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let found = targets::ALL.into_iter().find(|it| it.0 == name);
    found.unwrap_or_else(|| panic!("FUZZ_TARGET is no target: {name:?}")).1
});

fuzz_target!(|data: &[u8]| TARGET(data));
