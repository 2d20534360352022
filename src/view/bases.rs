//! Smaller bases: what each would save, and what to look at before using it.

use serde::{Deserialize, Serialize};

use super::{
    place::{Edit, Range, Ranges},
    problems::Rule,
};
use crate::{
    advice::Severity,
    alternatives::{Alternative, Check},
    analysis::Analysis,
    bytes::{Bytes, Size},
    catalog, stages,
};

/// A smaller base for one stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SmallerBase {
    /// The index of the stage.
    pub stage: usize,
    /// The title of the stage.
    pub title: String,
    /// The image that the stage builds on now.
    pub instead_of: Option<String>,
    /// The image to build on.
    pub base: String,
    /// What kind of base it is.
    pub family: String,
    /// The base by itself.
    pub base_size: Size,
    /// The stage's image with it; unknown where it would not build or start.
    pub size: Size,
    /// Likely savings on disk.
    pub saves: Option<Bytes>,
    /// The number of packages in the base.
    pub packages: Option<u32>,
    /// Whether the base has a shell.
    pub shell: Option<bool>,
    /// The user that it runs as.
    pub user: String,
    /// Until when it gets updates.
    pub updates: Option<Updates>,
    /// One sentence: what it is.
    pub note: String,
    /// What to look at before using it, the worst first.
    pub checks: Vec<BaseCheck>,
    /// The edits that put it in place.
    pub edits: Vec<Edit>,
    /// The image that they replace.
    pub range: Range,
}

/// Until when a base gets updates, as `YYYY-MM` or `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Updates {
    /// It gets them until then.
    Until(String),
    /// It has got none since then.
    Over(String),
}

/// Something to look at before a base is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BaseCheck {
    /// What came of it.
    pub result: CheckResult,
    /// Which rule looked.
    pub rule: Rule,
    /// What it found.
    pub message: String,
    /// The line that it speaks of.
    pub line: usize,
    /// The part of the text that it speaks of.
    pub range: Range,
}

/// The results of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckResult {
    /// The edits see to it.
    Handled,
    /// It will not build or not start.
    Breaks,
    /// The user has to look.
    Verify,
    /// Good to know.
    Note,
}

/// The smaller bases of an analysis, stage by stage.
pub(super) fn smaller_bases(analysis: &Analysis) -> Vec<SmallerBase> {
    let mut ranges = Ranges::new(&analysis.text);
    analysis.alternatives.iter().map(|it| smaller_base(analysis, it, &mut ranges)).collect()
}

fn smaller_base(analysis: &Analysis, it: &Alternative, ranges: &mut Ranges<'_>) -> SmallerBase {
    let stage = analysis.stages.stages.get(it.stage);
    SmallerBase {
        stage: it.stage,
        title: analysis.stages.title(it.stage),
        instead_of: stage.and_then(|it| match &it.base {
            stages::Base::Image(image) => Some(image.clone()),
            stages::Base::Scratch | stages::Base::Stage(_) => None,
        }),
        base: it.base.clone(),
        family: it.family.as_str().to_owned(),
        base_size: it.base_size,
        size: it.size,
        saves: it.saves,
        packages: it.packages,
        shell: it.shell,
        user: it.user.to_owned(),
        updates: it.eol.map(|it| updates(it, &analysis.today)),
        note: it.note.to_owned(),
        checks: it.checks.iter().map(|it| check(analysis, it, ranges)).collect(),
        edits: ranges.edits(&it.edits),
        range: stage.map(|it| ranges.of(it.base_span)).unwrap_or_default(),
    }
}

fn updates(end: &str, today: &str) -> Updates {
    match catalog::has_ended(end, today) {
        true => Updates::Over(end.to_owned()),
        false => Updates::Until(end.to_owned()),
    }
}

fn check(analysis: &Analysis, check: &Check, ranges: &mut Ranges<'_>) -> BaseCheck {
    let finding = &check.finding;
    BaseCheck {
        result: match finding.severity {
            _ if check.mended => CheckResult::Handled,
            Severity::Error => CheckResult::Breaks,
            Severity::Warning => CheckResult::Verify,
            Severity::Size | Severity::Info => CheckResult::Note,
        },
        rule: finding.rule.into(),
        message: finding.message.clone(),
        line: analysis.lines.line(finding.span.start),
        range: ranges.of(finding.span),
    }
}
