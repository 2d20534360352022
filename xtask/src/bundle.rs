//! `cargo xtask build`: the website for release, in dist/.

use crate::{Outcome, expect_none, program, setup};
use std::fs;
use std::path::Path;

pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_release()?;
    // Offline: whatever Trunk would still download has been forgotten in setup.
    program::run(program::trunk()?.args(["build", "--release", "--offline=true"]))?;
    name_engine()?;
    put_policy_into_page()?;
    let finish = program::root().join("xtask/src/bundle/finish.mjs");
    program::run(program::program("node")?.arg(finish).current_dir(program::root().join("dist")))
}

/// The hash FNV-1a with 64 bits.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

/// Trunk gives the files of a worker no hash (trunk-rs/trunk issue 405): without one, a browser could
/// put a kept engine together with another page.
fn name_engine() -> Outcome {
    let dist = program::root().join("dist");
    let files = ["worker.js", "worker_bg.wasm"].map(|it| dist.join(it));
    let mut sum = FNV_OFFSET;
    for file in &files {
        for byte in fs::read(file).map_err(|error| failed(file, &error))? {
            sum = (sum ^ u64::from(byte)).wrapping_mul(FNV_PRIME);
        }
    }
    let name = format!("dockerfile-playground-engine-{sum:016x}");
    for (file, ending) in files.iter().zip([".js", "_bg.wasm"]) {
        let to = dist.join(format!("{name}{ending}"));
        fs::rename(file, to).map_err(|error| failed(file, &error))?;
    }
    let page = read("dist/index.html")?;
    let page = with_engine(&page, &name).ok_or("dist/index.html names no engine")?;
    write(&dist.join("index.html"), page.as_bytes())
}

fn failed(file: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", file.display())
}

/// The page with another name of the engine, whose quotes Trunk may have taken away.
fn with_engine(page: &str, name: &str) -> Option<String> {
    let (before, after) = page.split_once(" data-worker=")?;
    let rest = match after.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"')?.1,
        None => &after[after.find([' ', '>'])?..],
    };
    Some(format!("{before} data-worker=\"./{name}\"{rest}"))
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
    fs::write(path, bytes).map_err(|error| failed(path, &error))
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
    use super::{policy, with_engine, with_policy};

    #[test]
    fn the_policy_of_the_headers_comes_before_the_title() {
        let policy = policy("# words\n/*\n  Content-Security-Policy: default-src 'none'\n  X: y\n");
        let page = with_policy("<head><title>A</title><script>", policy.expect("a policy"));
        let expected = "<head><meta http-equiv=\"Content-Security-Policy\" \
                        content=\"default-src 'none'\"><title>A</title><script>";
        assert_eq!(page.as_deref(), Some(expected));
    }
    #[test]
    fn the_engine_has_a_name_of_its_own_in_the_page() {
        for page in [
            "<script a=\"b\" data-worker=\"./worker\" c>",
            "<script a=\"b\" data-worker=./worker c>",
        ] {
            let named = "<script a=\"b\" data-worker=\"./engine-1\" c>";
            assert_eq!(with_engine(page, "engine-1").as_deref(), Some(named));
        }
        assert_eq!(with_engine("<script>", "engine-1"), None);
    }
}
