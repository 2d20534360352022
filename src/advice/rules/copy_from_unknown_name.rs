//! COPY --from with a name that is neither a stage nor an image that is known.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    catalog,
    stages::{EdgeKind, Source},
    syntax::closest,
    text::{Edit, Span},
};

pub(super) static RULE: Rule = Rule {
    name: "copy-from-unknown-name",
    severity: Severity::Info,
    also_known_as: "DL3022 DF049",
    experimental: false,
    check,
};

fn message(name: &str, meant: Option<&str>) -> String {
    let hint = meant.map_or_else(String::new, |it| format!(". Did you mean {it}?"));
    format!("There is no stage {name}, so this copies from an image of that name{hint}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for edge in facts.stages.edges.iter().filter(|it| it.kind != EdgeKind::From) {
        let Source::Image(image) = &edge.from else { continue };
        let plain = !image.contains(['/', ':', '@', '$', '.', '{']);
        // A stage further down is an error of the build.
        let below = facts.stages.named(&image.to_ascii_lowercase()).is_some();
        if plain && !below && catalog::named(image).is_none() {
            let names: Vec<&str> =
                facts.stages.stages[..edge.to].iter().filter_map(|it| it.name.as_deref()).collect();
            let meant = closest(image, &names);
            let written = edge.span.of(facts.text);
            let edit = meant.and_then(|meant| {
                let at = written.find(image.as_str())?;
                let start = edge.span.start + at;
                Some(Edit::replace(Span::new(start, start + image.len()), meant))
            });
            let finding = findings.part(edge.instruction, edge.span, message(image, meant));
            finding.fix("Copy from that stage", edit);
        }
    }
}
