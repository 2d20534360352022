//! apk: packages, virtual groups that are deleted again, and the index cache.

use super::{
    Basis, mb,
    packages::{self, WITHOUT_INDEX},
    run::Run,
    sized,
};
use crate::{
    bytes::{Bytes, SizeRange},
    shell::Command,
    sort::{Names, in_order},
};

/// What the apk commands of one RUN leave, until its end.
#[derive(Debug, Default)]
pub(super) struct Requests {
    /// The packages asked for, and the virtual group that they belong to.
    install: Names,
    optional: bool,
    perhaps_deleted: bool,
}

const CACHE: &str = "/var/cache/apk";
const WITH_VALUE: &[&str] = &["-t", "--virtual", "-X", "--repository", "--arch", "-p", "--root"];

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let Some(verb) = command.operands(0, WITH_VALUE).next() else { return true };
    match verb.text.as_str() {
        "add" => {
            run.apk.optional |= run.is_optional();
            let group = command.flag_value("--virtual").or(command.flag_value("-t"));
            // `!name` is what must not be there.
            for word in command.operands(1, WITH_VALUE).filter(|it| !it.text.starts_with('!')) {
                let name = word.text.split(['=', '~', '<', '>', '@']).next().unwrap_or_default();
                run.apk.install.insert(name.to_owned(), group.map(str::to_owned));
            }
            if !command.has_flag("--no-cache") && !command.has_flag("--no-network") {
                index(run);
            }
        }
        "update" if !command.has_flag("--no-cache") => index(run),
        "upgrade" => run.put(
            "package:apk",
            "upgraded packages",
            sized(mb(0.0, 3.0, 30.0), COMPRESSED),
            Basis::Assumption,
            "depends on the age of the base: up to 30 MB",
        ),
        "del" => {
            for word in command.operands(1, WITH_VALUE) {
                let name = word.text.as_str();
                run.apk.perhaps_deleted |= name.contains(['$', '`']);
                run.apk.install.retain(|it, group| it != name && group.as_deref() != Some(name));
            }
        }
        "cache" => run.state.remove(CACHE),
        _ => {}
    }
    true
}

/// The compressed share of apk packages, gzip themselves: 0.19 to 0.38 in Alpine's index, median
/// 0.29.
const COMPRESSED: (f64, f64, f64) = (0.20, 0.30, 0.45);

fn index(run: &mut Run<'_>) {
    run.state.remove(CACHE);
    run.put(
        CACHE,
        "package index that apk keeps without --no-cache",
        sized(mb(1.3, 2.2, 2.8), (0.95, 1.0, 1.0)),
        Basis::Heuristic,
        "1.3 to 2.5 MB in published images",
    );
}

/// Adds what the RUN's packages leave, all together.
pub(super) fn finish(run: &mut Run<'_>) {
    let requests = std::mem::take(&mut run.apk);
    if requests.install.is_empty() {
        return;
    }
    let mut names = in_order(&requests.install);
    let added = packages::add(run.state, &names, false);
    let guessed = added.as_ref().map_or(names.len(), |it| it.unknown);
    let count = u64::try_from(guessed).unwrap_or(u64::MAX).min(10_000);
    // Packages that real Dockerfiles ask for and the index lacks: median 1.5 MB, a quarter above 8.
    let guess = SizeRange::new(
        Bytes::kb(20 * count),
        Bytes::kb(2_000 * count),
        Bytes::kb(10_000 * count + if count == 0 { 0 } else { 40_000 }),
    );
    // Other releases differ by up to a third, and more where packages were split or joined.
    let (low, high) = match &added {
        Some(it) if it.at_home => (0.97, 1.05),
        _ => (0.5, 1.35),
    };
    let judged = added.as_ref().map_or(Bytes::ZERO, |it| it.judged);
    let known = added.as_ref().map_or(Bytes::ZERO, |it| it.installed - judged);
    let known = SizeRange::new(known.times(low), known, known.times(high));
    let judged = SizeRange::new(judged.times(0.4), judged, judged.times(1.9));
    let mut disk = known + judged + guess + mb(0.03, 0.1, 0.3);
    if requests.optional || requests.perhaps_deleted {
        disk.low = Bytes::ZERO;
    }
    let more = names.len().saturating_sub(4);
    names.truncate(4);
    let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
    let (basis, source) = match added {
        None => (Basis::Heuristic, WITHOUT_INDEX.to_owned()),
        Some(it) if guessed != 0 => (Basis::Heuristic, format!("{}; {}", it.source, it.guessed)),
        Some(it) if it.judged != Bytes::ZERO => {
            (Basis::Heuristic, format!("{}; community packages judged by Debian's", it.source))
        }
        Some(it) => (Basis::PackageIndex, it.source),
    };
    let label = format!("{}{rest}, with what they need", names.join(", "));
    run.put("package:apk", label, sized(disk, COMPRESSED), basis, source);
    std::rc::Rc::make_mut(&mut run.state.packages).extend(requests.install);
}
