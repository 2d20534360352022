//! A base that gets no fixes any more.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    catalog::{self, Match, Os},
    stages::Base,
    syntax::image_ref::ImageRef,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "base-out-of-support",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, date: &str) -> String {
    // `2021-04` has no day.
    let on = if date.len() < "2021-04-01".len() { "in" } else { "on" };
    format!("Support for {image} ended {on} {date}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let ended = |date: Option<&'static str>| date.filter(|it| catalog::has_ended(it, facts.today));
    for stage in facts.stages.stages.iter().filter(|it| it.needed) {
        let Base::Image(image) = &stage.base else { continue };
        let (what, date) = if let Some(date) = ended(catalog::ended_as_a_whole(image)) {
            (image.clone(), date)
        } else {
            // A sibling's end is that of the version that is asked for.
            let base = catalog::named(image).filter(|it| it.matched <= Match::Sibling);
            let Some(base) = base else { continue };
            let os = base.os.filter(|it| names(image, it));
            match (ended(base.ends), os.and_then(|it| Some((it, ended(it.ends)?)))) {
                (Some(date), _) => (image.clone(), date),
                (None, Some((os, date))) => (below(image, &os), date),
                (None, None) => continue,
            }
        };
        let finding =
            findings.part(stage.instructions.start, stage.base_span, message(&what, date));
        let is_literal = stage.base_span.of(facts.text) == image;
        if let Some(new) = catalog::successor(image).filter(|_| is_literal) {
            finding.fix("Use its successor", [Edit::replace(stage.base_span, new)]);
        }
    }
}

/// Whether a tag names the release: one that does not moves on to the next.
fn names(image: &str, os: &Os) -> bool {
    let tag = ImageRef::parse(image).tag.unwrap_or_default();
    os.codename.is_some_and(|it| tag.contains(it))
        || os.family == "alpine" && os.version.is_some_and(|it| tag.ends_with(it))
}

/// `debian 10, which python:3.9-buster is built on,`
fn below(image: &str, os: &Os) -> String {
    let version = os.version.unwrap_or_default();
    [os.family, " ", version, ", which ", image, " is built on,"].concat()
}
