//! rm and find -delete free what the same layer made; chown and chmod write files once more.

use std::rc::Rc;

use super::{
    Basis, Item, copy,
    files::{Found, absolute},
    mb,
    run::Run,
    sized,
    stage::sum,
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
    let around = match &found {
        Found::Inside(part) => part.size,
        _ => Size::ZERO,
    };
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
        _ if !deep => return,
        _ => None,
    };
    let (size, basis, source) = match earlier {
        Some(size) => {
            run.state.in_vain(size.disk.map_or(Bytes::ZERO, |it| it.likely));
            // What it says is a little longer or shorter.
            let edited = |it: SizeRange| it.low.times(0.99);
            let size = match by {
                "sed" => size.map(|it| SizeRange { low: edited(it), ..it }),
                _ => size,
            };
            (size, Basis::Copied, "every file that it touches is stored again, even unchanged")
        }
        None if let Some(size) = of_base(&path, around, run) => (
            size,
            Basis::Assumption,
            "files of the base image, stored again: 40 MB for Debian's /usr/lib, 45 MB for /usr/share",
        ),
        None => (
            sized(mb(0.0, 0.02, 2.0), (0.1, 0.35, 1.0)),
            Basis::Assumption,
            "nothing large is known to be there: up to 2 MB",
        ),
    };
    let label = format!("{path}, stored again by {by}");
    run.state.note(Item { label, path, size, basis, source: source.into() });
}

/// What the base image, and what was copied over it, have in a folder of the system: no more than all
/// of it.
fn of_base(path: &str, around: Size, run: &Run<'_>) -> Option<Size> {
    let base = run.state.base_size + around;
    copy::system_part(path, base).or_else(|| {
        let is_system = ["/usr", "/lib", "/var", "/opt", "/etc"].iter().any(|it| covers(it, path));
        let most = base.disk.map_or(Bytes::mb(400), |it| it.high.min(Bytes::mb(400)));
        let likely = Bytes::mb(10).min(most);
        is_system.then(|| sized(SizeRange::new(Bytes::ZERO, likely, most), (0.2, 0.4, 0.6)))
    })
}
