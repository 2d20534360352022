//! go: binaries, modules and the build cache.

use super::{Basis, files::absolute, mb, run::Run, sized};
use crate::shell::Command;

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let with_value = &["-o", "-ldflags", "-tags", "-mod", "-gcflags", "-C", "-p", "-trimpath="];
    let verbs: Vec<&str> =
        command.operands(0, with_value).map(|it| it.text.as_str()).take(2).collect();
    match verbs.as_slice() {
        ["build", ..] => {
            binary(command, run);
            caches(run);
        }
        ["install" | "get", ..] => {
            let gobin = run.state.variable("GOBIN").map(str::to_owned);
            let path = gobin.unwrap_or_else(|| format!("{}/bin", gopath(run)));
            if verbs.first() == Some(&"install") {
                let label = "Go program";
                run.put_output(&path, label, size(command), Basis::Assumption, SOURCE);
            }
            caches(run);
        }
        ["mod", "download" | "tidy" | "vendor" | "verify"] => modules(run),
        ["test" | "vet" | "generate" | "list" | "run", ..] => caches(run),
        ["clean", ..] => {
            if command.has_flag("-modcache") {
                run.state.remove(&format!("{}/pkg/mod", gopath(run)));
            }
            if command.has_flag("-cache") {
                let cache = cache(run);
                run.state.remove(&cache);
            }
        }
        ["env" | "fmt" | "work" | "mod" | "version" | "tool", ..] | [] => {}
        _ => return false,
    }
    true
}

const SOURCE: &str = "for comparison: 1.2 MB (hello world), 6.6 MB (net/http), 10 to 18 MB and more; a third less with -s -w";

/// Binaries compress to 0.41 to 0.57 of their size (measured).
const COMPRESSED: (f64, f64, f64) = (0.28, 0.45, 0.57);

fn size(command: &Command) -> crate::bytes::Size {
    let stripped = command
        .words
        .iter()
        .any(|it| it.text.split([' ', '=', '"']).any(|it| it == "-s" || it == "-w"));
    let disk = if stripped { mb(1.1, 6.0, 25.0) } else { mb(1.2, 8.0, 35.0) };
    sized(disk, COMPRESSED)
}

fn binary(command: &Command, run: &mut Run<'_>) {
    let size = size(command);
    match command.flag_value("-o") {
        Some(path) if path.ends_with('/') => {
            let path = absolute(&run.folder, path);
            run.put_output(&path, "Go program", size, Basis::Assumption, SOURCE);
        }
        Some(path) => {
            let path = absolute(&run.folder, path);
            run.put(&path, "Go program", size, Basis::Assumption, SOURCE);
        }
        None => {
            let folder = run.folder.clone();
            run.put_output(&folder, "Go program", size, Basis::Assumption, SOURCE);
        }
    }
}

fn gopath(run: &Run<'_>) -> String {
    run.state.variable("GOPATH").map_or_else(|| "/go".to_owned(), str::to_owned)
}

fn cache(run: &Run<'_>) -> String {
    run.state
        .variable("GOCACHE")
        .map_or_else(|| absolute(&run.state.home(), ".cache/go-build"), str::to_owned)
}

/// A build fetches the modules it lacks, and fills the build cache.
fn caches(run: &mut Run<'_>) {
    let path = cache(run);
    let size = sized(mb(0.0, 70.0, 600.0), (0.15, 0.25, 0.4));
    let source = "57 MB for net/http in measured builds, 60 to 150 MB and more for applications";
    run.put(&path, "Go's build cache", size, Basis::Heuristic, source);
    let fetched = format!("{}/pkg/mod", gopath(run));
    if !matches!(run.state.files.find(&fetched), super::files::Found::Parts(_)) {
        modules(run);
    }
}

fn modules(run: &mut Run<'_>) {
    let path = format!("{}/pkg/mod", gopath(run));
    let size = sized(mb(0.0, 50.0, 900.0), (0.2, 0.28, 0.45));
    let source = "modules of a project: none to 900 MB, 50 MB likely";
    run.put(&path, "Go modules", size, Basis::Assumption, source);
}
