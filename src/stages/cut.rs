//! How much of a file's variables is followed.
//!
//! A value can double with each line, and each use of it costs its length again in all that reads
//! the instruction. The uses are counted down the file; from the instruction at which they come to
//! more than real files need, long values count as unknown.

use super::Stages;
use crate::syntax::{Instruction, expand::mentioned};

/// The most that the values used in a file come to, in bytes. Of 1,426 real files none uses more
/// than 4,512 (measured 2026-12).
const BUDGET: usize = 128 * 1024;

/// Longer values, in bytes, are unknown once the budget is spent.
const SHORT: usize = 64;

/// What the values used so far come to.
#[derive(Debug, Clone, Default)]
pub(super) struct Spent(usize);

impl Spent {
    /// Counts values that are used; whether they are more than are followed.
    pub(super) fn on(&mut self, bytes: usize) -> bool {
        self.0 = self.0.saturating_add(bytes);
        BUDGET < self.0
    }
}

impl Stages {
    /// Whether long values count as unknown in this instruction; with the last of all numbers,
    /// whether there is any in which they do.
    pub(crate) fn is_cut(&self, instruction: usize) -> bool {
        self.cut.is_some_and(|it| it <= instruction)
    }

    /// Whether a value can be used in this instruction.
    pub(super) fn is_followed(&self, instruction: usize, value: &str) -> bool {
        !is_long(value) || !self.is_cut(instruction)
    }
}

/// Whether a value is unknown once the budget is spent.
pub(crate) fn is_long(value: &str) -> bool {
    SHORT < value.len()
}

/// The names after each `$` of a RUN and of its here-documents, which the shell expands.
pub(super) fn names(instruction: &Instruction) -> impl Iterator<Item = &str> {
    let heredocs = instruction.heredocs.iter().map(|it| it.content.as_str());
    let texts = [instruction.rest.text.as_str()].into_iter().chain(heredocs);
    texts.flat_map(mentioned)
}
