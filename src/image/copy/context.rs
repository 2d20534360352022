//! COPY and ADD from a build context whose files are known.

use std::rc::Rc;

use crate::{
    bytes::{Bytes, Size, SizeRange},
    context::{Chosen, Found, Sent},
    dockerignore::Ignore,
    image::{Basis, Item, files::absolute, sized, stage::Walk},
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
    if named || source.contains(['*', '?', '[']) {
        // Of many files, only those that are read.
        let few = files.len() < 100;
        let read = files.iter().filter(|it| few || it.file.text.is_some());
        walk.state.place(read.map(|it| (to(it), format!("/{}", it.file.path))));
    } else {
        walk.state.place([(destination.to_owned(), absolute("/", &source))]);
    }
    let path = match files.as_slice() {
        [only] if only.itself => to(only),
        _ => destination.to_owned(),
    };
    let unpacks = instruction.keyword == Keyword::Add;
    let size = size(&files, unpacks, sent.is_rounded());
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
            Some(size(&files, false, sent.is_rounded()))
        }
        _ => None,
    }
}

/// Files that are compressed already, and those that compress less than text does.
const COMPRESSED: &str = " 7z aab apk avif br bz2 crate deb ear flac gif gz ico jar jpeg jpg m4a mkv mov mp3 mp4 nupkg odt ogg onnx pack parquet pdf png pptx pt rpm safetensors tgz war webm webp whl woff woff2 xlsx xz zip zst ";
const BINARY: &str =
    " a bin class dat db dll dylib exe model node o otf pkl pyc rlib so sqlite ttf wasm ";

/// What gzip leaves of what is compressed already, of binaries and of texts.
const SHARES: [(f64, f64, f64); 3] = [(0.9, 1.0, 1.001), (0.15, 0.45, 1.001), (0.12, 0.3, 0.55)];

/// What files take. Those of one project compress alike, so that their errors add end by end.
fn size(files: &[Chosen<'_>], unpacks: bool, rounded: bool) -> Size {
    let (mut kinds, mut headers, mut unpacked) = ([SizeRange::ZERO; 3], 0, Size::ZERO);
    for file in files {
        let name = file.file.path.rsplit('/').next().unwrap_or_default();
        if name.is_empty() {
            continue;
        }
        let bytes = Bytes(file.file.bytes);
        let lower = name.to_ascii_lowercase();
        let (stem, ending) = lower.rsplit_once('.').unwrap_or((&lower, ""));
        let is = |list: &str| !ending.is_empty() && list.contains(&format!(" {ending} "));
        let packed = matches!(ending, "tgz" | "txz" | "tbz2") || stem.ends_with(".tar");
        if unpacks && file.itself && (packed || ending == "tar") {
            unpacked = unpacked + archive(bytes, packed);
            continue;
        }
        let kind = match () {
            () if is(COMPRESSED) => 0,
            () if is(BINARY) || ending.is_empty() && Bytes::mb(1) < bytes => 1,
            () => 2,
        };
        let slack = Bytes(if rounded { 4_095 } else { 0 });
        let disk = SizeRange::new(bytes - slack, bytes - Bytes(slack.0 / 2), bytes);
        kinds[kind] = kinds[kind] + disk;
        headers += 1;
    }
    // A file's name and what is known of it.
    let header = |each: u64| Bytes(headers * each);
    let headers = SizeRange::new(header(20), header(80), header(180));
    let headers = Size { disk: Some(SizeRange::ZERO), pull: Some(headers) };
    let sizes = kinds.into_iter().zip(SHARES).map(|it| sized(it.0, it.1));
    sizes.fold(unpacked + headers, end_by_end)
}

fn end_by_end(a: Size, b: Size) -> Size {
    let add = |(a, b): (SizeRange, SizeRange)| SizeRange {
        low: a.low + b.low,
        likely: a.likely + b.likely,
        high: a.high + b.high,
    };
    Size { disk: a.disk.zip(b.disk).map(add), pull: a.pull.zip(b.pull).map(add) }
}

/// ADD unpacks what tar reads: twice to eight times as much where that is compressed, and else what
/// it holds less the headers of its files.
fn archive(bytes: Bytes, is_packed: bool) -> Size {
    if !is_packed {
        let disk = SizeRange::new(bytes.times(0.75), bytes.times(0.99), bytes);
        return sized(disk, (0.1, 0.4, 1.0));
    }
    let pull = SizeRange::new(bytes.times(0.97), bytes, bytes.times(1.6));
    let disk = SizeRange::new(bytes, bytes.times(3.0), bytes.times(10.0));
    Size { disk: Some(disk), pull: Some(pull) }
}
