//! What of an image's settings another way to build it has not: none of it may go unsaid.

use crate::{
    analysis::Analysis,
    stages::Base,
    syntax::{Instruction, Keyword},
};

/// A sentence for each difference between what two texts start.
pub(super) fn losses(before: &Analysis, after: &Analysis) -> Vec<String> {
    let Some((old, new)) = before.stages.target.zip(after.stages.target) else { return Vec::new() };
    let config =
        |analysis: &Analysis, stage: usize| analysis.images.get(stage).map(|it| it.config.clone());
    let Some((own, other)) = config(before, old).zip(config(after, new)) else { return Vec::new() };
    let mut said = Vec::new();
    let (was, is) = (user(own.user.as_deref()), user(other.user.as_deref()));
    if was != is {
        said.push(format!(
            "It runs as {is}, not as {was}: folders that it writes to must belong to that user."
        ));
    }
    let (was, is) =
        (own.workdir.as_deref().unwrap_or("/"), other.workdir.as_deref().unwrap_or("/"));
    if was != is {
        said.push(format!("It works in {is}, not in {was}."));
    }
    let written = |analysis: &Analysis, stage| arguments(analysis, stage, Keyword::Expose);
    said.extend(lost("EXPOSE", &written(before, old), &written(after, new)));
    let written = |analysis: &Analysis, stage| arguments(analysis, stage, Keyword::Volume);
    said.extend(lost("VOLUME", &written(before, old), &written(after, new)));
    let written = |analysis: &Analysis, stage| arguments(analysis, stage, Keyword::StopSignal);
    said.extend(lost("STOPSIGNAL", &written(before, old), &written(after, new)));
    said.extend(lost("ENV", &variables(before, old), &variables(after, new)));
    let checked =
        |analysis: &Analysis, stage| !arguments(analysis, stage, Keyword::Healthcheck).is_empty();
    if checked(before, old) && !checked(after, new) {
        said.push("HEALTHCHECK is left out: let the platform ask the program itself.".to_owned());
    }
    said
}

fn user(name: Option<&str>) -> &str {
    match name.map(|it| it.split(':').next().unwrap_or(it)) {
        None | Some("" | "0") => "root",
        Some("nonroot") => "65532",
        Some(name) => name,
    }
}

fn lost(keyword: &str, before: &[String], after: &[String]) -> Option<String> {
    let gone: Vec<&str> =
        before.iter().filter(|it| !after.contains(it)).map(String::as_str).collect();
    (!gone.is_empty()).then(|| format!("{keyword} {} stays in the build stage.", gone.join(", ")))
}

/// The instructions of a stage and of those that it is built upon.
fn instructions(analysis: &Analysis, stage: usize) -> impl Iterator<Item = (usize, &Instruction)> {
    let stages = &analysis.stages.stages;
    let chain = std::iter::successors(Some(stage), |it| match stages[*it].base {
        Base::Stage(base) => Some(base),
        Base::Image(_) | Base::Scratch => None,
    });
    chain
        .flat_map(|it| stages[it].instructions.clone())
        .filter_map(|at| Some((at, &**analysis.dockerfile.instructions.get(at)?)))
}

fn arguments(analysis: &Analysis, stage: usize, keyword: Keyword) -> Vec<String> {
    let all = instructions(analysis, stage).filter(|it| it.1.keyword == keyword);
    all.flat_map(|it| it.1.arguments.iter().map(|it| it.text.clone())).collect()
}

fn variables(analysis: &Analysis, stage: usize) -> Vec<String> {
    let all = instructions(analysis, stage).filter(|it| it.1.keyword == Keyword::Env);
    let names = all.flat_map(|it| analysis.stages.definitions_at(it.0).map(|it| it.0.to_owned()));
    let mut names: Vec<String> = names.collect();
    names.dedup();
    names
}
