//! The byte budget: what a first visit downloads, compressed as a good host does.

use crate::Outcome;
use crate::program::root;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The most that all files of a first visit weigh together until it can be used, in bytes, by Brotli
/// at level 11. The aim is 180,000: what the page draws of build options, logs, dropped programs and
/// images has grown beyond that.
const FIRST: u64 = 190_000;

/// The same until the graph of a link is drawn, which needs the engine. The aim is 580,000, and 690,000
/// with the editor: what the engine knows has grown beyond that, and 50,000 of it read logs, dropped programs
/// and images.
const LINK: u64 = 760_000;

/// The same with the full editor.
const WHOLE: u64 = 860_000;

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
    let engine = [
        format!("{engine}.js"),
        format!("{engine}_bg.wasm"),
        "engine-worker.js".to_owned(),
        "link.js".to_owned(),
        "late.css".to_owned(),
    ];
    let mut editor = BTreeSet::from(["editor.js", "desk.js"].map(str::to_owned));
    let desk = fs::read_dir(dist.join("desk")).map_err(|error| format!("dist/desk: {error}"))?;
    let desk = desk.filter_map(|it| it.ok()?.file_name().into_string().ok());
    editor.extend(desk.filter(|it| it.ends_with(".js")).map(|it| format!("desk/{it}")));
    println!("{:>12} {:>12}  file", "bytes", "brotli");
    let first = total(&dist, &files)?;
    let link = first + total(&dist, &BTreeSet::from(engine))?;
    let whole = link + total(&dist, &editor)?;
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

/// Prints the sizes of some files, and adds them up: xtask/src/bundle/finish.mjs has compressed them.
fn total(dist: &Path, files: &BTreeSet<String>) -> Result<u64, String> {
    let mut total = 0;
    for name in files {
        let bytes = |name: &str| {
            let length = fs::metadata(dist.join(name)).map(|it| it.len());
            length.map_err(|error| format!("dist/{name}: {error}; run `cargo xtask build`"))
        };
        let (raw, brotli) = (bytes(name)?, bytes(&format!("{name}.br"))?);
        println!("{raw:>12} {brotli:>12}  {name}");
        total += brotli;
    }
    Ok(total)
}

fn verdict(what: &str, total: u64, budget: u64) -> Outcome {
    match total.checked_sub(budget) {
        None | Some(0) => Ok(()),
        Some(excess) => Err(format!("{what}: {total} bytes, {excess} too many")),
    }
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

#[cfg(test)]
mod tests {
    use super::{FIRST, first_load, verdict};

    #[test]
    fn a_first_load_is_the_page_and_the_local_files_that_it_names() {
        let page = r##"<link rel="icon" href="./icon-1.svg"><a href="https://example.org/x">x</a>
            <a href="#top">up</a><link rel="modulepreload" href="./app-2.js">
            <script type="module" src="./boot.js" data-js="./app-2.js" data-wasm=./app-3.wasm>"##;
        let files: Vec<String> = first_load(page).into_iter().collect();
        assert_eq!(files, ["app-2.js", "app-3.wasm", "boot.js", "icon-1.svg", "index.html"]);
    }

    #[test]
    fn one_byte_too_many_is_too_many() {
        assert_eq!(verdict("it", FIRST, FIRST), Ok(()));
        assert!(verdict("it", FIRST + 1, FIRST).unwrap_err().ends_with("1 too many"));
    }
}
