//! Comments that silence rules, in the dialects of BuildKit, hadolint, tally, dockerfile-utils and
//! checkov. A name that no rule has is no harm.

use super::{Finding, Rule};
use crate::{
    sort,
    syntax::{Dockerfile, check_options},
};

/// What the comments of a file say.
#[derive(Default)]
pub(super) struct Ignored {
    /// The instruction they stand above (none for the whole file) and the names, in that order.
    names: Vec<(Option<usize>, String)>,
    /// The experimental rules that are wanted.
    wanted: Vec<String>,
    /// `error=true`: what BuildKit finds makes the build fail.
    pub(super) all_are_errors: bool,
}

/// Stands for every name.
const ALL: &str = "all";

impl Ignored {
    pub(super) fn read(dockerfile: &Dockerfile) -> Ignored {
        let mut ignored = Ignored::default();
        for directive in dockerfile.directives.iter().filter(|it| it.name == "check") {
            let options = check_options(&directive.value).unwrap_or_default();
            ignored.names.extend(options.skip.into_iter().map(|it| (None, it)));
            ignored.wanted = options.experimental;
            ignored.all_are_errors = options.error;
        }
        for (at, instruction) in dockerfile.instructions.iter().enumerate() {
            for comment in &instruction.comments {
                ignored.comment(at, &comment.text);
            }
        }
        sort::by_key(&mut ignored.names, |(at, _)| *at);
        ignored
    }

    /// Whether a comment asks for an experimental rule.
    pub(super) fn enables(&self, rule: &Rule) -> bool {
        self.wanted.iter().any(|it| is_named(rule, it))
    }

    /// Whether a comment silences a finding.
    pub(super) fn skips(&self, finding: &Finding) -> bool {
        let here = |at: Option<usize>| {
            let start = self.names.partition_point(|(it, _)| *it < at);
            let end = self.names.partition_point(|(it, _)| *it <= at);
            self.names[start..end].iter().any(|(_, name)| is_named(finding.rule, name))
        };
        here(None) || here(Some(finding.instruction))
    }

    fn comment(&mut self, at: usize, comment: &str) {
        let lower = comment.to_ascii_lowercase();
        if let Some(options) = rest(&lower, "check") {
            self.check(at, options);
        } else if lower.starts_with("dockerfile-utils: ignore") {
            self.names.push((Some(at), ALL.to_owned()));
        } else if let Some(names) = rest(&lower, "checkov:skip") {
            // checkov: one rule and a reason, for the whole file.
            self.skip(None, names.split(':').next().unwrap_or_default());
        } else {
            for tool in ["hadolint ", "tally "] {
                let Some(said) = lower.strip_prefix(tool).map(str::trim_start) else { continue };
                let (at, said) = match said.strip_prefix("global ") {
                    Some(said) => (None, said.trim_start()),
                    None => (Some(at), said),
                };
                if let Some(names) = rest(said, "ignore") {
                    // tally: a reason may follow.
                    self.skip(at, names.split(';').next().unwrap_or_default());
                }
            }
        }
    }

    /// `skip=A,B;experimental=C` above an instruction.
    fn check(&mut self, at: usize, options: &str) {
        for option in options.split(';') {
            let (key, value) = option.split_once('=').unwrap_or_default();
            match (key.trim(), value.trim()) {
                ("skip", names) => self.skip(Some(at), names),
                ("experimental", names) => {
                    self.wanted.extend(names.split(',').map(|it| it.trim().to_owned()));
                }
                _ => {}
            }
        }
    }

    fn skip(&mut self, at: Option<usize>, names: &str) {
        self.names.extend(names.split(',').map(|it| (at, it.trim().to_owned())));
    }
}

/// What follows `key=`.
fn rest<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.strip_prefix(key)?.trim_start().strip_prefix('=')
}

/// Whether a name is one of the rule's, in any case; what stands before a slash is the tool's:
/// `buildkit/StageNameCasing`.
fn is_named(rule: &Rule, name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or_default();
    let is = |it: &str| it.eq_ignore_ascii_case(name);
    is(ALL) || is(rule.name) || rule.also_known_as.split(' ').any(|it| !it.is_empty() && is(it))
}
