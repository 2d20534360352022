//! The byte budget: what a first visit downloads, compressed as a good host does.

use crate::Outcome;
use crate::program::{output, program, root};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The most that all files of a first visit weigh together until it can be used, in bytes, by Brotli
/// at level 11.
const FIRST: u64 = 190_000;

/// The same until the graph of a link is drawn, which needs the engine.
const LINK: u64 = 612_000;

/// The same with the full editor.
const WHOLE: u64 = 712_000;

/// Prints a line `raw compressed name` for each file in its arguments.
const COMPRESS: &str = "\
    const { readFileSync } = require('node:fs');
    const { brotliCompressSync } = require('node:zlib');
    for (const name of process.argv.slice(1)) {
        const raw = readFileSync(name);
        console.log(raw.length, brotliCompressSync(raw).length, name);
    }";

/// Checks the release build in dist/, which must exist.
pub(crate) fn check() -> Outcome {
    let dist = root().join("dist");
    let page = fs::read_to_string(dist.join("index.html"))
        .map_err(|error| format!("dist/index.html: {error}; run `cargo xtask build`"))?;
    let files = first_load(&page);
    if !files.iter().any(|file| file.ends_with(".wasm")) {
        return Err("dist/index.html names no .wasm file, so the sum would mean nothing".to_owned());
    }
    let engine = named(&page, " data-worker=").pop().ok_or("dist/index.html names no engine")?;
    let engine =
        [format!("{engine}.js"), format!("{engine}_bg.wasm"), "engine-worker.js".to_owned()];
    let editor = ["editor.js", "late.css", "desk.js"].map(str::to_owned);
    println!("{:>12} {:>12}  file", "bytes", "brotli");
    let first = total(&dist, &files)?;
    let link = first + total(&dist, &BTreeSet::from(engine))?;
    let whole = link + total(&dist, &BTreeSet::from(editor))?;
    for (what, total, budget) in [
        ("until it can be used", first, FIRST),
        ("until a link's graph is drawn", link, LINK),
        ("with the full editor", whole, WHOLE),
    ] {
        println!("{:>12} {total:>12}  of {budget} {what}", "");
        verdict(what, total, budget)?;
    }
    Ok(())
}

/// Prints the sizes of some files, and adds them up.
fn total(dist: &Path, files: &BTreeSet<String>) -> Result<u64, String> {
    let sizes = compressed(dist, files)?;
    for Size { raw, brotli, name } in &sizes {
        println!("{raw:>12} {brotli:>12}  {name}");
    }
    Ok(sizes.iter().map(|size| size.brotli).sum())
}

fn verdict(what: &str, total: u64, budget: u64) -> Outcome {
    match total.checked_sub(budget) {
        None | Some(0) => Ok(()),
        Some(excess) => Err(format!("{what}: {total} bytes, {excess} too many")),
    }
}

#[derive(Debug, PartialEq)]
struct Size {
    raw: u64,
    brotli: u64,
    name: String,
}

/// The files that a browser loads for the page: itself, and the site's own files that it names.
fn first_load(page: &str) -> BTreeSet<String> {
    let attributes = [" href=", " src=", " data-js=", " data-wasm="];
    let mut files: BTreeSet<String> = attributes.iter().flat_map(|it| named(page, it)).collect();
    files.insert("index.html".to_owned());
    files
}

/// The site's own files among an attribute's values.
fn named(page: &str, attribute: &str) -> Vec<String> {
    // Minified, a value needs no quotes.
    let values = page.split(attribute).skip(1).filter_map(|rest| match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '>']).next(),
    });
    let local = values.filter(|value| !value.contains(':') && !value.starts_with('#'));
    local.map(|value| value.trim_start_matches("./").to_owned()).collect()
}

fn compressed(dist: &Path, files: &BTreeSet<String>) -> Result<Vec<Size>, String> {
    let printed = output(program("node")?.args(["-e", COMPRESS]).args(files).current_dir(dist))
        .ok_or_else(|| {
            "dist/index.html names a file that is not there, or node is missing".to_owned()
        })?;
    printed
        .lines()
        .map(|line| size(line).ok_or_else(|| format!("an unexpected line from node: {line}")))
        .collect()
}

fn size(line: &str) -> Option<Size> {
    let mut words = line.splitn(3, ' ');
    let (raw, brotli) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    Some(Size { raw, brotli, name: words.next()?.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::{FIRST, Size, first_load, size, verdict};

    #[test]
    fn a_first_load_is_the_page_and_the_local_files_that_it_names() {
        let page = r##"<link rel="icon" href="./icon-1.svg"><a href="https://example.org/x">x</a>
            <a href="#top">up</a><link rel="modulepreload" href="./app-2.js">
            <script type="module" src="./boot.js" data-js="./app-2.js" data-wasm=./app-3.wasm>"##;
        let files: Vec<String> = first_load(page).into_iter().collect();
        assert_eq!(files, ["app-2.js", "app-3.wasm", "boot.js", "icon-1.svg", "index.html"]);
    }

    #[test]
    fn a_line_of_sizes_ends_with_the_name() {
        let expected = Size { raw: 10, brotli: 7, name: "a b.js".to_owned() };
        assert_eq!(size("10 7 a b.js"), Some(expected));
        assert_eq!(size("ten 7 a.js"), None);
    }

    #[test]
    fn one_byte_too_many_is_too_many() {
        assert_eq!(verdict("it", FIRST, FIRST), Ok(()));
        assert!(verdict("it", FIRST + 1, FIRST).unwrap_err().ends_with("1 too many"));
    }
}
