//! Packages of managers without an index here, scripts, and what nobody can know.

use crate::{
    bytes::SizeRange,
    commands::{Manager, PackageRequest, Script, ScriptSource},
    image::{
        estimate::{mb, sized},
        layer::{Basis, Item, ItemKind},
        scope::Run,
    },
    shell::Command,
};

use super::apt;

type Mb = (f64, f64, f64);

/// What a manager's packages leave: where, the MB of one request, the share after compression, and
/// a cache with its own.
struct Leaves {
    label: &'static str,
    path: &'static str,
    disk: Mb,
    compressed: Mb,
    cache: Option<(&'static str, Mb, Mb)>,
    source: &'static str,
}

const CODE: Mb = (0.2, 0.35, 0.55);

fn leaves(manager: Manager) -> Option<Leaves> {
    let simple = |label, path, disk, compressed| Leaves {
        label,
        path,
        disk,
        compressed,
        cache: None,
        source: "without an index, by what such requests leave as a rule",
    };
    Some(match manager {
        Manager::Conda => Leaves {
            cache: Some(("/opt/conda/pkgs", (5.0, 200.0, 4000.0), (0.4, 0.6, 1.0))),
            source: "conda environments: 20 MB to 6 GB",
            ..simple("conda packages", "/opt/conda/envs", (20.0, 500.0, 6000.0), (0.25, 0.33, 0.45))
        },
        Manager::Composer => {
            simple("PHP packages", "vendor", (0.2, 20.0, 300.0), (0.15, 0.22, 0.35))
        }
        Manager::Pecl => {
            simple("PHP extensions", "/usr/local/lib/php/extensions", (0.1, 4.0, 60.0), CODE)
        }
        Manager::Nuget => simple(".NET tools", "~/.dotnet/tools", (0.5, 30.0, 400.0), CODE),
        Manager::Pacman => simple("packages", "", (1.0, 250.0, 3000.0), (0.25, 0.4, 0.6)),
        Manager::Brew => {
            simple("packages", "/home/linuxbrew", (1.0, 150.0, 3000.0), (0.25, 0.4, 0.6))
        }
        Manager::Cpan => simple("Perl modules", "/usr/local/share/perl5", (0.05, 4.0, 80.0), CODE),
        Manager::R => {
            simple("R packages", "/usr/local/lib/R/site-library", (0.3, 60.0, 900.0), CODE)
        }
        Manager::Luarocks => {
            simple("Lua modules", "/usr/local/lib/luarocks", (0.02, 1.0, 30.0), CODE)
        }
        _ => return None,
    })
}

/// Installs packages by name.
pub(super) fn packages(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    // Composer itself, by its installer.
    if request.manager == Manager::Composer && request.packages.is_empty() && !request.is_global {
        let path = request.root.unwrap_or("/usr/local/bin");
        let size = sized(mb(2.2, 3.0, 3.5), (0.85, 0.93, 1.0));
        let kind = ItemKind::Toolchain;
        let source = "published sizes of this program";
        let item = Item::new(kind, "Composer", size, Basis::Assumption, source);
        return run.put(&format!("{}/composer", run.path(path)), item);
    }
    let Some(leaves) = leaves(request.manager) else {
        return run.small += 1;
    };
    let kind = match request.manager.is_of_system() {
        true => ItemKind::Packages(request.manager),
        false => ItemKind::Libraries(request.manager),
    };
    let path = match (request.root, leaves.path) {
        (Some(root), _) => run.path(root),
        (None, "") => String::new(),
        (None, path) => match path.strip_prefix("~/") {
            Some(rest) => run.home(rest),
            None => run.path(path),
        },
    };
    let range = |(low, likely, high): Mb| mb(low, likely, high);
    let size = sized(range(leaves.disk), leaves.compressed);
    run.put(&path, Item::new(kind, leaves.label, size, Basis::Assumption, leaves.source));
    if let Some((path, disk, compressed)) = leaves.cache {
        let size = sized(range(disk), compressed);
        let kind = ItemKind::Cache(request.manager);
        run.put(path, Item::new(kind, "conda's cache", size, Basis::Assumption, leaves.source));
    }
}

/// Upgrades of managers without an index here.
pub(super) fn upgraded(manager: Manager, run: &mut Run<'_>) {
    let disk: SizeRange = mb(0.0, 10.0, 300.0);
    let kind = match manager.is_of_system() {
        true => ItemKind::Packages(manager),
        false => ItemKind::Libraries(manager),
    };
    let source = "depends on the age of what is there: up to 300 MB";
    run.put("", Item::new(kind, "upgraded packages", sized(disk, CODE), Basis::Assumption, source));
}

/// Packages that are downloaded and not installed.
pub(super) fn downloaded(request: &PackageRequest<'_>, run: &mut Run<'_>) {
    let folder = run.path(request.root.unwrap_or("."));
    let (label, disk, source) = match request.manager {
        Manager::Pip | Manager::Uv => ("wheels", mb(0.1, 20.0, 400.0), "0.1 to 400 MB"),
        _ => ("downloaded packages", mb(0.01, 3.0, 200.0), "up to 200 MB"),
    };
    let size = sized(disk, (0.9, 1.0, 1.0));
    run.put(&folder, Item::new(ItemKind::Download, label, size, Basis::Assumption, source));
}

/// What the packages of a project's own list leave, such as those that it is built with.
pub(super) fn project_packages(manager: Manager, run: &mut Run<'_>) {
    let size = sized(mb(1.0, 150.0, 2500.0), (0.25, 0.36, 0.5));
    let source = "what a list in the build context names: 1 MB to 2.5 GB";
    let kind = ItemKind::Packages(manager);
    run.put("", Item::new(kind, "packages of the project's list", size, Basis::Assumption, source));
}

/// Code that the command does not show.
pub(super) fn script(command: &Command, script: &Script<'_>, run: &mut Run<'_>) {
    match &script.source {
        ScriptSource::Pipe => piped(run),
        ScriptSource::File(file) | ScriptSource::Module(file) | ScriptSource::Task(file) => {
            let name = match script.interpreter {
                "." | "java" if command.name == script.interpreter => (*file).to_owned(),
                interpreter => format!("{interpreter} {file}"),
            };
            assume_script(&name, run);
        }
        ScriptSource::Inline(_) => assume_script(script.interpreter, run),
    }
}

/// `curl … | sh`: what the script does is not in the Dockerfile.
fn piped(run: &mut Run<'_>) {
    if run.state.has_nodesource {
        let size = sized(mb(0.0, 20.0, 70.0), (0.4, 0.75, 0.9));
        let source = "NodeSource's script updates the package lists and adds its own";
        run.state.remove(apt::LISTS);
        let kind = ItemKind::PackageLists(Manager::Apt);
        let item = Item::new(kind, "package lists", size, Basis::Assumption, source);
        return run.put(apt::LISTS, item);
    }
    assume_script("a downloaded script", run);
}

/// A script may install anything.
fn assume_script(name: &str, run: &mut Run<'_>) {
    let why = format!("what {name} leaves is not known: up to 600 MB, 20 MB likely");
    run.assume(name, mb(0.0, 20.0, 600.0), &why);
}

/// A program that nothing is known of.
pub(super) fn unknown(command: &Command, run: &mut Run<'_>) {
    let name = command.name.as_str();
    let path = command.words.first().map_or(name, |it| it.text.as_str());
    if path.contains('/') || [".sh", ".bash", ".py", ".pl"].iter().any(|it| name.ends_with(it)) {
        return assume_script(name, run);
    }
    let why = format!("what {name} leaves is not known: up to 200 MB, 1 MB likely");
    run.assume(name, mb(0.0, 1.0, 200.0), &why);
}
