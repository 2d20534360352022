//! A shared library where nothing looks for it.

use crate::advice::{Facts, Findings, Rule, Severity, Step};

pub(super) static RULE: Rule = Rule {
    name: "library-not-found",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(library: &str, image: &str) -> String {
    format!("{library} is not where {image} looks for libraries")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let known = |it: &Step<'_>| it.instruction.rest.text.contains("ld.so.c");
        if ground.image.libc.is_none()
            || facts.without_shell(start.stage).is_none()
            || facts.sets(start.stage, "LD_LIBRARY_PATH").is_some()
            || facts.copies(start.stage).any(known)
        {
            continue;
        }
        for step in facts.copies(start.stage) {
            let Some((to, from)) = step.instruction.arguments.split_last() else { continue };
            let library = from.iter().find(|it| {
                let name = it.text.rsplit('/').next().unwrap_or_default();
                name.starts_with("lib") && (name.ends_with(".so") || name.contains(".so."))
            });
            let place = to.text.as_str();
            let found = ["/lib", "/usr/lib"].iter().any(|it| place.starts_with(it));
            if let Some(library) = library.filter(|_| place.starts_with('/') && !found) {
                findings.part(step.at, to.span, message(&library.text, &ground.name));
            }
        }
    }
}
