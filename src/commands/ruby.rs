//! Ruby's gem, bundle and rake; Elixir's mix; Perl's, R's and Lua's package managers.

use super::{
    Build, BuildTool, Cache, CachePart, CommandEffect, Dependencies, InstallStep, Invocation,
    Language, Manager, PackageRequest, Program, ProjectInstall, scripts,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(
        &["gem"],
        "-v --version -i --install-dir -n --bindir -P -s --source --platform --jobs -j",
        gem,
    ),
    Program::new(
        &["bundle", "bundler"],
        "--jobs -j --retry --without --with --path --gemfile --binstubs",
        bundle,
    ),
    Program::new(&["rake"], "-f --rakefile", |_| {
        CommandEffect::Build(Build::new(BuildTool::Rake, Language::Ruby))
    }),
    Program::new(&["rails"], "", |it| match it.verb() {
        "server" | "s" | "console" | "c" => scripts::script(it, Some(Language::Ruby)),
        _ => CommandEffect::Build(Build::new(BuildTool::Rails, Language::Ruby)),
    }),
    Program::new(&["bootsnap"], "", |_| CommandEffect::Configure),
    Program::new(&["rubocop", "rspec"], "", |_| CommandEffect::Nothing),
    Program::new(&["puma", "rackup", "unicorn", "thin"], "-C -p -c -E", |it| {
        scripts::script(it, Some(Language::Ruby))
    }),
];

/// Those of Elixir, Perl, R and Lua.
pub(super) const OTHERS: &[Program] = &[
    Program::new(&["mix"], "--only", mix),
    Program::new(&["rebar3", "rebar"], "", |_| {
        CommandEffect::Build(Build::new(BuildTool::Mix, Language::Other))
    }),
    Program::new(&["cpan", "cpanm", "carton", "cpm"], "-l -L -M --mirror", |it| {
        CommandEffect::InstallPackages(PackageRequest::new(Manager::Cpan, None, &it.operands))
    }),
    Program::new(
        &["install2.r", "installGithub.r", "install.r"],
        "-r --repos -n --ncpus -l",
        |it| CommandEffect::InstallPackages(PackageRequest::new(Manager::R, None, &it.operands)),
    ),
    Program::new(&["luarocks"], "--lua-version --lua-dir --tree", |it| match it.verb() {
        "install" | "make" => CommandEffect::InstallPackages(PackageRequest::new(
            Manager::Luarocks,
            it.operands.first().copied(),
            it.rest(1),
        )),
        _ => CommandEffect::Configure,
    }),
];

fn gem<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    let request = |skip| {
        let mut request = PackageRequest::new(Manager::Gem, verb, it.rest(skip));
        request.root = it.value(&["-i", "--install-dir"]);
        request
    };
    match it.verb() {
        "install" | "i" => CommandEffect::InstallPackages(request(1)),
        "update" => CommandEffect::UpgradePackages(request(1)),
        "uninstall" => CommandEffect::RemovePackages(request(1)),
        "cleanup" | "sources" | "push" => CommandEffect::Configure,
        "build" => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }
}

fn bundle<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    match it.verb() {
        "install" | "update" | "" => {
            let mut project = ProjectInstall::new(Manager::Bundler, verb);
            let leaves_out = |groups: &str| groups.contains("development");
            if it.has(&["--deployment"]) || it.values(&["--without"]).any(leaves_out) {
                project.dependencies = Dependencies::Production;
            }
            project.folder = it.value(&["--path"]);
            CommandEffect::InstallProject(project)
        }
        "clean" => CommandEffect::CleanCache(Cache {
            manager: Manager::Bundler,
            root: None,
            part: CachePart::Downloads,
        }),
        "config" => match (it.operand(1), it.operand(2), it.operand(3)) {
            (Some("set"), Some(key), Some(value)) => {
                CommandEffect::SetOption(Manager::Bundler, key, value)
            }
            // As before Bundler 2.
            (Some(key), Some(value), None) if !matches!(key, "get" | "set" | "unset" | "list") => {
                CommandEffect::SetOption(Manager::Bundler, key, value)
            }
            _ => CommandEffect::Configure,
        },
        "lock" | "binstubs" | "init" | "add" => CommandEffect::Configure,
        "check" | "show" | "list" | "audit" | "version" => CommandEffect::Nothing,
        "package" | "cache" => CommandEffect::InstallProject(ProjectInstall {
            step: InstallStep::Fetch,
            ..ProjectInstall::new(Manager::Bundler, verb)
        }),
        _ => CommandEffect::Unknown,
    }
}

fn mix<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    match it.verb() {
        "deps.get" | "deps.update" => CommandEffect::InstallProject(ProjectInstall {
            step: InstallStep::Fetch,
            ..ProjectInstall::new(Manager::Mix, verb)
        }),
        "local.hex" | "local.rebar" | "local.phoenix" | "archive.install" | "deps.clean" => {
            CommandEffect::Configure
        }
        "format" | "test" | "hex.info" | "help" => CommandEffect::Nothing,
        "release" | "distillery.release" => {
            CommandEffect::Build(Build::new(BuildTool::MixRelease, Language::Other))
        }
        "do" => CommandEffect::Build(Build::new(BuildTool::Mix, Language::Other)),
        _ => CommandEffect::Build(Build::new(BuildTool::Mix, Language::Other)),
    }
}
