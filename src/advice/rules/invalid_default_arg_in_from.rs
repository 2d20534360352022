//! Without `--build-arg`, FROM names no image.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    sort::Names,
    syntax::{
        Keyword,
        expand::{Rules, expand},
        image_ref,
    },
};

pub(super) static RULE: Rule = Rule {
    name: "InvalidDefaultArgInFrom",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str) -> String {
    format!("Default value for ARG {image} results in empty or invalid base image name")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut defaults = Names::new();
    let value = |text: &str, defaults: &Names| {
        expand(text, Rules::new(facts.dockerfile.escape), &|name| {
            let predefined = || facts.stages.global(name).filter(|_| is_predefined(name));
            defaults.get(name).cloned().unwrap_or_else(|| predefined().map(str::to_owned))
        })
    };
    // BuildKit gives up at the first text that it cannot expand.
    let global = facts.dockerfile.instructions.iter().take_while(|it| it.keyword == Keyword::Arg);
    for word in global.flat_map(|it| &it.arguments) {
        let Some((name, default)) = word.text.split_once('=') else { continue };
        let Ok(value) = value(default, &defaults) else { return };
        defaults.insert(name.to_owned(), Some(value.text));
    }
    for (at, from) in facts.froms() {
        let Some(base) = from.arguments.first() else { continue };
        let Ok(value) = value(&base.text, &defaults) else { return };
        if image_ref::check(&value.text).is_err() {
            findings.report(at, message(&base.text));
        }
    }
}

/// Whether BuildKit sets the variable by itself.
fn is_predefined(name: &str) -> bool {
    name.starts_with("TARGET") || name.starts_with("BUILD")
}
