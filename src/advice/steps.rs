//! What instructions do, stage by stage, and how an image starts.

use super::ground::Ground;
use crate::syntax::{Instruction, Keyword, Word};

/// An instruction as it comes to be done.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// By which stage.
    pub stage: usize,
    /// The place of the instruction; for what ONBUILD triggers, of the FROM that sets it off.
    pub at: usize,
    /// What is done.
    pub instruction: &'a Instruction,
    /// Whether ONBUILD in a base triggers it.
    pub triggered: bool,
}

impl<'a> Step<'a> {
    /// The names and values that an ENV sets; none of another instruction.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (&'a Word, &'a Word)> + use<'a> {
        let words = self.instruction.arguments.as_slice();
        let words = if self.instruction.keyword == Keyword::Env { words } else { &[] };
        words.chunks(3).filter_map(|it| Some((it.first()?, it.get(1)?)))
    }
}

/// How a stage's image starts: what the file says of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start<'a> {
    pub(crate) stage: usize,
    pub(crate) entrypoint: Option<Step<'a>>,
    pub(crate) cmd: Option<Step<'a>>,
}

impl<'a> Start<'a> {
    /// The file's instructions, the ENTRYPOINT first.
    pub(crate) fn steps(&self) -> impl Iterator<Item = Step<'a>> {
        self.entrypoint.into_iter().chain(self.cmd)
    }

    /// What names the program to start: the file's ENTRYPOINT, or its CMD where neither the file
    /// nor the base has one; only in exec form.
    pub(crate) fn program(&self, ground: &Ground) -> Option<(Step<'a>, &'a [Word])> {
        let empty = |it: &Step<'_>| it.instruction.arguments.is_empty();
        match self.entrypoint {
            Some(step) if !empty(&step) => exec(step),
            None if ground.image.entrypoint.is_some() => None,
            _ => exec(self.cmd?),
        }
    }

    /// CMD in exec form, where it is what the base's ENTRYPOINT is given.
    pub(crate) fn given(&self, ground: &Ground) -> Option<(Step<'a>, &'a [Word])> {
        if self.entrypoint.is_some() || ground.image.entrypoint.is_none() {
            return None;
        }
        exec(self.cmd?)
    }
}

fn exec(step: Step<'_>) -> Option<(Step<'_>, &[Word])> {
    let instruction = step.instruction;
    (instruction.json && !instruction.arguments.is_empty())
        .then_some((step, instruction.arguments.as_slice()))
}
