//! Ruby: the gems are carried over.

use super::{is_official, last, script, slim};
use crate::{
    commands::Language,
    strategies::{
        Reason, Refusal,
        app::{App, Role},
        ask,
        plan::Plan,
        refuse,
    },
};

pub(super) fn plan(app: &App<'_>) -> Result<Plan, Refusal> {
    if !is_official(app, "ruby") {
        let message =
            "Ruby is installed by hand here: can't tell what is needed to run. Start from ruby.";
        return Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message));
    }
    let Some(install) = last(app, &|it| it == Role::Install(Language::Ruby)) else {
        let message = "No gems are installed here.";
        return Err(refuse(Reason::NothingToBuild, app.start.line(), message));
    };
    let command = app.start.command_of_shell().unwrap_or_default();
    let build = last(app, &|it| it == Role::Build(Language::Ruby));
    if let Some(build) = build.filter(|it| install < *it) {
        let message =
            "Can't tell what this leaves beside the sources, or whether it is needed to run.";
        return Err(refuse(Reason::Unclear, Some(app.line(build)), message));
    }
    let folder =
        app.analysis.stages.variable(install, "BUNDLE_PATH").unwrap_or("/usr/local/bundle");
    let mut plan = Plan {
        runtime: slim(app),
        last: install,
        sources: true,
        carry: vec![(folder.to_owned(), folder.to_owned())],
        ..Plan::default()
    };
    script(app, command.first().map_or("", String::as_str), &mut plan);
    if app.facts.root(app.stage).is_some_and(|it| !it.contains("slim") && !it.contains("alpine")) {
        shared_libraries(app, install, &mut plan);
    }
    Ok(plan)
}

/// Gems with native parts use libraries that the full image has, and the slim one has not.
fn shared_libraries(app: &App<'_>, install: usize, plan: &mut Plan) {
    let line = Some(app.line(install));
    let lists = app.context("Gemfile.lock").or_else(|| app.context("Gemfile"));
    let Some(lists) = lists else {
        let message = "Gems that use libraries of the full image, such as pg and mysql2, need these in the slim one too: which gems there are is not in this file.";
        return plan.notes.push(ask("shared-libraries", line, message));
    };
    let has = |gem: &str| {
        lists.split(|it: char| !(it.is_alphanumeric() || "-_".contains(it))).any(|it| it == gem)
    };
    for (gem, library) in [("pg", "libpq5"), ("mysql2", "libmariadb3"), ("sqlite3", "libsqlite3-0")]
    {
        if has(gem) {
            plan.packages.push(library.to_owned());
        }
    }
    for gem in ["rmagick", "ruby-vips", "mini_magick", "charlock_holmes", "wkhtmltopdf-binary"] {
        if has(gem) {
            let message =
                format!("{gem} uses what the full image has: install it in the second stage too.");
            plan.notes.push(ask("shared-libraries", line, message));
        }
    }
}
