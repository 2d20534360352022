//! The variants of a file as rows of one list, and another file beside it.

use serde::{Deserialize, Serialize};

use super::{
    place::{Range, Ranges},
    size::{Facts, Figure, facts},
};
use crate::{
    analysis::{Analysis, Total},
    bytes::SizeRange,
    catalog,
    text::Span,
    variants::{self, Kind},
};

/// One changed version of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Tells it from the other variants of the same text.
    pub key: String,
    /// The change, in about six words.
    pub title: String,
    /// `multi-stage`, `distroless`, `alpine`, …
    pub name: String,
    /// Whether it builds and starts.
    pub verdict: Verdict,
    /// The final image on disk.
    pub disk: Figure,
    /// The final image to download.
    pub pull: Figure,
    /// How much smaller the image gets on disk; `None` if it does not.
    pub saves: Option<SizeRange>,
    /// How long its base gets updates.
    pub updates: Option<Updates>,
    /// How it differs from your file, and what to know of it, in a few words each.
    pub notes: Vec<String>,
    /// Why it is blocked or to be verified, the gravest first.
    pub checks: Vec<Check>,
    /// The whole file; `None` if it is blocked.
    pub text: Option<String>,
}

/// Whether a variant builds and starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Nothing is known against it.
    Works,
    /// There is a check that only a person can settle.
    Verify,
    /// It would not build or start.
    Blocked,
}

impl From<variants::Verdict> for Verdict {
    fn from(verdict: variants::Verdict) -> Verdict {
        match verdict {
            variants::Verdict::Works => Verdict::Works,
            variants::Verdict::Verify => Verdict::Verify,
            variants::Verdict::Blocked => Verdict::Blocked,
        }
    }
}

/// Until when a base gets updates, as `YYYY-MM` or `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Updates {
    /// It gets them until then.
    Until(String),
    /// It has got none since then.
    Over(String),
}

/// Something to look at before a variant is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The reason, in a few words.
    pub reason: String,
    /// The reason, in a sentence.
    pub message: String,
    /// The line that it speaks of.
    pub line: usize,
    /// That line of your file; `None` if the line is one of the variant's.
    pub range: Option<Range>,
}

/// Another Dockerfile, to compare with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherFile {
    /// The whole file.
    pub text: String,
    /// The final image on disk.
    pub disk: Figure,
    /// The final image to download.
    pub pull: Figure,
    /// The contents of the image.
    pub facts: Facts,
    /// How many errors and problems it has.
    pub problems: usize,
}

impl Variant {
    /// Whether it is offered: it makes the image smaller, and nothing is known to break it.
    pub fn helps(&self) -> bool {
        self.verdict != Verdict::Blocked && self.saves.is_some_and(|it| it.likely.0 != 0)
    }
}

/// The variants of an analysed file, the best first.
pub fn variants(analysis: &Analysis, variants: &[variants::Variant]) -> Vec<Variant> {
    let mut all: Vec<Variant> = Vec::new();
    for (place, it) in variants.iter().enumerate() {
        let mut row = variant(analysis, it);
        if all.iter().any(|it| it.key == row.key) {
            row.key += &format!(" {place}");
        }
        all.push(row);
    }
    all
}

/// Another file, once it is analysed.
pub fn other_file(other: &Analysis) -> OtherFile {
    let target = other.stages.target;
    let total = target.map_or(Total::UNKNOWN, |it| other.total(it));
    let image = target.and_then(|it| other.images.get(it));
    OtherFile {
        text: other.text.clone(),
        disk: figure(&total, total.disk),
        pull: figure(&total, total.pull),
        facts: image.map(|it| facts(&it.config)).unwrap_or_default(),
        problems: other.errors.len() + other.findings.len(),
    }
}

fn variant(analysis: &Analysis, it: &variants::Variant) -> Variant {
    Variant {
        key: format!("{} {:?} {}", it.name, it.stage, it.base.as_deref().unwrap_or_default()),
        title: title(analysis, it),
        name: it.name.to_owned(),
        verdict: it.verdict.into(),
        disk: figure(&it.size, it.size.disk),
        pull: figure(&it.size, it.size.pull),
        saves: it.saves.filter(|it| it.likely.0 != 0),
        updates: it.eol.map(|it| updates(it, &analysis.today)),
        notes: differences(analysis, it).into_iter().chain(it.notes.iter().cloned()).collect(),
        checks: it.checks.iter().map(|check| self::check(analysis, it, check)).collect(),
        text: it.dockerfile.clone(),
    }
}

fn figure(total: &Total, range: Option<SizeRange>) -> Figure {
    let unknown = usize::from(range.is_none());
    Figure { known: range.unwrap_or_default(), not_counted: total.not_counted.len().max(unknown) }
}

fn title(analysis: &Analysis, it: &variants::Variant) -> String {
    let base = it.base.as_deref().unwrap_or("another base");
    match (it.kind, it.stage) {
        (Kind::Fixes, _) => "Keep the base, stop the waste".to_owned(),
        (Kind::Base, Some(stage)) if analysis.stages.target != Some(stage) => {
            format!("Build {} on {base}", analysis.stages.title(stage))
        }
        (Kind::Base, _) => format!("Only change the base to {base}"),
        (Kind::Rewrite, _) if it.base.is_none() => capitalised(it.name),
        (Kind::Rewrite, _) if it.name == base => format!("Ship on {base}, with the app only"),
        (Kind::Rewrite, _) => format!("{}: ship on {base}", capitalised(it.name)),
    }
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
}

/// How the image differs from that of your file, apart from its size.
fn differences(analysis: &Analysis, it: &variants::Variant) -> Vec<String> {
    let own = analysis.stages.target.and_then(|it| analysis.images.get(it));
    let Some(own) = own.filter(|_| it.dockerfile.is_some()) else { return Vec::new() };
    let (own, new) = (facts(&own.config), facts(&it.config));
    let mut all = Vec::new();
    // A rewrite says so in its notes, with what follows from it.
    if it.notes.is_empty() && own.is_root() && new.user.is_some() && !new.is_root() {
        all.push("no longer root".to_owned());
    }
    if own.shell != Some(false) && new.shell == Some(false) {
        all.push("no shell".to_owned());
    }
    if let (Some(manager), None) = (&own.package_manager, &new.package_manager) {
        all.push(format!("no {manager}"));
    }
    if let (Some(before), Some(after)) = (own.packages, new.packages)
        && after < before / 2
    {
        all.push(format!("{after} packages instead of {before}"));
    }
    all
}

fn updates(end: &str, today: &str) -> Updates {
    match catalog::has_ended(end, today) {
        true => Updates::Over(end.to_owned()),
        false => Updates::Until(end.to_owned()),
    }
}

fn check(analysis: &Analysis, of: &variants::Variant, it: &variants::Check) -> Check {
    // A blocked variant has no text, so its checks speak of yours.
    let own = of.dockerfile.is_none();
    Check {
        reason: it.name.replace('-', " "),
        message: it.message.clone(),
        line: it.line,
        range: own.then(|| line_range(analysis, it.line)),
    }
}

fn line_range(analysis: &Analysis, line: usize) -> Range {
    let start = analysis.lines.start(line);
    let text = analysis.text.get(start..).and_then(|it| it.lines().next());
    Ranges::new(&analysis.text).of(Span::new(start, start + text.map_or(0, str::len)))
}
