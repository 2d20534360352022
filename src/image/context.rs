//! How big files of the build context are in an image.

use super::{estimate::sized, state::State};
use crate::{
    bytes::{Bytes, Size, SizeRange},
    context::{Chosen, Found, Sent},
};

/// What a folder copied from the context has at a path below it.
pub(super) fn of_stage(path: &str, state: &State) -> Option<Size> {
    whole(&state.of_context(path)?, &state.context)
}

/// All at or below a path of the context.
fn whole(path: &str, sent: &Sent) -> Option<Size> {
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
pub(super) fn size(files: &[Chosen<'_>], unpacks: bool, rounded: bool) -> Size {
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
