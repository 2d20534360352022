//! Results of builds and what builders fetch: make, Maven, Gradle, .NET, composer and others.

use crate::{
    commands::{Build, BuildTool, InstallStep, Invocation, Manager, ProjectInstall},
    image::{
        estimate::{mb, sized},
        layer::{Basis, Item, ItemKind},
        manifest::Each,
        scope::Run,
    },
};

type Mb = (f64, f64, f64);

const CODE: Mb = (0.2, 0.35, 0.55);
const ARCHIVES: Mb = (0.85, 0.93, 1.0);
const PHP: Mb = (0.15, 0.22, 0.35);

/// What a tool leaves.
struct Leaves {
    label: &'static str,
    /// A folder; relative ones lie in the working directory, `~` is the home folder.
    path: &'static str,
    /// Whether it is a result whose file name is unknown.
    is_output: bool,
    /// MB on disk, and the share that compression leaves: least, likely, most.
    disk: Mb,
    compressed: Mb,
}

const fn output(label: &'static str, path: &'static str, disk: Mb, compressed: Mb) -> Leaves {
    Leaves { label, path, is_output: true, disk, compressed }
}

const fn leaves(label: &'static str, path: &'static str, disk: Mb, compressed: Mb) -> Leaves {
    Leaves { label, path, is_output: false, disk, compressed }
}

/// The result of each tool. Wide, since the sources are unknown; each a stated guess.
fn result(tool: BuildTool) -> Leaves {
    use BuildTool as Tool;
    match tool {
        Tool::Maven | Tool::MavenWrapper | Tool::Sbt | Tool::Ant => {
            output("result of Maven", "target", (0.1, 30.0, 130.0), ARCHIVES)
        }
        Tool::Gradle | Tool::GradleWrapper => {
            output("result of Gradle", "build", (0.1, 30.0, 130.0), ARCHIVES)
        }
        Tool::Javac => output("class files", ".", (0.001, 0.2, 15.0), CODE),
        Tool::Javadoc => output("documentation", ".", (0.1, 5.0, 100.0), CODE),
        Tool::Jar => output("a jar", ".", (0.0, 1.0, 100.0), ARCHIVES),
        Tool::Jlink => output("Java runtime", ".", (25.0, 45.0, 110.0), (0.4, 0.6, 0.9)),
        Tool::NativeImage => {
            output("native Java program", ".", (8.0, 70.0, 200.0), (0.25, 0.33, 0.45))
        }
        Tool::DotnetBuild => output("result of dotnet build", ".", (0.1, 20.0, 300.0), CODE),
        Tool::DotnetPublish => output("published .NET program", ".", (0.1, 8.0, 120.0), CODE),
        Tool::PhpExtension => {
            leaves("PHP extensions", "/usr/local/lib/php/extensions", (0.05, 3.0, 60.0), CODE)
        }
        Tool::Pecl => {
            leaves("PHP extensions", "/usr/local/lib/php/extensions", (0.1, 4.0, 60.0), CODE)
        }
        Tool::PhpExtensionSettings => leaves("settings", "/usr/src/php", (0.0, 0.5, 140.0), CODE),
        Tool::PhpExtensionEnabled => {
            leaves("settings", "/usr/local/etc/php/conf.d", (0.0, 0.001, 0.01), CODE)
        }
        // php 8.3's archive of 12 MB, unpacked.
        Tool::PhpSource => leaves("PHP's source", "/usr/src/php", (80.0, 130.0, 170.0), CODE),
        Tool::Rake => output("what rake made", "public", (0.0, 3.0, 200.0), (0.2, 0.4, 0.8)),
        Tool::Rails => output("what rails made", ".", (0.0, 3.0, 200.0), (0.2, 0.4, 0.8)),
        Tool::Mix | Tool::MixRelease => output("result of mix", "_build", (0.0, 15.0, 300.0), CODE),
        Tool::MakeInstall | Tool::CmakeInstall | Tool::NinjaInstall => {
            leaves("installed by make", "/usr/local", (0.05, 15.0, 250.0), CODE)
        }
        Tool::Make => output("result of make", ".", (0.0, 10.0, 1000.0), CODE),
        Tool::Ninja | Tool::CmakeBuild => output("result of ninja", ".", (0.0, 20.0, 1500.0), CODE),
        Tool::Cmake => output("result of cmake", ".", (0.02, 3.0, 1000.0), CODE),
        Tool::Meson => output("result of meson", ".", (0.02, 3.0, 500.0), CODE),
        Tool::Configure => output("settings of a build", ".", (0.05, 0.6, 10.0), CODE),
        Tool::Autotools => output("settings of a build", ".", (0.05, 1.5, 20.0), CODE),
        Tool::Bootstrap => output("settings of a build", ".", (0.05, 1.5, 50.0), CODE),
        Tool::ChiselCut => output("slices of packages", ".", (2.0, 12.0, 90.0), CODE),
        Tool::C => output("compiled program", ".", (0.005, 0.05, 5.0), CODE),
        Tool::Cxx => output("compiled program", ".", (0.005, 0.1, 20.0), CODE),
        Tool::Rustc => output("compiled program", ".", (0.3, 4.0, 20.0), CODE),
        Tool::Locales => leaves("locales", "/usr/lib/locale", (0.0, 3.06, 30.0), (0.2, 0.22, 0.35)),
        Tool::Archive => output("an archive", ".", (0.0, 5.0, 500.0), ARCHIVES),
        Tool::Compressed => output("an archive", ".", (0.0, 2.0, 300.0), ARCHIVES),
        Tool::Decompressed => output("an unpacked file", ".", (0.0, 5.0, 500.0), CODE),
        Tool::Typescript => output("compiled scripts", ".", (0.01, 1.0, 50.0), CODE),
        Tool::Site => output("a site", "public", (0.05, 5.0, 200.0), (0.2, 0.5, 0.9)),
        Tool::PythonBuild => output("a built Python package", "dist", (0.005, 0.1, 80.0), CODE),
        Tool::PythonSetup => {
            leaves("an installed Python package", "/usr/local/lib", (0.01, 1.0, 200.0), CODE)
        }
        Tool::NodeScript | Tool::PythonBytecode => {
            output("result of the build", ".", (0.1, 5.0, 150.0), CODE)
        }
        Tool::GoBuild | Tool::GoInstall | Tool::GoCheck => {
            output("Go program", ".", (1.1, 8.0, 60.0), CODE)
        }
        Tool::CargoBuild
        | Tool::CargoInstall
        | Tool::CargoBinstall
        | Tool::CargoChefCook
        | Tool::CargoChefPrepare
        | Tool::CargoCheck => output("Rust program", ".", (0.28, 6.0, 60.0), CODE),
    }
}

/// What a builder fetches and keeps.
struct Fetched {
    manager: Manager,
    label: &'static str,
    path: &'static str,
    disk: Mb,
    compressed: Mb,
    /// What it grows by once the same tool has filled it: plugins of other phases, what is
    /// compiled. A stated guess.
    growth: Mb,
    /// What dependencies are named in, the MB that the tool itself fetches, and what each brings.
    by_name: Option<(&'static [&'static str], Mb, Each)>,
}

const NOTHING: Each = Each { named: (0.0, 0.0, 0.0), locked: (0.0, 0.0, 0.0) };

const MAVEN: Fetched = Fetched {
    manager: Manager::Maven,
    label: "Maven's repository",
    path: "~/.m2",
    disk: (5.0, 120.0, 900.0),
    compressed: ARCHIVES,
    growth: (0.0, 8.0, 250.0),
    by_name: Some((&["pom.xml"], (8.0, 30.0, 120.0), Each { named: (0.05, 6.0, 60.0), ..NOTHING })),
};

const GRADLE: Fetched = Fetched {
    manager: Manager::Gradle,
    label: "Gradle's caches",
    path: "~/.gradle",
    disk: (5.0, 250.0, 1500.0),
    compressed: (0.5, 0.8, 1.0),
    growth: (0.0, 15.0, 400.0),
    by_name: None,
};

const NUGET: Fetched = Fetched {
    manager: Manager::Nuget,
    label: "NuGet packages",
    path: "~/.nuget",
    disk: (0.0, 80.0, 1200.0),
    compressed: (0.3, 0.4, 0.6),
    growth: (0.0, 0.0, 150.0),
    by_name: Some((&["*.csproj"], (0.0, 0.0, 1.0), Each { named: (0.1, 6.0, 60.0), ..NOTHING })),
};

const COMPOSER: Fetched = Fetched {
    manager: Manager::Composer,
    label: "PHP packages",
    path: "vendor",
    disk: (0.5, 40.0, 400.0),
    compressed: PHP,
    growth: (0.5, 40.0, 400.0),
    by_name: Some((
        &["composer.lock", "composer.json"],
        (0.02, 0.1, 1.0),
        Each { named: (0.05, 4.0, 40.0), locked: (0.02, 0.8, 8.0) },
    )),
};

const COMPOSER_CACHE: Fetched = Fetched {
    manager: Manager::Composer,
    label: "Composer's cache",
    path: "~/.composer",
    disk: (0.2, 12.0, 150.0),
    compressed: ARCHIVES,
    growth: (0.0, 1.0, 50.0),
    by_name: None,
};

const MIX: Fetched = Fetched {
    manager: Manager::Mix,
    label: "Elixir packages",
    path: "deps",
    disk: (0.2, 20.0, 200.0),
    compressed: CODE,
    growth: (0.0, 0.0, 20.0),
    by_name: None,
};

/// Installs what a project lists, without building it.
pub(super) fn fetched(it: &Invocation<'_>, project: &ProjectInstall<'_>, run: &mut Run<'_>) {
    match project.manager {
        Manager::Composer => {
            let (path, folder) = (run.path(COMPOSER.path), run.folder.clone());
            if run.is_installed(&path, &folder, project.dependencies) {
                return run.small += 1;
            }
            fetch(&COMPOSER, ItemKind::Libraries(Manager::Composer), run);
            if project.keeps_cache {
                fetch(&COMPOSER_CACHE, ItemKind::Cache(Manager::Composer), run);
            }
        }
        Manager::Gradle => fetch_gradle(it, run),
        Manager::Nuget => fetch(&NUGET, ItemKind::Cache(Manager::Nuget), run),
        Manager::Mix => fetch(&MIX, ItemKind::Libraries(Manager::Mix), run),
        _ if project.step == InstallStep::Fetch => fetch_maven(it, run),
        _ => {}
    }
}

/// Its wrapper fetches Maven too.
fn fetch_maven(it: &Invocation<'_>, run: &mut Run<'_>) {
    let with_itself = Fetched { disk: (5.0, 130.0, 900.0), ..MAVEN };
    let fetched = if it.command.name == "mvnw" { with_itself } else { MAVEN };
    fetch(&fetched, ItemKind::Cache(Manager::Maven), run);
}

/// Its wrapper fetches Gradle too.
fn fetch_gradle(it: &Invocation<'_>, run: &mut Run<'_>) {
    let with_itself = Fetched { disk: (100.0, 400.0, 1700.0), ..GRADLE };
    let fetched = if it.command.name == "gradlew" { with_itself } else { GRADLE };
    fetch(&fetched, ItemKind::Cache(Manager::Gradle), run);
}

fn fetch(fetched: &Fetched, kind: ItemKind, run: &mut Run<'_>) {
    let path = place(fetched.path, run);
    let grows = run.holds(&path, |it| it.kind == kind) && fetched.manager != Manager::Composer
        || fetched.label == COMPOSER_CACHE.label && run.holds(&path, |it| it.kind == kind);
    let by_name = fetched.by_name.as_ref().and_then(|(files, tool, each)| {
        let (range, source) = run.installs(&run.folder, files, true, each)?;
        Some((range + mb(tool.0, tool.1, tool.2), source))
    });
    let range = |(low, likely, high): Mb| mb(low, likely, high);
    let (disk, source) = match (grows, by_name) {
        (true, _) => {
            let disk = range(fetched.growth);
            (disk, format!("what is new in it, {disk}"))
        }
        (false, Some(it)) => it,
        (false, None) => {
            let disk = range(fetched.disk);
            (disk, format!("{} as a rule, {disk}", disk.likely))
        }
    };
    let size = sized(disk, fetched.compressed);
    run.put(&path, Item::new(kind, fetched.label, size, Basis::Assumption, source));
}

/// A path of the tables.
fn place(path: &str, run: &Run<'_>) -> String {
    match path.strip_prefix("~/") {
        Some(rest) => run.home(rest),
        None => run.path(path),
    }
}

/// What a build leaves, after what it fetches.
pub(super) fn build(it: &Invocation<'_>, built: &Build<'_>, run: &mut Run<'_>) {
    put_result(it, built, run);
    match built.tool {
        BuildTool::Maven | BuildTool::MavenWrapper | BuildTool::Sbt | BuildTool::Ant => {
            fetch_maven(it, run);
        }
        BuildTool::Gradle | BuildTool::GradleWrapper => fetch_gradle(it, run),
        BuildTool::DotnetBuild | BuildTool::DotnetPublish
            if !it.has(&["--no-restore", "--no-build"]) =>
        {
            fetch(&NUGET, ItemKind::Cache(Manager::Nuget), run);
        }
        BuildTool::PhpExtension => {
            let enabled = Build { tool: BuildTool::PhpExtensionEnabled, ..built.clone() };
            put_result(it, &enabled, run);
        }
        _ => {}
    }
}

fn put_result(it: &Invocation<'_>, built: &Build<'_>, run: &mut Run<'_>) {
    let leaves = result(built.tool);
    let variant = variant(it, built.tool, run).filter(|_| leaves.is_output);
    let (label, (low, likely, high), compressed) = match variant {
        Some(variant) => (variant.label, variant.disk, CODE),
        None => (leaves.label, leaves.disk, leaves.compressed),
    };
    let range = mb(low, likely, high);
    // Settings of a build lie where it is set up, whatever its prefix is.
    let output = built.output.filter(|_| {
        leaves.is_output && !matches!(built.tool, BuildTool::Configure | BuildTool::Meson)
    });
    let path = output.map_or_else(|| place(leaves.path, run), |it| run.path(it));
    let source = format!("{} as a rule, {range}", range.likely);
    let size = sized(range, compressed);
    let item = Item::new(ItemKind::Result(built.tool), label, size, Basis::Assumption, source);
    if leaves.is_output && output.is_none() {
        run.put_output(&path, item);
    } else {
        run.put(&path, item);
    }
}

/// How a tool's result differs when its command has a word.
struct Variant {
    tools: &'static [BuildTool],
    word: &'static str,
    label: &'static str,
    disk: Mb,
}

const DOTNET: &[BuildTool] = &[BuildTool::DotnetBuild, BuildTool::DotnetPublish];
const JAVA: &[BuildTool] =
    &[BuildTool::Maven, BuildTool::MavenWrapper, BuildTool::Gradle, BuildTool::GradleWrapper];

const fn when(
    tools: &'static [BuildTool],
    word: &'static str,
    label: &'static str,
    disk: Mb,
) -> Variant {
    Variant { tools, word, label, disk }
}

/// The first that fits. From printed sizes: native Spring and Micronaut programs 69 to 110 MB, web
/// apps of .NET 5 to 7 trimmed 38 to 41 MB; from measured builds: a C program linked to all of glibc
/// 0.8 MB; Java runtimes of `java.base` alone 36 MB, with the desktop's modules 68 MB.
const VARIANTS: &[Variant] = &[
    when(DOTNET, "PublishAot=true", "native .NET program", (2.0, 14.0, 80.0)),
    when(DOTNET, "PublishTrimmed=true", "trimmed .NET program", (12.0, 39.0, 100.0)),
    when(DOTNET, "self-contained", "self-contained .NET program", (40.0, 90.0, 300.0)),
    when(JAVA, "native", "native Java program", (40.0, 72.0, 135.0)),
    when(&[BuildTool::C], "-static", "static program", (0.02, 0.85, 6.0)),
    when(&[BuildTool::Cxx], "-static", "static program", (0.1, 2.3, 20.0)),
    when(&[BuildTool::Jlink], "java.desktop", "Java runtime", (35.0, 67.0, 110.0)),
    when(&[BuildTool::Jlink], "java.se", "Java runtime", (40.0, 70.0, 110.0)),
    when(&[BuildTool::Jlink], "ALL-MODULE-PATH", "Java runtime", (50.0, 85.0, 330.0)),
];

fn variant(it: &Invocation<'_>, tool: BuildTool, run: &Run<'_>) -> Option<&'static Variant> {
    let words = it.command.words.iter().map(|it| it.text.as_str());
    let mut line = words.collect::<Vec<_>>().join(" ");
    if DOTNET.contains(&tool) {
        line += &run.state.settings();
    }
    VARIANTS.iter().find(|variant| {
        let refused = || {
            let word = variant.word;
            ["no-X", "X false", "X=false"].iter().any(|it| line.contains(&it.replace('X', word)))
        };
        // musl is small enough to be no matter.
        let is_musl =
            || variant.word == "-static" && run.state.os.is_some_and(|it| it.family == "alpine");
        variant.tools.contains(&tool) && line.contains(variant.word) && !refused() && !is_musl()
    })
}
