//! dnf, yum, microdnf, tdnf, zypper and rpm: packages and the cache they keep.

use super::{Basis, mb, run::Run, sized};
use crate::{
    bytes::{Bytes, SizeRange},
    shell::Command,
};

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let name = command.name.as_str();
    let with_value = &["-c", "--setopt", "--enablerepo", "--disablerepo", "--releasever"];
    let verb = command.operands(0, with_value).next().map(|it| it.text.clone());
    let cache = match name {
        "zypper" => "/var/cache/zypp",
        "yum" => "/var/cache/yum",
        "tdnf" => "/var/cache/tdnf",
        _ => "/var/cache/dnf",
    };
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
                run.state.remove(cache);
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
    let count = asked.len() as u64;
    if count == 0 {
        return true;
    }
    let disk = SizeRange::new(
        Bytes::kb(50 * count),
        Bytes::kb(9_000 * count),
        Bytes::kb(60_000 * count + 250_000),
    );
    run.put(
        "package:rpm",
        format!("{} packages: {}", count, shortened(&asked)),
        sized(disk, COMPRESSED),
        Basis::Assumption,
        "about 9 MB each with what it needs, as Debian's; no index is looked up",
    );
    if name != "rpm" {
        metadata(cache, run);
    }
    true
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
