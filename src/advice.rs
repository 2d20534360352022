//! Advice: rules, what they find, and edits that fix it.
//!
//! A rule is `rules/<name>.rs` and a page `rules/<name>.md`, which is its documentation and its test
//! at once, and one line in `rules.rs`. Rule names say what is wrong, never the cure.

mod artifact;
pub(crate) mod commands;
mod facts;
mod ground;
mod ignore;
pub mod rules;
mod steps;

use crate::{
    bytes::Bytes,
    image::{Item, Layer},
    sort,
    text::{Edit, Span, apply},
};

use commands::RunCommand;

pub use artifact::Artifact;
pub use facts::Facts;
pub use ground::{Ground, Upon};
pub use steps::Step;

/// Something to look for.
pub struct Rule {
    /// Its name, which is that of its page too, but for the case: `StageNameCasing`.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What others call it, apart by spaces: `DL3009 DS-0013`.
    pub also_known_as: &'static str,
    /// Off by default: only where `# check=experimental=` names it, or all such are wanted.
    pub experimental: bool,
    check: fn(&Facts<'_>, &mut Findings<'_>),
}

/// How much a finding matters, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It will not build or not run.
    Error,
    /// It does something other than it seems to.
    Warning,
    /// It makes the image bigger than it need be.
    Size,
    /// Style, or not surely wrong.
    Info,
}

impl Severity {
    /// As the report names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Size => "size",
            Severity::Info => "info",
        }
    }
}

/// A rule found something.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Which one.
    pub rule: &'static Rule,
    /// How much it matters here: the rule's own, or what the file's directive or our knowledge
    /// makes of it.
    pub severity: Severity,
    /// The place of the instruction in the file.
    pub instruction: usize,
    /// What it is about; for BuildKit's checks the whole instruction, as BuildKit has it.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// Likely bytes on disk that a fix saves.
    pub saves: Option<Bytes>,
    /// What can be done, the best first.
    pub fixes: Vec<Fix>,
}

/// Edits that mend a finding, all or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as on a button.
    pub title: &'static str,
    /// Whether the image stays what it was, but for what the finding is about. What is not safe
    /// needs a look.
    pub safe: bool,
    /// The edits, of the text that was analysed.
    pub edits: Vec<Edit>,
}

impl Finding {
    /// Adds a fix that changes nothing else; none without edits.
    fn safe_fix(&mut self, title: &'static str, edits: impl IntoIterator<Item = Edit>) {
        self.add_fix(title, true, edits.into_iter().collect());
    }

    /// Adds a fix that needs a look; none without edits.
    fn fix(&mut self, title: &'static str, edits: impl IntoIterator<Item = Edit>) {
        self.add_fix(title, false, edits.into_iter().collect());
    }

    fn add_fix(&mut self, title: &'static str, safe: bool, edits: Vec<Edit>) {
        if !edits.is_empty() {
            self.fixes.push(Fix { title, safe, edits });
        }
    }
}

/// What the rules have found so far.
pub struct Findings<'a> {
    facts: &'a Facts<'a>,
    rule: &'static Rule,
    found: Vec<Finding>,
}

impl<'a> Findings<'a> {
    /// Reports what is wrong with an instruction as a whole.
    fn report(&mut self, instruction: usize, message: impl Into<String>) -> &mut Finding {
        let rule = self.rule;
        self.found.push(Finding {
            rule,
            severity: rule.severity,
            instruction,
            span: self.facts.dockerfile.instructions[instruction].span,
            message: message.into(),
            saves: None,
            fixes: Vec::new(),
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// Reports what is wrong with a command.
    pub(crate) fn command(
        &mut self,
        ran: &RunCommand<'_>,
        message: impl Into<String>,
    ) -> &mut Finding {
        let span = ran.command.span;
        self.part(ran.at, span, message)
    }

    /// Reports what is wrong with a part of an instruction.
    pub(crate) fn part(
        &mut self,
        at: usize,
        span: Span,
        message: impl Into<String>,
    ) -> &mut Finding {
        let finding = self.report(at, message);
        if finding.span.start <= span.start && span.end <= finding.span.end {
            finding.span = span;
        }
        finding
    }

    /// Reports which of such items the final image's instructions leave and no later one deletes.
    pub(crate) fn left(
        &mut self,
        is_one: &dyn Fn(&Item) -> bool,
        message: fn(Bytes) -> String,
        fix: &dyn Fn(&Facts<'a>, &'a Layer) -> Option<Vec<Edit>>,
        title: &'static str,
    ) {
        let facts = self.facts;
        for (_, layer) in facts.shipped_layers() {
            let items = layer.items.iter().filter(|it| is_one(it));
            // What is left only perhaps has no least size.
            let sizes = items.filter_map(|it| it.size.disk).filter(|it| it.low != Bytes::ZERO);
            let bytes: Bytes = sizes.map(|it| it.likely).sum();
            if bytes == Bytes::ZERO || bytes <= layer.wasted {
                continue;
            }
            let edits = fix(facts, layer);
            let finding = self.report(layer.instruction, message(bytes));
            finding.saves = Some(bytes);
            finding.safe_fix(title, edits.into_iter().flatten());
        }
    }
}

/// What all rules find, in the order of the text; nothing that a comment ignores.
pub fn advise(facts: &Facts<'_>) -> Vec<Finding> {
    let ignored = ignore::Ignored::read(facts.dockerfile);
    let mut findings = Findings { facts, rule: rules::ALL[0], found: Vec::new() };
    for rule in rules::ALL {
        if !rule.experimental || facts.optional || ignored.enables(rule) {
            findings.rule = rule;
            (rule.check)(facts, &mut findings);
        }
    }
    let mut found = findings.found;
    found.retain(|it| !ignored.skips(it));
    if ignored.all_are_errors {
        found.iter_mut().filter(|it| it.rule.is_buildkits()).for_each(|it| {
            it.severity = Severity::Error;
        });
    }
    sort::by_key(&mut found, |it| (it.span.start, it.severity));
    found
}

/// What the rules that look at bases find, of the file as it stands.
pub fn look_at_bases(facts: &Facts<'_>) -> Vec<Finding> {
    let ignored = ignore::Ignored::read(facts.dockerfile);
    let mut findings = Findings { facts, rule: rules::ALL[0], found: Vec::new() };
    for rule in rules::bases() {
        findings.rule = rule;
        (rule.check)(facts, &mut findings);
    }
    let mut found = findings.found;
    found.retain(|it| !ignored.skips(it));
    found
}

/// What these rules would find if a stage stood upon another base, the gravest first; nothing that
/// has no part in it, and no note that they have for the file as it stands too (`before`).
pub fn migrate(facts: &mut Facts<'_>, upon: Upon, before: &[Finding]) -> Vec<Finding> {
    let stage = upon.stage;
    facts.stand(Some(upon));
    let mut found = look_at_bases(facts);
    facts.stand(None);
    let is_its_own = |it: &Finding| {
        let at = facts.stages.stage_of(it.instruction);
        it.severity != Severity::Info && at.is_some_and(|it| facts.roots[it] == stage)
    };
    found.retain(|it| is_its_own(it) || !before.contains(it));
    sort::by_key(&mut found, |it| (it.severity, it.span.start));
    found
}

/// The text after one safe fix of each finding, as far as they keep clear of each other; none
/// where there is nothing to fix.
pub fn fix_safe(text: &str, findings: &[Finding]) -> Option<String> {
    let mut edits: Vec<Edit> = Vec::new();
    // Their places, in the order of the text.
    let mut taken: Vec<Span> = Vec::new();
    for fix in findings.iter().filter_map(|it| it.fixes.iter().find(|it| it.safe)) {
        // Those that only touch are left for the next round too: their order would matter.
        let meets = |it: &Edit| {
            let next = taken.partition_point(|other| other.end < it.span.start);
            taken.get(next).is_some_and(|other| other.start <= it.span.end)
        };
        if fix.edits.iter().any(meets) {
            continue;
        }
        for edit in &fix.edits {
            taken.insert(taken.partition_point(|it| it.start < edit.span.start), edit.span);
            edits.push(edit.clone());
        }
    }
    if edits.is_empty() { None } else { apply(text, &edits) }
}

impl Rule {
    /// The file name of its page, `rules/` on the site.
    pub fn page(&self) -> &'static str {
        let place = rules::ALL.iter().position(|it| *it == self);
        place.map_or("", |it| rules::PAGES[it])
    }

    /// Whether it is one of BuildKit's own checks, which have names like `StageNameCasing`.
    pub fn is_buildkits(&self) -> bool {
        self.name.starts_with(|it: char| it.is_ascii_uppercase())
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Rule) -> bool {
        self.name == other.name
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// As Go's `%q` writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
