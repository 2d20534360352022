//! The global argument `SOURCE_DATE_EPOCH`: a number, `context`, or a stage that only downloads.
//!
//! Source: `frontend/dockerfile/dockerfile2llb/epoch.go` of moby/buildkit.

use super::{Base, Stages, copied::is_url};
use crate::syntax::{Dockerfile, Typed};

/// Its name.
pub(super) const NAME: &str = "SOURCE_DATE_EPOCH";

/// The stage whose download sets the date; `None` if the value is a number, `context` or empty.
///
/// # Errors
/// A sentence that says why BuildKit refuses the value.
pub(super) fn stage(
    value: &str,
    dockerfile: &Dockerfile,
    stages: &Stages,
) -> Result<Option<usize>, String> {
    if value.is_empty() || value == "context" || value.parse::<i64>().is_ok() {
        return Ok(None);
    }
    let Some(index) = stages.named(&value.to_ascii_lowercase()) else {
        return Err(format!(
            "{NAME} is a number of seconds, context, or a stage of one ADD, not {value}."
        ));
    };
    let stage = &stages.stages[index];
    if stage.base != Base::Scratch {
        return Err(format!("{NAME} names {value}, which must start FROM scratch."));
    }
    let mut downloads = 0;
    for at in stage.instructions.clone().skip(1) {
        match &dockerfile.instructions[at].typed {
            Typed::Arg(_) => {}
            Typed::Add(add) => {
                let url =
                    |it: &str| stages.expand(at, it, dockerfile.escape).is_ok_and(|it| is_url(&it));
                let is_one =
                    add.sources.len() == 1 && add.sources.iter().all(|it| url(&it.content));
                downloads += if is_one { 1 } else { 2 };
            }
            _ => downloads = 2,
        }
    }
    if downloads != 1 {
        return Err(format!(
            "{NAME} names {value}, which may hold nothing but one ADD of one URL."
        ));
    }
    Ok(Some(index))
}
