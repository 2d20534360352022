//! rm and find -delete free what the same layer made; chown and chmod write files once more.

use super::{
    Basis, Item,
    files::{Found, absolute},
    mb,
    run::Run,
    sized,
    stage::sum,
};
use crate::shell::Command;

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    if command.name == "find" && !deletes(command) {
        return true;
    }
    let paths: Vec<String> = command.removed().map(|it| absolute(&run.folder, it)).collect();
    for path in paths {
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
    let layer = run.state.layer;
    for path in paths {
        if run.is_mounted(&path) {
            continue;
        }
        let path = path.trim_end_matches("/*").to_owned();
        let earlier = match run.state.files.find(&path) {
            Found::Parts(parts) => {
                let earlier: Vec<_> = parts.into_iter().filter(|it| it.layer != layer).collect();
                if earlier.is_empty() {
                    continue;
                }
                let whole = earlier.iter().any(|it| it.path == path);
                Some((sum(earlier.iter().copied()), whole || deep))
            }
            Found::Output(part) if part.layer != layer => Some((part.size, true)),
            Found::Inside(part) | Found::Output(part) if part.layer == layer => continue,
            _ => None,
        };
        let size = match earlier {
            Some((size, true)) => size,
            Some((_, false)) => continue,
            None if !deep => continue,
            None => sized(mb(0.0, 0.02, 2.0), (0.1, 0.35, 1.0)),
        };
        let basis = if earlier.is_some() { Basis::Copied } else { Basis::Assumption };
        let source = if earlier.is_some() {
            "every file that it touches is stored again, even unchanged"
        } else {
            "nothing large is known to be there: up to 2 MB"
        };
        let label = format!("{path}, stored again by {}", command.name);
        run.state.note(Item { label, size, basis, source: source.into() });
    }
    true
}
