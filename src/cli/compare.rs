//! `compare`: what another version of a Dockerfile changes in size and problems.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, VecDeque},
    fmt::Write as _,
};

use serde::Serialize;

use super::{
    Said, Status,
    arguments::{Arguments, Format},
    inputs::Source,
    problems::{Problem, judge, problems},
    report::size,
    terminal::{line, printable},
};
use crate::{
    analysis::{Analysis, Total, analyze},
    bytes::Bytes,
    export::markdown::{cell, table},
    image::Layer,
    sort,
    stages::Base,
};

/// The version of the JSON form.
const FORMAT: u32 = 1;

/// More lines than that are summed up.
const MOST_LINES: usize = 5;

/// A line that adds more or less than before.
#[derive(Serialize)]
struct Change<'a> {
    /// In the new file; `None` for a line that it doesn't have.
    line: Option<usize>,
    /// In the old file.
    old_line: Option<usize>,
    /// The first line of the instruction.
    instruction: &'a str,
    /// Likely bytes on disk; positive where the new image is bigger.
    bytes: i64,
}

#[derive(Serialize)]
struct Comparison<'a> {
    format: u32,
    old: Side<'a>,
    new: Side<'a>,
    /// Likely bytes on disk; `None` if one of both is unknown.
    bytes: Option<i64>,
    changes: &'a [Change<'a>],
    new_problems: Vec<ProblemReport<'a>>,
    solved_problems: Vec<ProblemReport<'a>>,
}

#[derive(Serialize)]
struct Side<'a> {
    file: &'a str,
    size: &'a Total,
}

/// The fields that the report's findings have.
#[derive(Serialize)]
struct ProblemReport<'a> {
    rule: &'static str,
    severity: &'static str,
    line: usize,
    column: usize,
    message: &'a str,
}

impl<'a> ProblemReport<'a> {
    fn of(it: &Problem<'a>) -> ProblemReport<'a> {
        ProblemReport {
            rule: it.rule,
            severity: it.severity.as_str(),
            line: it.line,
            column: it.column,
            message: it.message,
        }
    }
}

/// Both files, and how they differ.
struct Difference<'a> {
    files: [&'a str; 2],
    sizes: [&'a Total; 2],
    changes: Vec<Change<'a>>,
    new: Vec<&'a Problem<'a>>,
    solved: Vec<&'a Problem<'a>>,
}

/// Compares two files.
pub(super) fn compare(before: &Source, after: &Source, arguments: &Arguments, said: &mut Said) {
    let (old, new) = (analyze(&before.input), analyze(&after.input));
    let problems = (problems(&old), problems(&new));
    let sizes = [&size(&old), &size(&new)];
    let (solved, added) = unmatched(&problems.0, &problems.1);
    judge(&after.file, added.iter().copied(), sizes[1], arguments, said);
    let difference = Difference {
        files: [&before.file, &after.file],
        sizes,
        changes: changes(&old, &new),
        new: added,
        solved,
    };
    match arguments.format {
        Format::Json => match difference.json() {
            Ok(json) => said.output += &(json + "\n"),
            Err(error) => said.message(Status::Wrong, error.to_string()),
        },
        Format::Markdown => said.output += &difference.markdown(),
        _ => said.output += &difference.text(),
    }
}

/// Problems that only the old file has, and those that only the new one has: of each rule, problems
/// of the same instruction belong together, and of the others as many as both have.
fn unmatched<'a>(
    old: &'a [Problem<'a>],
    new: &'a [Problem<'a>],
) -> (Vec<&'a Problem<'a>>, Vec<&'a Problem<'a>>) {
    let (mut old, mut new): (Vec<_>, Vec<_>) = (old.iter().collect(), new.iter().collect());
    pair(&mut old, &mut new, |it| (it.rule, it.instruction));
    pair(&mut old, &mut new, |it| (it.rule, ""));
    (old, new)
}

/// Takes pairs with the same key out of both lists, in their order, and gives them back.
fn pair<T, K: Ord>(old: &mut Vec<T>, new: &mut Vec<T>, key: impl Fn(&T) -> K) -> Vec<(T, T)> {
    let mut waiting: BTreeMap<K, VecDeque<T>> = BTreeMap::new();
    for it in old.drain(..) {
        waiting.entry(key(&it)).or_default().push_back(it);
    }
    let (mut pairs, mut left) = (Vec::new(), Vec::new());
    for it in new.drain(..) {
        match waiting.get_mut(&key(&it)).and_then(VecDeque::pop_front) {
            Some(other) => pairs.push((other, it)),
            None => left.push(it),
        }
    }
    *new = left;
    old.extend(waiting.into_values().flatten());
    pairs
}

/// An instruction of the final image, and its likely bytes.
struct Step<'a> {
    line: usize,
    keyword: String,
    text: &'a str,
    bytes: Bytes,
}

/// The instructions of the final image, also of the stages below the target.
fn steps(analysis: &Analysis) -> Vec<Step<'_>> {
    let stages = &analysis.stages;
    let below = |it: &usize| match stages.stages.get(*it)?.base {
        Base::Stage(base) => Some(base),
        Base::Image(_) | Base::Scratch => None,
    };
    let layers = std::iter::successors(stages.target, below).flat_map(|it| {
        let is_whole = stages.stages.get(it).is_some_and(|it| matches!(it.base, Base::Stage(_)));
        let layers = analysis.images.get(it).map_or(&[][..], |it| &it.layers);
        // The first one holds the size of the stage below.
        layers.get(usize::from(is_whole)..).unwrap_or_default()
    });
    let step = |layer: &Layer| {
        let it = analysis.dockerfile.instructions.get(layer.instruction)?;
        Some(Step {
            line: it.start_line,
            keyword: it.keyword.to_string(),
            text: it.span.of(&analysis.text),
            bytes: layer.known.disk.map_or(Bytes::ZERO, |it| it.likely),
        })
    };
    layers.filter_map(step).collect()
}

/// The lines that add more or less than before, the biggest change first.
fn changes<'a>(old: &'a Analysis, new: &'a Analysis) -> Vec<Change<'a>> {
    let (mut old, mut new) = (steps(old), steps(new));
    let mut pairs = pair(&mut old, &mut new, |it| it.text);
    pairs.extend(pair(&mut old, &mut new, |it| it.keyword.clone()));
    let head = |it: &Step<'a>| it.text.lines().next().unwrap_or_default();
    let both = pairs.iter().map(|(old, new)| Change {
        line: Some(new.line),
        old_line: Some(old.line),
        instruction: head(new),
        bytes: difference(old.bytes, new.bytes),
    });
    let gone = old.iter().map(|it| Change {
        line: None,
        old_line: Some(it.line),
        instruction: head(it),
        bytes: difference(it.bytes, Bytes::ZERO),
    });
    let added = new.iter().map(|it| Change {
        line: Some(it.line),
        old_line: None,
        instruction: head(it),
        bytes: difference(Bytes::ZERO, it.bytes),
    });
    let mut changes: Vec<Change<'a>> =
        both.chain(gone).chain(added).filter(|it| it.bytes != 0).collect();
    sort::by_key(&mut changes, |it| (Reverse(it.bytes.unsigned_abs()), it.line, it.old_line));
    changes
}

/// How many bytes the second has more; negative where it has fewer.
fn difference(old: Bytes, new: Bytes) -> i64 {
    let signed = |it: Bytes| i64::try_from(it.0).unwrap_or(i64::MAX);
    signed(new).saturating_sub(signed(old))
}

/// `+38 MB`.
fn signed(bytes: i64) -> String {
    let sign = if bytes < 0 { "-" } else { "+" };
    format!("{sign}{}", Bytes(bytes.unsigned_abs()))
}

impl Change<'_> {
    fn place(&self) -> String {
        match (self.line, self.old_line) {
            (Some(line), _) => format!("line {line}"),
            (None, Some(line)) => format!("old line {line}"),
            (None, None) => String::new(),
        }
    }
}

impl Difference<'_> {
    fn bytes(&self) -> Option<i64> {
        let [old, new] = self.sizes.map(|it| it.disk.map(|it| it.likely));
        Some(difference(old?, new?))
    }

    /// `Image size 374 MB → 412 MB: +38 MB, by line 12`.
    fn summary(&self) -> String {
        let [old, new] = self.sizes.map(|it| match it.disk {
            Some(size) => size.likely.to_string(),
            None => "unknown".to_owned(),
        });
        let change = match self.bytes() {
            None => String::new(),
            Some(0) => ": no change".to_owned(),
            Some(bytes) => format!(": {}", signed(bytes)),
        };
        let cause = match (self.bytes(), self.changes.as_slice()) {
            (Some(0) | None, _) | (_, []) => String::new(),
            (_, [one]) => format!(", by {}", one.place()),
            (_, [first, ..]) => format!(", most of it by {}", first.place()),
        };
        let not_counted = match self.sizes.iter().map(|it| it.not_counted.len()).max() {
            None | Some(0) => "",
            Some(_) => " (parts of unknown size are not counted)",
        };
        format!("Image size {old} → {new}{change}{cause}{not_counted}")
    }

    fn text(&self) -> String {
        let [old, new] = self.files;
        let mut text = format!("{} → {}\n{}\n", line(old), line(new), self.summary());
        for it in self.changes.iter().take(MOST_LINES) {
            let (bytes, place) = (signed(it.bytes), it.place());
            // Writing to a string cannot fail, here and below.
            let _ = writeln!(text, "  {bytes:>10}  {place}: {}", line(it.instruction));
        }
        for (title, problems) in [("new", &self.new), ("solved", &self.solved)] {
            let _ = writeln!(text, "{}", counted(title, problems.len()));
            for it in problems {
                let (severity, message) = (it.severity.as_str(), line(it.message));
                let _ = writeln!(text, "  line {}: {severity}: {message} [{}]", it.line, it.rule);
            }
        }
        text
    }

    fn markdown(&self) -> String {
        let mut text = format!(
            "**{}**; {}, {}.\n",
            cell(&printable(&self.summary())),
            counted("new", self.new.len()),
            counted("solved", self.solved.len())
        );
        if !self.changes.is_empty() {
            let heading = ["Change", "Line", "Instruction"].map(str::to_owned);
            let rows = self.changes.iter().take(MOST_LINES);
            let rows = rows.map(|it| [signed(it.bytes), it.place(), line(it.instruction)]);
            text += "\n";
            text += &table(&std::iter::once(heading).chain(rows).collect::<Vec<_>>());
        }
        for (title, problems) in [("New", &self.new), ("Solved", &self.solved)] {
            if problems.is_empty() {
                continue;
            }
            let heading = [title, "Severity", "Problem", "Rule"].map(str::to_owned);
            let rows = problems.iter().map(|it| {
                let place = format!("line {}", it.line);
                [place, it.severity.as_str().into(), line(it.message), it.rule.into()]
            });
            text += "\n";
            text += &table(&std::iter::once(heading).chain(rows).collect::<Vec<_>>());
        }
        text
    }

    fn json(&self) -> serde_json::Result<String> {
        let ([old, new], [old_size, new_size]) = (self.files, self.sizes);
        serde_json::to_string(&Comparison {
            format: FORMAT,
            old: Side { file: old, size: old_size },
            new: Side { file: new, size: new_size },
            bytes: self.bytes(),
            changes: &self.changes,
            new_problems: self.new.iter().map(|it| ProblemReport::of(it)).collect(),
            solved_problems: self.solved.iter().map(|it| ProblemReport::of(it)).collect(),
        })
    }
}

/// `2 new problems`.
fn counted(which: &str, count: usize) -> String {
    match count {
        1 => format!("1 {which} problem"),
        _ => format!("{count} {which} problems"),
    }
}
