//! Files that are copied, moved, or made smaller within a stage.

use crate::{
    bytes::Size,
    commands::{Shrink, Shrinker, Transfer},
    image::{
        estimate::{mb, scaled, sized},
        files::{Found, absolute},
        layer::{Basis, Item, ItemKind},
        paths::guess,
        scope::Run,
        state::sum,
    },
    shell::Command,
};

/// Copies files, or moves them.
pub(super) fn copy(command: &Command, transfer: &Transfer<'_>, moves: bool, run: &mut Run<'_>) {
    let to = run.path(&transfer.to.text);
    for source in transfer.sources.iter().map(|it| it.text.as_str()) {
        let wanted = run.path(source.trim_end_matches('*'));
        let name = wanted.rsplit('/').next().unwrap_or_default();
        let under_own_name = transfer.into_folder && !source.ends_with('*');
        let path = if under_own_name { absolute(&to, name) } else { to.clone() };
        let from = match run.state.files.find(&wanted) {
            Found::Parts(parts) => {
                let label = parts.first().map_or_else(String::new, |it| it.label.clone());
                Some((sum(parts), label, Basis::Copied))
            }
            Found::Output(part) => Some((part.size, part.label.clone(), Basis::Copied)),
            Found::Inside(_) | Found::Nothing => None,
        };
        if moves {
            run.state.remove(&wanted);
        }
        let (size, label, basis) = from.unwrap_or_else(|| {
            (of_unknown(source), format!("copy of {source}"), Basis::Assumption)
        });
        let by = format!("{} of {source}", command.name);
        run.put(&path, Item::new(ItemKind::Copy, label, size, basis, by));
    }
}

/// What a name lets one guess; files that another command names may be any.
fn of_unknown(source: &str) -> Size {
    match source.contains(['$', '`']) {
        true => sized(mb(0.0, 2.0, 300.0), (0.15, 0.4, 1.0)),
        false => guess(source, false).0,
    }
}

/// `upx` and `strip` write programs again, smaller: a packed one is about a quarter (printed sizes:
/// 0.27 of native Java programs), one without its symbols about 0.7 (Go, measured).
pub(super) fn shrink(shrink: &Shrink<'_>, run: &mut Run<'_>) {
    let (share, compressed, done) = match shrink.by {
        Shrinker::Upx => ((0.2, 0.27, 0.6), (0.9, 0.97, 1.0), "packed by upx"),
        Shrinker::Strip => ((0.2, 0.7, 1.0), (0.2, 0.35, 0.55), "cut by strip"),
    };
    for path in shrink.paths.iter().map(|it| run.path(it)).collect::<Vec<_>>() {
        let part = match run.state.files.find(&path) {
            Found::Parts(parts) => parts.first().copied().cloned(),
            Found::Output(part) => Some(part.clone()),
            Found::Inside(_) | Found::Nothing => None,
        };
        let Some((part, disk)) = part.and_then(|it| it.size.disk.map(|disk| (it, disk))) else {
            continue;
        };
        let size = sized(scaled(disk, share), compressed);
        let to = shrink.to.map(|it| run.path(it));
        if to.is_none() {
            run.state.remove(&path);
        }
        let label = format!("{}, {done}", part.label);
        let source = "a packed program is about a quarter, one without symbols two thirds";
        let item = Item::new(part.kind, label, size, Basis::Heuristic, source);
        run.put(&to.unwrap_or(path), item);
    }
}
