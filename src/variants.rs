//! Every way to a smaller image as one list, the best first: the same app split into stages or upon
//! other bases, a smaller base alone, and the safe fixes alone.
//!
//! Each is a whole Dockerfile, analysed like any other: what is said of it is what that says.

mod losses;

use crate::{
    advice::{Finding, Severity},
    alternatives::Alternative,
    analysis::{Analysis, Analyzer, Input, Total, analyze},
    bytes::{Bytes, SizeRange},
    catalog,
    image::Config,
    sort,
    stages::Base,
    strategies::{Name, Reason, Refusal, Rewrite, Strategy},
};

/// One way to a smaller image.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// `multi-stage`, `distroless`, `safe fixes`, …
    pub name: &'static str,
    /// What is changed.
    pub kind: Kind,
    /// The stage whose base changes.
    pub stage: Option<usize>,
    /// The image that the target then stands on; of a smaller base, that base.
    pub base: Option<String>,
    /// Whether it builds and starts.
    pub verdict: Verdict,
    /// The target's image; of what is blocked, nothing is known.
    pub size: Total,
    /// What building takes on disk.
    pub build_size: Total,
    /// How much smaller the image gets on disk, where it does.
    pub saves: Option<SizeRange>,
    /// When its base gets no more updates, `YYYY-MM` or `YYYY-MM-DD`.
    pub eol: Option<&'static str>,
    /// What would be in it.
    pub config: Config,
    /// Why it is blocked or to be verified, the gravest first.
    pub checks: Vec<Check>,
    /// What to know of it.
    pub notes: Vec<String>,
    /// The whole file; `None` if it is blocked.
    pub dockerfile: Option<String>,
}

/// What a variant changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The stages.
    Rewrite,
    /// A base.
    Base,
    /// What the advice finds.
    Fixes,
}

/// Whether a variant builds and starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing is known against it.
    Works,
    /// There is a check that only a person can settle.
    Verify,
    /// It would not build or start.
    Blocked,
}

/// Something to look at before a variant is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The rule that finds it, or the reason in a word.
    pub name: String,
    /// How much it matters.
    pub severity: Severity,
    /// 1-based line of the variant's text; of a blocked one or a base, of the text as written.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl Kind {
    /// As the report names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Rewrite => "rewrite",
            Kind::Base => "base",
            Kind::Fixes => "fixes",
        }
    }
}

impl Verdict {
    /// As the report names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Works => "works",
            Verdict::Verify => "verify",
            Verdict::Blocked => "blocked",
        }
    }
}

/// All variants of an analysis of this input: those that work before those to be verified before
/// the blocked ones, and of each the smallest first.
pub fn variants(input: &Input, analysis: &Analysis, strategies: &[Strategy]) -> Vec<Variant> {
    let of = Of { input, analysis, own: own_size(analysis) };
    let already =
        |it: &Strategy| it.outcome.as_ref().is_err_and(|refusal| refusal.reason == Reason::Already);
    let rewrites = strategies
        .iter()
        .filter(|it| !matches!(it.name, Name::AsWritten | Name::Debug) && !already(it));
    let mut variants: Vec<Variant> = rewrites.map(|it| of.rewrite(it)).collect();
    variants.extend(analysis.alternatives.iter().map(|it| of.base(it)));
    variants.extend(of.fixes());
    variants.retain_mut(|it| of.is_worth_it(it));
    let own = of.own.not_counted.len();
    sort::by_key(&mut variants, |it| {
        let likely = it.size.disk.map(|it| it.likely);
        // A sum with less in it is no smaller one.
        (it.verdict, own < it.size.not_counted.len(), likely.is_none(), likely)
    });
    variants
}

fn own_size(analysis: &Analysis) -> Total {
    analysis.stages.target.map_or(Total::UNKNOWN, |it| analysis.total(it))
}

/// What the variants are of.
struct Of<'a> {
    input: &'a Input,
    analysis: &'a Analysis,
    own: Total,
}

impl Of<'_> {
    fn rewrite(&self, strategy: &Strategy) -> Variant {
        let name = match strategy.name {
            Name::Normal => "single stage",
            other => other.as_str(),
        };
        match &strategy.outcome {
            Ok(rewrite) => self.rewritten(name, rewrite),
            Err(refusal) => {
                Variant { checks: vec![self.refused(refusal)], ..blocked(name, Kind::Rewrite) }
            }
        }
    }

    fn rewritten(&self, name: &'static str, rewrite: &Rewrite) -> Variant {
        let mut variant = self.made(name, Kind::Rewrite, rewrite.text.clone());
        for it in &rewrite.notes {
            match it.check {
                None => variant.notes.push(it.message.clone()),
                Some(name) => variant.checks.push(Check {
                    name: name.to_owned(),
                    severity: Severity::Warning,
                    line: it.line.unwrap_or_else(|| self.target_line()),
                    message: it.message.clone(),
                }),
            }
        }
        if variant.checks.iter().any(|it| it.severity == Severity::Warning) {
            variant.verdict = variant.verdict.max(Verdict::Verify);
        }
        variant
    }

    fn base(&self, it: &Alternative) -> Variant {
        let open =
            it.checks.iter().filter(|it| !it.mended).map(|it| check(self.analysis, &it.finding));
        let checks: Vec<Check> = open.collect();
        let text = it.dockerfile(&self.analysis.text).filter(|_| !it.breaks());
        let mut variant = match text {
            Some(text) => self.made(it.family.as_str(), Kind::Base, text),
            None => blocked(it.family.as_str(), Kind::Base),
        };
        if checks.iter().any(|it| it.severity == Severity::Warning) {
            variant.verdict = variant.verdict.max(Verdict::Verify);
        }
        variant.checks.extend(checks);
        variant.checks.dedup();
        for it in &it.questions {
            variant.verdict = variant.verdict.max(Verdict::Verify);
            variant.checks.push(Check {
                name: it.name.to_owned(),
                severity: Severity::Warning,
                line: self.analysis.lines.line(it.span.start),
                message: it.message.clone(),
            });
        }
        if variant.verdict == Verdict::Blocked {
            variant.config.packages = it.packages;
            variant.config.shell = it.shell;
            variant.config.user = Some(it.user.to_owned());
        }
        variant.notes.insert(0, it.note.to_owned());
        Variant { stage: Some(it.stage), base: Some(it.base.clone()), eol: it.eol, ..variant }
    }

    fn fixes(&self) -> Option<Variant> {
        let text = Analyzer::default().fix_safe(self.input)?;
        Some(self.made("safe fixes", Kind::Fixes, text))
    }

    /// What this text comes to. An error that the text as written has not blocks it, and a
    /// warning is to be looked at.
    fn made(&self, name: &'static str, kind: Kind, text: String) -> Variant {
        let made = analyze(&Input { text, ..self.input.clone() });
        let is_new = |it: &&Finding| {
            let same = |other: &Finding| other.rule == it.rule && other.message == it.message;
            !self.analysis.findings.iter().any(same)
        };
        let grave = |it: &&Finding| matches!(it.severity, Severity::Error | Severity::Warning);
        let mut checks: Vec<Check> =
            made.findings.iter().filter(grave).filter(is_new).map(|it| check(&made, it)).collect();
        sort::by_key(&mut checks, |it| it.severity);
        let breaks = self.analysis.errors.is_empty() && !made.errors.is_empty();
        let verdict = match checks.first().map(|it| it.severity) {
            _ if breaks => Verdict::Blocked,
            Some(Severity::Error) => Verdict::Blocked,
            Some(_) => Verdict::Verify,
            None => Verdict::Works,
        };
        if verdict == Verdict::Blocked {
            return Variant { checks, ..blocked(name, kind) };
        }
        let size = own_size(&made);
        let target = made.stages.target;
        let base = target.and_then(|it| base_of(&made, it)).map(str::to_owned);
        let notes = losses::losses(self.analysis, &made);
        Variant {
            notes,
            saves: saves(&self.own, &size),
            build_size: made.build_total(),
            size,
            eol: base.as_deref().and_then(catalog::named).and_then(|it| it.ends),
            base,
            config: target
                .and_then(|it| made.images.get(it))
                .map(|it| it.config.clone())
                .unwrap_or_default(),
            verdict,
            checks,
            dockerfile: Some(made.text),
            ..blocked(name, kind)
        }
    }

    /// Whether there is a gain: bytes, or the shell that is no longer there, which is then said.
    fn is_worth_it(&self, variant: &mut Variant) -> bool {
        if variant.verdict == Verdict::Blocked || variant.kind == Kind::Fixes {
            return variant.stage.is_none_or(|it| self.ships(it));
        }
        let target = self.analysis.stages.target.and_then(|it| self.analysis.images.get(it));
        let has_shell = target.is_some_and(|it| it.config.shell != Some(false));
        if variant.saves.is_some_and(|it| Bytes::ZERO < it.likely) {
            return true;
        }
        if variant.kind == Kind::Base && succeeds(self.analysis, variant) {
            return true;
        }
        // The base of a stage that only builds is no part of what ships.
        let is_safer = variant.stage.is_none_or(|it| self.ships(it))
            && has_shell
            && variant.config.shell == Some(false);
        if is_safer {
            variant.verdict = Verdict::Verify;
            let base = variant.base.as_deref().unwrap_or_default();
            variant.checks.push(Check {
                name: "unknown-saving".to_owned(),
                severity: Severity::Warning,
                line: self.target_line(),
                message: format!(
                    "How big {base} is has not been measured: the gain is that there is no shell."
                ),
            });
        }
        is_safer
    }

    /// Whether the target is built on the base of a stage.
    fn ships(&self, stage: usize) -> bool {
        let stages = &self.analysis.stages;
        let Some(mut root) = stages.target else { return false };
        while let Base::Stage(below) = stages.stages[root].base {
            root = below;
        }
        stage == root
    }

    fn refused(&self, refusal: &Refusal) -> Check {
        Check {
            name: refusal.reason.as_str().replace(' ', "-"),
            severity: Severity::Error,
            line: refusal.line.unwrap_or_else(|| self.target_line()),
            message: refusal.message.clone(),
        }
    }

    /// The line of the FROM of what ships.
    fn target_line(&self) -> usize {
        let stages = &self.analysis.stages;
        let target = stages.target.and_then(|it| stages.stages.get(it));
        target.map_or(1, |it| it.lines.0)
    }
}

/// Whether the base takes the place of one that gets no more updates.
fn succeeds(analysis: &Analysis, variant: &Variant) -> bool {
    let stage = variant.stage.and_then(|it| analysis.stages.stages.get(it));
    let Some(Base::Image(own)) = stage.map(|it| &it.base) else { return false };
    catalog::named(own)
        .and_then(|it| it.ends)
        .is_some_and(|it| catalog::has_ended(it, catalog::DATE))
}

fn check(analysis: &Analysis, finding: &Finding) -> Check {
    Check {
        name: finding.rule.name.to_owned(),
        severity: finding.severity,
        line: analysis.lines.line(finding.span.start),
        message: finding.message.clone(),
    }
}

fn blocked(name: &'static str, kind: Kind) -> Variant {
    Variant {
        name,
        kind,
        stage: None,
        base: None,
        verdict: Verdict::Blocked,
        size: Total::UNKNOWN,
        build_size: Total::UNKNOWN,
        saves: None,
        eol: None,
        config: Config::default(),
        checks: Vec::new(),
        notes: Vec::new(),
        dockerfile: None,
    }
}

/// The image that a stage stands on in the end.
fn base_of(analysis: &Analysis, mut stage: usize) -> Option<&str> {
    loop {
        match &analysis.stages.stages.get(stage)?.base {
            Base::Image(image) => return Some(image),
            Base::Stage(below) => stage = *below,
            Base::Scratch => return Some("scratch"),
        }
    }
}

/// By how much one is smaller than the other; none where it is not, or leaves out more.
fn saves(own: &Total, other: &Total) -> Option<SizeRange> {
    if own.not_counted.len() < other.not_counted.len() {
        return None;
    }
    let (own, other) = own.disk.zip(other.disk)?;
    // What both have in common is as uncertain in one as in the other.
    let ends = [own.low - other.low, own.high - other.high];
    let likely = own.likely - other.likely;
    let least = ends.into_iter().min().unwrap_or_default().min(likely);
    let most = ends.into_iter().max().unwrap_or_default().max(likely);
    (likely != Bytes::ZERO).then(|| SizeRange::new(least, likely, most))
}
