//! THE façade: everything that can be said of a Dockerfile, as plain data.

mod total;

use crate::{
    advice::{self, Facts, Finding, Severity},
    alternatives::{self, Alternative},
    bytes::Bytes,
    catalog,
    context::{Context, Sent},
    diagram::{self, Diagram},
    image::{
        self, Image,
        given::Given,
        reuse::{self, PreviousBuild},
    },
    options::BuildOptions,
    packages::{Indexes, Release},
    sort,
    stages::{self, Stages},
    syntax::{self, BuildError, Dockerfile, ErrorKind, Keyword, Memo},
    text::{Span, lines::Lines},
};
use std::rc::Rc;

pub use total::{NotCounted, Total};

/// What is analysed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Input {
    /// The Dockerfile.
    pub text: String,
    /// The options of `docker build`: target, arguments, platform, named contexts.
    pub options: BuildOptions,
    /// The stages that the diagram shows with their layers, by [`diagram::Box::key`].
    pub open: Vec<String>,
    /// The package indexes at hand.
    pub indexes: Indexes,
    /// The build context, where it is known.
    pub context: Option<Rc<Context>>,
    /// The ignore file; the context's own where none is given.
    pub ignore: Option<String>,
    /// Sizes that are known better than they can be estimated, as [`Given::read`] reads them.
    pub sizes: String,
    /// Whether the rules that are off by default look too.
    pub optional: bool,
    /// The reader's day, `YYYY-MM-DD`, by which support has ended or not; the catalog's where none is
    /// given.
    pub today: Option<String>,
}

/// Everything known of it. Same input, same answer, byte for byte.
#[derive(Debug, Clone, PartialEq)]
pub struct Analysis {
    /// The text that was analysed; all spans point into it.
    pub text: String,
    /// Its lines.
    pub lines: Lines,
    /// The instructions.
    pub dockerfile: Dockerfile,
    /// What would make `docker build` fail, in the order of the lines.
    pub errors: Vec<BuildError>,
    /// The stages and their edges.
    pub stages: Rc<Stages>,
    /// What each stage builds, by the stage's index.
    pub images: Vec<Image>,
    /// Whether the rules that are off by default look too.
    pub optional: bool,
    /// The day by which support has ended or not.
    pub today: String,
    /// Smaller bases.
    pub alternatives: Vec<Alternative>,
    /// Advice, in the order of the text.
    pub findings: Vec<Finding>,
    /// The stage graph.
    pub diagram: Diagram,
    /// The build context without what the ignore file leaves out.
    pub sent: Rc<Sent>,
}

impl Analysis {
    /// What is said where the text is longer than is looked at.
    pub fn limit(&self) -> Option<&BuildError> {
        self.errors.iter().find(|it| it.kind == ErrorKind::Limit)
    }

    /// A package index that would make sizes firmer, but was not at hand.
    pub fn missing_index(&self) -> Option<Release> {
        self.images.iter().find_map(|it| it.missing)
    }
}

type LastSent = (Option<Rc<Context>>, Option<String>, Rc<Sent>);

/// Analyses one text after the other, and remembers of each what is slow to find out again.
#[derive(Debug, Clone)]
pub struct Analyzer {
    memo: Memo,
    /// The last build; `None` if nothing comes after it.
    kept: Option<Box<PreviousBuild>>,
    /// The context and the ignore file of the last time, and what they gave.
    sent: Option<LastSent>,
}

impl Default for Analyzer {
    fn default() -> Analyzer {
        Analyzer { memo: Memo::default(), kept: Some(Box::default()), sent: None }
    }
}

impl Analyzer {
    /// The same as [`analyze`], faster for a text that differs little from the last one.
    pub fn analyze(&mut self, input: &Input) -> Analysis {
        let mut analysis = self.look(input);
        advise(&mut analysis);
        analysis
    }

    /// All but advice.
    pub fn look(&mut self, input: &Input) -> Analysis {
        let text = head(&input.text);
        let (dockerfile, mut errors) = syntax::parse_again(text, &mut self.memo);
        let (stages, stage_errors) = stages::resolve(&dockerfile, &input.options);
        let stages = Rc::new(stages);
        errors.extend(stage_errors);
        let sent = self.sent(input);
        let given = (!input.sizes.is_empty()).then(|| Given::read(&input.sizes, &dockerfile));
        let (indexes, given) = (&input.indexes, given.as_ref());
        let (images, image_errors) = match &mut self.kept {
            None => image::assemble(&dockerfile, &stages, indexes, &sent, given),
            Some(kept) => reuse::reassemble(&dockerfile, &stages, indexes, &sent, given, kept),
        };
        errors.extend(image_errors);
        errors.extend(ignore_errors(&dockerfile, &sent));
        if text.len() < input.text.len() {
            // The last instruction may go on below.
            let last = dockerfile.instructions.last().map_or(0, |it| it.span.start);
            errors.retain(|it| it.span.start < last);
            let line = text.matches('\n').count() + 1;
            errors.push(BuildError {
                kind: ErrorKind::Limit,
                span: Span::at(text.len()),
                lines: (line, line),
                message: format!(
                    "This file is {} long: only its first {}, above line {line}, is looked at.",
                    Bytes(input.text.len() as u64),
                    Bytes(MOST as u64)
                ),
            });
        }
        sort::by_key(&mut errors, |it| (it.lines.0, it.kind, it.span));
        let diagram = diagram::draw(&dockerfile, &stages, &images, &input.open);
        Analysis {
            lines: Lines::new(&input.text),
            text: input.text.clone(),
            dockerfile,
            errors,
            stages,
            images,
            optional: input.optional,
            today: input.today.clone().unwrap_or_else(|| catalog::DATE.to_owned()),
            alternatives: Vec::new(),
            findings: Vec::new(),
            diagram,
            sent,
        }
    }

    /// The text after all safe fixes, and those that they make possible; none where there is
    /// nothing to fix.
    pub fn fix_safe(&mut self, input: &Input) -> Option<String> {
        let mut fixed = input.clone();
        for _ in 0..MAX_ROUNDS {
            let Analysis { dockerfile, stages, images, sent, .. } = self.look(&fixed);
            let facts = Facts::new(&fixed.text, &dockerfile, &stages, &images, &sent);
            let findings = advice::advise(&facts);
            let Some(text) = advice::fix_safe(&fixed.text, &findings) else { break };
            fixed.text = text;
        }
        if fixed.text == input.text { None } else { Some(fixed.text) }
    }

    fn sent(&mut self, input: &Input) -> Rc<Sent> {
        let is_same = |context: &Option<Rc<Context>>| match (context, &input.context) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        match &self.sent {
            Some((context, ignore, sent)) if is_same(context) && *ignore == input.ignore => {
                Rc::clone(sent)
            }
            _ => {
                let sent = Rc::new(Sent::new(input.context.as_ref(), input.ignore.as_deref()));
                self.sent = Some((input.context.clone(), input.ignore.clone(), Rc::clone(&sent)));
                sent
            }
        }
    }
}

/// How bad what was refused is: a text that is too long to be looked at may build all the same.
pub fn severity(error: &BuildError) -> Severity {
    match error.kind {
        ErrorKind::Limit => Severity::Warning,
        _ => Severity::Error,
    }
}

/// Adds smaller bases and findings.
fn advise(analysis: &mut Analysis) {
    let Analysis { text, dockerfile, stages, images, sent, .. } = &*analysis;
    let mut facts = Facts::new(text, dockerfile, stages, images, sent);
    facts.optional = analysis.optional;
    facts.today = &analysis.today;
    let findings = advice::advise(&facts);
    let alternatives = alternatives::suggest(&mut facts);
    let failed = failed_checks(dockerfile, stages, &findings);
    analysis.alternatives = alternatives;
    analysis.findings = findings;
    if let Some((span, message)) = failed {
        let line = analysis.lines.line(span.start);
        let error = BuildError { kind: ErrorKind::Build, span, lines: (line, line), message };
        analysis.errors.push(error);
        sort::by_key(&mut analysis.errors, |it| (it.lines.0, it.kind, it.span));
    }
}

/// With `# check=error=true`, BuildKit's checks of the stages that the target needs fail the build.
fn failed_checks(
    dockerfile: &Dockerfile,
    stages: &Stages,
    findings: &[Finding],
) -> Option<(Span, String)> {
    let directive = dockerfile.directives.iter().find(|it| it.name == "check")?;
    let options = syntax::check_options(&directive.value).ok()?;
    let is_built = |it: &&Finding| {
        let stage = stages.stage_of(it.instruction).and_then(|it| stages.stages.get(it));
        stage.is_none_or(|it| it.needed)
    };
    let failed = findings.iter().filter(|it| it.rule.is_buildkits()).filter(is_built);
    let mut names: Vec<&str> = failed.map(|it| it.rule.name).collect();
    sort::by_key(&mut names, |it| *it);
    names.dedup();
    let fails = options.error && !names.is_empty();
    fails.then(|| {
        let message =
            format!("error=true makes the build fail on these checks: {}.", names.join(", "));
        (directive.span, message)
    })
}

/// What is wrong with the ignore file stops the build at the first instruction that needs the
/// context; where none does, at the first of all.
fn ignore_errors(dockerfile: &Dockerfile, sent: &Sent) -> Vec<BuildError> {
    let instructions = &dockerfile.instructions;
    let copies = |it: &&Rc<syntax::Instruction>| {
        matches!(it.keyword, Keyword::Copy | Keyword::Add) && it.flag("from").is_none()
    };
    let first = instructions.iter().find(copies).or(instructions.first());
    let errors = sent.ignore.problems.iter().zip(std::iter::repeat(first));
    errors
        .filter_map(|(problem, first)| {
            let first = first?;
            Some(BuildError {
                kind: ErrorKind::Build,
                span: first.keyword_span,
                lines: (first.start_line, first.end_line),
                message: format!("Line {} of .dockerignore: {}.", problem.line, problem.message),
            })
        })
        .collect()
}

/// More text than that, in bytes, is not looked at: no Dockerfile is a tenth as long.
pub const MOST: usize = 1_000_000;

/// The whole lines of a text that are looked at.
fn head(text: &str) -> &str {
    if text.len() <= MOST {
        return text;
    }
    let head = &text[..text.floor_char_boundary(MOST)];
    // A text of one line is looked at as far as it goes.
    head.rfind('\n').map_or(head, |it| &head[..=it])
}

/// Fixes that undo each other would go on for ever.
const MAX_ROUNDS: usize = 20;

/// Analyses a Dockerfile. Never fails and never panics, on any text.
pub fn analyze(input: &Input) -> Analysis {
    // Nothing comes after it that a build could be kept for.
    Analyzer { kept: None, ..Analyzer::default() }.analyze(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembering_changes_no_answer() {
        let text = include_str!("../www/examples/heredocs.Dockerfile");
        let mut analyzer = Analyzer::default();
        for end in (0..=text.len()).filter(|it| text.is_char_boundary(*it)) {
            let input = Input { text: text[..end].to_owned(), ..Input::default() };
            assert_eq!(analyzer.analyze(&input), analyze(&input), "{}", input.text);
        }
        // Scripts are not read again, unless a variable of theirs has another value.
        let text = text.replacen("FROM", "ARG V=1\nFROM", 1) + "ARG V\nRUN cp a /$V && rm b\n";
        let edits = ["x", "\n", "ENV V=2\n", "RUN rm -rf $V\n"];
        for at in (0..text.len()).step_by(11).filter(|it| text.is_char_boundary(*it)) {
            for edit in edits {
                for text in [[&text[..at], edit, &text[at..]].concat(), text.clone()] {
                    let input = Input { text, ..Input::default() };
                    assert_eq!(analyzer.analyze(&input), analyze(&input), "{}", input.text);
                }
            }
        }
    }
}
