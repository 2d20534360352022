//! Ruby: the gems are carried over.

use super::{is_official, last, no_script, slim};
use crate::{
    commands::Language,
    strategies::{
        Reason, Refusal,
        app::{App, Role},
        refuse,
        split::Plan,
    },
};

pub(super) fn plan(app: &App<'_>) -> Result<Plan, Refusal> {
    if !is_official(app, "ruby") {
        let message = "Ruby is installed by hand here, and what of it is needed to run is not known: build on ruby.";
        return Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message));
    }
    let Some(install) = last(app, &|it| it == Role::Install(Language::Ruby)) else {
        let message = "No gems are installed here.";
        return Err(refuse(Reason::NothingToBuild, app.start.line(), message));
    };
    let command = app.start.command_of_shell().unwrap_or_default();
    no_script(app, command.first().map_or("", String::as_str))?;
    let build = last(app, &|it| it == Role::Build(Language::Ruby));
    if let Some(build) = build.filter(|it| install < *it) {
        let message =
            "What this leaves beside the sources, and whether it is needed to run, is not known.";
        return Err(refuse(Reason::Unclear, Some(app.line(build)), message));
    }
    let folder =
        app.analysis.stages.variable(install, "BUNDLE_PATH").unwrap_or("/usr/local/bundle");
    Ok(Plan {
        runtime: slim(app),
        last: install,
        sources: true,
        carry: vec![(folder.to_owned(), folder.to_owned())],
        ..Plan::default()
    })
}
