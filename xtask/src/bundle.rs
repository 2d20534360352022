//! `cargo xtask build`: the website for release, in dist/.

use crate::{Outcome, expect_none, program, setup, split};
use std::path::Path;
use std::{env, fs};

/// Settings of nightly Rust, for the release build alone: the standard library is compiled with the
/// app, for size, and a panic stops at once, without the texts that nobody would see. That saved
/// 21 kB (Brotli) of 288 when the module was one. Equal functions stay apart, as `split.rs` goes by names: one that the
/// first view calls could else bear the name of its like in the rest; and the linker says what refers
/// to what, for the same. Plain `trunk build --release` works as well, and makes the larger module.
const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zmerge-functions=disabled -Clink-arg=--emit-relocs",
    ),
];

pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_release()?;
    // Offline: whatever Trunk would still download has been forgotten in setup.
    program::run(program::trunk()?.args(["build", "--release", "--offline=true"]).envs(SMALL))?;
    split_module()?;
    put_policy_into_page()?;
    program::run(
        program::program("node")?.args(["-e", FINISH]).current_dir(program::root().join("dist")),
    )
}

/// Makes scripts and styles smaller, of which Trunk 0.21 leaves most as they are; lists the examples, for use offline
/// (`www/sw.js`); and puts a .br and a .gz beside each file that is worth it, for hosts that serve
/// these.
const FINISH: &str = "\
    const { readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
    const { brotliCompressSync, gzipSync } = require('node:zlib');
    const { transformSync } = require('../www/editor/node_modules/esbuild');
    for (const name of readdirSync('.').filter((it) => /\\.(js|css)$/.test(it))) {
        const loader = name.split('.').pop();
        // Has Chromium compile the editor while it comes, not function by function when they are first called.
        const banner = name === 'editor.js' ? '//# allFunctionsCalledOnLoad' : '';
        const { code } = transformSync(readFileSync(name, 'utf8'), { loader, banner, minify: true, target: 'esnext' });
        writeFileSync(name, code);
    }
    for (const name of readdirSync('rules').filter((it) => !it.endsWith('.md'))) rmSync('rules/' + name);
    writeFileSync('examples/list.txt', readdirSync('examples').join('\\n'));
    for (const name of readdirSync('.', { recursive: true })) {
        if (!/\\.(html|js|css|wasm|svg|webmanifest|bin)$/.test(name)) continue;
        const raw = readFileSync(name);
        writeFileSync(name + '.br', brotliCompressSync(raw));
        writeFileSync(name + '.gz', gzipSync(raw, { level: 9 }));
    }";

/// The hash FNV-1a with 64 bits.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

/// Puts the two parts of the module into dist/ (`split.rs`), each made small like Trunk made the
/// whole. Plain `trunk build --release` leaves it in one part.
fn split_module() -> Outcome {
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let bytes =
        |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let target = program::root().join(target);
    let linked = bytes(&target.join("wasm32-unknown-unknown/release/dockerfile-playground.wasm"))?;
    let target = target.join("wasm-bindgen/release");
    let whole = bytes(&target.join("dockerfile-playground_bg.wasm"))?;
    let (first, rest) = split::split(&whole, &linked)?;

    let page = read("dist/index.html")?;
    let name = attribute(&page, "data-wasm").ok_or("dist/index.html names no module")?;
    // Named after both: a browser must never put a kept part together with another's.
    let sum = (first.iter().chain(&rest))
        .fold(FNV_OFFSET, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(FNV_PRIME));
    let first_name = format!("dockerfile-playground-{sum:016x}_bg.wasm");
    let rest_name = format!("dockerfile-playground-rest-{sum:016x}_bg.wasm");
    let flags = read("index.html")?;
    let flags = attribute(&flags, "data-wasm-opt-params").unwrap_or_default();
    let whole = program::root().join("dist").join(name);
    fs::remove_file(&whole).map_err(|error| format!("{}: {error}", whole.display()))?;
    for (part, name) in [(first, &first_name), (rest, &rest_name)] {
        let (from, to) = (target.join("part.wasm"), program::root().join("dist").join(name));
        write(&from, &part)?;
        let mut optimizer = program::program("wasm-opt")?;
        program::run(optimizer.args(flags.split(' ')).arg(&from).arg("-o").arg(&to))?;
    }
    let page = page.replace(name, &first_name);
    let page = page.replacen("data-wasm=", &format!("data-rest={rest_name} data-wasm="), 1);
    write(&program::root().join("dist/index.html"), page.as_bytes())
}

/// The value of an attribute, whose quotes Trunk may have taken away.
fn attribute<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let value = page.split_once(&format!(" {name}="))?.1;
    match value.strip_prefix('"') {
        Some(value) => Some(value.split_once('"')?.0),
        None => value.split([' ', '>']).next(),
    }
}

/// The policy of `www/_headers`, in the page as well: some hosts let nobody set a header. Only in a
/// release: the script that `trunk serve` puts into the page is against it.
fn put_policy_into_page() -> Outcome {
    let headers = read("www/_headers")?;
    let policy = policy(&headers).ok_or("www/_headers has no Content-Security-Policy")?;
    let page = with_policy(&read("dist/index.html")?, policy)
        .ok_or("dist/index.html has no <title> to put the policy before")?;
    write(&program::root().join("dist/index.html"), page.as_bytes())
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(program::root().join(path)).map_err(|error| format!("{path}: {error}"))
}

fn policy(headers: &str) -> Option<&str> {
    headers.lines().find_map(|it| it.trim().strip_prefix("Content-Security-Policy: "))
}

/// Before the title, and so before all that the policy is for.
fn with_policy(page: &str, policy: &str) -> Option<String> {
    let (before, after) = page.split_once("<title>")?;
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Some(format!("{before}{meta}<title>{after}"))
}

#[cfg(test)]
mod tests {
    use super::{policy, with_policy};

    #[test]
    fn the_policy_of_the_headers_comes_before_the_title() {
        let policy = policy("# words\n/*\n  Content-Security-Policy: default-src 'none'\n  X: y\n");
        let page = with_policy("<head><title>A</title><script>", policy.expect("a policy"));
        let expected = "<head><meta http-equiv=\"Content-Security-Policy\" \
                        content=\"default-src 'none'\"><title>A</title><script>";
        assert_eq!(page.as_deref(), Some(expected));
    }
}
