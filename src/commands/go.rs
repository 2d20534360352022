//! Go.

use super::{
    Build, BuildTool, Cache, CachePart, CommandEffect, InstallStep, Invocation, Language, Manager,
    PackageRequest, Program, ProjectInstall, arguments::Style,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(&["go"], "-o -ldflags -tags -mod -gcflags -asmflags -C -p -pkgdir -run -timeout -exec -modfile -overlay -toolexec -buildmode -coverprofile -count -bench -n", go)
        .styled(Style::Words),
    Program::new(&["dep", "glide", "govendor", "godep"], "", |it| match it.verb() {
        "ensure" | "install" | "sync" | "restore" | "up" => project(it, InstallStep::Everything),
        "init" => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }),
    Program::new(&["gofmt", "golint", "golangci-lint", "staticcheck", "govulncheck", "gotestsum"], "", |_| CommandEffect::Nothing),
    Program::new(&["goreleaser", "packr", "packr2", "statik", "go-bindata", "swag", "mage", "gox", "xgo", "wails", "buffalo", "templ"], "-o --output", |_| {
        CommandEffect::Build(Build::new(BuildTool::GoBuild, Language::Go))
    }),
];

fn project<'a>(it: &Invocation<'a>, step: InstallStep) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    CommandEffect::InstallProject(ProjectInstall { step, ..ProjectInstall::new(Manager::Go, verb) })
}

fn go<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let built = |tool| CommandEffect::Build(Build::new(tool, Language::Go).to(it.value(&["-o"])));
    let cache = |part| CommandEffect::CleanCache(Cache { manager: Manager::Go, root: None, part });
    match (it.verb(), it.operand(1)) {
        ("build", _) => built(BuildTool::GoBuild),
        ("install", _) => built(BuildTool::GoInstall),
        ("get", None) => project(it, InstallStep::Fetch),
        ("get", Some(_)) => CommandEffect::InstallPackages(PackageRequest::new(
            Manager::Go,
            it.operands.first().copied(),
            it.rest(1),
        )),
        ("mod", Some("download" | "vendor" | "tidy" | "verify"))
        | ("work", Some("sync" | "vendor")) => project(it, InstallStep::Fetch),
        ("test" | "vet" | "generate" | "list" | "run", _) => built(BuildTool::GoCheck),
        ("clean", _) => match (it.has(&["-modcache"]), it.has(&["-cache"])) {
            (true, true) => cache(CachePart::Everything),
            (true, false) => cache(CachePart::Downloads),
            (false, true) => cache(CachePart::Builds),
            (false, false) => CommandEffect::Nothing,
        },
        ("env" | "mod" | "work", _) => CommandEffect::Configure,
        ("fmt" | "version" | "tool" | "help" | "doc" | "fix" | "telemetry" | "", _) => {
            CommandEffect::Nothing
        }
        _ => CommandEffect::Unknown,
    }
}
