//! .NET.

use super::{
    Build, BuildTool, Cache, CachePart, CommandEffect, InstallStep, Invocation, Language, Manager,
    PackageRequest, Program, ProjectInstall, Script, ScriptSource, scripts,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(
        &["dotnet"],
        "-o --output -c --configuration -r --runtime -f --framework -p -v --verbosity -a --arch --os -s --source --configfile --tool-path --version --project -n --name",
        dotnet,
    ),
    Program::new(&["nuget"], "-OutputDirectory -Source -ConfigFile -Version", |it| {
        match it.verb() {
            "restore" | "install" => fetched(it),
            _ => CommandEffect::Configure,
        }
    }),
    Program::new(&["msbuild", "xbuild", "fsharpc", "mcs", "csc"], "-out --output", |_| {
        CommandEffect::Build(Build::new(BuildTool::DotnetBuild, Language::Dotnet))
    }),
];

fn fetched<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let install = ProjectInstall::new(Manager::Nuget, it.operands.first().copied());
    CommandEffect::InstallProject(ProjectInstall { step: InstallStep::Fetch, ..install })
}

fn dotnet<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    let built = |tool| {
        CommandEffect::Build(Build::new(tool, Language::Dotnet).to(it.value(&["-o", "--output"])))
    };
    match (it.verb(), it.operand(1)) {
        ("restore", _) => fetched(it),
        ("build" | "msbuild" | "pack", _) => built(BuildTool::DotnetBuild),
        ("publish", _) => built(BuildTool::DotnetPublish),
        ("tool", Some("install" | "restore" | "update")) => {
            let mut request = PackageRequest::new(Manager::Nuget, verb, it.rest(2));
            request.root = it.value(&["--tool-path"]);
            request.is_global = true;
            CommandEffect::InstallPackages(request)
        }
        ("workload", Some("install" | "restore")) => {
            CommandEffect::InstallPackages(PackageRequest::new(Manager::Nuget, verb, it.rest(2)))
        }
        ("nuget", Some("locals")) => CommandEffect::CleanCache(Cache {
            manager: Manager::Nuget,
            root: None,
            part: CachePart::Downloads,
        }),
        (
            "nuget" | "new" | "add" | "dev-certs" | "sln" | "tool" | "user-secrets" | "ef"
            | "paket",
            _,
        ) => CommandEffect::Configure,
        ("help" | "test" | "clean" | "list" | "format" | "vstest" | "workload" | "", _) => {
            CommandEffect::Nothing
        }
        ("run" | "watch" | "exec", _) => CommandEffect::RunScript(Script {
            interpreter: "dotnet",
            language: Some(Language::Dotnet),
            source: ScriptSource::Task(it.verb()),
        }),
        _ => scripts::script(it, Some(Language::Dotnet)),
    }
}
