//! What the effects of commands leave in a stage, each family in a file of its own.

mod apk;
mod apt;
mod build;
mod cargo;
mod environment;
mod fetched;
mod gem;
mod go;
mod npm;
mod other;
mod pip;
pub(super) mod rewritten;
mod rpm;
mod toolchain;
mod transferred;
mod written;

use super::scope::Run;
use crate::{
    commands::{
        self, Build, BuildTool, Cache, CommandEffect, IndexUpdate, Invocation, Manager,
        PackageRequest, ProjectInstall, Script, ScriptSource,
    },
    shell::Command,
};

/// Does to the stage what a command does.
pub(super) fn apply(command: &Command, run: &mut Run<'_>) {
    let invocation = Invocation::of(command);
    let effect = invocation.effect();
    let writes = !matches!(effect, CommandEffect::Download(_));
    let effect = match &effect {
        CommandEffect::RunScript(script) => installed(command, script, run).unwrap_or(effect),
        _ => effect,
    };
    carry_out(&invocation, effect, run);
    if writes {
        written::redirected(command, run);
    }
}

/// What a published install script does, which is piped to its interpreter or was downloaded.
fn installed(
    command: &Command,
    script: &Script<'_>,
    run: &Run<'_>,
) -> Option<CommandEffect<'static>> {
    match script.source {
        ScriptSource::File(file) => commands::installer(file),
        ScriptSource::Pipe => {
            let mut before = run.before(command).filter(|it| it.piped);
            let fetched = before.find_map(|it| match commands::effect(it) {
                CommandEffect::Download(download) => Some(download),
                _ => None,
            });
            fetched?.urls.into_iter().find_map(commands::installer)
        }
        ScriptSource::Inline(_) | ScriptSource::Module(_) | ScriptSource::Task(_) => None,
    }
}

fn carry_out(invocation: &Invocation<'_>, effect: CommandEffect<'_>, run: &mut Run<'_>) {
    let command = invocation.command;
    match effect {
        CommandEffect::Nothing => {}
        CommandEffect::ChangeFolder(folder) => run.folder = run.path(folder),
        CommandEffect::Configure | CommandEffect::Link(_) | CommandEffect::Start(_) => {
            run.small += 1;
        }
        CommandEffect::InstallPackages(request) => install(invocation, &request, run),
        CommandEffect::InstallProject(project) => install_project(invocation, &project, run),
        CommandEffect::RemovePackages(request) => remove(&request, run),
        CommandEffect::UpgradePackages(request) => upgrade(&request, run),
        CommandEffect::DownloadPackages(request) => other::downloaded(&request, run),
        CommandEffect::UnpackPackages(_) => apt::unpack(run),
        CommandEffect::MarkUnneeded(_) => run.apt.marked = true,
        CommandEffect::UpdateIndex(update) => update_index(&update, run),
        CommandEffect::CleanCache(cache) => clean(&cache, run),
        CommandEffect::MakeEnvironment(made) => environment::make(&made, run),
        CommandEffect::SetOption(manager, key, value) => {
            environment::configure(manager, key, value, run);
        }
        CommandEffect::InstallToolchain(toolchain) => toolchain::install(&toolchain, command, run),
        CommandEffect::Build(built) => build(invocation, &built, run),
        CommandEffect::Download(download) => fetched::download(&download, run),
        CommandEffect::Unpack(unpack) => fetched::unpack(&unpack, run),
        CommandEffect::Clone(checkout) => fetched::clone(&checkout, run),
        CommandEffect::FetchRepository => fetched::fetch(run),
        CommandEffect::WriteFile(files) => written::tee(command, &files, run),
        CommandEffect::EditFile(files) => {
            rewritten::edited(command, &files, run);
            run.small += 1;
        }
        CommandEffect::CopyFiles(transfer) => transferred::copy(command, &transfer, false, run),
        CommandEffect::Move(transfer) => transferred::copy(command, &transfer, true, run),
        CommandEffect::Remove(removal) => rewritten::remove(&removal, run),
        CommandEffect::MakeFolder(made) => {
            rewritten::make(&made.paths, made.is_new, run);
            run.small += 1;
        }
        CommandEffect::MakeUser(user) => {
            rewritten::make(user.home.as_slice(), false, run);
            run.small += 1;
        }
        CommandEffect::ChangeMode(change) | CommandEffect::ChangeOwner(change) => {
            rewritten::changed(command, &change, run);
        }
        CommandEffect::Shrink(shrink) => transferred::shrink(&shrink, run),
        CommandEffect::Allocate(allocation) => written::allocate(&allocation, run),
        CommandEffect::RunScript(script) => other::script(command, &script, run),
        CommandEffect::Unknown => other::unknown(command, run),
    }
}

/// Adds what is only known at the end of a RUN: packages share what they need.
pub(super) fn finish(run: &mut Run<'_>) {
    apt::finish(run);
    apk::finish(run);
}

fn install(it: &Invocation<'_>, request: &PackageRequest<'_>, run: &mut Run<'_>) {
    use Manager::{
        Apk, Apt, Brew, Bun, Bundler, Cargo, Composer, Conda, Cpan, Gem, Go, Gradle, Luarocks,
        Maven, Mix, Npm, Nuget, Pacman, Pdm, Pecl, Pip, Pipenv, Pnpm, Poetry, R, Rpm, Uv, Yarn,
        Zypper,
    };
    match request.manager {
        Apt => apt::install(request, run),
        Apk => apk::install(request, run),
        Rpm | Zypper => rpm::install(it.command, request, run),
        Pip | Uv => pip::install(it, request, run),
        Npm | Yarn | Pnpm | Bun => npm::install(request, run),
        Gem => gem::install(request, run),
        Go => go::get(it, run),
        Poetry | Pdm | Pipenv => pip::add(it, request, run),
        Conda | Composer | Pecl | Cargo | Bundler | Maven | Gradle | Nuget | Mix | Cpan | R
        | Luarocks | Pacman | Brew => other::packages(request, run),
    }
}

fn install_project(it: &Invocation<'_>, project: &ProjectInstall<'_>, run: &mut Run<'_>) {
    use Manager::{
        Apk, Apt, Brew, Bun, Bundler, Cargo, Composer, Conda, Cpan, Gem, Go, Gradle, Luarocks,
        Maven, Mix, Npm, Nuget, Pacman, Pdm, Pecl, Pip, Pipenv, Pnpm, Poetry, R, Rpm, Uv, Yarn,
        Zypper,
    };
    match project.manager {
        Pip => pip::install_listed(it, project, run),
        Uv if it.verb() == "pip" => pip::install_listed(it, project, run),
        Uv | Poetry | Pdm | Pipenv => pip::project(it, project, run),
        Npm | Yarn | Pnpm | Bun => npm::project(project, run),
        Bundler | Gem => gem::project(project, run),
        Go => go::modules_of_project(run),
        Cargo => cargo::registry(run),
        Maven | Gradle | Nuget | Composer | Mix => build::fetched(it, project, run),
        Apt | Apk | Rpm | Zypper | Pacman | Brew => other::project_packages(project.manager, run),
        Conda | Pecl | Cpan | R | Luarocks => {}
    }
}

fn remove(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    match request.manager {
        Manager::Apt => apt::remove(request, run),
        Manager::Apk => apk::remove(request, run),
        _ => {}
    }
}

fn upgrade(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    match request.manager {
        Manager::Apt => apt::upgrade(run),
        Manager::Apk => apk::upgrade(run),
        Manager::Rpm | Manager::Zypper => rpm::upgrade(run),
        Manager::Gem => gem::update(run),
        _ => other::upgraded(request.manager, run),
    }
}

fn update_index(update: &IndexUpdate<'_>, run: &mut Run<'_>) {
    match update.manager {
        Manager::Apt => apt::lists(run),
        Manager::Apk if update.keeps_cache => apk::index(update.root, run),
        Manager::Rpm | Manager::Zypper => rpm::metadata(update.manager, update.root, run),
        _ => {}
    }
}

fn clean(cache: &Cache<'_>, run: &mut Run<'_>) {
    match cache.manager {
        Manager::Apt => apt::clean(cache.part, run),
        Manager::Apk => run.state.remove(&apk::cache(cache.root)),
        Manager::Rpm | Manager::Zypper => rpm::clean(cache.root, run),
        Manager::Conda => run.state.remove("/opt/conda/pkgs"),
        Manager::Npm | Manager::Yarn | Manager::Pnpm | Manager::Bun => npm::clean(run),
        Manager::Go => go::clean(cache.part, run),
        Manager::Pip | Manager::Uv | Manager::Poetry | Manager::Pdm | Manager::Pipenv => {
            pip::clean(cache.manager, run);
        }
        _ => {}
    }
}

fn build(it: &Invocation<'_>, built: &Build<'_>, run: &mut Run<'_>) {
    let outer = run.folder.clone();
    run.folder = built.folder.map_or_else(|| outer.clone(), |it| run.path(it));
    match built.tool {
        BuildTool::GoBuild | BuildTool::GoInstall | BuildTool::GoCheck => go::build(it, built, run),
        BuildTool::CargoBuild
        | BuildTool::CargoCheck
        | BuildTool::CargoInstall
        | BuildTool::CargoBinstall
        | BuildTool::CargoChefCook
        | BuildTool::CargoChefPrepare => cargo::build(it, built, run),
        BuildTool::NodeScript => npm::build(built.output, run),
        BuildTool::PythonBytecode => pip::bytecode(run),
        _ => build::build(it, built, run),
    }
    run.folder = outer;
}
