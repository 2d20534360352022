//! cargo: programs, compiled crates and the registry.

use crate::{
    commands::{Build, BuildTool, Invocation, Manager},
    image::{
        estimate::{mb, sized},
        layer::{Basis, Item, ItemKind},
        manifest::Each,
        scope::Run,
    },
};

/// What a build leaves: compiled crates, a program, and crates from the registry.
pub(super) fn build(it: &Invocation<'_>, built: &Build<'_>, run: &mut Run<'_>) {
    match built.tool {
        BuildTool::CargoInstall | BuildTool::CargoBinstall => {
            let root = built.output.map_or_else(|| home(run), str::to_owned);
            program(&run.path(&format!("{root}/bin")), built.tool, run);
            if built.tool == BuildTool::CargoInstall {
                registry(run);
            }
        }
        BuildTool::CargoChefPrepare => {
            let size = sized(mb(0.001, 0.01, 0.3), (0.1, 0.2, 0.4));
            let kind = ItemKind::Result(built.tool);
            let source = "the manifests of a project";
            let item = Item::new(kind, "recipe.json", size, Basis::Heuristic, source);
            run.put(&run.path("recipe.json"), item);
        }
        tool => {
            let folder = it.value(&["--target-dir"]).map(str::to_owned);
            let folder = folder
                .or_else(|| run.state.variable("CARGO_TARGET_DIR").map(str::to_owned))
                .unwrap_or_else(|| "target".into());
            let folder = run.path(&folder);
            compiled(&folder, it, run);
            if tool != BuildTool::CargoChefCook {
                program(&folder, tool, run);
            }
            registry(run);
        }
    }
}

const MANIFESTS: &[&str] = &["Cargo.lock", "Cargo.toml"];

/// What is compiled for a profile and a target is compiled once; a build after that adds the
/// project's own crates.
fn compiled(target: &str, it: &Invocation<'_>, run: &mut Run<'_>) {
    let release = it.has(&["--release", "-r"]);
    let profile = match it.value(&["--profile"]) {
        Some("dev" | "test") => "debug",
        Some(profile) => profile,
        None if release => "release",
        None => "debug",
    };
    let triple = it.value(&["--target"]).map_or_else(String::new, |it| format!("/{it}"));
    let path = format!("{target}{triple}/{profile}/deps");
    let compiled = |size, basis, source: String| {
        Item::new(ItemKind::BuildCache, "compiled crates", size, basis, source)
    };
    if run.holds(&path, |it| it.kind == ItemKind::BuildCache) {
        let size = sized(mb(0.0, 10.0, 300.0), (0.2, 0.28, 0.4));
        let source = "the project's own crates, compiled again: 10 MB likely";
        return run.put(&path, compiled(size, Basis::Assumption, source.to_owned()));
    }
    let each = Each { named: (0.2, 15.0, 150.0), locked: (0.1, 1.4, 10.0) };
    let (disk, source) = run.installs(&run.folder, MANIFESTS, false, &each).unwrap_or_else(|| {
        let source = "120 MB for a small web server, about 1 GB for large ones";
        (mb(0.0, 300.0, 3000.0), source.to_owned())
    });
    let size = sized(disk, (0.2, 0.28, 0.4));
    run.put(&path, compiled(size, Basis::Heuristic, source));
}

fn home(run: &Run<'_>) -> String {
    let home = run.state.variable("CARGO_HOME").map(str::to_owned);
    home.unwrap_or_else(|| {
        let official = run.state.config.runtimes.iter().any(|it| it.name == "rust");
        if official { "/usr/local/cargo".into() } else { run.home(".cargo") }
    })
}

/// Crates that make a program large, with what they need in MB; any other is taken for half of one.
/// Judged by our own builds (a small server on axum 1.7 MB, stripped) and printed sizes (a small
/// client on reqwest 16 MB, with its symbols).
const LARGE: &str = " actix-web 6 aws-config 8 aws-sdk-s3 12 axum 2 bevy 30 clap 1 deno_core 60 diesel 2 hyper 2 kube 8 lettre 3 mongodb 6 openssl 4 poem 4 polars 25 redis 2 regex 2 reqwest 6 rocket 6 rusqlite 2 rustls 3 sea-orm 6 serenity 8 sqlx 5 surrealdb 30 tauri 10 tokio 1 tokio-postgres 2 tonic 4 tower-http 1 wasmtime 15 warp 4 ";

/// By the crates in Cargo.toml, where it is known.
fn program(path: &str, tool: BuildTool, run: &mut Run<'_>) {
    let manifest = run.manifest(&run.path("Cargo.toml"));
    let (disk, source) = manifest.map_or_else(
        || (mb(0.28, 6.0, 60.0), COMPARISON.to_owned()),
        |it| {
            let each = |name: &String| {
                let (_, rest) = LARGE.split_once(&format!(" {name} "))?;
                rest.split(' ').next()?.parse::<u32>().ok().map(f64::from)
            };
            let crates: f64 = it.names.iter().map(|it| each(it).unwrap_or(0.5)).sum();
            // Debug information of the standard library stayed in it before Rust 1.77: 4 to 11 MB.
            let range = mb(0.28, 0.45 + crates, 12.0 + 4.0 * crates);
            (range, format!("crates in Cargo.toml: {}; {COMPARISON}", it.names.len()))
        },
    );
    let size = sized(disk, (0.22, 0.38, 0.48));
    let kind = ItemKind::Result(tool);
    run.put_output(path, Item::new(kind, "Rust program", size, Basis::Assumption, source));
}

const COMPARISON: &str = "for comparison: 0.3 MB (hello, stripped), 1.7 MB (web server, stripped), 11.6 MB (hello with Debian's rustc), servers 3 to 16 MB";

/// Fetches the crates that a project names.
pub(super) fn registry(run: &mut Run<'_>) {
    let path = format!("{}/registry", home(run));
    if run.is_mounted(&path) || run.holds(&path, |_| true) {
        return;
    }
    let fetched = Each { named: (0.05, 6.0, 60.0), locked: (0.03, 0.5, 5.0) };
    let (disk, source) =
        run.installs(&run.folder, MANIFESTS, true, &fetched).unwrap_or_else(|| {
            let source = "44 MB for a small web server in measured builds, up to 1 GB";
            (mb(0.0, 120.0, 1000.0), source.to_owned())
        });
    let size = sized(disk, (0.2, 0.3, 0.5));
    let kind = ItemKind::Cache(Manager::Cargo);
    let label = "crates fetched from the registry";
    run.put(&path, Item::new(kind, label, size, Basis::Heuristic, source));
}
