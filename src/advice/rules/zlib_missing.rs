//! zlib or zstd where distroless has none.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::bare, ground::Ground},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "zlib-missing",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(library: &str, image: &str) -> String {
    format!("The program is linked to {library}, which {image} lacks")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let repository = ground.repository();
        let old = ground.image.os.is_some_and(|it| it.version == Some("12"))
            && (repository.starts_with("base") || repository.starts_with("cc"));
        let brought =
            || facts.copies(start.stage).any(|it| it.instruction.rest.text.contains("/lib"));
        if !ground.is_distroless() || !(old || repository.starts_with("base-nossl")) || brought() {
            continue;
        }
        for copied in facts.copied(start.stage).iter() {
            if !copied.made.iter().any(|it| it.is_linked) {
                continue;
            }
            let found = ["zlib1g-dev", "libzstd-dev"]
                .into_iter()
                .find(|it| facts.installs(copied.from, &|name| bare(name) == *it));
            let Some(library) = found else { continue };
            let base = &facts.stages.stages[facts.roots[start.stage]];
            let finding = findings.report(copied.edge.instruction, message(library, &ground.name));
            let written = base.base_span.of(facts.text);
            let newer = written.replace("-debian12", "-debian13");
            if newer != written && Ground::find(&newer).is_some() {
                finding.fix("Use Debian 13", [Edit::replace(base.base_span, newer)]);
            }
        }
    }
}
