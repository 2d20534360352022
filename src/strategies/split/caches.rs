//! Cache mounts: what package managers download is kept beside the image, from build to build.

use super::Plan;
use crate::{
    advice::commands::{RunCommand, is_root},
    commands::{BuildTool, CommandEffect, Manager},
    shell::covers,
    strategies::app::App,
    syntax::Keyword,
    text::{Edit, Span},
};

/// Where Gradle's own image keeps what it fetches, and whose that is.
const GRADLE: &str = "/home/gradle/.gradle,uid=1000,gid=1000";

/// Mounts a folder for each tool of the first stage that has one.
pub(super) fn mount(app: &App<'_>, plan: &mut Plan) {
    for (at, all) in app.runs() {
        // Another user has another home, and what is removed cannot be mounted.
        if plan.last < at || app.instruction(at).flag("mount").is_some() {
            continue;
        }
        let mut mounts = String::new();
        for ran in all {
            for folder in folders(app, ran) {
                // Gradle's image has a user of its own, who may use this folder as root may.
                let gradle = folder.starts_with("/home/gradle");
                if (gradle || is_root_at(app, at)) && !all.iter().any(|it| removes(it, &folder)) {
                    add(&mut mounts, &folder);
                }
            }
        }
        if mounts.is_empty() {
            continue;
        }
        plan.edits.push(Edit::insert(app.instruction(at).keyword_span.end, mounts));
        let text = &app.analysis.text;
        let of_pip = all.iter().filter(|it| it.effect.manager() == Some(Manager::Pip));
        let refused = of_pip.flat_map(|it| &it.command.words);
        for word in refused.filter(|it| it.span.of(text) == "--no-cache-dir") {
            let gap =
                text[..word.span.start].len() - text[..word.span.start].trim_end_matches(' ').len();
            plan.edits.push(Edit::replace(Span::new(word.span.start - gap, word.span.end), ""));
        }
    }
    // New ones use what the others have fetched.
    let go = folders_of_go(app, plan.last);
    for (_, keyword, rest) in &mut plan.before {
        if *keyword == "RUN" && rest.starts_with("go ") {
            let mut mounts = String::new();
            go.iter().for_each(|it| add(&mut mounts, it));
            *rest = [mounts.trim_start(), " ", rest].concat();
        }
    }
}

fn add(mounts: &mut String, folder: &str) {
    let mount = [" --mount=type=cache,target=", folder].concat();
    if !mounts.contains(&mount) {
        mounts.push_str(&mount);
    }
}

fn is_root_at(app: &App<'_>, at: usize) -> bool {
    let own = app
        .places()
        .take_while(|it| *it < at)
        .filter(|it| app.instruction(*it).keyword == Keyword::User);
    let own =
        own.last().and_then(|it| app.instruction(it).arguments.first()).map(|it| it.text.as_str());
    is_root(own.or(app.base.as_ref().and_then(|it| it.user)).unwrap_or("root"))
}

fn removes(ran: &RunCommand<'_>, folder: &str) -> bool {
    let CommandEffect::Remove(removal) = &ran.effect else { return false };
    let folder = folder.split(',').next().unwrap_or_default();
    removal.paths.iter().map(|it| it.trim_end_matches(['/', '*'])).any(|path| {
        path.contains(['~', '$'])
            || path.starts_with('/') && (covers(path, folder) || covers(folder, path))
    })
}

/// Where a tool keeps its downloads when root runs it.
fn folders(app: &App<'_>, ran: &RunCommand<'_>) -> Vec<String> {
    let variable = |name: &str| app.analysis.stages.variable(ran.at, name);
    let below = |name: &str, own: &str, rest: &str| [variable(name).unwrap_or(own), rest].concat();
    let official = |name: &str| app.base.as_ref().is_some_and(|it| it.name == name);
    let is_off = |it: &RunCommand<'_>| it.has(&["--no-cache"]);
    let Some(manager) = fetches_by(&ran.effect) else { return Vec::new() };
    let one = match manager {
        Manager::Pip if variable("PIP_NO_CACHE_DIR").is_none() => {
            below("PIP_CACHE_DIR", "/root/.cache/pip", "")
        }
        Manager::Poetry => below("POETRY_CACHE_DIR", "/root/.cache/pypoetry", ""),
        Manager::Pipenv => "/root/.cache/pip".to_owned(),
        Manager::Uv if !is_off(ran) && variable("UV_NO_CACHE").is_none() => {
            below("UV_CACHE_DIR", "/root/.cache/uv", "")
        }
        Manager::Npm => "/root/.npm".to_owned(),
        Manager::Yarn => "/usr/local/share/.cache/yarn".to_owned(),
        Manager::Pnpm => "/root/.local/share/pnpm/store".to_owned(),
        Manager::Bun => "/root/.bun/install/cache".to_owned(),
        Manager::Go => return folders_of_go(app, ran.at),
        Manager::Cargo => below(
            "CARGO_HOME",
            if official("rust") { "/usr/local/cargo" } else { "/root/.cargo" },
            "/registry",
        ),
        Manager::Maven => "/root/.m2/repository".to_owned(),
        Manager::Gradle => {
            below("GRADLE_USER_HOME", if official("gradle") { GRADLE } else { "/root/.gradle" }, "")
        }
        Manager::Nuget => below("NUGET_PACKAGES", "/root/.nuget/packages", ""),
        Manager::Composer => below("COMPOSER_HOME", "/root/.composer", "/cache"),
        Manager::Bundler if official("ruby") && variable("BUNDLE_PATH").is_none() => {
            "/usr/local/bundle/cache".to_owned()
        }
        _ => return Vec::new(),
    };
    vec![one]
}

/// The manager whose downloads a command uses.
fn fetches_by(effect: &CommandEffect<'_>) -> Option<Manager> {
    use BuildTool as Tool;
    match effect {
        CommandEffect::Build(it) => Some(match it.tool {
            Tool::GoBuild | Tool::GoInstall | Tool::GoCheck => Manager::Go,
            Tool::CargoBuild
            | Tool::CargoInstall
            | Tool::CargoCheck
            | Tool::CargoChefCook
            | Tool::CargoChefPrepare => Manager::Cargo,
            Tool::Maven | Tool::MavenWrapper => Manager::Maven,
            Tool::Gradle | Tool::GradleWrapper => Manager::Gradle,
            Tool::DotnetBuild | Tool::DotnetPublish => Manager::Nuget,
            _ => return None,
        }),
        CommandEffect::CleanCache(_) | CommandEffect::SetOption(..) => None,
        _ => effect.manager(),
    }
}

fn folders_of_go(app: &App<'_>, at: usize) -> Vec<String> {
    let variable = |name: &str| app.analysis.stages.variable(at, name);
    let official = app.base.as_ref().is_some_and(|it| it.name == "golang");
    let path = variable("GOPATH").unwrap_or(if official { "/go" } else { "/root/go" });
    let modules = variable("GOMODCACHE").map_or_else(|| [path, "/pkg/mod"].concat(), str::to_owned);
    vec![modules, variable("GOCACHE").unwrap_or("/root/.cache/go-build").to_owned()]
}
