//! Node: installed packages without those for development, and what was built.

use super::{compiled::distribution, is_official, last, script, slim};
use crate::{
    advice::commands::RunCommand,
    commands::{CommandEffect, Dependencies, Language, Manager},
    strategies::{
        Reason, Refusal,
        app::{App, Role, absolute},
        note,
        plan::Plan,
        refuse, start,
    },
    syntax::Keyword,
    text::Edit,
};

pub(super) fn plan(app: &App<'_>) -> Result<Plan, Refusal> {
    let language = Language::Node;
    let own = is_official(app, "node");
    // Or from the distribution's packages.
    let packaged = || {
        app.commands().any(|it| it.installs().is_some_and(|it| it.names().any(|it| it == "nodejs")))
    };
    if !own && (app.own_language().is_some() || app.base.is_none() || !packaged()) {
        let message =
            "Node is installed by hand here: can't tell what is needed to run. Start from node.";
        return Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message));
    }
    let installs: Vec<&RunCommand<'_>> =
        app.roles().filter(|it| it.1 == Role::Install(language)).map(|it| it.0).collect();
    let last_project = installs.iter().rev().find_map(|it| Some((it, it.project()?)));
    let Some((install, project)) = last_project else {
        let message = "No packages of a project are installed here.";
        return Err(refuse(Reason::NothingToBuild, app.start.line(), message));
    };
    // What is not started by its name is there for the build: npm itself comes with Node.
    let started = app.start.command_of_shell().unwrap_or_default();
    let is_npm = |name: &str| name.split('@').next() == Some("npm");
    let is_started =
        |name: &str| started.iter().any(|it| *it == name.split('@').next().unwrap_or_default());
    let by_script = started.first().is_none_or(|it| start::is_script(it));
    let global = installs.iter().find(|it| match &it.effect {
        CommandEffect::InstallPackages(it) => {
            it.is_global && it.names().any(|it| !is_npm(it) && (by_script || is_started(it)))
        }
        CommandEffect::InstallProject(it) => it.is_global,
        _ => false,
    });
    if let Some(global) = global {
        let message = "Packages are installed globally: can't tell which are needed to run.";
        return Err(refuse(Reason::Unclear, Some(app.line_of(global)), message));
    }
    let command = app.start.command_of_shell().unwrap_or_default();
    let folder = app.folder(install.at);
    let build = last(app, &|it| it == Role::Build(language));
    let mut plan = Plan {
        runtime: if own { slim(app) } else { distribution(app) },
        last: build.unwrap_or(0).max(install.at),
        sources: build.is_none(),
        ..Plan::default()
    };
    let is_production = project.dependencies == Dependencies::Production
        || app.analysis.stages.variable(install.at, "NODE_ENV") == Some("production");
    // npm learned --omit in version 7, which came with Node 15.
    let is_old = app
        .base
        .as_ref()
        .and_then(|it| {
            it.runtime.as_ref()?.version.as_deref()?.split('.').next()?.parse::<u32>().ok()
        })
        .is_some_and(|it| it < 15);
    let prune = match project.manager {
        Manager::Npm if is_old => Some("npm prune --production"),
        Manager::Npm => Some("npm prune --omit=dev"),
        Manager::Pnpm => Some("pnpm prune --prod"),
        // yarn 1; later versions have none.
        Manager::Yarn => Some("yarn install --production --ignore-scripts --prefer-offline"),
        _ => None,
    };
    // A script may run what is there for development: nodemon, vite, ts-node.
    let plain = command.first().is_some_and(|it| it == "node")
        && !command
            .iter()
            .any(|it| matches!(it.as_str(), "-r" | "--require" | "--loader" | "--import"));
    // What the app's own code needs where a RUN of the second stage runs it is not known.
    let runs_code =
        app.roles().any(|(ran, role)| plan.last < ran.at && matches!(role, Role::Script(_)));
    if let Some(prune) = prune.filter(|_| !is_production && plain && !runs_code)
        && app.folder(plan.last + 1) == folder
    {
        plan.after.push(("RUN", prune.into()));
    }
    script(app, command.first().map_or("", String::as_str), &mut plan);
    let is_full = own
        && app
            .facts
            .root(app.stage)
            .is_some_and(|it| !it.contains("slim") && !it.contains("alpine"));
    let of_prisma = app.context("package.json").is_some_and(|it| it.contains("prisma"))
        || app.commands().any(|it| it.command.words.iter().any(|it| it.text.contains("prisma")));
    if is_full && of_prisma {
        plan.packages.push("openssl".into());
    }
    let modules = absolute(&folder, "node_modules");
    match build {
        None => {
            plan.carry.push((modules.clone(), modules));
            lone_manifests(app, install, &mut plan);
        }
        Some(_) => match output(&command, &folder) {
            Some(output) => {
                let manifest = absolute(&folder, "package.json");
                plan.carry
                    .extend([&modules, &output, &manifest].map(|it| (it.clone(), it.clone())));
                let message = format!(
                    "Beside the packages only {output} is carried over: copy other files too where the program reads them."
                );
                plan.notes.push(note(app.start.line(), message));
            }
            None if folder == "/" => {
                let message = "The app is in the root folder: can't tell what is needed to run.";
                return Err(refuse(Reason::Artifact, Some(app.line(install.at)), message));
            }
            None => plan.carry.push((folder.clone(), folder.clone())),
        },
    }
    Ok(plan)
}

/// The folder of what was built, where the command says so: `node dist/main.js`.
fn output(command: &[String], folder: &str) -> Option<String> {
    let [node, script, ..] = command else { return None };
    if node != "node" {
        return None;
    }
    let path = absolute(folder, script);
    let inside = path.strip_prefix(&format!("{}/", folder.trim_end_matches('/')))?;
    let first = inside.split('/').next()?;
    matches!(first, "dist" | "build" | "out" | "lib" | ".output")
        .then(|| absolute(folder, first))
        .filter(|it| *it != path)
}

/// Where all sources are copied before the packages are installed, the first stage gets only what
/// names the packages.
fn lone_manifests(app: &App<'_>, install: &RunCommand<'_>, plan: &mut Plan) {
    let copies = app.places().filter(|at| {
        let it = app.instruction(*at);
        *at < plan.last && it.keyword == Keyword::Copy && it.flag("from").is_none()
    });
    let copies: Vec<usize> = copies.collect();
    let [copy] = copies.as_slice() else { return };
    let it = app.instruction(*copy);
    let [source, to] = it.arguments.as_slice() else { return };
    let to_folder = absolute(&app.folder(*copy), &app.expand(*copy, &to.text));
    if !matches!(source.text.as_str(), "." | "./") || it.json || to_folder != app.folder(install.at)
    {
        return;
    }
    // Scripts that run at installing may need more.
    let scripts = app.context("package.json").is_some_and(|it| {
        it.contains("install\":") || it.contains("\"prepare\":") || it.contains("file:")
    });
    if scripts {
        return;
    }
    let manifests = match install.effect.manager() {
        Some(Manager::Npm) => "package*.json",
        Some(Manager::Yarn) => "package.json yarn.lock*",
        Some(Manager::Pnpm) => "package.json pnpm-lock.yaml*",
        _ => return,
    };
    let folder = format!("{}/", to.text.trim_end_matches('/'));
    plan.edits.push(Edit::replace(source.span.to(to.span), format!("{manifests} {folder}")));
    let message = "Packages are installed before the sources are copied, so that a change of the sources leaves them in the cache.";
    plan.notes.push(note(Some(it.start_line), message));
}
