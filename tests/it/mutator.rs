//! Texts that differ a little from good ones: the same every time.

use std::{fs, path::Path};

/// A plain linear congruence (Knuth's MMIX constants).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// Below `sides`; 0 where there are none.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides.max(1)
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.roll(all.len())]
    }
}

/// What a slip of the hand, or an enemy, puts into a line.
const PIECES: [&str; 42] = [
    "\"",
    "'",
    "\\",
    "`",
    "$",
    "${",
    "}",
    "${A:-",
    "<<EOF",
    "<<-'E'",
    "<<",
    "\n",
    "\r",
    "\t",
    " ",
    "\0",
    "\u{e9}",
    "\u{1f433}",
    "\u{feff}",
    "\u{2028}",
    "--",
    "--from=",
    "--mount=type=",
    "=",
    ",",
    "[",
    "]",
    "{",
    "(",
    ")",
    "$(",
    "#",
    "&&",
    "|",
    ";",
    ">",
    "*",
    "@",
    ":",
    "//",
    "..",
    "\u{1f}",
];

/// The text with one thing changed.
pub(crate) fn mutated(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return dice.one_of(&PIECES).to_owned();
    }
    let (at, other) = (dice.roll(lines.len()), dice.roll(lines.len()));
    let place = |line: &str, dice: &mut Dice| {
        let places: Vec<usize> =
            line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
        places[dice.roll(places.len())]
    };
    match dice.roll(12) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[at].clone()),
        2 => lines.swap(at, other),
        3 => lines.insert(other, lines[at].clone()),
        // The line's end goes, so that two become one.
        4 => drop(lines[at].pop()),
        5 => {
            let end = place(&lines[at], dice);
            lines[at].truncate(end);
        }
        6 => lines[at] = lines[at].replacen(['"', '\''], "", 1),
        7 => lines[at] = lines[at].replacen("--", "-", 1),
        8 => lines[at] = lines[at].replacen("EOF", "EO", 1),
        9 => lines[at] = lines[at].replacen('\\', "", 1),
        _ => {
            let place = place(&lines[at], dice);
            lines[at].insert_str(place, dice.one_of(&PIECES));
        }
    }
    lines.concat()
}

/// The examples, the Dockerfiles that the strategies rewrite, and those of `tests/data`.
pub(crate) fn seeds() -> Vec<String> {
    let whole = ["www/examples", "tests/strategies"]
        .iter()
        .flat_map(|it| files(it))
        .filter(|(name, _)| name.ends_with(".Dockerfile") && name.matches('.').count() == 1)
        .map(|(_, text)| text);
    let cases = files("tests/data").into_iter().flat_map(|(_, topic)| {
        let lines = |case: &str| {
            let lines = case.lines().filter_map(|line| line.strip_prefix("| "));
            lines.map(|line| format!("{line}\n")).collect::<String>().replace('␍', "\r")
        };
        topic.split("=== ").map(lines).collect::<Vec<_>>()
    });
    whole.chain(cases).filter(|it| !it.is_empty()).collect()
}

/// Real Dockerfiles, where a corpus is at hand.
pub(crate) fn corpus() -> Vec<String> {
    let found = files("../shared/corpus/real/dockerfiles");
    found.into_iter().map(|(_, text)| text).collect()
}

/// Dockerfiles, each with the log of a build.
pub(crate) fn logs() -> Vec<String> {
    files("tests/data/logs").into_iter().map(|(_, text)| text).collect()
}

/// Names and texts, in the order of the names.
pub(crate) fn files(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(String, String)> = entries
        .filter_map(|it| {
            let bytes = fs::read(it.path()).ok()?;
            let name = it.file_name().into_string().ok()?;
            Some((name, String::from_utf8_lossy(&bytes).into_owned()))
        })
        .collect();
    found.sort();
    found
}
