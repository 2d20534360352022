//! COPY and ADD from a build context whose files are known.

use std::rc::Rc;

use crate::{
    bytes::{Bytes, Size, SizeRange},
    context::{Chosen, Found, Sent},
    dockerignore::Ignore,
    image::{Basis, Item, files::absolute, mb, sized, stage::Walk},
    syntax::{Instruction, Keyword, Word},
};

/// What one source leaves; false where the context does not tell.
pub(super) fn copy(
    instruction: &Instruction,
    word: &Word,
    destination: &str,
    into_folder: bool,
    walk: &mut Walk<'_>,
) -> bool {
    let source = walk.expand(&word.text);
    if source.contains('$') || source.starts_with("git@") {
        return false;
    }
    let sent = Rc::clone(&walk.state.context);
    let parents = instruction.flag("parents").is_some_and(|it| it != "false");
    let mut files = match sent.find(&source, parents) {
        Found::Files(files) if sent.is_known() => files,
        // Without the files, an exception may speak of one that is there.
        Found::Excluded(pattern)
            if sent.is_known() || !sent.ignore.patterns.iter().any(|it| it.exception) =>
        {
            let (line, text) = (pattern.line, &pattern.text);
            let message = format!("Line {line} of .dockerignore, {text}, leaves out {source}.");
            walk.refuse(instruction, word, message);
            return false;
        }
        Found::Missing if sent.is_known() => {
            walk.refuse(instruction, word, format!("{source} is not in the build context."));
            return false;
        }
        _ => return false,
    };
    let mut left_out = Ignore::default();
    for (_, pattern) in instruction.flags_named("exclude") {
        left_out.add(0, 0, &walk.expand(pattern));
    }
    let mut exclude = left_out.walk();
    files.retain(|it| exclude.excludes(it.below).is_none());
    let named = files.iter().any(|it| it.itself);
    let renamed = named && files.len() == 1 && !into_folder && !parents;
    let to = |it: &Chosen<'_>| {
        if renamed { destination.to_owned() } else { absolute(destination, it.below) }
    };
    let placed = Rc::make_mut(&mut walk.state.placed);
    if named || source.contains(['*', '?', '[']) {
        // Of many files, only those that are read.
        let few = files.len() < 100;
        let read = files.iter().filter(|it| few || it.file.text.is_some());
        placed.extend(read.map(|it| (to(it), format!("/{}", it.file.path))));
    } else {
        placed.push((destination.to_owned(), absolute("/", &source)));
    }
    let path = match files.as_slice() {
        [only] if only.itself => to(only),
        _ => destination.to_owned(),
    };
    let unpacks = instruction.keyword == Keyword::Add;
    let size = files.iter().map(|it| size(it, unpacks, sent.is_rounded())).sum();
    let why = match files.len() {
        1 => "the length of 1 file".to_owned(),
        count => format!("the lengths of {count} files"),
    };
    let label = format!("{source} of the build context");
    let (basis, source) = (Basis::Context, why);
    walk.state.copy(&path, Item { label, path: String::new(), size, basis, source });
    true
}

/// All at or below a path of the context.
pub(super) fn whole(path: &str, sent: &Sent) -> Option<Size> {
    match sent.find(path, false) {
        Found::Files(files) if sent.is_known() && !files.is_empty() => {
            Some(files.iter().map(|it| size(it, false, sent.is_rounded())).sum())
        }
        _ => None,
    }
}

/// Files that are compressed already, and those that compress less than text does.
const COMPRESSED: &str = " 7z aab apk avif br bz2 crate deb ear flac gif gz ico jar jpeg jpg m4a mkv mov mp3 mp4 nupkg odt ogg onnx pack parquet pdf png pptx pt rpm safetensors tgz war webm webp whl woff woff2 xlsx xz zip zst ";
const BINARY: &str =
    " a bin class dat db dll dylib exe model node o otf pkl pyc rlib so sqlite ttf wasm ";

fn size(file: &Chosen<'_>, unpacks: bool, rounded: bool) -> Size {
    let name = file.file.path.rsplit('/').next().unwrap_or_default();
    if name.is_empty() {
        return Size::ZERO;
    }
    let bytes = Bytes(file.file.bytes);
    let slack = Bytes(if rounded { 4_095 } else { 0 });
    let disk = SizeRange::new(bytes - slack, bytes - Bytes(slack.0 / 2), bytes);
    let lower = name.to_ascii_lowercase();
    let (stem, ending) = lower.rsplit_once('.').unwrap_or((&lower, ""));
    let is = |list: &str| !ending.is_empty() && list.contains(&format!(" {ending} "));
    // ADD unpacks what tar reads: twice to eight times as much.
    let packed = matches!(ending, "tgz" | "txz" | "tbz2") || stem.ends_with(".tar");
    if unpacks && file.itself && ending == "tar" {
        return sized(disk, (0.1, 0.4, 1.0));
    }
    if unpacks && file.itself && packed {
        let pull = SizeRange::new(bytes.times(0.97), bytes, bytes.times(1.6));
        let disk = SizeRange::new(bytes, bytes.times(3.0), bytes.times(10.0));
        return Size { disk: Some(disk), pull: Some(pull) };
    }
    let share = if is(COMPRESSED) {
        (0.9, 1.0, 1.001)
    } else if is(BINARY) || ending.is_empty() && Bytes::mb(1) < bytes {
        (0.1, 0.45, 1.0)
    } else {
        (0.1, 0.3, 0.6)
    };
    // Its name and what is known of it.
    let header = mb(0.000_02, 0.000_08, 0.000_18);
    let size = sized(disk, share);
    Size { pull: size.pull.map(|it| it + header), ..size }
}
