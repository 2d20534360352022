//! Cultures on chiselled .NET.

use std::cell::LazyCell;

use crate::{
    advice::{Facts, Findings, Rule, Severity, Step, ground::Ground},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "icu-missing",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("{image} has no ICU, but the app uses cultures")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let asks = LazyCell::new(|| {
        facts.steps.iter().any(wants_cultures)
            || facts.installs_any(&|it| it.starts_with("icu-libs") || it.starts_with("libicu"))
    });
    for (start, ground) in facts.starts() {
        if !ground.name.contains("-chiseled") || ground.name.contains("extra") || !*asks {
            continue;
        }
        let base = &facts.stages.stages[facts.roots[start.stage]];
        let finding = findings.report(base.instructions.start, message(&ground.name));
        let written = base.base_span.of(facts.text);
        let extra = [written, "-extra"].concat();
        if facts.upon.is_none() && Ground::find(&extra).is_some_and(|it| it.is_exact()) {
            finding.fix("Use the variant with ICU", [Edit::replace(base.base_span, extra)]);
        }
    }
}

fn wants_cultures(step: &Step<'_>) -> bool {
    step.variables().any(|(name, value)| {
        name.text == "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"
            && matches!(value.text.trim_matches('"'), "false" | "0")
    })
}
