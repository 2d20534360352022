//! Deleted files, and files of earlier layers that are stored once more because they change.

use crate::{
    bytes::{Bytes, Size, SizeRange},
    commands::{Change, Removal},
    image::{
        context,
        estimate::{mb, sized},
        files::{Found, Part},
        layer::{Basis, Item, ItemKind, Rewritten, RewrittenBy},
        paths::system_part,
        scope::Run,
        state::{State, is_for_programs, sum},
    },
    shell::{Command, covers},
    syntax::Word,
};

/// Deletes what is there; what an earlier layer left stays in the image.
pub(super) fn remove(removal: &Removal<'_>, run: &mut Run<'_>) {
    for path in removal.paths.iter().map(|it| run.path(it)).collect::<Vec<_>>() {
        run.state.has_plain_lists |= path.ends_with("/docker-gzip-indexes");
        // A path with a pattern stands for some of the folder only.
        let some = removal.is_partial || path.contains(['*', '?', '[', '$', '`']);
        if !some && path != "/" && !run.is_optional() {
            run.state.remove(&path);
            if super::rpm::is_cache(&path) {
                super::rpm::clean(None, run);
            }
        }
    }
}

/// Makes folders, which may be there already unless they are surely new.
pub(super) fn make(paths: &[&str], is_new: bool, run: &mut Run<'_>) {
    if run.is_optional() {
        return;
    }
    for path in paths {
        let path = run.path(path);
        run.state.make(path, is_new);
    }
}

/// `chown -R` and `chmod -R` put every file they touch into the layer again, in full, even when
/// nothing changes (measured).
pub(super) fn changed(command: &Command, change: &Change<'_>, run: &mut Run<'_>) {
    for path in &change.paths {
        let why = RewrittenBy::Rights;
        stored_again(&path.text, &command.name, why, change.is_recursive, run);
    }
}

/// Files that are edited in place.
pub(super) fn edited(command: &Command, files: &[&Word], run: &mut Run<'_>) {
    for file in files.iter().filter(|it| it.text.contains('/')) {
        stored_again(&file.text, &command.name, RewrittenBy::Edit, false, run);
    }
}

/// Files of earlier layers that are changed are stored again in this one.
pub(super) fn stored_again(path: &str, by: &str, why: RewrittenBy, deep: bool, run: &mut Run<'_>) {
    let path = run.path(path.trim_end_matches("/*"));
    if run.is_mounted(&path) || !deep && run.state.is_folder(&path) {
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
    let (kind, size, basis, source) = match (earlier, within) {
        (None, Some(part)) => {
            let (size, basis) = of_part(&path, part, run.state);
            run.state.in_vain(size.disk.map_or(Bytes::ZERO, |it| it.likely));
            (Rewritten::Within, size, basis, WITHIN)
        }
        (Some(size), _) => {
            run.state.in_vain(size.disk.map_or(Bytes::ZERO, |it| it.likely));
            // What it says is a little longer or shorter.
            let edited = |it: SizeRange| it.low.times(0.99);
            let size = match by {
                "sed" => size.map(|it| SizeRange { low: edited(it), ..it }),
                _ => size,
            };
            let source = "every file it touches is stored again, even if unchanged";
            (Rewritten::Part, size, Basis::Copied, source)
        }
        _ if !is_own && let Some(size) = of_base(&path, around, run) => {
            (Rewritten::Base, size, Basis::Assumption, OF_BASE)
        }
        _ => (
            Rewritten::Part,
            sized(mb(0.0, 0.02, 2.0), (0.1, 0.35, 1.0)),
            Basis::Assumption,
            "nothing large is known to be there: up to 2 MB",
        ),
    };
    let label = format!("{path}, stored twice by {by}");
    let item = Item::new(ItemKind::Rewritten(kind, why), label, size, basis, source);
    run.state.note(Item { path, ..item });
}

const OF_BASE: &str =
    "files of the base image, stored again: 40 MB for Debian's /usr/lib, 45 MB for /usr/share";

const WITHIN: &str =
    "part of what was copied there, stored again: a third likely, all of it at most";

/// What a folder within a part has of it: what the context says, or a third of it.
fn of_part(path: &str, part: &Part, state: &State) -> (Size, Basis) {
    let third = |it: SizeRange| SizeRange::new(Bytes::ZERO, it.likely.times(0.33), it.high);
    match context::of_stage(path, state) {
        Some(size) => (size, Basis::Copied),
        None => (part.size.map(third), Basis::Assumption),
    }
}

/// Whether a base image has files of its own there.
fn is_of_system(path: &str) -> bool {
    system_part(path, Size::ZERO).is_some()
}

/// What the base image, and what was copied over it, have in a folder of the system: no more than all
/// of it. Pages are for those who build upon it.
fn of_base(path: &str, around: Option<&Part>, run: &Run<'_>) -> Option<Size> {
    if covers("/var/www", path) {
        return None;
    }
    let base = run.state.base_size + around.map_or(Size::ZERO, |it| it.size);
    system_part(path, base).or_else(|| {
        let system = ["/usr", "/lib", "/var", "/opt", "/etc"];
        let whole = system_part(system.into_iter().find(|it| covers(it, path))?, base)?.disk?;
        let most = whole.high.min(Bytes::mb(400));
        let likely = Bytes::mb(10).min(whole.likely);
        Some(sized(SizeRange::new(Bytes::ZERO, likely, most), (0.2, 0.4, 0.6)))
    })
}

/// What one instruction stores again of the base is together no more than what the image holds; and
/// of a part, no more than the part.
pub(in crate::image) fn cap(items: &mut [Item], state: &State) {
    if items.iter().any(|it| matches!(it.kind, ItemKind::Rewritten(Rewritten::Base, _))) {
        let parts = match state.files.find("/") {
            Found::Parts(parts) => sum(parts.into_iter().filter(|it| it.layer != state.layer)),
            _ => Size::ZERO,
        };
        let whole = system_part("/", state.base_size + parts).and_then(|it| it.disk);
        let whole = whole.map(|it| SizeRange::exact(it.high));
        limit(items, whole, &|it| matches!(it.kind, ItemKind::Rewritten(Rewritten::Base, _)));
    }
    let around = |it: &Item| match state.files.find(&it.path) {
        Found::Inside(part) if matches!(it.kind, ItemKind::Rewritten(Rewritten::Within, _)) => {
            Some((part.path.clone(), part.size.disk))
        }
        _ => None,
    };
    let mut parts: Vec<_> = items.iter().filter_map(around).collect();
    parts.dedup_by(|a, b| a.0 == b.0);
    for (path, whole) in parts {
        limit(items, whole, &|it| {
            matches!(it.kind, ItemKind::Rewritten(Rewritten::Within, _)) && covers(&path, &it.path)
        });
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
