//! A base that gets no fixes any more.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    catalog::{self, Match, Os},
    stages::Base,
    syntax::image_ref::ImageRef,
};

pub(super) static RULE: Rule = Rule {
    name: "base-out-of-support",
    severity: Severity::Warning,
    message: "Support of {} ended on {}",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.stages.stages.iter().filter(|it| it.needed) {
        let Base::Image(image) = &stage.base else { continue };
        let Some(base) = catalog::named(image) else { continue };
        // A sibling's end is that of the version that is asked for.
        if base.matched > Match::Sibling {
            continue;
        }
        let ended =
            |date: Option<&'static str>| date.filter(|it| catalog::has_ended(it, facts.today));
        let own = ended(base.ends);
        // A tag that does not name the release moves on to the next one.
        let tag = ImageRef::parse(image).tag.unwrap_or_default();
        let names = |it: &Os| {
            it.codename.is_some_and(|it| tag.contains(it))
                || it.family == "alpine" && it.version.is_some_and(|it| tag.ends_with(it))
        };
        let system = base.os.filter(|it| names(it) && ended(it.ends).is_some());
        if let Some(date) = own {
            findings.part(stage.instructions.start, stage.base_span, &[image, date]);
        } else if let Some(os) = system {
            let names = [
                os.family,
                " ",
                os.version.unwrap_or_default(),
                ", which ",
                image,
                " is built on,",
            ];
            let particulars = [names.concat(), os.ends.unwrap_or_default().to_owned()];
            findings.part(
                stage.instructions.start,
                stage.base_span,
                &[&particulars[0], &particulars[1]],
            );
        }
    }
}
