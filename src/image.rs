//! The abstract build: what every instruction leaves in the image, and how big that is.
//!
//! A stage is walked instruction by instruction. Each leaves [`files::Part`]s in the stage's
//! files; a layer is what is left of them when its instruction ends. Commands of a RUN come as
//! effects, and each effect is priced in a file of its own. What a figure rests on is said with it,
//! and what is unknown stays unknown.

mod base;
mod context;
mod copy;
mod downloads;
mod effects;
mod estimate;
mod files;
pub mod given;
mod layer;
mod manifest;
mod packages;
mod paths;
pub mod reuse;
mod run;
mod scope;
mod stage;
mod state;
mod walk;

use std::rc::Rc;

pub(crate) use files::absolute;
pub use layer::{Basis, Config, Image, Item, ItemKind, Layer, Rewritten, RewrittenBy, Runtime};

use crate::{
    context::Sent,
    packages::Indexes,
    stages::Stages,
    syntax::{BuildError, Dockerfile},
};
use given::Given;
use reuse::build_all;
use walk::Inputs;

/// Builds every stage on paper; the result has one image per stage, in their order, and what of the
/// build context is not there. What package managers install is chosen from the indexes; without
/// the right one it is only estimated. Given sizes take the places of estimates.
pub fn assemble(
    dockerfile: &Dockerfile,
    stages: &Stages,
    indexes: &Indexes,
    sent: &Rc<Sent>,
    given: Option<&Given>,
) -> (Vec<Image>, Vec<BuildError>) {
    let inputs = Inputs::new(dockerfile, stages, indexes, sent, given);
    let (built, errors) = build_all(&inputs, &mut None);
    (built.into_iter().map(|it| it.image).collect(), errors)
}

#[cfg(test)]
mod tests;
