//! What would make the build fail, and advice.

use serde::{Deserialize, Serialize};

use super::place::{Edit, Range, Ranges};
use crate::{
    advice::{self, Finding},
    analysis::{self, Analysis},
    bytes::Bytes,
    syntax::{self, ErrorKind, Keyword},
};

/// More of a kind could not be told apart: a file that is no Dockerfile has a problem on every line.
const MOST: usize = 500;

/// Everything that is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Problems {
    /// What the build says, in the order of the lines.
    pub errors: Vec<BuildProblem>,
    /// Advice, in the order of the text.
    pub advice: Vec<Problem>,
    /// How many more there are of each severity.
    pub more: [usize; 4],
    /// The line that seems to hold a secret with its value.
    pub secret: Option<usize>,
}

impl Problems {
    /// The first error at which the build stops.
    pub fn failure(&self) -> Option<&BuildProblem> {
        self.errors.iter().find(|it| it.kind == BuildProblemKind::Fails)
    }
}

/// Something that the build refuses, or that was not looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuildProblem {
    /// Which of the two.
    pub kind: BuildProblemKind,
    /// 1-based first and last line.
    pub lines: (usize, usize),
    /// What it is about.
    pub range: Range,
    /// What is wrong.
    pub message: String,
}

/// The kinds of [`BuildProblem`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BuildProblemKind {
    /// The build fails.
    Fails,
    /// The text is too long.
    NotLookedAt,
}

impl BuildProblemKind {
    /// How bad it is: a text that is too long may build anyway.
    pub fn severity(self) -> Severity {
        match self {
            BuildProblemKind::Fails => Severity::Error,
            BuildProblemKind::NotLookedAt => Severity::Warning,
        }
    }
}

/// A rule found something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Which rule.
    pub rule: Rule,
    /// How much it matters.
    pub severity: Severity,
    /// 1-based first and last line of the instruction.
    pub lines: (usize, usize),
    /// What it is about.
    pub range: Range,
    /// What the editor marks of it: of a whole instruction, its keyword is enough.
    pub mark: Range,
    /// What is wrong.
    pub message: String,
    /// Likely bytes on disk that a fix saves.
    pub saves: Option<Bytes>,
    /// What can be done, the best first.
    pub fixes: Vec<Fix>,
}

/// A rule, as far as the page knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// The file of its page.
    pub page: String,
}

impl From<&'static advice::Rule> for Rule {
    fn from(rule: &'static advice::Rule) -> Rule {
        Rule { name: rule.name.to_owned(), page: rule.page().to_owned() }
    }
}

/// How much a problem matters, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// It will not build or not run.
    Error,
    /// It does something other than it seems to.
    Warning,
    /// It makes the image bigger than it need be.
    Size,
    /// Style, or not surely wrong.
    Hint,
}

impl Severity {
    /// In their order.
    pub const ALL: [Severity; 4] =
        [Severity::Error, Severity::Warning, Severity::Size, Severity::Hint];
}

impl From<advice::Severity> for Severity {
    fn from(severity: advice::Severity) -> Severity {
        match severity {
            advice::Severity::Error => Severity::Error,
            advice::Severity::Warning => Severity::Warning,
            advice::Severity::Size => Severity::Size,
            advice::Severity::Info => Severity::Hint,
        }
    }
}

/// Edits that mend a problem, all or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What it does, as on a button.
    pub title: String,
    /// Whether the image stays what it was otherwise.
    pub safe: bool,
    /// The edits.
    pub edits: Vec<Edit>,
}

/// The problems of an analysed text.
pub(super) fn problems(analysis: &Analysis) -> Problems {
    let mut ranges = Ranges::new(&analysis.text);
    let mut more = [0; 4];
    for error in analysis.errors.iter().skip(MOST) {
        more[Severity::from(analysis::severity(error)) as usize] += 1;
    }
    for finding in analysis.findings.iter().skip(MOST) {
        more[Severity::from(finding.severity) as usize] += 1;
    }
    let errors = analysis.errors.iter().take(MOST);
    let errors = errors.map(|it| build_problem(it, &mut ranges)).collect();
    let findings = analysis.findings.iter().take(MOST);
    let advice = findings.map(|it| problem(analysis, it, &mut ranges)).collect();
    Problems { errors, advice, more, secret: secret(analysis) }
}

fn build_problem(error: &syntax::BuildError, ranges: &mut Ranges<'_>) -> BuildProblem {
    BuildProblem {
        kind: match error.kind {
            ErrorKind::Limit => BuildProblemKind::NotLookedAt,
            _ => BuildProblemKind::Fails,
        },
        lines: error.lines,
        range: ranges.of(error.span),
        message: error.message.clone(),
    }
}

fn problem(analysis: &Analysis, finding: &Finding, ranges: &mut Ranges<'_>) -> Problem {
    let instruction = analysis.dockerfile.instructions.get(finding.instruction);
    let mark = match instruction {
        Some(it) if it.span == finding.span => it.keyword_span,
        _ => finding.span,
    };
    let fixes = finding.fixes.iter().map(|it| Fix {
        title: it.title.to_owned(),
        safe: it.safe,
        edits: ranges.edits(&it.edits),
    });
    let fixes = fixes.collect();
    Problem {
        rule: finding.rule.into(),
        severity: finding.severity.into(),
        lines: instruction.map_or((1, 1), |it| (it.start_line, it.end_line)),
        range: ranges.of(finding.span),
        mark: ranges.of(mark),
        message: finding.message.clone(),
        saves: finding.saves,
        fixes,
    }
}

fn secret(analysis: &Analysis) -> Option<usize> {
    let has_value = |it: &Finding| {
        let instruction = &analysis.dockerfile.instructions[it.instruction];
        instruction.keyword != Keyword::Arg || it.span.of(&analysis.text).contains('=')
    };
    let found = analysis.findings.iter().find(|it| match it.rule.name {
        "SecretsUsedInArgOrEnv" => has_value(it),
        name => name == "password-in-layer",
    });
    found.map(|it| analysis.lines.line(it.span.start))
}
