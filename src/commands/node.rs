//! Node.js: npm, yarn, pnpm, bun, npx, corepack, version managers and bundlers.

use super::{
    Build, BuildTool, Cache, CachePart, CommandEffect, Dependencies, InstallStep, Invocation,
    Language, Manager, PackageRequest, Program, ProjectInstall, Script, ScriptSource, Toolchain,
    ToolchainKind, scripts,
};
use crate::syntax::Word;

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(&["npm", "cnpm"], VALUES, npm),
    Program::new(&["yarn", "yarnpkg"], VALUES, yarn),
    Program::new(&["pnpm"], PNPM_VALUES, npm),
    Program::new(&["bun"], VALUES, npm),
    Program::new(&["npx", "bunx", "pnpx"], "-p --package", npx),
    Program::new(&["corepack"], "--install-directory", corepack),
    Program::new(&["nvm", "n", "fnm", "volta"], "", version_manager),
    Program::new(&["tsc"], "-p --project --outDir --outFile", |it| {
        CommandEffect::Build(
            Build::new(BuildTool::Typescript, Language::Node)
                .to(it.value(&["--outDir", "--outFile"])),
        )
    }),
    Program::new(
        &[
            "webpack",
            "vite",
            "ng",
            "next",
            "nuxt",
            "nx",
            "turbo",
            "rollup",
            "parcel",
            "esbuild",
            "gulp",
            "grunt",
            "bower",
            "lerna",
            "rush",
            "vue-cli-service",
            "react-scripts",
            "astro",
            "ember",
            "swc",
            "babel",
            "quasar",
            "ionic",
            "expo",
            "sass",
            "node-sass",
            "tailwindcss",
            "prisma",
        ],
        "-c --config -o --output -p --project --mode",
        bundler,
    ),
    Program::new(
        &["eslint", "prettier", "jest", "mocha", "karma", "cypress"],
        "-c --config",
        |_| CommandEffect::Nothing,
    ),
    Program::new(&["nodemon", "pm2", "pm2-runtime", "serve", "http-server"], "", |it| {
        task(it, it.operand(0))
    }),
    Program::new(&["node-gyp", "node-pre-gyp", "prebuild-install"], "", |_| {
        CommandEffect::Build(Build::new(BuildTool::NodeScript, Language::Node))
    }),
];

const PNPM_VALUES: &str = "--prefix --registry --cache --cwd -C --filter -F --dir --network-timeout --loglevel --workspace --omit --include --only --tag --install-strategy --cache-folder --modules-folder --userconfig --mutex --access --scope --use-yarnrc --store-dir --network-concurrency --maxsockets --fetch-retries --fetch-timeout --fetch-retry-mintimeout --fetch-retry-maxtimeout --backend --cache-dir --virtual-store-dir --reporter --child-concurrency";

/// The same, and the letter for a workspace, which is of the root for pnpm.
const VALUES: &str = "--prefix --registry --cache --cwd -C --filter -F --dir --network-timeout --loglevel --workspace --omit --include --only --tag --install-strategy --cache-folder --modules-folder --userconfig --mutex --access --scope --use-yarnrc --store-dir --network-concurrency --maxsockets --fetch-retries --fetch-timeout --fetch-retry-mintimeout --fetch-retry-maxtimeout --backend --cache-dir --virtual-store-dir --reporter --child-concurrency -w";

/// The manager of a command's name.
fn manager(it: &Invocation<'_>) -> Manager {
    match it.command.name.as_str() {
        "yarn" | "yarnpkg" => Manager::Yarn,
        "pnpm" => Manager::Pnpm,
        "bun" => Manager::Bun,
        _ => Manager::Npm,
    }
}

fn is_global(it: &Invocation<'_>) -> bool {
    it.has(&["-g", "--global", "--location"]) || it.verb() == "global"
}

fn folder<'a>(it: &Invocation<'a>) -> Option<&'a str> {
    it.value(&["--prefix", "--cwd", "-C", "--dir"])
}

/// `.`, `../x`, `/x` or `file:x`, unless it is the archive of a package.
fn is_folder(word: &str) -> bool {
    let is_path = ["./", "../", "/", "~/", "file:", "link:"].iter().any(|it| word.starts_with(it));
    (is_path || matches!(word, "." | "..")) && !word.ends_with(".tgz") && !word.ends_with(".gz")
}

/// Packages by name, or projects in other folders.
fn add<'a>(it: &Invocation<'a>, skip: usize) -> CommandEffect<'a> {
    let verb = it.operands.get(skip - 1).copied();
    let (projects, packages): (Vec<&Word>, Vec<&Word>) =
        it.rest(skip).iter().partition(|it| is_folder(&it.text));
    if projects.is_empty() {
        let mut request = PackageRequest::new(manager(it), verb, &packages);
        request.is_global = is_global(it);
        request.root = folder(it);
        return CommandEffect::InstallPackages(request);
    }
    let mut project = project(it, verb);
    (project.projects, project.packages) = (projects, packages);
    CommandEffect::InstallProject(project)
}

fn project<'a>(it: &Invocation<'a>, verb: Option<&'a Word>) -> ProjectInstall<'a> {
    let mut project = ProjectInstall::new(manager(it), verb);
    let leaves_out = |value: &str| matches!(value, "dev" | "development");
    let only = |value: &str| matches!(value, "production" | "prod");
    if it.has(&["--production", "--prod", "-P"])
        && !it.values(&["--production"]).any(|it| it == "false")
        || it.values(&["--omit"]).any(leaves_out)
        || it.values(&["--only"]).any(only)
        || it.verb() == "workspaces"
    {
        project.dependencies = Dependencies::Production;
    }
    project.folder = folder(it);
    project.is_global = is_global(it);
    project
}

fn cleaned<'a>(manager: Manager) -> CommandEffect<'a> {
    CommandEffect::CleanCache(Cache { manager, root: None, part: CachePart::Downloads })
}

/// Whether images of Node.js have this program beside `node` itself.
pub fn comes_with_node(name: &str) -> bool {
    matches!(name, "npm" | "npx" | "yarn" | "yarnpkg" | "pnpm" | "corepack")
}

/// The script of package.json that a command runs, and by which manager: `start` of `npm start`.
pub fn package_script<'a>(it: &Invocation<'a>) -> Option<(Manager, &'a str)> {
    if !matches!(it.command.name.as_str(), "npm" | "cnpm" | "yarn" | "yarnpkg" | "pnpm" | "bun") {
        return None;
    }
    let script = match (it.verb(), manager(it)) {
        ("x" | "exec" | "dlx" | "workspace" | "workspaces", _) | ("build", Manager::Bun) => None,
        ("run" | "run-script" | "rum", _) => it.operand(1),
        (verb @ ("start" | "stop" | "restart" | "test"), _) => Some(verb),
        (_, Manager::Npm) => None,
        // Their other verbs are scripts.
        (verb, _) => match it.effect() {
            CommandEffect::RunScript(Script { source: ScriptSource::Task(_), .. })
            | CommandEffect::Build(_) => Some(verb),
            _ => None,
        },
    };
    Some((manager(it), script?))
}

/// A script of package.json, or a program of node_modules.
fn task<'a>(it: &Invocation<'a>, name: Option<&'a str>) -> CommandEffect<'a> {
    let name = name.unwrap_or_default();
    if builds(name) {
        return CommandEffect::Build(
            Build::new(BuildTool::NodeScript, Language::Node).to(folder(it)),
        );
    }
    if ["test", "lint", "typecheck", "type-check", "audit", "check", "format"]
        .iter()
        .any(|it| name.starts_with(it))
    {
        return CommandEffect::Nothing;
    }
    let source = ScriptSource::Task(name);
    CommandEffect::RunScript(Script {
        interpreter: &it.command.name,
        language: Some(Language::Node),
        source,
    })
}

/// Whether Bun is given a file and no script of package.json.
fn is_file(name: &str) -> bool {
    [".js", ".mjs", ".cjs", ".ts", ".mts", ".tsx", ".jsx"].iter().any(|it| name.ends_with(it))
}

/// Whether a script of this name builds, as its authors name it.
fn builds(script: &str) -> bool {
    ["build", "compile", "dist", "bundle", "webpack", "vite", "tsc", "prod", "generate"]
        .iter()
        .any(|it| script.contains(it))
}

fn npm<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    let manager = manager(it);
    match (it.verb(), it.operand(1)) {
        ("install" | "i" | "isntall" | "add" | "in", Some(_)) => add(it, 1),
        (
            "install" | "i" | "ci" | "clean-install" | "install-clean" | "in" | "install-ci-test"
            | "cit",
            None,
        ) => CommandEffect::InstallProject(project(it, verb)),
        ("ci" | "clean-install", Some(_)) => CommandEffect::InstallProject(project(it, verb)),
        ("fetch", _) if manager == Manager::Pnpm => CommandEffect::InstallProject(ProjectInstall {
            step: InstallStep::Fetch,
            ..project(it, verb)
        }),
        ("deploy", _) if manager == Manager::Pnpm => {
            CommandEffect::InstallProject(project(it, verb))
        }
        ("uninstall" | "remove" | "rm" | "r" | "un" | "unlink", _) => {
            let mut request = PackageRequest::new(manager, verb, it.rest(1));
            request.is_global = is_global(it);
            CommandEffect::RemovePackages(request)
        }
        ("prune", _) => {
            let mut request = PackageRequest::new(manager, verb, &[]);
            request.removes_unneeded = true;
            CommandEffect::RemovePackages(request)
        }
        ("update" | "upgrade" | "up", _) => {
            CommandEffect::UpgradePackages(PackageRequest::new(manager, verb, it.rest(1)))
        }
        ("cache", Some("clean" | "verify" | "rm")) | ("store", Some("prune")) => cleaned(manager),
        ("pm", Some("cache")) => cleaned(manager),
        ("run" | "run-script" | "rum", script) => task(it, script),
        ("x" | "exec" | "dlx", script) => task(it, script),
        ("build", _) if manager == Manager::Bun => {
            CommandEffect::Build(Build::new(BuildTool::NodeScript, Language::Node))
        }
        (
            "test" | "t" | "tst" | "audit" | "view" | "ls" | "list" | "outdated" | "whoami"
            | "version" | "-v" | "help" | "bin" | "root" | "ping" | "doctor" | "fund" | "explain"
            | "why" | "",
            _,
        ) => CommandEffect::Nothing,
        (
            "config" | "set" | "get" | "c" | "link" | "pkg" | "login" | "logout" | "adduser"
            | "dedupe" | "ddp" | "rebuild" | "import" | "init" | "setup" | "env" | "shrinkwrap"
            | "approve-builds" | "pack",
            _,
        ) => CommandEffect::Configure,
        (file, _) if manager == Manager::Bun && is_file(file) => {
            scripts::script(it, Some(Language::Node))
        }
        (script, _) if manager != Manager::Npm => task(it, Some(script)),
        ("start" | "stop" | "restart", _) => task(it, it.operand(0)),
        _ => CommandEffect::Unknown,
    }
}

fn yarn<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    match (it.verb(), it.operand(1)) {
        ("" | "install" | "workspaces", second)
            if it.verb() != "workspaces" || matches!(second, Some("focus")) =>
        {
            CommandEffect::InstallProject(project(it, verb))
        }
        ("add", Some(_)) => add(it, 1),
        ("global", Some("add")) => add(it, 2),
        ("cache", Some("clean")) => cleaned(Manager::Yarn),
        ("remove", Some(_)) => {
            CommandEffect::RemovePackages(PackageRequest::new(Manager::Yarn, verb, it.rest(1)))
        }
        ("upgrade" | "up", _) => {
            CommandEffect::UpgradePackages(PackageRequest::new(Manager::Yarn, verb, it.rest(1)))
        }
        ("run" | "exec" | "dlx", script) => task(it, script),
        ("workspace", _) => task(it, it.operands.last().map(|it| it.text.as_str())),
        ("workspaces", _) => task(it, it.operands.last().map(|it| it.text.as_str())),
        (
            "config" | "set" | "plugin" | "init" | "link" | "policies" | "autoclean" | "dedupe"
            | "import" | "global",
            _,
        ) => CommandEffect::Configure,
        (
            "info" | "list" | "why" | "audit" | "outdated" | "versions" | "version" | "bin"
            | "check" | "cache" | "test",
            _,
        ) => CommandEffect::Nothing,
        (script, _) => task(it, Some(script)),
    }
}

fn npx<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match it.verb().split('@').next().unwrap_or_default() {
        "playwright" | "puppeteer" if it.has_word(&["install"]) => {
            CommandEffect::InstallToolchain(Toolchain {
                kind: ToolchainKind::Browsers,
                names: it.texts(2),
            })
        }
        "eslint" | "prettier" | "jest" | "mocha" => CommandEffect::Nothing,
        "browserslist" | "update-browserslist-db" | "npm-check" => CommandEffect::Configure,
        _ => task(
            it,
            it.operand(0).filter(|name| !builds(name)).map_or(it.operand(0), |name| {
                it.texts(0).into_iter().find(|it| builds(it)).or(Some(name))
            }),
        ),
    }
}

fn corepack<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match it.verb() {
        "prepare" | "install" | "use" | "hydrate" => CommandEffect::InstallToolchain(Toolchain {
            kind: ToolchainKind::Corepack,
            names: it.texts(1),
        }),
        "cache" => cleaned(Manager::Npm),
        "enable" | "disable" | "up" => CommandEffect::Configure,
        _ => task(it, it.operand(1)),
    }
}

fn version_manager<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match it.verb() {
        "use" | "alias" | "default" | "cache" | "ls" | "list" | "unload" | "env" | "prune"
        | "rm" | "uninstall" | "" => CommandEffect::Configure,
        "install" => CommandEffect::InstallToolchain(Toolchain {
            kind: ToolchainKind::Node,
            names: it.texts(1),
        }),
        _ if it.command.name == "n" => CommandEffect::InstallToolchain(Toolchain {
            kind: ToolchainKind::Node,
            names: it.texts(0),
        }),
        _ => CommandEffect::Unknown,
    }
}

/// Bundlers and what builds with them. Some have verbs that build nothing.
fn bundler<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match (it.command.name.as_str(), it.verb()) {
        ("ng", "config" | "analytics" | "version" | "cache")
        | ("next", "telemetry")
        | ("nx", "reset") => CommandEffect::Configure,
        ("ng", "test" | "lint" | "e2e") | ("next", "lint") => CommandEffect::Nothing,
        ("bower", "install" | "update") => CommandEffect::InstallProject(ProjectInstall::new(
            Manager::Npm,
            it.operands.first().copied(),
        )),
        ("ng" | "next" | "vite" | "nuxt", "serve" | "dev" | "start" | "preview") => {
            task(it, it.operand(0))
        }
        _ => CommandEffect::Build(Build::new(BuildTool::NodeScript, Language::Node)),
    }
}
