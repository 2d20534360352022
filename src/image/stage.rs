//! A stage under way, and what it has come to.

use super::{layer::Image, state::State};
use crate::{
    stages::Stages,
    syntax::{
        BuildError, Dockerfile, ErrorKind, Instruction, Keyword, Word,
        expand::{Rules, expand},
    },
};

/// A stage's image and the state in which it leaves the build.
#[derive(Debug, Clone, Default)]
pub(super) struct Built {
    pub(super) image: Image,
    pub(super) title: String,
    pub(super) state: State,
    /// Whether nothing was refused or set off on the way, which does not show in the image.
    pub(super) may_be_kept: bool,
}

/// A stage under way, with everything around it.
pub(super) struct StageBuild<'a> {
    pub(super) dockerfile: &'a Dockerfile,
    pub(super) stages: &'a Stages,
    pub(super) index: usize,
    pub(super) built: &'a [Built],
    pub(super) state: State,
    /// Whether the stage itself has a CMD, not only its base.
    pub(super) cmd_is_own: bool,
    pub(super) errors: &'a mut Vec<BuildError>,
}

impl StageBuild<'_> {
    /// Reports what makes the build fail at a word of an instruction, or at the FROM that sets the
    /// instruction off.
    pub(super) fn refuse(&mut self, instruction: &Instruction, word: &Word, message: String) {
        let shown = self.dockerfile.instructions.get(self.state.layer);
        let (span, shown) = match shown {
            Some(from) if from.keyword == Keyword::From => (from.span, &**from),
            _ => (word.span, instruction),
        };
        let lines = (shown.start_line, shown.end_line);
        self.errors.push(BuildError { kind: ErrorKind::Build, span, lines, message });
    }

    /// Variables expanded as far as they are known.
    pub(super) fn expand(&self, text: &str) -> String {
        if !text.contains(['$', '"', '\'', self.dockerfile.escape]) {
            return text.to_owned();
        }
        let rules = Rules { keep_unset: true, ..Rules::new(self.dockerfile.escape) };
        expand(text, rules, &|name| self.state.variable(name).map(str::to_owned))
            .map_or_else(|_| text.to_owned(), |it| it.text)
    }
}
