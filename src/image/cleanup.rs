//! rm and find -delete free what the same layer made; chown and chmod write files once more, but
//! none where a folder was just made.

use std::rc::Rc;

use super::{
    Basis, Item, copy,
    files::{Found, Part, absolute},
    mb,
    run::Run,
    sized,
    stage::{State, sum},
};
use crate::{
    bytes::{Bytes, Size, SizeRange},
    shell::{Command, covers},
};

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    if command.name == "find" && !deletes(command) {
        return true;
    }
    let paths: Vec<String> = command.removed().map(|it| absolute(&run.folder, it)).collect();
    for path in paths {
        if path.ends_with("/docker-gzip-indexes") {
            Rc::make_mut(&mut run.state.sources).insert("uncompressed lists".into(), None);
        }
        // A path with a pattern stands for some of the folder only.
        let some = path.contains(['*', '?', '[', '$', '`']);
        let filtered = command.name == "find" && command.words.iter().any(|it| it.text == "-name");
        if !some && !filtered && path != "/" && !run.is_optional() {
            run.state.remove(&path);
        }
    }
    true
}

/// mkdir makes folders that were not there, unless it takes them as they are; users have homes.
pub(super) fn makes(command: &Command, run: &mut Run<'_>) {
    if run.is_optional() {
        return;
    }
    let homes = ["-d", "--home-dir", "-h", "--home"];
    let paths: Vec<&str> = match command.name.as_str() {
        "mkdir" | "install" => {
            let with_value = &["-m", "--mode", "-o", "--owner", "-g", "--group"];
            command.operands(0, with_value).map(|it| it.text.as_str()).collect()
        }
        _ => homes.iter().filter_map(|it| command.flag_value(it)).collect(),
    };
    let deep = command.has_flag("-p") || command.has_flag("--parents");
    for path in paths {
        let path = absolute(&run.folder, path);
        run.state.make(path, command.name == "mkdir" && !deep);
    }
}

fn deletes(command: &Command) -> bool {
    command.words.iter().any(|it| it.text == "-delete" || it.text == "rm")
}

/// `chown -R` and `chmod -R` put every file they touch into the layer again, in full, even when
/// nothing changes (measured).
pub(super) fn changed_again(command: &Command, run: &mut Run<'_>) -> bool {
    let deep = command.has_flag("-R") || command.has_flag("--recursive");
    let by_reference = command.flags().any(|it| it.starts_with("--reference"));
    let skip = usize::from(!by_reference);
    let paths: Vec<String> = command
        .words
        .iter()
        .skip(1)
        .filter(|it| !it.text.starts_with('-') || it.text.starts_with("-x"))
        .skip(skip)
        .map(|it| absolute(&run.folder, &it.text))
        .collect();
    for path in &paths {
        stored_again(path, &command.name, deep, run);
    }
    true
}

/// Files of earlier layers that are changed are stored again in this one.
pub(super) fn stored_again(path: &str, by: &str, deep: bool, run: &mut Run<'_>) {
    let path = absolute(&run.folder, path.trim_end_matches("/*"));
    if run.is_mounted(&path) {
        return;
    }
    let layer = run.state.layer;
    // What the instruction has stored again by now is its own.
    if run.state.again.iter().any(|it| covers(it, &path)) {
        return;
    }
    if deep {
        run.state.again.push(path.clone());
    }
    let found = run.state.files.find(&path);
    let around = match found {
        Found::Inside(part) => Some(part),
        _ => None,
    };
    let made = run.state.is_made(&path, around.map(|it| it.layer));
    let earlier = match found {
        Found::Parts(parts) => {
            let mut earlier = parts
                .into_iter()
                .filter(|it| it.layer != layer && (deep || it.path == path))
                .peekable();
            if earlier.peek().is_none() {
                return;
            }
            Some(sum(earlier))
        }
        Found::Output(part) | Found::Inside(part) if part.layer == layer => return,
        Found::Output(part) => Some(part.size),
        _ if !deep || made == Some(true) => return,
        _ => None,
    };
    let is_own = made.is_some() && is_for_programs(&path, run.state);
    let within = around.filter(|it| deep && made.is_none() && !is_of_system(&it.path));
    let (size, basis, source) = match (earlier, within) {
        (None, Some(part)) => {
            let (size, basis) = of_part(&path, part, run.state);
            run.state.in_vain(size.disk.map_or(Bytes::ZERO, |it| it.likely));
            (size, basis, WITHIN)
        }
        (Some(size), _) => {
            run.state.in_vain(size.disk.map_or(Bytes::ZERO, |it| it.likely));
            // What it says is a little longer or shorter.
            let edited = |it: SizeRange| it.low.times(0.99);
            let size = match by {
                "sed" => size.map(|it| SizeRange { low: edited(it), ..it }),
                _ => size,
            };
            (size, Basis::Copied, "every file that it touches is stored again, even unchanged")
        }
        _ if !is_own && let Some(size) = of_base(&path, around, run) => {
            (size, Basis::Assumption, OF_BASE)
        }
        _ => (
            sized(mb(0.0, 0.02, 2.0), (0.1, 0.35, 1.0)),
            Basis::Assumption,
            "nothing large is known to be there: up to 2 MB",
        ),
    };
    let label = format!("{path}, stored again by {by}");
    run.state.note(Item { label, path, size, basis, source: source.into() });
}

const OF_BASE: &str =
    "files of the base image, stored again: 40 MB for Debian's /usr/lib, 45 MB for /usr/share";

const WITHIN: &str =
    "part of what was copied there, stored again: a third likely, all of it at most";

/// What a folder within a part has of it: what the context says, or a third of it.
fn of_part(path: &str, part: &Part, state: &State) -> (Size, Basis) {
    let third = |it: SizeRange| SizeRange::new(Bytes::ZERO, it.likely.times(0.33), it.high);
    match copy::of_context(path, state) {
        Some(size) => (size, Basis::Copied),
        None => (part.size.map(third), Basis::Assumption),
    }
}

/// Whether a base image has files of its own there.
fn is_of_system(path: &str) -> bool {
    copy::system_part(path, Size::ZERO).is_some()
}

/// What the base image, and what was copied over it, have in a folder of the system: no more than all
/// of it. Pages are for those who build upon it.
fn of_base(path: &str, around: Option<&Part>, run: &Run<'_>) -> Option<Size> {
    if covers("/var/www", path) {
        return None;
    }
    let base = run.state.base_size + around.map_or(Size::ZERO, |it| it.size);
    copy::system_part(path, base).or_else(|| {
        let system = ["/usr", "/lib", "/var", "/opt", "/etc"];
        let whole =
            copy::system_part(system.into_iter().find(|it| covers(it, path))?, base)?.disk?;
        let most = whole.high.min(Bytes::mb(400));
        let likely = Bytes::mb(10).min(whole.likely);
        Some(sized(SizeRange::new(Bytes::ZERO, likely, most), (0.2, 0.4, 0.6)))
    })
}

/// Whether each program has a folder of its own around there, and that of the base is not meant.
pub(super) fn is_for_programs(path: &str, state: &State) -> bool {
    const ROOMS: &str = "/opt/ /etc/ /usr/src/ /var/www/ /var/lib/ /var/log/ /var/cache/ /var/run/";
    let base = state.base.as_deref().unwrap_or_default();
    ROOMS.split(' ').filter_map(|it| path.strip_prefix(it)).any(|rest| {
        rest.split('/').all(|folder| base.split(['/', ':', '-', '@']).all(|it| it != folder))
    })
}

/// What one instruction stores again of the base is together no more than what the image holds; and
/// of a part, no more than the part.
pub(super) fn cap(items: &mut [Item], state: &State) {
    if items.iter().any(|it| it.source == OF_BASE) {
        let parts = match state.files.find("/") {
            Found::Parts(parts) => sum(parts.into_iter().filter(|it| it.layer != state.layer)),
            _ => Size::ZERO,
        };
        let whole = copy::system_part("/", state.base_size + parts).and_then(|it| it.disk);
        let whole = whole.map(|it| SizeRange::exact(it.high));
        limit(items, whole, &|it| it.source == OF_BASE);
    }
    let around = |it: &Item| match state.files.find(&it.path) {
        Found::Inside(part) if it.source == WITHIN => Some((part.path.clone(), part.size.disk)),
        _ => None,
    };
    let mut parts: Vec<_> = items.iter().filter_map(around).collect();
    parts.dedup_by(|a, b| a.0 == b.0);
    for (path, whole) in parts {
        limit(items, whole, &|it| it.source == WITHIN && covers(&path, &it.path));
    }
}

/// Makes some items so much smaller that their sum is in range of the whole.
fn limit(items: &mut [Item], whole: Option<SizeRange>, is_one: &dyn Fn(&Item) -> bool) {
    let own: SizeRange = items.iter().filter(|it| is_one(it)).filter_map(|it| it.size.disk).sum();
    let Some(SizeRange { likely: usual, high: most, .. }) = whole.filter(|it| it.high < own.high)
    else {
        return;
    };
    let likely = usual.share_of(own.likely).min(1.0);
    let above = (most - own.likely.times(likely)).share_of(own.high - own.likely).min(1.0);
    let less = |it: SizeRange| SizeRange {
        low: it.low.times(likely),
        likely: it.likely.times(likely),
        high: it.likely.times(likely) + (it.high - it.likely).times(above),
    };
    let some = items.iter_mut().filter(|it| is_one(it));
    some.for_each(|it| it.size = it.size.map(less));
}
