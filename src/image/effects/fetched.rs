//! Downloads, unpacked archives and repositories.

use crate::{
    bytes::{Size, SizeRange},
    commands::{self, Checkout, CommandEffect, Download, DownloadTo, Unpack},
    image::{
        downloads,
        estimate::{mb, sized},
        files::{Found, absolute},
        layer::{Basis, Item, ItemKind},
        scope::Run,
        state::sum,
    },
};

/// Leaves the files that are fetched; what goes to another command is that one's.
pub(super) fn download(download: &Download<'_>, run: &mut Run<'_>) {
    let is_nodesource =
        |it: &&str| it.contains("deb.nodesource.com") || it.contains("rpm.nodesource.com");
    run.state.has_nodesource |= download.urls.iter().any(is_nodesource);
    for url in &download.urls {
        let base = url.split(['?', '#']).next().unwrap_or(url).trim_end_matches('/');
        let base = base.rsplit('/').next().unwrap_or(base);
        let path = match download.to {
            DownloadTo::Output => return,
            DownloadTo::File(file) => run.path(file),
            DownloadTo::Folder(folder) => absolute(&run.path(folder.unwrap_or(".")), base),
        };
        let (size, source) = downloads::download(url);
        let label = format!("download of {base}");
        run.put(&path, Item::new(ItemKind::Download, label, size, Basis::Assumption, source));
        if matches!(download.to, DownloadTo::File(_)) {
            break;
        }
    }
}

/// Leaves what an archive holds.
pub(super) fn unpack(unpack: &Unpack<'_>, run: &mut Run<'_>) {
    let to = run.path(unpack.to.unwrap_or("."));
    let archive = unpack.archive.map(|it| run.path(it));
    let packed = archive.as_deref().and_then(|path| match run.state.files.find(path) {
        Found::Parts(parts) => sum(parts).disk,
        _ => None,
    });
    let url = address(unpack.archive, run);
    if let Some(disk) = url.as_deref().and_then(downloads::unpacked) {
        let size = sized(disk, (0.25, 0.4, 0.95));
        return put_unpacked(&to, size, "published sizes of this archive", run);
    }
    let packed = packed.or_else(|| downloads::download(url.as_deref()?).0.disk);
    let size = match packed {
        Some(packed) => {
            let times = |low: f64, likely: f64, high: f64| {
                let SizeRange { low: least, likely: usual, high: most } = packed;
                SizeRange::new(least.times(low), usual.times(likely), most.times(high))
            };
            Size { disk: Some(times(1.0, 3.0, 5.0)), pull: Some(times(0.9, 1.0, 1.3)) }
        }
        None => sized(mb(0.05, 45.0, 1200.0), (0.2, 0.35, 0.6)),
    };
    let source = "two to five times the archive, where that is compressed";
    put_unpacked(&to, size, source, run);
}

/// An archive is unpacked soon after it was fetched, by so many commands.
const MOST_BETWEEN: usize = 40;

/// The address from which an archive was fetched before: by its file, or through a pipe.
fn address(archive: Option<&str>, run: &Run<'_>) -> Option<String> {
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let archive = archive.filter(|it| *it != "-").map(name);
    run.state.commands.iter().rev().take(MOST_BETWEEN).find_map(|command| {
        let CommandEffect::Download(download) = commands::effect(command) else { return None };
        let url = *download.urls.first()?;
        let is_it = match (&archive, download.to) {
            (None, DownloadTo::Output) => command.piped,
            (Some(archive), DownloadTo::File(file)) => name(file) == *archive,
            (Some(archive), DownloadTo::Folder(_)) => {
                return download
                    .urls
                    .iter()
                    .find(|it| name(it) == *archive)
                    .map(|it| (*it).to_owned());
            }
            _ => false,
        };
        is_it.then(|| url.to_owned())
    })
}

fn put_unpacked(to: &str, size: Size, source: &'static str, run: &mut Run<'_>) {
    let label = "an unpacked archive";
    run.put(to, Item::new(ItemKind::Archive, label, size, Basis::Assumption, source));
}

/// Leaves a repository.
pub(super) fn clone(checkout: &Checkout<'_>, run: &mut Run<'_>) {
    let name = checkout.url.trim_end_matches('/').trim_end_matches(".git");
    let path = run.path(checkout.to.unwrap_or(name.rsplit('/').next().unwrap_or(name)));
    let (disk, source) = match checkout.is_shallow {
        true => (mb(0.05, 8.0, 400.0), "a repository without its history: 50 kB to 400 MB"),
        false => (mb(0.1, 30.0, 1500.0), "a repository with its history: 0.1 MB to 1.5 GB"),
    };
    put(&path, disk, source, run);
}

/// Leaves what is fetched of a repository that is there.
pub(super) fn fetch(run: &mut Run<'_>) {
    put(&run.folder.clone(), mb(0.0, 10.0, 800.0), "what git fetches: up to 800 MB", run);
}

fn put(path: &str, disk: SizeRange, source: &str, run: &mut Run<'_>) {
    let size = sized(disk, (0.3, 0.6, 0.95));
    let kind = ItemKind::Repository;
    run.put(path, Item::new(kind, "git repository", size, Basis::Assumption, source));
}
