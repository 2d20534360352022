//! What a command does to the file system of a build.

use std::borrow::Cow;

use crate::syntax::Word;

/// What a command does. Paths are as written: relative ones lie in the working directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommandEffect<'a> {
    /// It prints or asks something, or changes only the shell that runs it.
    Nothing,
    /// It changes the folder in which the next command runs.
    ChangeFolder(&'a str),
    /// It leaves settings, links or folders: a few kB.
    Configure,
    /// It installs packages by name.
    InstallPackages(PackageRequest<'a>),
    /// It removes packages.
    RemovePackages(PackageRequest<'a>),
    /// It upgrades what is installed.
    UpgradePackages(PackageRequest<'a>),
    /// It downloads packages without installing them.
    DownloadPackages(PackageRequest<'a>),
    /// It installs packages from files that are there: `dpkg -i x.deb`.
    UnpackPackages(Manager),
    /// It marks packages as no longer asked for.
    MarkUnneeded(Manager),
    /// It fetches the lists of a package manager.
    UpdateIndex(IndexUpdate<'a>),
    /// It deletes what a package manager keeps for itself.
    CleanCache(Cache<'a>),
    /// It installs what a project's manifest or lock file lists.
    InstallProject(ProjectInstall<'a>),
    /// It makes an environment for packages: `python -m venv`.
    MakeEnvironment(Environment<'a>),
    /// It sets an option of a package manager that decides where packages go.
    SetOption(Manager, &'a str, &'a str),
    /// It installs a toolchain of a language: rustup, corepack.
    InstallToolchain(Toolchain<'a>),
    /// It builds a program, a library, pages or a package.
    Build(Build<'a>),
    /// It fetches files.
    Download(Download<'a>),
    /// It unpacks an archive.
    Unpack(Unpack<'a>),
    /// It clones a repository.
    Clone(Checkout<'a>),
    /// It fetches more of a repository that is there.
    FetchRepository,
    /// It writes its input to files: `tee`.
    WriteFile(Vec<&'a Word>),
    /// It changes files in place: `sed -i`, `touch`.
    EditFile(Vec<&'a Word>),
    /// It copies files.
    CopyFiles(Transfer<'a>),
    /// It moves files.
    Move(Transfer<'a>),
    /// It makes links.
    Link(Transfer<'a>),
    /// It deletes files.
    Remove(Removal<'a>),
    /// It makes folders.
    MakeFolder(NewFolder<'a>),
    /// It changes the rights of files.
    ChangeMode(Change<'a>),
    /// It changes the owner of files.
    ChangeOwner(Change<'a>),
    /// It makes programs smaller in place: `strip`, `upx`.
    Shrink(Shrink<'a>),
    /// It makes a file of a given length.
    Allocate(Allocation<'a>),
    /// It makes or changes users and groups.
    MakeUser(NewUser<'a>),
    /// It starts a service.
    Start(&'a str),
    /// It runs code that the command does not show: a script's file, or what it is piped.
    RunScript(Script<'a>),
    /// Anything may come of it.
    Unknown,
}

impl<'a> CommandEffect<'a> {
    /// What it asks of a package manager, by the names of packages.
    pub fn request(&self) -> Option<&PackageRequest<'a>> {
        match self {
            CommandEffect::InstallPackages(it)
            | CommandEffect::RemovePackages(it)
            | CommandEffect::UpgradePackages(it)
            | CommandEffect::DownloadPackages(it) => Some(it),
            _ => None,
        }
    }

    /// The package manager that it calls.
    pub fn manager(&self) -> Option<Manager> {
        match self {
            CommandEffect::UnpackPackages(it)
            | CommandEffect::MarkUnneeded(it)
            | CommandEffect::SetOption(it, ..) => Some(*it),
            CommandEffect::UpdateIndex(it) => Some(it.manager),
            CommandEffect::CleanCache(it) => Some(it.manager),
            CommandEffect::InstallProject(it) => Some(it.manager),
            _ => self.request().map(|it| it.manager),
        }
    }

    /// The language that it installs for, builds or runs.
    pub fn language(&self) -> Option<Language> {
        match self {
            CommandEffect::Build(it) => Some(it.language),
            CommandEffect::RunScript(it) => it.language,
            CommandEffect::MakeEnvironment(_) => Some(Language::Python),
            CommandEffect::InstallToolchain(it) => it.kind.language(),
            _ => self.manager()?.language(),
        }
    }
}

/// A package manager, of a system or of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manager {
    /// apt, apt-get, aptitude and dpkg.
    Apt,
    /// apk.
    Apk,
    /// dnf, yum, microdnf, tdnf and rpm.
    Rpm,
    /// zypper.
    Zypper,
    /// pacman.
    Pacman,
    /// Homebrew.
    Brew,
    /// pip.
    Pip,
    /// uv.
    Uv,
    /// poetry.
    Poetry,
    /// pdm.
    Pdm,
    /// pipenv.
    Pipenv,
    /// conda, mamba and micromamba.
    Conda,
    /// npm.
    Npm,
    /// yarn.
    Yarn,
    /// pnpm.
    Pnpm,
    /// bun.
    Bun,
    /// gem.
    Gem,
    /// bundle.
    Bundler,
    /// composer.
    Composer,
    /// pecl and pear.
    Pecl,
    /// go.
    Go,
    /// cargo.
    Cargo,
    /// Maven.
    Maven,
    /// Gradle.
    Gradle,
    /// dotnet and NuGet.
    Nuget,
    /// mix.
    Mix,
    /// cpan and cpanm.
    Cpan,
    /// R.
    R,
    /// LuaRocks.
    Luarocks,
}

impl Manager {
    /// A system's, by its program's name.
    pub fn of_system(name: &str) -> Option<Manager> {
        Some(match name {
            "apt" => Manager::Apt,
            "apk" => Manager::Apk,
            "zypper" => Manager::Zypper,
            "dnf" | "yum" | "microdnf" | "tdnf" => Manager::Rpm,
            _ => return None,
        })
    }

    /// Whether it installs packages of the distribution.
    pub fn is_of_system(self) -> bool {
        use Manager::{Apk, Apt, Brew, Pacman, Rpm, Zypper};
        matches!(self, Apt | Apk | Rpm | Zypper | Pacman | Brew)
    }

    /// The language whose packages it installs; `None` for those of a system.
    pub fn language(self) -> Option<Language> {
        use Manager::{
            Apk, Apt, Brew, Bun, Bundler, Cargo, Composer, Conda, Cpan, Gem, Go, Gradle, Luarocks,
            Maven, Mix, Npm, Nuget, Pacman, Pdm, Pecl, Pip, Pipenv, Pnpm, Poetry, R, Rpm, Uv, Yarn,
            Zypper,
        };
        Some(match self {
            Apt | Apk | Rpm | Zypper | Pacman | Brew => return None,
            Pip | Uv | Poetry | Pdm | Pipenv | Conda => Language::Python,
            Npm | Yarn | Pnpm | Bun => Language::Node,
            Gem | Bundler => Language::Ruby,
            Composer | Pecl => Language::Php,
            Go => Language::Go,
            Cargo => Language::Rust,
            Maven | Gradle => Language::Java,
            Nuget => Language::Dotnet,
            Mix | Cpan | R | Luarocks => Language::Other,
        })
    }
}

/// A language that images are built from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Go.
    Go,
    /// Rust.
    Rust,
    /// C and C++.
    C,
    /// Java and other languages of its virtual machine.
    Java,
    /// .NET.
    Dotnet,
    /// Python.
    Python,
    /// JavaScript and TypeScript.
    Node,
    /// PHP.
    Php,
    /// Ruby.
    Ruby,
    /// Pages made by a generator of static sites.
    Site,
    /// Any other: Elixir, Perl, R.
    Other,
}

impl Language {
    /// Whether its builds run without their sources.
    pub fn is_compiled(self) -> bool {
        use Language::{C, Dotnet, Go, Java, Rust, Site};
        matches!(self, Go | Rust | C | Java | Dotnet | Site)
    }

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Language::Go => "Go",
            Language::Rust => "Rust",
            Language::C => "C",
            Language::Java => "Java",
            Language::Dotnet => ".NET",
            Language::Python => "Python",
            Language::Node => "Node",
            Language::Php => "PHP",
            Language::Ruby => "Ruby",
            Language::Site => "a static site",
            Language::Other => "another language",
        }
    }
}

/// Packages by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageRequest<'a> {
    /// Who installs or removes them.
    pub manager: Manager,
    /// The word of the command behind which flags go: `install`.
    pub verb: Option<&'a Word>,
    /// The packages as written, with versions; for a language also paths and URLs.
    pub packages: Vec<&'a Word>,
    /// Packages that the same command takes away: `apt-get install foo-`.
    pub excluded: Vec<&'a str>,
    /// Lists that name more of them: requirements files.
    pub manifests: Vec<&'a str>,
    /// What is done with them beyond installing or removing.
    pub kind: RequestKind,
    /// Whether packages that are only recommended come along.
    pub recommends: bool,
    /// Another root than the image's own, or another place for packages of a language.
    pub root: Option<&'a str>,
    /// apk's virtual package, by which they can be removed together.
    pub group: Option<&'a str>,
    /// Whether packages that nothing else needs go too.
    pub removes_unneeded: bool,
    /// Whether the manager keeps its downloads or lists.
    pub keeps_cache: bool,
    /// Whether they are for every user and project: `npm install -g`.
    pub is_global: bool,
}

impl<'a> PackageRequest<'a> {
    pub(super) fn new(manager: Manager, verb: Option<&'a Word>, packages: &[&'a Word]) -> Self {
        PackageRequest {
            manager,
            verb,
            packages: packages.to_vec(),
            excluded: Vec::new(),
            manifests: Vec::new(),
            kind: RequestKind::Plain,
            recommends: true,
            root: None,
            group: None,
            removes_unneeded: false,
            keeps_cache: true,
            is_global: false,
        }
    }

    /// The packages' words.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.packages.iter().map(|it| it.text.as_str())
    }
}

/// What a request is, beyond installing or removing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestKind {
    /// Just that.
    Plain,
    /// They are installed even where they are there.
    Reinstall,
    /// What building them needs is installed.
    BuildDependencies,
    /// Only a dry run.
    Simulation,
    /// Groups of packages, by the groups' names.
    Groups,
}

/// Fetched lists of packages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexUpdate<'a> {
    /// Of which manager.
    pub manager: Manager,
    /// Another root than the image's own.
    pub root: Option<&'a str>,
    /// Whether they stay.
    pub keeps_cache: bool,
}

/// What a manager keeps for itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cache<'a> {
    /// Of which manager.
    pub manager: Manager,
    /// Another root than the image's own.
    pub root: Option<&'a str>,
    /// What of it.
    pub part: CachePart,
}

/// A part of a manager's cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CachePart {
    /// Downloads.
    Downloads,
    /// Lists of packages.
    Lists,
    /// Both.
    Everything,
    /// The results of builds: Go's build cache.
    Builds,
}

/// An install of what a manifest lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectInstall<'a> {
    /// By which tool.
    pub manager: Manager,
    /// The word behind which flags go: `ci` of `npm ci`.
    pub verb: Option<&'a Word>,
    /// Which of the dependencies.
    pub dependencies: Dependencies,
    /// How far it goes.
    pub step: InstallStep,
    /// The folder of the project, where it is named.
    pub folder: Option<&'a str>,
    /// Projects in other folders that it installs into this one.
    pub projects: Vec<&'a Word>,
    /// The lists of packages, where they are named: `requirements.txt`.
    pub manifests: Vec<&'a str>,
    /// Packages that are named beside the lists.
    pub packages: Vec<&'a Word>,
    /// Whether downloads stay in the tool's cache.
    pub keeps_cache: bool,
    /// Whether the packages go to the folder for every user.
    pub is_global: bool,
}

impl<'a> ProjectInstall<'a> {
    pub(super) fn new(manager: Manager, verb: Option<&'a Word>) -> Self {
        ProjectInstall {
            manager,
            verb,
            dependencies: Dependencies::All,
            step: InstallStep::Everything,
            folder: None,
            projects: Vec::new(),
            manifests: Vec::new(),
            packages: Vec::new(),
            keeps_cache: true,
            is_global: false,
        }
    }
}

/// Which dependencies are installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dependencies {
    /// Those for development too, unless the environment says otherwise.
    All,
    /// Those that the program needs to run.
    Production,
}

/// How far an install goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstallStep {
    /// Dependencies and project.
    Everything,
    /// All but the project itself: `poetry install --no-root`.
    WithoutProject,
    /// Downloads only: `pnpm fetch`, `go mod download`.
    Fetch,
}

/// An environment for packages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment<'a> {
    /// Where; `.venv` where nothing is said.
    pub path: &'a str,
    /// Who makes it.
    pub tool: EnvironmentTool,
}

/// What an environment begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnvironmentTool {
    /// `python -m venv`: pip, and setuptools before Python 3.12.
    Venv,
    /// The same without pip.
    VenvWithoutPip,
    /// virtualenv.
    Virtualenv,
    /// uv: next to nothing.
    Uv,
}

/// A toolchain of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toolchain<'a> {
    /// Of what.
    pub kind: ToolchainKind,
    /// Which, where it is named.
    pub names: Vec<&'a str>,
}

/// Kinds of toolchains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToolchainKind {
    /// A whole Rust toolchain.
    Rust,
    /// Rust's components and targets.
    RustComponents,
    /// A package manager for Node.js, by corepack.
    Corepack,
    /// A version of Node.js, by nvm, n or fnm.
    Node,
    /// nvm itself.
    Nvm,
    /// Deno.
    Deno,
    /// Bun.
    Bun,
    /// uv.
    Uv,
    /// Docker's engine and client.
    Docker,
    /// Helm.
    Helm,
    /// Azure's command line.
    AzureCli,
    /// SDKMAN! itself.
    Sdkman,
    /// A Python, by uv or pyenv.
    Python,
    /// A Java or one of its tools, by SDKMAN!.
    Java,
    /// Browsers for tests, by Playwright or Puppeteer.
    Browsers,
}

impl ToolchainKind {
    fn language(self) -> Option<Language> {
        use ToolchainKind as Kind;
        Some(match self {
            Kind::Rust | Kind::RustComponents => Language::Rust,
            Kind::Corepack | Kind::Node | Kind::Nvm | Kind::Deno | Kind::Bun | Kind::Browsers => {
                Language::Node
            }
            Kind::Python | Kind::Uv => Language::Python,
            Kind::Java | Kind::Sdkman => Language::Java,
            Kind::Docker | Kind::Helm | Kind::AzureCli => return None,
        })
    }
}

/// A build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Build<'a> {
    /// By what.
    pub tool: BuildTool,
    /// Of which language. `make` may build any: then it is C.
    pub language: Language,
    /// Where the result goes, where the command says so.
    pub output: Option<&'a str>,
    /// The folder in which it builds, where it is named.
    pub folder: Option<&'a str>,
}

impl<'a> Build<'a> {
    pub(super) fn new(tool: BuildTool, language: Language) -> Self {
        Build { tool, language, output: None, folder: None }
    }

    pub(super) fn within(self, folder: Option<&'a str>) -> Self {
        Build { folder, ..self }
    }

    pub(super) fn to(self, output: Option<&'a str>) -> Self {
        Build { output, ..self }
    }
}

/// Tools that build, with the verbs that leave different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is named as its command")]
pub enum BuildTool {
    GoBuild,
    GoInstall,
    /// `go test`, `go vet`: caches only.
    GoCheck,
    CargoBuild,
    CargoInstall,
    /// `cargo binstall`: a program, and no crates.
    CargoBinstall,
    /// Compiled dependencies without the program: `cargo chef cook`.
    CargoChefCook,
    CargoChefPrepare,
    /// `cargo test`, `cargo check`: compiled crates.
    CargoCheck,
    Rustc,
    Maven,
    MavenWrapper,
    Gradle,
    GradleWrapper,
    Sbt,
    Ant,
    Javac,
    Javadoc,
    Jar,
    Jlink,
    NativeImage,
    DotnetBuild,
    DotnetPublish,
    NodeScript,
    Typescript,
    Site,
    PhpExtension,
    PhpExtensionSettings,
    /// The lines of php.ini that load an extension.
    PhpExtensionEnabled,
    PhpSource,
    Pecl,
    Rake,
    Rails,
    Mix,
    MixRelease,
    Make,
    MakeInstall,
    Ninja,
    NinjaInstall,
    Cmake,
    CmakeBuild,
    CmakeInstall,
    Meson,
    Configure,
    Autotools,
    Bootstrap,
    /// Slices of Ubuntu's packages: `chisel cut`.
    ChiselCut,
    C,
    Cxx,
    PythonBuild,
    PythonSetup,
    PythonBytecode,
    Locales,
    Archive,
    Compressed,
    Decompressed,
}

/// A download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download<'a> {
    /// The addresses, as far as they are known.
    pub urls: Vec<&'a str>,
    /// Where the files go.
    pub to: DownloadTo<'a>,
}

/// Where downloads go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DownloadTo<'a> {
    /// To the next command, or to the terminal.
    Output,
    /// To this file.
    File(&'a str),
    /// Under their own names, to this folder or the working directory.
    Folder(Option<&'a str>),
}

/// An archive that is unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpack<'a> {
    /// The archive; `None` for one that comes from another command.
    pub archive: Option<&'a str>,
    /// The folder, where it is named.
    pub to: Option<&'a str>,
}

/// A repository that is cloned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkout<'a> {
    /// Its address.
    pub url: &'a str,
    /// The folder, where it is named.
    pub to: Option<&'a str>,
    /// Whether its history stays away.
    pub is_shallow: bool,
}

/// Files that go from one place to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer<'a> {
    /// From where.
    pub sources: Vec<&'a Word>,
    /// To where.
    pub to: Cow<'a, Word>,
    /// Whether `to` is a folder that takes them under their own names.
    pub into_folder: bool,
}

/// Files that are deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal<'a> {
    /// Paths; a folder whose whole content goes stands for that: `/tmp` for `/tmp/*`.
    pub paths: Vec<&'a str>,
    /// Whether only some of what is there goes: `find -name X -delete`.
    pub is_partial: bool,
}

/// Folders that are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFolder<'a> {
    /// Where.
    pub paths: Vec<&'a str>,
    /// Whether they were not there before, or the command would fail.
    pub is_new: bool,
}

/// A change of rights or owners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<'a> {
    /// The mode or owner; `None` where it is that of another file.
    pub to: Option<&'a Word>,
    /// Of which files.
    pub paths: Vec<&'a Word>,
    /// Whether all that lies below changes too.
    pub is_recursive: bool,
}

/// Programs that are made smaller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shrink<'a> {
    /// How.
    pub by: Shrinker,
    /// Which.
    pub paths: Vec<&'a str>,
    /// Where the smaller one goes, if not in its place.
    pub to: Option<&'a str>,
}

/// How programs are made smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shrinker {
    /// Without symbols.
    Strip,
    /// Packed.
    Upx,
}

/// A file of a given length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation<'a> {
    /// Which.
    pub path: &'a str,
    /// Its length in bytes.
    pub bytes: u64,
    /// Whether it is all zeros, which compress to next to nothing.
    pub is_zero: bool,
}

/// A user or group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUser<'a> {
    /// Its name, where it is known.
    pub name: Option<&'a str>,
    /// Its home folder, where it is named.
    pub home: Option<&'a str>,
}

/// Code that is run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script<'a> {
    /// The program that runs it.
    pub interpreter: &'a str,
    /// Its language; `None` for a shell or a program of its own.
    pub language: Option<Language>,
    /// Where it comes from.
    pub source: ScriptSource<'a>,
}

/// Where code comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptSource<'a> {
    /// From a file.
    File(&'a str),
    /// From the command itself: `python -c`.
    Inline(&'a str),
    /// From the command before it.
    Pipe,
    /// A module of the interpreter: `python -m x`.
    Module(&'a str),
    /// What another tool runs: `npm run x`.
    Task(&'a str),
}
