//! The files of an image: layer over layer, what is on top, and what is carried in vain.

use std::{cmp::Reverse, collections::BTreeMap, ops::Bound};

use serde::{Deserialize, Serialize};

use super::tar::{Entry, EntryKind};
use crate::sort;

/// So many paths are remembered, of so many bytes together; of more, only sizes are counted.
const MOST_PATHS: usize = 300_000;
const MOST_BYTES: usize = 24_000_000;

/// No image that builds has more files.
pub(super) const MOST_FILES: u64 = 5_000_000;

/// So many of the largest files are kept.
const LARGEST: usize = 50;

/// The files of one layer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Files {
    /// How many there are.
    pub count: u64,
    /// How big they are together when unpacked, in bytes.
    pub disk: u64,
    /// Bytes of these files that a later layer deletes or replaces.
    pub wasted: u64,
}

/// A file that is large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Large {
    /// From the root, without the slash.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The layer that holds it, counted from 0, the lowest first.
    pub layer: usize,
}

/// A file that the image carries in vain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waste {
    /// The file, and the layer that holds it.
    pub file: Large,
    /// The layer that deletes or replaces it.
    pub by: usize,
    /// Whether it is deleted, not replaced.
    pub deleted: bool,
}

/// All layers so far.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// What is on top: the layer, and the size in bytes.
    on_top: BTreeMap<Box<str>, (u16, u64)>,
    path_bytes: usize,
    pub(super) layers: Vec<Files>,
    pub(super) largest: Vec<Large>,
    pub(super) waste: Vec<Waste>,
    pub(super) is_partial: bool,
    count: u64,
}

impl Tree {
    /// Begins another layer, on top of the others.
    pub(super) fn begin(&mut self) {
        self.layers.push(Files::default());
    }

    /// How many files were seen.
    pub(super) fn count(&self) -> u64 {
        self.count
    }

    /// Adds a file to the last layer.
    pub(super) fn add(&mut self, entry: Entry) {
        self.count += 1;
        let layer = self.layers.len().saturating_sub(1);
        let Entry { path, kind, size, .. } = entry;
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        if name == ".wh..wh..opq" {
            self.remove_below(folder, layer, true);
            return;
        }
        if let Some(deleted) = name.strip_prefix(".wh.") {
            // `.wh..wh.plnk` and the like are a driver's own.
            if !deleted.starts_with(".wh.") {
                let slash = if folder.is_empty() { "" } else { "/" };
                let path = [folder, slash, deleted].concat();
                self.remove(&path, layer, true);
                self.remove_below(&path, layer, true);
            }
            return;
        }
        if kind == EntryKind::Folder {
            return;
        }
        self.remove(&path, layer, false);
        self.remove_below(&path, layer, false);
        if let Some(files) = self.layers.last_mut() {
            files.count += 1;
            files.disk = files.disk.saturating_add(size);
        }
        let large = Large { path, bytes: size, layer };
        if self.on_top.len() < MOST_PATHS && self.path_bytes < MOST_BYTES {
            self.path_bytes += large.path.len();
            let layer = u16::try_from(layer).unwrap_or(u16::MAX);
            self.on_top.insert(large.path.as_str().into(), (layer, size));
        } else {
            self.is_partial = true;
        }
        keep(&mut self.largest, large, |it| it.bytes);
    }

    /// A layer deletes or replaces a file of a lower one.
    fn remove(&mut self, path: &str, by: usize, deleted: bool) {
        let Some((layer, bytes)) = self.on_top.get(path).copied() else { return };
        let layer = usize::from(layer);
        if deleted && layer == by {
            return;
        }
        self.on_top.remove(path);
        self.path_bytes -= path.len();
        let file = Large { path: path.to_owned(), bytes, layer };
        if layer == by {
            // Twice in one archive: the last one counts.
            if let Some(files) = self.layers.get_mut(layer) {
                files.disk = files.disk.saturating_sub(bytes);
                files.count = files.count.saturating_sub(1);
            }
        } else {
            if let Some(files) = self.layers.get_mut(layer) {
                files.wasted = files.wasted.saturating_add(bytes);
            }
            if bytes != 0 {
                keep(&mut self.waste, Waste { file: file.clone(), by, deleted }, |it| {
                    it.file.bytes
                });
            }
        }
        self.largest.retain(|it| it.layer != file.layer || it.path != file.path);
    }

    fn remove_below(&mut self, folder: &str, by: usize, deleted: bool) {
        let start = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let from_here =
            self.on_top.range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded));
        let below: Vec<Box<str>> =
            from_here.take_while(|it| it.0.starts_with(&start)).map(|it| it.0.clone()).collect();
        for path in below {
            self.remove(&path, by, deleted);
        }
    }
}

/// Adds one to the largest, of which only so many are kept.
fn keep<T>(largest: &mut Vec<T>, new: T, bytes: fn(&T) -> u64) {
    let is_small =
        largest.len() == LARGEST && largest.last().is_some_and(|it| bytes(&new) <= bytes(it));
    if is_small {
        return;
    }
    largest.push(new);
    sort::by_key(largest, |it| Reverse(bytes(it)));
    largest.truncate(LARGEST);
}
