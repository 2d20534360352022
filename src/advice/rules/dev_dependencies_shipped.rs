//! Dependencies of development in the image that ships.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::bare},
    commands::{CommandEffect, Dependencies, Manager},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "dev-dependencies-shipped",
    severity: Severity::Size,
    also_known_as: "DF031",
    experimental: false,
    check,
};

fn message(tool: &str) -> String {
    format!("{tool} installs development dependencies into the final image")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    if !facts.starts_a_program() {
        return;
    }
    for ran in facts.commands.iter().filter(|it| facts.shipped[it.stage]) {
        let Some(project) = ran.project() else { continue };
        let node = match project.manager {
            Manager::Npm | Manager::Yarn | Manager::Pnpm => true,
            Manager::Bun | Manager::Composer => false,
            _ => continue,
        };
        let left_out = project.dependencies == Dependencies::Production;
        let variable = |it: &str| {
            facts
                .stages
                .variable(ran.at, it)
                .is_some_and(|it| ["production", "1", "dev", "true"].contains(&it))
        };
        let set = node
            && (variable("NODE_ENV")
                || variable("NPM_CONFIG_PRODUCTION")
                || variable("NPM_CONFIG_OMIT"))
            || ran.command.assignments.iter().any(|(name, _)| name == "NODE_ENV")
            || variable("COMPOSER_NO_DEV");
        // What is built or pruned in the image may need them before.
        let later = facts.commands.iter().any(|it| {
            it.stage == ran.stage
                && (matches!(it.effect, CommandEffect::Build(_) | CommandEffect::RemovePackages(_))
                    || it.project().is_some_and(|it| it.dependencies == Dependencies::Production)
                    || it.command.words.iter().any(|it| it.text.contains("build")))
        });
        let target = facts.stages.target.and_then(|it| facts.stages.stages[it].name.as_deref());
        let for_work = target.is_some_and(|it| it.contains("dev") || it.contains("test"));
        let development = for_work
            || start_says(facts, &["dev", "test", "watch", "serve", "nodemon"])
            || facts.commands.iter().any(|it| {
                it.effect.request().is_some_and(|it| it.names().any(|it| bare(it) == "nodemon"))
            });
        if !left_out && !set && !later && !development {
            findings.command(ran, message(ran.name()));
        }
    }
}

/// Whether the image starts something for development.
fn start_says(facts: &Facts<'_>, words: &[&str]) -> bool {
    let start =
        |keyword| facts.shipped_steps().filter(move |it| it.instruction.keyword == keyword).last();
    [Keyword::Cmd, Keyword::Entrypoint].into_iter().filter_map(start).any(|it| {
        let mut said = it.instruction.rest.text.split(|it: char| !it.is_alphanumeric());
        said.any(|it| words.contains(&it))
    })
}
