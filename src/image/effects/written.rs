//! Files that commands write: their output, and files of a given length.

use crate::{
    bytes::{Bytes, Size, SizeRange},
    commands::Allocation,
    image::{
        estimate::{mb, sized, text},
        layer::{Basis, Item, ItemKind, RewrittenBy},
        scope::Run,
    },
    shell::Command,
    syntax::Word,
};

use super::rewritten;

/// The files that a command's output goes to.
pub(super) fn redirected(command: &Command, run: &mut Run<'_>) {
    let appends = command.writes.iter().any(|it| it.append);
    for file in &command.writes {
        write(command, &file.path.text, appends, run);
    }
}

/// The files that `tee` writes.
pub(super) fn tee(command: &Command, files: &[&Word], run: &mut Run<'_>) {
    for file in files {
        write(command, &file.text, false, run);
    }
}

fn write(command: &Command, path: &str, appends: bool, run: &mut Run<'_>) {
    if appends {
        rewritten::stored_again(path, ">>", RewrittenBy::Edit, false, run);
    }
    let texts = command.words.iter().skip(1).map(|it| it.text.len() + 1).sum::<usize>();
    let (kind, size, basis, source) = match (command.name.as_str(), &command.input) {
        ("cat" | "tee", Some(input)) => {
            (ItemKind::Text, text(input.len()), Basis::Context, "text in the file")
        }
        ("echo" | "printf", _) => (ItemKind::Text, text(texts), Basis::Context, "text in the file"),
        _ => {
            let size = sized(mb(0.0, 0.01, 20.0), (0.1, 0.3, 1.0));
            (ItemKind::Output, size, Basis::Assumption, "a command's output: up to 20 MB")
        }
    };
    let path = run.path(path);
    run.put(&path, Item::new(kind, path.clone(), size, basis, source));
}

/// `dd`, `truncate` and `fallocate`: the length is written in the command.
pub(super) fn allocate(allocation: &Allocation<'_>, run: &mut Run<'_>) {
    let path = run.path(allocation.path);
    if path.starts_with("/dev/") {
        return;
    }
    let disk = SizeRange::exact(Bytes(allocation.bytes));
    let size = match allocation.is_zero {
        true => {
            let share = |it: f64| disk.low.times(it);
            let pull = SizeRange::new(share(0.0009), share(0.001), share(0.0012));
            Size { disk: Some(disk), pull: Some(pull) }
        }
        false => sized(disk, (0.99, 1.0, 1.001)),
    };
    let source = "the length given in the command";
    run.put(&path, Item::new(ItemKind::Output, path.clone(), size, Basis::Context, source));
}
