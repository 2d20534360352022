//! Files and folders: copied, moved, linked, made, changed and deleted.

use std::borrow::Cow;

use super::{
    Allocation, Change, CommandEffect, Invocation, NewFolder, Program, Removal, Transfer,
    arguments::Style,
};
use crate::shell::everything_in;
use crate::syntax::Word;

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(&["cd", "pushd"], "", |it| match it.operand(0) {
        Some(folder) => CommandEffect::ChangeFolder(folder),
        None => CommandEffect::Nothing,
    }),
    Program::new(&["cp"], TRANSFER_VALUES, |it| transfer(it, CommandEffect::CopyFiles)),
    Program::new(&["rsync"], "-e --rsh --exclude --include --chmod --chown --exclude-from -f --filter", |it| transfer(it, CommandEffect::CopyFiles)),
    Program::new(&["mv"], TRANSFER_VALUES, |it| transfer(it, CommandEffect::Move)),
    Program::new(&["ln", "link"], TRANSFER_VALUES, |it| {
        match it.operands.len() == 1 && !it.has(&["-t", "--target-directory"]) {
            true => CommandEffect::Configure,
            false => transfer(it, CommandEffect::Link),
        }
    }),
    Program::new(&["install"], "-m --mode -o --owner -g --group -t --target-directory -S --suffix", |it| {
        match it.has(&["-d", "--directory"]) {
            true => CommandEffect::MakeFolder(NewFolder { paths: it.texts(0), is_new: false }),
            false => transfer(it, CommandEffect::CopyFiles),
        }
    }),
    Program::new(&["mkdir"], "-m --mode -Z --context", |it| {
        CommandEffect::MakeFolder(NewFolder { paths: it.texts(0), is_new: !it.has(&["-p", "--parents"]) })
    }),
    Program::new(&["mkfifo", "mknod", "mktemp", "setcap", "setfacl", "chattr", "mkhomedir_helper", "crontab", "dos2unix", "unix2dos", "fix-permissions", "rename", "umount", "mount", "mkfs.ext4"], "-m -d -p -t -o", |_| CommandEffect::Configure),
    Program::new(&["touch"], "-d --date -r --reference -t", edited),
    Program::new(&["sed"], "-e --expression -f --file -l", |it| {
        let is_in_place = it.has(&["-i", "--in-place"]);
        // Without -e or -f the first operand is the script.
        let skip = usize::from(!it.has(&["-e", "-f", "--expression", "--file"]));
        match is_in_place {
            true => CommandEffect::EditFile(it.rest(skip).to_vec()),
            false => CommandEffect::Nothing,
        }
    }),
    Program::new(&["tee"], "", |it| CommandEffect::WriteFile(it.operands.clone())),
    Program::new(&["rm", "rmdir", "unlink", "shred"], "-n -s", |it| {
        let paths = it.operands.iter().map(|it| everything_in(&it.text)).collect();
        CommandEffect::Remove(Removal { paths, is_partial: false })
    }),
    Program::new(&["find"], "-name -iname -path -type -maxdepth -mindepth -regex -size -mtime -newer -perm -user -group -not -printf -regextype -ipath -wholename -links", find).styled(Style::Expression),
    Program::new(&["chmod"], "--reference", |it| CommandEffect::ChangeMode(change(it))).styled(Style::Modes),
    Program::new(&["chown", "chgrp"], "--reference --from", |it| CommandEffect::ChangeOwner(change(it))),
    Program::new(&["dd"], "", dd),
    Program::new(&["truncate", "fallocate"], "-s --size -l --length -o --offset", allocated),
    Program::new(&["patch"], "-i --input -d --directory -p -o", |_| CommandEffect::Configure),
    Program::new(&["split", "csplit"], "-b -n -l -d", |_| CommandEffect::Configure),
];

const TRANSFER_VALUES: &str = "-t --target-directory -S --suffix";

/// Sources, and where they go: to the last operand or `-t`.
fn transfer<'a>(
    it: &Invocation<'a>,
    effect: impl Fn(Transfer<'a>) -> CommandEffect<'a>,
) -> CommandEffect<'a> {
    if let Some(folder) = it.value(&["-t", "--target-directory"]) {
        let Some(word) = it.command.words.iter().find(|it| it.text.ends_with(folder)) else {
            return CommandEffect::Unknown;
        };
        // It may be a part of its word: `-t/x`, `--target-directory=/x`.
        let to = Cow::Owned(Word { text: folder.to_owned(), span: word.span });
        return effect(Transfer { sources: it.operands.clone(), to, into_folder: true });
    }
    let Some((to, sources @ [_, ..])) = it.operands.split_last() else {
        return CommandEffect::Nothing;
    };
    let into_folder = 1 < sources.len() || to.text.ends_with('/') || to.text == ".";
    effect(Transfer { sources: sources.to_vec(), to: Cow::Borrowed(to), into_folder })
}

fn edited<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    CommandEffect::EditFile(it.operands.clone())
}

/// The first operand is the mode or owner, unless another file has it.
fn change<'a>(it: &Invocation<'a>) -> Change<'a> {
    let is_recursive = it.has(&["-R", "--recursive"]);
    if it.has(&["--reference"]) {
        return Change { to: None, paths: it.operands.clone(), is_recursive };
    }
    let (to, paths) = match it.operands.split_first() {
        Some((to, paths)) => (Some(*to), paths.to_vec()),
        None => (None, Vec::new()),
    };
    Change { to, paths, is_recursive }
}

/// `find DIR -delete` or `-exec rm`; else it only looks, and [`super::wrapped`] has what it runs.
fn find<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let mut words = it.command.words.iter().map(|it| it.text.rsplit('/').next());
    let runs = words.any(|it| matches!(it, Some("-exec" | "-execdir" | "-ok")));
    let removes = runs && matches!(words.next(), Some(Some("rm" | "rmdir" | "unlink")));
    if !removes && !it.has(&["-delete"]) {
        return CommandEffect::Nothing;
    }
    let is_path = |it: &&Word| it.text.starts_with('/');
    let paths = it.operands.iter().copied().filter(is_path).map(|it| everything_in(&it.text));
    let narrows = [
        "-name", "-iname", "-path", "-type", "-regex", "-size", "-mtime", "-newer", "-not",
        "-perm", "-user",
    ];
    CommandEffect::Remove(Removal {
        paths: paths.collect(),
        is_partial: it.has(&narrows) || it.command.words.iter().any(|it| it.text == "!"),
    })
}

fn dd<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let block = it.value_of_word("bs=").map_or(Some(512), length);
    let count = it.value_of_word("count=").and_then(length);
    let bytes = count.zip(block).and_then(|(count, block)| count.checked_mul(block));
    let is_zero = it.value_of_word("if=").is_none_or(|it| it == "/dev/zero");
    match (it.value_of_word("of="), bytes) {
        (Some(path), Some(bytes)) => CommandEffect::Allocate(Allocation { path, bytes, is_zero }),
        _ => CommandEffect::Unknown,
    }
}

fn allocated<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let bytes = it.value(&["-s", "--size", "-l", "--length"]).and_then(length);
    match (it.operand(0), bytes) {
        (Some(path), Some(bytes)) => {
            CommandEffect::Allocate(Allocation { path, bytes, is_zero: true })
        }
        _ => CommandEffect::Unknown,
    }
}

/// `40`, `1M`, `30MB`, `4k`, in bytes.
fn length(text: &str) -> Option<u64> {
    let digits = text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let factor = match unit {
        "" | "c" => 1,
        "w" => 2,
        "b" => 512,
        "kB" | "KB" => 1_000,
        "k" | "K" | "KiB" => 1 << 10,
        "MB" => 1_000_000,
        "M" | "MiB" => 1 << 20,
        "GB" => 1_000_000_000,
        "G" | "GiB" => 1 << 30,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(factor)
}
