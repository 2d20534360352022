//! go: binaries, modules and the build cache.

use crate::{
    bytes::Size,
    commands::{Build, BuildTool, CachePart, Invocation, Manager},
    image::{
        estimate::{mb, sized},
        files::Found,
        layer::{Basis, Item, ItemKind},
        manifest::Each,
        scope::Run,
    },
    shell::Command,
};

/// What a build leaves: a program, modules, and the build cache.
pub(super) fn build(it: &Invocation<'_>, built: &Build<'_>, run: &mut Run<'_>) {
    match built.tool {
        BuildTool::GoBuild => binary(it, built, run),
        BuildTool::GoInstall => {
            let path = bin(run);
            run.put_output(&path, program(built.tool, size(it.command, run)));
        }
        _ => {}
    }
    caches(it, run);
}

/// `go get` of packages: modules, and no program.
pub(super) fn get(it: &Invocation<'_>, run: &mut Run<'_>) {
    if named(run).is_none() {
        modules(50.0, run);
    }
    caches(it, run);
}

/// Fetches the modules that go.mod names.
pub(super) fn modules_of_project(run: &mut Run<'_>) {
    modules(50.0, run);
}

/// Deletes what go keeps.
pub(super) fn clean(part: CachePart, run: &mut Run<'_>) {
    if matches!(part, CachePart::Downloads | CachePart::Everything) {
        run.state.remove(&format!("{}/pkg/mod", gopath(run)));
    }
    if matches!(part, CachePart::Builds | CachePart::Everything) {
        let cache = cache(run);
        run.state.remove(&cache);
    }
}

fn program(tool: BuildTool, size: Size) -> Item {
    Item::new(ItemKind::Result(tool), "Go program", size, Basis::Assumption, SOURCE)
}

/// Where `go install` puts programs.
fn bin(run: &Run<'_>) -> String {
    let gobin = run.state.variable("GOBIN").map(str::to_owned);
    gobin.unwrap_or_else(|| format!("{}/bin", gopath(run)))
}

fn binary(it: &Invocation<'_>, built: &Build<'_>, run: &mut Run<'_>) {
    let item = program(built.tool, size(it.command, run));
    match built.output {
        Some(path) if path.ends_with('/') => run.put_output(&run.path(path), item),
        Some(path) => run.put(&run.path(path), item),
        None => run.put_output(&run.folder.clone(), item),
    }
}

const SOURCE: &str = "for comparison: 1.2 to 2 MB (hello world), 6.6 MB (net/http), 10 to 18 MB and more; a third less with -s -w";

/// Binaries compress to 0.41 to 0.57 of their size (measured).
const COMPRESSED: (f64, f64, f64) = (0.28, 0.45, 0.57);

/// Without a port and without modules of others it is as small as programs get.
fn size(command: &Command, run: &Run<'_>) -> Size {
    let mut words = command.words.iter().flat_map(|it| it.text.split([' ', '=', '"']));
    let stripped = words.any(|it| it == "-s" || it == "-w");
    // Each module may bring more.
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 modules")]
    let most = named(run).map_or(35.0, |it| (12.0 + 8.0 * it as f64).min(60.0));
    let disk = match (is_large(run), stripped) {
        // Of the standard library, servers are the largest.
        (large, _) if is_alone(run) => {
            let likely = if large { 6.6 } else { 2.0 };
            mb(1.1, if stripped { likely * 0.69 } else { likely }, 12.0)
        }
        (true, true) => mb(1.1, 6.0, most * 0.7),
        (true, false) => mb(1.2, 8.0, most),
        (false, true) => mb(1.1, 1.4, 20.0),
        (false, false) => mb(1.2, 2.0, 30.0),
    };
    sized(disk, COMPRESSED)
}

fn is_large(run: &Run<'_>) -> bool {
    run.state.serves || named(run) != Some(0) && has_likely_modules(run)
}

/// How many modules its go.mod names.
fn named(run: &Run<'_>) -> Option<usize> {
    let path = run.path("go.mod");
    let names = run.manifest(&path).map(|it| it.names.len());
    names.or_else(|| Some(run.count_by_length(&path)?.0))
}

/// Whether it is of the standard library alone: go.mod names no module, or there is none, and nothing
/// was fetched.
fn is_alone(run: &Run<'_>) -> bool {
    named(run).map_or_else(|| !has_modules(run) && is_without_modules(run), |it| it == 0)
}

fn is_without_modules(run: &Run<'_>) -> bool {
    let lists = ["go.mod", "Gopkg.toml", "glide.yaml"];
    let is_list = |path: &str| {
        lists.iter().any(|it| path.rsplit('/').next() == Some(it)) || path.contains("vendor/")
    };
    let context = &run.state.context;
    run.state.variable("GO111MODULE") == Some("off")
        || context.is_known() && !context.files(true).any(|it| is_list(&it.path))
}

/// A build before may have fetched some, and likely has not.
fn has_likely_modules(run: &Run<'_>) -> bool {
    let path = format!("{}/pkg/mod", gopath(run));
    run.holds(&path, |_| true)
}

fn has_modules(run: &Run<'_>) -> bool {
    let path = format!("{}/pkg/mod", gopath(run));
    matches!(run.state.files.find(&path), Found::Parts(_))
}

fn gopath(run: &Run<'_>) -> String {
    run.state.variable("GOPATH").map_or_else(|| "/go".to_owned(), str::to_owned)
}

fn cache(run: &Run<'_>) -> String {
    run.state.variable("GOCACHE").map_or_else(|| run.home(".cache/go-build"), str::to_owned)
}

/// A build fetches the modules it lacks, and fills the build cache: before Go 1.20 the standard
/// library came compiled, with other flags.
fn caches(it: &Invocation<'_>, run: &mut Run<'_>) {
    let path = cache(run);
    let alone = is_alone(run);
    let first = format!("{CACHE}{}", settings(it.command, run));
    let has_library = has_compiled_library(run) && !it.has(&["-trimpath"]);
    let (disk, basis, source) = if run
        .holds(&path, |it| it.kind == ItemKind::BuildCache && it.source == first)
    {
        // The standard library is there, and most modules where they are those of one project.
        let fetches = it.command.words.iter().any(|it| it.text.contains('@'));
        let likely = match (fetches, is_large(run)) {
            (true, _) => 13.0,
            (false, true) => 2.0,
            (false, false) => 0.5,
        };
        let source = "what is new in the cache: 13 MB for another program with modules, 2 MB for one that shares them";
        let most = if alone { 40.0 } else { 100.0 };
        (mb(0.0, likely, most), Basis::Assumption, source.to_owned())
    } else {
        let likely = match (has_library, is_large(run)) {
            (true, false) => 0.5,
            (true, true) => 20.0,
            (false, false) => 40.0,
            (false, true) => 70.0,
        };
        (mb(0.0, likely, if alone { 110.0 } else { 350.0 }), Basis::Heuristic, first)
    };
    let size = sized(disk, (0.15, 0.25, 0.4));
    run.put(&path, Item::new(ItemKind::BuildCache, "Go's build cache", size, basis, source));
    if !alone && !has_modules(run) {
        let likely = if run.state.serves { 20.0 } else { 0.0 };
        modules(likely, run);
    }
}

const CACHE: &str = "57 MB for net/http in measured builds, next to nothing before Go 1.20, 60 to 150 MB and more for applications";

/// The settings with which the standard library is compiled apart, as a text: none as a rule.
fn settings(command: &Command, run: &Run<'_>) -> String {
    let mut settings = String::new();
    for (name, usual) in [("GOOS", "linux"), ("GOARCH", "amd64")] {
        let own = command.assignments.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
        if let Some(value) = own.or_else(|| run.state.variable(name)).filter(|it| *it != usual) {
            settings = settings + ", " + value;
        }
    }
    let words = command.words.iter().map(|it| it.text.as_str());
    let flags = words.filter(|it| matches!(*it, "-trimpath" | "-race" | "-msan" | "-asan"));
    flags.fold(settings, |all, it| all + ", " + it)
}

fn has_compiled_library(run: &Run<'_>) -> bool {
    let version = run.state.config.runtimes.iter().find(|it| it.name == "go");
    let version = version.and_then(|it| it.version.as_deref());
    match version.and_then(|it| it.strip_prefix("1.")) {
        Some(minor) => {
            minor.split('.').next().and_then(|it| it.parse::<u32>().ok()).is_some_and(|it| it < 20)
        }
        // Debian 12 has Go 1.19.
        None => run.state.os.is_some_and(|it| matches!(it.codename, Some("bookworm" | "bullseye"))),
    }
}

/// Unpacked, and its archive in the cache; one that is named brings those that it needs.
const MODULE: Each = Each { named: (0.05, 15.0, 90.0), locked: (0.02, 2.5, 20.0) };

fn modules(likely: f64, run: &mut Run<'_>) {
    let path = format!("{}/pkg/mod", gopath(run));
    let (disk, source) =
        run.installs(&run.folder, &["go.mod"], false, &MODULE).unwrap_or_else(|| {
            let source = "modules of a project: none to 500 MB, 50 MB likely";
            (mb(0.0, likely, 500.0), source.to_owned())
        });
    let size = sized(disk, (0.2, 0.28, 0.45));
    let kind = ItemKind::Cache(Manager::Go);
    run.put(&path, Item::new(kind, "Go modules", size, Basis::Assumption, source));
}
