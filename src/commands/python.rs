//! Python: pip, uv, poetry, pdm, pipenv, conda, virtualenv, and modules that stand for programs.

use super::{
    Build, BuildTool, Cache, CachePart, CommandEffect, Dependencies, Environment, EnvironmentTool,
    InstallStep, Invocation, Language, Manager, PackageRequest, Program, ProjectInstall, Script,
    ScriptSource, Toolchain, ToolchainKind, scripts,
};
use crate::syntax::Word;

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(&["pip"], PIP_VALUES, pip),
    Program::new(&["easy_install"], "-d --install-dir -i --index-url -f", |it| {
        CommandEffect::InstallPackages(PackageRequest::new(Manager::Pip, None, &it.operands))
    }),
    Program::new(&["pipx"], "--python --index-url -i --spec --pip-args", pipx),
    Program::new(&["uv"], UV_VALUES, uv),
    Program::new(&["uvx"], UV_VALUES, |it| task(it, 0)),
    Program::new(
        &["poetry"],
        "--with --without --only -E --extras --group -G -C --directory -P --project --format -f --output -o",
        poetry,
    ),
    Program::new(
        &["pdm"],
        "-p --project -G --group -o --output -f --format --venv -L --lockfile",
        pdm,
    ),
    Program::new(&["pipenv"], "--python --categories --pypi-mirror -r", pipenv),
    Program::new(
        &["conda", "mamba", "micromamba"],
        "-n --name -c --channel -f --file -p --prefix -r --root-prefix --solver --set --add --append --prepend --remove",
        conda,
    ),
    Program::new(&["virtualenv"], "-p --python --prompt --pip --setuptools --wheel", |it| {
        environment(it.operand(0), EnvironmentTool::Virtualenv)
    }),
    Program::new(&["pyenv"], "", |it| match it.verb() {
        "install" => toolchain(it.texts(1)),
        "global" | "local" | "rehash" | "init" | "virtualenv-init" => CommandEffect::Configure,
        "virtualenv" => CommandEffect::MakeEnvironment(Environment {
            path: "/root/.pyenv",
            tool: EnvironmentTool::Venv,
        }),
        _ => CommandEffect::Nothing,
    }),
    Program::new(
        &[
            "pybabel",
            "django-admin",
            "jupyter",
            "jupyter-lab",
            "playwright",
            "spacy",
            "nltk",
            "alembic",
            "gunicorn",
            "uvicorn",
            "flask",
            "celery",
            "streamlit",
            "hypercorn",
            "daphne",
            "uwsgi",
            "waitress-serve",
            "fastapi",
        ],
        "-d -D -i -o -l",
        tool,
    ),
    Program::new(
        &[
            "pytest",
            "tox",
            "nox",
            "flake8",
            "black",
            "ruff",
            "mypy",
            "pylint",
            "isort",
            "pip-audit",
            "pip-check",
            "ansible-lint",
            "coverage",
        ],
        "-m -k -c -e",
        |_| CommandEffect::Nothing,
    ),
    Program::new(
        &["cython", "pyinstaller", "maturin", "hatch", "flit", "scons", "nuitka", "waf"],
        "-o --output --out -F --distpath",
        |it| {
            CommandEffect::Build(
                Build::new(BuildTool::PythonBuild, Language::Python).to(it.value(&[
                    "-o",
                    "--output",
                    "--out",
                    "--distpath",
                ])),
            )
        },
    ),
];

const PIP_VALUES: &str = "-r --requirement -c --constraint -t --target --prefix -i --index-url --extra-index-url -f --find-links --trusted-host --root --python -w --wheel-dir -d --dest --timeout --retries --cache-dir --proxy --cert --platform --python-version --implementation --abi --only-binary --no-binary --progress-bar --global-option --install-option --config-settings -C --root-user-action --upgrade-strategy --src --log --exists-action --build-option --use-feature --use-deprecated --report --group --default-timeout -e --editable";

const UV_VALUES: &str = "-r --requirements --requirement -c --constraints --constraint -t --target --prefix -i --index-url --default-index --index --extra-index-url -f --find-links --index-strategy --keyring-provider --trusted-host --allow-insecure-host --python -p --python-preference --python-platform --python-version --extra --group --only-group --no-group --no-extra --with --without --link-mode --cache-dir --project --directory --config-file --env-file --resolution --prerelease --exclude-newer -o --output-file --format --no-build-package --no-binary-package --no-binary --only-binary --refresh-package --reinstall-package --upgrade-package -P --override --overrides --package --no-install-package --prompt --from --color --torch-backend -C --config-setting --env -e --editable";

/// `-e .` names a project as an operand does.
fn packages<'a>(it: &Invocation<'a>, skip: usize) -> Vec<&'a Word> {
    let mut packages = it.rest(skip).to_vec();
    for path in it.values(&["-e", "--editable"]) {
        packages.extend(
            it.command.words.iter().find(|it| it.text.ends_with(path) && !packages.contains(it)),
        );
    }
    packages
}

/// Whether a word names a project in a folder: `.`, `./app`, `/app`, `file:app`, `.[extra]`, and no
/// archive.
pub(super) fn is_folder(word: &str) -> bool {
    let archives = [".whl", ".gz", ".zip", ".bz2"];
    let is_path = word.starts_with(['.', '/']) || word.starts_with("file:");
    is_path && !word.contains('*') && !archives.iter().any(|it| word.ends_with(it))
}

fn pip<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match (it.verb(), it.operand(1)) {
        ("install", _) => install(it, Manager::Pip, 1),
        ("wheel" | "download", _) => {
            let mut request =
                PackageRequest::new(Manager::Pip, it.operands.first().copied(), &packages(it, 1));
            request.root = it.value(&["-w", "--wheel-dir", "-d", "--dest"]);
            request.manifests = it.values(&["-r", "--requirement"]).collect();
            CommandEffect::DownloadPackages(request)
        }
        ("uninstall", _) => {
            let request =
                PackageRequest::new(Manager::Pip, it.operands.first().copied(), it.rest(1));
            CommandEffect::RemovePackages(request)
        }
        ("cache", Some("purge" | "remove")) => cleaned(Manager::Pip),
        ("config", _) => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }
}

fn cleaned<'a>(manager: Manager) -> CommandEffect<'a> {
    CommandEffect::CleanCache(Cache { manager, root: None, part: CachePart::Downloads })
}

/// Of pip and uv: packages by name, or a project with what it lists.
fn install<'a>(it: &Invocation<'a>, manager: Manager, skip: usize) -> CommandEffect<'a> {
    if it.has(&["--dry-run"]) {
        return CommandEffect::Nothing;
    }
    let verb = it.operands.get(skip - 1).copied();
    let mut manifests: Vec<&str> = it.values(&["-r", "--requirement", "--requirements"]).collect();
    let mut packages = packages(it, skip);
    if it.operand(skip - 1) == Some("sync") {
        manifests.extend(packages.drain(..).map(|it| it.text.as_str()));
    }
    let keeps_cache = !it.has(&["--no-cache-dir", "--no-cache", "-n"]);
    let root = it.value(&["-t", "--target", "--prefix", "--root"]);
    if manifests.is_empty() && !packages.iter().any(|it| is_folder(&it.text)) {
        let mut request = PackageRequest::new(manager, verb, &packages);
        (request.keeps_cache, request.root) = (keeps_cache, root);
        return CommandEffect::InstallPackages(request);
    }
    let mut project = ProjectInstall::new(manager, verb);
    project.folder = root;
    (project.projects, project.packages) = packages.into_iter().partition(|it| is_folder(&it.text));
    (project.manifests, project.keeps_cache) = (manifests, keeps_cache);
    if it.has(&["--no-deps"]) {
        project.dependencies = Dependencies::Production;
    }
    CommandEffect::InstallProject(project)
}

fn pipx<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match it.verb() {
        "install" | "inject" => {
            let mut request =
                PackageRequest::new(Manager::Pip, it.operands.first().copied(), it.rest(1));
            request.is_global = true;
            CommandEffect::InstallPackages(request)
        }
        "run" => task(it, 1),
        "ensurepath" => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }
}

fn uv<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match (it.verb(), it.operand(1)) {
        ("pip", Some("install" | "sync")) => install(it, Manager::Uv, 2),
        ("pip", Some("uninstall")) => CommandEffect::RemovePackages(PackageRequest::new(
            Manager::Uv,
            it.operands.get(1).copied(),
            it.rest(2),
        )),
        ("sync", _) => {
            let mut project = ProjectInstall::new(Manager::Uv, it.operands.first().copied());
            if it.has(&["--no-dev", "--no-default-groups", "--only-group"]) {
                project.dependencies = Dependencies::Production;
            }
            if it.has(&["--no-install-project", "--no-install-workspace", "--no-install-local"]) {
                project.step = InstallStep::WithoutProject;
            }
            project.keeps_cache = !it.has(&["--no-cache", "-n"]);
            project.folder = it.value(&["--project", "--directory"]);
            CommandEffect::InstallProject(project)
        }
        ("venv", _) => environment(it.operand(1), EnvironmentTool::Uv),
        ("tool", Some("install")) => {
            let mut request =
                PackageRequest::new(Manager::Uv, it.operands.get(1).copied(), it.rest(2));
            request.is_global = true;
            CommandEffect::InstallPackages(request)
        }
        ("add", _) => CommandEffect::InstallPackages(PackageRequest::new(
            Manager::Uv,
            it.operands.first().copied(),
            it.rest(1),
        )),
        ("remove", _) => CommandEffect::RemovePackages(PackageRequest::new(
            Manager::Uv,
            it.operands.first().copied(),
            it.rest(1),
        )),
        ("python", Some("install")) => toolchain(it.texts(2)),
        ("build", _) => CommandEffect::Build(
            Build::new(BuildTool::PythonBuild, Language::Python).to(it.value(&["-o", "--out-dir"])),
        ),
        ("cache", Some("clean" | "prune")) => cleaned(Manager::Uv),
        ("run", _) => task(it, 1),
        ("tool", Some("run")) => task(it, 2),
        ("lock" | "init" | "export", _) | ("pip", Some("compile")) => CommandEffect::Configure,
        ("pip", Some("freeze" | "list" | "show" | "check" | "tree") | None) => {
            CommandEffect::Nothing
        }
        ("cache" | "version" | "help" | "self" | "tree" | "python" | "tool" | "", _) => {
            CommandEffect::Nothing
        }
        _ => CommandEffect::Unknown,
    }
}

fn toolchain<'a>(names: Vec<&'a str>) -> CommandEffect<'a> {
    CommandEffect::InstallToolchain(Toolchain { kind: ToolchainKind::Python, names })
}

/// What `uv run`, `poetry run` and their like run.
fn task<'a>(it: &Invocation<'a>, skip: usize) -> CommandEffect<'a> {
    let task = it.operand(skip).unwrap_or_default();
    let source = ScriptSource::Task(task);
    CommandEffect::RunScript(Script {
        interpreter: &it.command.name,
        language: Some(Language::Python),
        source,
    })
}

fn environment<'a>(path: Option<&'a str>, tool: EnvironmentTool) -> CommandEffect<'a> {
    CommandEffect::MakeEnvironment(Environment { path: path.unwrap_or(".venv"), tool })
}

fn poetry<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    match it.verb() {
        "install" | "sync" => {
            let mut project = ProjectInstall::new(Manager::Poetry, verb);
            if it.has(&["--no-dev", "--only-root", "--only", "--without"]) {
                project.dependencies = Dependencies::Production;
            }
            if it.has(&["--no-root"]) {
                project.step = InstallStep::WithoutProject;
            }
            project.keeps_cache = !it.has(&["--no-cache"]);
            project.folder = it.value(&["-C", "--directory", "-P", "--project"]);
            CommandEffect::InstallProject(project)
        }
        "add" => {
            CommandEffect::InstallPackages(PackageRequest::new(Manager::Poetry, verb, it.rest(1)))
        }
        "remove" => {
            CommandEffect::RemovePackages(PackageRequest::new(Manager::Poetry, verb, it.rest(1)))
        }
        "config" => match (it.operand(1), it.operand(2)) {
            (Some(key), Some(value)) => CommandEffect::SetOption(Manager::Poetry, key, value),
            _ => CommandEffect::Configure,
        },
        "build" => CommandEffect::Build(Build::new(BuildTool::PythonBuild, Language::Python)),
        "cache" => cleaned(Manager::Poetry),
        "run" => task(it, 1),
        "lock" | "export" | "self" | "init" | "new" | "source" => CommandEffect::Configure,
        "check" | "show" | "env" | "version" | "about" | "" => CommandEffect::Nothing,
        _ => CommandEffect::Unknown,
    }
}

fn pdm<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    match it.verb() {
        "install" | "sync" | "" => {
            let mut project = ProjectInstall::new(Manager::Pdm, verb);
            if it.has(&["--prod", "--production"]) {
                project.dependencies = Dependencies::Production;
            }
            if it.has(&["--no-self"]) {
                project.step = InstallStep::WithoutProject;
            }
            CommandEffect::InstallProject(project)
        }
        "add" => {
            CommandEffect::InstallPackages(PackageRequest::new(Manager::Pdm, verb, it.rest(1)))
        }
        "build" => CommandEffect::Build(Build::new(BuildTool::PythonBuild, Language::Python)),
        "run" => task(it, 1),
        "cache" => cleaned(Manager::Pdm),
        "config" | "lock" | "export" | "use" | "init" | "venv" => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }
}

fn pipenv<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    match it.verb() {
        "install" | "sync" if it.rest(1).is_empty() => {
            let mut project = ProjectInstall::new(Manager::Pipenv, verb);
            if !it.has(&["-d", "--dev"]) {
                project.dependencies = Dependencies::Production;
            }
            project.manifests = it.values(&["-r"]).collect();
            CommandEffect::InstallProject(project)
        }
        "install" => {
            CommandEffect::InstallPackages(PackageRequest::new(Manager::Pipenv, verb, it.rest(1)))
        }
        "run" => task(it, 1),
        "lock" | "requirements" => CommandEffect::Configure,
        "--clear" => cleaned(Manager::Pipenv),
        _ => CommandEffect::Nothing,
    }
}

fn conda<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    let root = it.value(&["-p", "--prefix"]);
    let with = |skip: usize| {
        let mut request = PackageRequest::new(Manager::Conda, verb, it.rest(skip));
        request.root = root;
        request.manifests = it.values(&["-f", "--file"]).collect();
        CommandEffect::InstallPackages(request)
    };
    match (it.verb(), it.operand(1)) {
        ("install" | "create" | "update" | "upgrade", _) => with(1),
        ("env", Some("create" | "update")) => with(2),
        ("remove" | "uninstall", _) => {
            CommandEffect::RemovePackages(PackageRequest::new(Manager::Conda, verb, it.rest(1)))
        }
        ("clean", _) => CommandEffect::CleanCache(Cache {
            manager: Manager::Conda,
            root: None,
            part: CachePart::Everything,
        }),
        ("run", _) => task(it, 1),
        ("config" | "init" | "env" | "activate" | "deactivate" | "shell" | "self-update", _) => {
            CommandEffect::Configure
        }
        ("build", _) => CommandEffect::Build(Build::new(BuildTool::PythonBuild, Language::Python)),
        _ => CommandEffect::Nothing,
    }
}

/// The module that does the same as a program of a Python package, behind `python -m`.
pub fn module_of(program: &str) -> Option<&'static str> {
    const SAME: &[&str] = &[
        "alembic",
        "celery",
        "daphne",
        "fastapi",
        "flask",
        "gunicorn",
        "hypercorn",
        "pip",
        "pytest",
        "streamlit",
        "uvicorn",
    ];
    match program {
        "waitress-serve" => Some("waitress"),
        "django-admin" => Some("django"),
        _ => SAME.iter().copied().find(|it| *it == program),
    }
}

/// Programs that Python packages bring, by their verbs.
fn tool<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match (it.command.name.as_str(), it.verb()) {
        ("playwright", "install" | "install-deps") => CommandEffect::InstallToolchain(Toolchain {
            kind: ToolchainKind::Browsers,
            names: it.texts(1),
        }),
        ("pybabel", _)
        | (
            "django-admin",
            "compilemessages" | "makemessages" | "collectstatic" | "migrate" | "check",
        )
        | (
            "jupyter" | "jupyter-lab",
            "notebook" | "kernelspec" | "serverextension" | "nbextension" | "server" | "",
        ) => CommandEffect::Configure,
        _ => task(it, 0),
    }
}

/// `python`: a module that stands for a program, code in the command, or a script.
pub(super) fn python<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.verb();
    if let Some(module) = it.value(&["-m"]) {
        return module_effect(module, it);
    }
    match verb.rsplit('/').next().unwrap_or_default() {
        "setup.py" => match it.operand(1) {
            Some("install" | "develop") => {
                CommandEffect::Build(Build::new(BuildTool::PythonSetup, Language::Python))
            }
            Some("clean" | "check") => CommandEffect::Nothing,
            _ => CommandEffect::Build(Build::new(BuildTool::PythonBuild, Language::Python)),
        },
        "get-pip.py" => {
            CommandEffect::InstallPackages(PackageRequest::new(Manager::Pip, None, &[]))
        }
        "get-poetry.py" | "install-poetry.py" => {
            CommandEffect::InstallPackages(PackageRequest::new(Manager::Poetry, None, &[]))
        }
        _ => scripts::script(it, Some(Language::Python)),
    }
}

/// What a module does that `python -m` runs.
fn module_effect<'a>(module: &'a str, it: &Invocation<'a>) -> CommandEffect<'a> {
    match module {
        "venv" | "virtualenv" => {
            let tool = if it.has(&["--without-pip"]) {
                EnvironmentTool::VenvWithoutPip
            } else {
                EnvironmentTool::Venv
            };
            environment(it.operand(0), tool)
        }
        "compileall" | "ensurepip" => {
            CommandEffect::Build(Build::new(BuildTool::PythonBytecode, Language::Python))
        }
        "build" => CommandEffect::Build(Build::new(BuildTool::PythonBuild, Language::Python)),
        "site" | "json.tool" | "unittest" | "pytest" | "flake8" | "platform" | "sysconfig" => {
            CommandEffect::Nothing
        }
        "playwright" if it.verb() == "install" => CommandEffect::InstallToolchain(Toolchain {
            kind: ToolchainKind::Browsers,
            names: it.texts(1),
        }),
        _ => {
            let source = ScriptSource::Module(module);
            CommandEffect::RunScript(Script {
                interpreter: &it.command.name,
                language: Some(Language::Python),
                source,
            })
        }
    }
}
