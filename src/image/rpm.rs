//! dnf, yum, microdnf, tdnf, zypper and rpm: packages and the cache they keep.

use super::{
    Basis,
    files::{Found, absolute},
    mb,
    packages::{self, WITHOUT_INDEX},
    run::Run,
    sized,
};
use crate::{
    bytes::{Bytes, SizeRange},
    packages::{Index, Release},
    shell::Command,
};

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let name = command.name.as_str();
    let with_value =
        &["-c", "--setopt", "--enablerepo", "--disablerepo", "--releasever", "--installroot"];
    // Another root than the image's own, which is copied to one later.
    let root = command.flag_value("--installroot").map(|it| absolute(&run.folder, it));
    let root = root.filter(|it| it != "/");
    let inside = root.as_deref().unwrap_or_default();
    let verb = command.operands(0, with_value).next().map(|it| it.text.clone());
    let cache = match name {
        "zypper" => "/var/cache/zypp",
        "yum" => "/var/cache/yum",
        "tdnf" => "/var/cache/tdnf",
        _ => "/var/cache/dnf",
    };
    let cache = &format!("{inside}{cache}");
    let installs = match (name, verb.as_deref()) {
        ("rpm", _) => command.flags().any(|it| it.starts_with("-i") || it.starts_with("-U")),
        (_, Some("install" | "in" | "localinstall" | "groupinstall" | "reinstall")) => true,
        (_, Some("update" | "upgrade" | "up" | "dup")) => {
            run.put(
                "package:rpm",
                "upgraded packages",
                sized(mb(0.0, 40.0, 350.0), COMPRESSED),
                Basis::Assumption,
                "depends on the age of the base: up to 350 MB",
            );
            metadata(cache, run);
            return true;
        }
        (_, Some("clean" | "cc")) => {
            for cache in ["/var/cache/dnf", "/var/cache/yum", "/var/cache/zypp", "/var/cache/tdnf"]
            {
                run.state.remove(&format!("{inside}{cache}"));
            }
            return true;
        }
        (_, Some("makecache" | "refresh" | "ref")) => {
            metadata(cache, run);
            return true;
        }
        (
            _,
            Some(
                "remove" | "erase" | "rm" | "autoremove" | "list" | "ls" | "info" | "search"
                | "repolist" | "config-manager" | "check-update" | "versionlock" | "addrepo" | "ar"
                | "removerepo" | "rr" | "repos" | "lr" | "provides" | "repoquery" | "history",
            ),
        ) => false,
        _ => return false,
    };
    if !installs {
        return true;
    }
    let skipped = usize::from(name != "rpm");
    let asked: Vec<&str> =
        command.operands(skipped, with_value).map(|it| it.text.as_str()).collect();
    if asked.is_empty() {
        return true;
    }
    let indexes = run.state.indexes.clone();
    let index = indexes.get(Release::Bookworm);
    let names: Vec<String> = asked.iter().map(|it| alike(it, index)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let place = format!("rpm:{inside}");
    let added = packages::add_from(run.state, Release::Bookworm, &place, &names, false);
    let unknown = added.as_ref().map_or(names.len(), |it| it.unknown);
    let count = u64::try_from(unknown).unwrap_or(u64::MAX).min(10_000);
    let known = added.as_ref().map_or(Bytes::ZERO, |it| it.installed);
    let known = SizeRange::new(known.times(0.4), known, known.times(2.2));
    let guess = SizeRange::new(
        Bytes::kb(50 * count),
        Bytes::kb(9_000 * count),
        Bytes::kb(60_000 * count + if count == 0 { 0 } else { 250_000 }),
    );
    let (basis, source) = match added {
        None => (Basis::Assumption, WITHOUT_INDEX.to_owned()),
        Some(it) if unknown == 0 => (Basis::Heuristic, format!("judged by the {}", it.source)),
        Some(it) => (Basis::Assumption, format!("judged by the {}; {}", it.source, it.guessed)),
    };
    let below = match &root {
        // The C library and the folders of the system: UBI micro has 22 to 26 MB.
        Some(root) if matches!(run.state.files.find(root), Found::Nothing) => mb(10.0, 28.0, 90.0),
        _ => SizeRange::ZERO,
    };
    run.put(
        root.as_deref().unwrap_or("package:rpm"),
        format!("{} packages: {}", asked.len(), shortened(&asked)),
        sized(known + guess + below, COMPRESSED),
        basis,
        source,
    );
    if name != "rpm" {
        metadata(cache, run);
    }
    true
}

/// What Debian calls such a package: `libssl-dev` for `openssl-devel.x86_64`.
fn alike(name: &str, index: Option<&Index>) -> String {
    let name = name.trim_start_matches('@').split(' ').next().unwrap_or_default();
    let machine = [".x86_64", ".aarch64", ".noarch", ".i686"];
    let name = machine.iter().find_map(|it| name.strip_suffix(it)).unwrap_or(name);
    let bare = name.strip_suffix("-devel").unwrap_or(name);
    let short = bare.strip_prefix("lib").unwrap_or(bare);
    let all = [
        format!("rpm/{name}"),
        name.to_owned(),
        format!("lib{short}-dev"),
        format!("{bare}-dev"),
        format!("lib{bare}-dev"),
    ];
    let tried = if bare == name { &all[..2] } else { &all[..] };
    let known = tried.iter().find(|it| index.is_some_and(|index| index.find(it).is_some()));
    known.map_or(name, String::as_str).to_owned()
}

const COMPRESSED: (f64, f64, f64) = (0.25, 0.37, 0.55);

fn metadata(cache: &str, run: &mut Run<'_>) {
    run.state.remove(cache);
    run.put(
        cache,
        "repository metadata and packages kept in the cache",
        sized(mb(5.0, 70.0, 400.0), (0.4, 0.8, 1.0)),
        Basis::Assumption,
        "until clean all: up to 400 MB",
    );
}

fn shortened(names: &[&str]) -> String {
    let shown = names.get(..4).unwrap_or(names).join(", ");
    if names.len() <= 4 { shown } else { format!("{shown}, …") }
}
