//! The stages of the last build that the next one builds alike: a keystroke changes one of them.

use std::{iter::zip, rc::Rc};

use super::{
    given::Given,
    layer::{Image, Layer},
    stage::Built,
    state::State,
    walk::{Inputs, build},
};
use crate::{
    context::Sent,
    packages::Indexes,
    shell,
    stages::{Edge, Stages},
    syntax::{BuildError, Dockerfile, Made},
};

/// The last build without given sizes.
#[derive(Debug, Clone, Default)]
pub struct PreviousBuild {
    last: Option<Last>,
    /// Of the build under way, which of its stages so far are the last one's.
    taken: Vec<bool>,
}

#[derive(Debug, Clone)]
struct Last {
    escape: char,
    /// Of each instruction where it stood, and how to know it again.
    instructions: Vec<(usize, Made)>,
    stages: Rc<Stages>,
    indexes: Indexes,
    sent: Rc<Sent>,
    serves: bool,
    built: Vec<Built>,
}

/// The same as [`super::assemble`], faster for a file that differs little from the last one.
pub fn reassemble(
    dockerfile: &Dockerfile,
    stages: &Rc<Stages>,
    indexes: &Indexes,
    sent: &Rc<Sent>,
    given: Option<&Given>,
    previous: &mut PreviousBuild,
) -> (Vec<Image>, Vec<BuildError>) {
    let inputs = Inputs::new(dockerfile, stages, indexes, sent, given);
    // Given sizes are of whole files, and rarely there.
    let mut used = given.is_none().then_some(&mut *previous);
    let (built, errors) = build_all(&inputs, &mut used);
    let is_whole = used.is_some();
    let images = built.iter().map(|it| it.image.clone()).collect();
    if is_whole {
        previous.keep(&inputs, stages, built);
    } else {
        *previous = PreviousBuild::default();
    }
    (images, errors)
}

impl PreviousBuild {
    /// The stage as it was built the last time, if nothing that it is built from has changed. The
    /// stages of a build are asked for in their order.
    pub(super) fn take(&mut self, inputs: &Inputs<'_>, index: usize) -> Option<Built> {
        self.taken.truncate(index);
        let is_same = self.last.as_ref().is_some_and(|it| it.is_same(inputs, index, &self.taken));
        self.taken.push(is_same);
        let last = self.last.as_mut().filter(|_| is_same)?;
        let mut built = std::mem::take(&mut last.built[index]);
        for layer in &mut built.image.layers {
            let at = layer.instruction;
            let now = inputs.dockerfile.instructions[at].span.start;
            layer.shift(now.wrapping_sub(last.instructions[at].0));
        }
        Some(built)
    }

    /// Keeps a build for the next one.
    fn keep(&mut self, inputs: &Inputs<'_>, stages: &Rc<Stages>, built: Vec<Built>) {
        let instructions = inputs.dockerfile.instructions.iter();
        self.last = Some(Last {
            escape: inputs.dockerfile.escape,
            instructions: instructions.map(|it| (it.span.start, it.made.clone())).collect(),
            stages: Rc::clone(stages),
            indexes: inputs.indexes.clone(),
            sent: Rc::clone(inputs.sent),
            serves: inputs.serves,
            built,
        });
    }
}

/// All stages, with their states if `previous` is still there in the end.
pub(super) fn build_all(
    inputs: &Inputs<'_>,
    previous: &mut Option<&mut PreviousBuild>,
) -> (Vec<Built>, Vec<BuildError>) {
    let stages = inputs.stages;
    let mut built: Vec<Built> = Vec::with_capacity(stages.stages.len());
    let mut errors = Vec::new();
    // The last stage that needs each one: then its files are dropped, unless all is kept.
    let mut last_user: Vec<usize> = (0..stages.stages.len()).collect();
    for index in 0..stages.stages.len() {
        stages.stages_needed_by(index).for_each(|it| last_user[it] = index);
    }
    let (mut parts, mut all) = (0, 0);
    for index in 0..stages.stages.len() {
        let again = previous.as_mut().and_then(|it| it.take(inputs, index));
        let mut stage = again.unwrap_or_else(|| build(inputs, index, &built, &mut errors));
        if parts < MAX_PARTS || last_user[index] == index {
            parts += stage.state.files.len();
        } else {
            stage.state.forget_files();
        }
        all += stage.state.files.len();
        if MAX_KEPT < all {
            *previous = None;
        }
        built.push(stage);
        for it in stages.stages_needed_by(index).chain([index]) {
            if last_user[it] == index {
                last_user[it] = usize::MAX;
                parts -= built[it].state.files.len();
                if previous.is_none() {
                    built[it].state = State::default();
                }
            }
        }
    }
    (built, errors)
}

/// More parts of files than that are not kept for the stages to come: what these copy is unknown.
const MAX_PARTS: usize = 1_000_000;

/// A build with more of them is not kept for the next one.
const MAX_KEPT: usize = 100_000;

impl Last {
    fn is_same(&self, inputs: &Inputs<'_>, index: usize, taken: &[bool]) -> bool {
        let &Inputs { dockerfile, stages, indexes, sent, serves, .. } = inputs;
        let (Some(old), Some(now)) = (self.stages.stages.get(index), stages.stages.get(index))
        else {
            return false;
        };
        let (old_edges, edges) = (self.stages.edges_to(index), stages.edges_to(index));
        let says_the_same = |(old, now): (&Edge, &Edge)| {
            (old.kind, old.instruction) == (now.kind, now.instruction)
                && (&old.from, &old.paths) == (&now.from, &now.paths)
        };
        let is_there = |it: usize| taken.get(it) == Some(&true);
        // The FROM has said all in the stage itself; the first of a file is read anew each time.
        let mut own = now.instructions.clone().skip(1);
        let (old_range, range) = (old.instructions.clone(), now.instructions.clone());
        self.built.get(index).is_some_and(|it| it.may_be_kept)
            && (self.escape, self.serves) == (dockerfile.escape, serves)
            && Rc::ptr_eq(&self.sent, sent)
            && !self.stages.is_cut(usize::MAX)
            && !stages.is_cut(usize::MAX)
            && self.indexes == *indexes
            && old.starts_like(now)
            && old_edges.len() == edges.len()
            && zip(old_edges, edges).all(says_the_same)
            && stages.stages_needed_by(index).all(is_there)
            && own.all(|at| self.instructions[at].1.is(&dockerfile.instructions[at].made))
            && self.stages.definitions_in(old_range).eq(stages.definitions_in(range))
    }
}

impl Layer {
    /// Moves what points into the text.
    fn shift(&mut self, bytes: usize) {
        if bytes != 0 {
            self.commands = shell::moved(&self.commands, bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PreviousBuild;
    use crate::{
        image::{assemble, reuse::reassemble},
        options::BuildOptions,
        packages::Indexes,
        stages::resolve,
        syntax::{Memo, parse_again},
    };
    use std::rc::Rc;

    const TEXT: &str = "\
FROM debian:12 AS base
RUN apt-get update
FROM base AS a
COPY a /a
RUN sh -c 'echo a > /c'
RUN echo a > /b
FROM golang:1.24 AS b
ARG V=1
RUN go build -o /b ./v$V
FROM base
COPY --from=b /b /b
COPY --from=a /a /a
";

    #[test]
    fn a_key_builds_its_stage_and_what_needs_that_anew() {
        let (mut memo, mut kept) = (Memo::default(), PreviousBuild::default());
        let (indexes, sent) = (Indexes::default(), Rc::default());
        let mut taken = |text: &str| -> String {
            let (dockerfile, _) = parse_again(text, &mut memo);
            let stages = Rc::new(resolve(&dockerfile, &BuildOptions::default()).0);
            let again = reassemble(&dockerfile, &stages, &indexes, &sent, None, &mut kept);
            assert_eq!(again, assemble(&dockerfile, &stages, &indexes, &sent, None), "{text}");
            kept.taken.iter().map(|it| if *it { '=' } else { '!' }).collect()
        };
        assert_eq!(taken(TEXT), "!!!!");
        assert_eq!(taken(TEXT), "====");
        assert_eq!(taken(&TEXT.replace("apt-get update", "apt-get  update")), "!!=!");
        assert_eq!(taken(TEXT), "!!=!");
        assert_eq!(taken(&TEXT.replace("COPY a /a", "COPY aa /a")), "=!=!");
        // Another value of a variable, though the RUN that uses it stays.
        assert_eq!(taken(&TEXT.replace("V=1", "V=2").replace("COPY a /a", "COPY aa /a")), "==!!");
        assert_eq!(taken(&format!("ARG V=3\n{TEXT}")), "!!!!");
        assert_eq!(taken(&format!("ARG V=4\n{TEXT}")), "====");
        let inherits = TEXT.replace("V=1", "V");
        taken(&format!("ARG V=4\n{inherits}"));
        assert_eq!(taken(&format!("ARG V=5\n{inherits}")), "==!!");
        taken(TEXT);
        assert_eq!(taken(&format!("# A comment.\n{TEXT}")), "====");
        taken(TEXT);
        assert_eq!(taken(&TEXT.replace("AS b\n", "AS c\n")), "==!!");
        assert_eq!(taken(&format!("{TEXT}EXPOSE 80\n")), "!!!!");
        assert_eq!(taken(&format!("# escape=`\n{TEXT}")), "!!!!");
        assert_eq!(taken("FROM alpine\n"), "!");
    }
}
