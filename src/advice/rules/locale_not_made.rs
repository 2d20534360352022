//! A locale that is set and not there.

use std::cell::LazyCell;

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    commands::BuildTool,
};

pub(super) static RULE: Rule = Rule {
    name: "locale-not-made",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(locale: &str) -> String {
    format!("Nothing creates the locale {locale}: programs fall back to C and warn")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let is_made = LazyCell::new(|| {
        facts.commands.iter().any(|it| it.build().is_some_and(|it| it.tool == BuildTool::Locales))
            || facts.installs_any(&|it| HOLD.iter().any(|name| it.starts_with(name)))
            || facts.may_set(&["/etc/locale.gen", "update-locale"])
    });
    for step in facts.shipped_steps() {
        for (name, value) in step.variables() {
            let locale = value.text.trim_matches('"');
            let other = locale.contains('_')
                && locale.to_ascii_lowercase().replace('-', "").ends_with(".utf8");
            if !other || !matches!(&*name.text, "LANG" | "LC_ALL" | "LC_CTYPE") {
                continue;
            }
            let base = facts.base(step.stage);
            // Of the official images it is known; others may have made it.
            let official = base.as_ref().filter(|it| !it.reference().contains('/'));
            let system = official.and_then(|it| it.os).map(|it| it.family);
            let inherited = base.iter().flat_map(|it| it.env.pairs()).any(|(_, it)| it == locale);
            if matches!(system, Some("debian" | "ubuntu")) && !inherited && !*is_made {
                findings.part(step.at, value.span, message(locale));
                break;
            }
        }
    }
}

/// Packages that hold locales, by the beginnings of their names.
const HOLD: [&str; 3] = ["locales-all", "glibc-langpack", "language-pack"];
