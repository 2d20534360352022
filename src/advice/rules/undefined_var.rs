//! A variable that no ARG, ENV or base sets.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    catalog::{self, BaseImage},
    syntax::closest,
};

pub(super) static RULE: Rule = Rule {
    name: "UndefinedVar",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

/// A hint compares with every variable: a file with more to hint at than this gets no more.
const MAX_HINTS: usize = 50;

fn message(name: &str, meant: Option<&str>) -> String {
    let hint = meant.map(|it| format!(" (did you mean ${it}?)")).unwrap_or_default();
    format!("Usage of undefined variable '${name}'{hint}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut image = None;
    let mut base = None;
    for (count, unset) in facts.stages.unset.iter().filter(|it| !it.in_from).enumerate() {
        let root = facts.stages.stage_of(unset.instruction).and_then(|it| facts.root(it));
        if root != image {
            image = root;
            base = root.and_then(catalog::named);
        }
        let mut names = Vec::new();
        if count < MAX_HINTS {
            names = facts.stages.variables(unset.instruction);
            names.push("PATH");
            names.extend(base.iter().flat_map(|it| it.env.pairs()).map(|(name, _)| name));
        }
        let finding =
            findings.report(unset.instruction, message(&unset.name, closest(&unset.name, &names)));
        // Any other image than a bare distribution may set variables that nobody wrote down.
        let bare = |it: &BaseImage| {
            it.os.is_some_and(|os| catalog::portable(it.name).starts_with(os.family))
        };
        if image.is_some() && !base.as_ref().is_some_and(bare) {
            finding.severity = Severity::Info;
        }
    }
}
