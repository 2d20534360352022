//! PHP: compiled extensions and Composer's packages are carried over.

use super::last;
use crate::{
    commands::{Language, Manager},
    strategies::{
        Reason, Refusal,
        app::{App, Role, absolute},
        plan::Plan,
        refuse,
    },
};

pub(super) fn plan(app: &App<'_>) -> Result<Plan, Refusal> {
    if app.own_language() != Some(Language::Php) {
        let message =
            "PHP is installed by hand here: can't tell what is needed to run. Start from php.";
        return Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message));
    }
    let build = last(app, &|it| it == Role::Build(Language::Php));
    let install = last(app, &|it| it == Role::Install(Language::Php));
    let Some(end) = build.max(install) else {
        let message = "No extensions or packages are installed here.";
        return Err(refuse(Reason::NothingToBuild, app.start.line(), message));
    };
    let mut carry = Vec::new();
    if build.is_some() {
        for folder in ["/usr/local/lib/php/extensions", "/usr/local/etc/php/conf.d"] {
            carry.push((folder.to_owned(), folder.to_owned()));
        }
    }
    if let Some(at) = install {
        let mut projects = app.facts.run(at).iter().filter_map(|it| it.project());
        let Some(project) = projects.find(|it| it.manager == Manager::Composer) else {
            let message = "Can't tell what Composer leaves here, or whether it is needed to run.";
            return Err(refuse(Reason::Unclear, Some(app.line(at)), message));
        };
        let folder = project.folder.unwrap_or(".");
        let vendor = absolute(&absolute(&app.folder(at), folder), "vendor");
        carry.push((vendor.clone(), vendor));
    }
    Ok(Plan {
        // There is no smaller one with the same C library.
        runtime: app.written_base().split('@').next().unwrap_or_default().to_owned(),
        last: end,
        sources: true,
        carry,
        ..Plan::default()
    })
}
