//! Reads an archive step by step: first which files it holds, then its manifests, then its layers.

use serde_json::Value;

use super::{
    Archive, Layer, Packing,
    contents::{Archived, Contents, Missing},
    tar::{Broken, Entry, Walk},
    tree::{MOST_FILES, Tree},
};

/// Between the files of an archive is little to see.
const NEAR: u64 = 64 * 1024;

/// Within a layer, small files are read over.
const CHUNK: u64 = 1024 * 1024;

/// No archive of an image holds more files, of which each layer has a few.
const MOST_ENTRIES: usize = 20_000;

/// No manifest is longer.
const LONGEST_TEXT: u64 = 4 * 1024 * 1024;

/// A layer that unpacks to more than that is no honest one.
const MOST_UNPACKED: u64 = 200_000_000_000;

/// What is wanted next, or how it has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// These bytes of the file: the offset, and how many.
    Read(u64, u64),
    /// The same, unpacked by gzip, in any number of chunks, and then [`Reader::end`].
    Inflate(u64, u64),
    /// It is read.
    Done(Box<Archive>),
    /// It cannot be read, for this reason: a sentence without the file's name.
    Failed(String),
}

/// Reads one archive.
#[derive(Debug)]
pub struct Reader {
    size: u64,
    phase: Phase,
    entries: Vec<Entry>,
    texts: Vec<(usize, Value)>,
    contents: Contents,
    layers: Vec<Layer>,
    tree: Tree,
}

#[derive(Debug)]
enum Phase {
    /// The archive's own headers: how far.
    Entries {
        at: u64,
        walk: Walk,
    },
    /// The text of this file.
    Text(usize),
    /// How this layer is stored.
    Start(usize),
    /// The headers of this layer: how far.
    Plain {
        layer: usize,
        at: u64,
        walk: Walk,
    },
    /// The same, unpacked: how many bytes have come.
    Packed {
        layer: usize,
        unpacked: u64,
        walk: Walk,
    },
    Failed(String),
}

impl Reader {
    /// A file of this length, in bytes.
    pub fn new(size: u64) -> Reader {
        Reader {
            size,
            phase: Phase::Entries { at: 0, walk: Walk::default() },
            entries: Vec::new(),
            texts: Vec::new(),
            contents: Contents::default(),
            layers: Vec::new(),
            tree: Tree::default(),
        }
    }

    /// What is wanted next.
    pub fn step(&mut self) -> Wanted {
        // Each round ends a phase, of which there are as many as layers and texts.
        loop {
            match &mut self.phase {
                Phase::Failed(why) => return Wanted::Failed(why.clone()),
                Phase::Entries { at, walk } => match next(walk, at, self.size, NEAR) {
                    Some(wanted) => return wanted,
                    None if *at <= self.size && (walk.has_ended() || walk.is_between()) => {
                        self.look_at_texts();
                    }
                    None => self.fail("is cut short: it ends in the middle of a file.".to_owned()),
                },
                Phase::Text(place) => {
                    let Some(entry) = self.entries.get(*place) else { return self.lost() };
                    if LONGEST_TEXT < entry.size {
                        let why = format!("has a manifest of more than 4 MB: {}.", entry.path);
                        self.fail(why);
                        continue;
                    }
                    if entry.size != 0 {
                        return Wanted::Read(entry.at, entry.size);
                    }
                    self.take(&[]);
                }
                Phase::Start(layer) => {
                    let Some((place, _)) = self.contents.layers.get(*layer) else {
                        return Wanted::Done(Box::new(self.archive()));
                    };
                    let Some(entry) = self.entries.get(*place) else { return self.lost() };
                    if entry.size != 0 {
                        return Wanted::Read(entry.at, entry.size.min(512));
                    }
                    self.tree.begin();
                    self.end_layer(Packing::Plain);
                }
                Phase::Plain { layer, at, walk } => {
                    let (layer, end) = (*layer, end(&self.contents, &self.entries, *layer));
                    match next(walk, at, end, CHUNK) {
                        Some(wanted) => return wanted,
                        None if *at <= end && (walk.has_ended() || walk.is_between()) => {
                            self.end_layer(Packing::Plain);
                        }
                        None => self.fail(cut(layer)),
                    }
                }
                Phase::Packed { layer, .. } => {
                    let layer = *layer;
                    let end = end(&self.contents, &self.entries, layer);
                    let Some(entry) = self.entry(layer) else { return self.lost() };
                    return Wanted::Inflate(entry.at, end - entry.at);
                }
            }
        }
    }

    /// Takes bytes that were wanted: all of those of [`Wanted::Read`], any of [`Wanted::Inflate`].
    pub fn take(&mut self, bytes: &[u8]) {
        let broken = match &mut self.phase {
            Phase::Entries { at, walk } => {
                *at += bytes.len() as u64;
                let entries = &mut self.entries;
                walk.feed(bytes, &mut |it| entries.push(it)).err()
            }
            Phase::Text(place) => {
                let place = *place;
                let text = str::from_utf8(bytes).ok().and_then(|it| serde_json::from_str(it).ok());
                let Some(text) = text else {
                    let name = self.entries.get(place).map_or("", |it| it.path.as_str());
                    let why = format!("has a damaged manifest: {name} is no JSON.");
                    return self.fail(why);
                };
                self.texts.push((place, text));
                return self.look_at_texts();
            }
            Phase::Start(layer) => {
                let layer = *layer;
                return self.start(layer, bytes);
            }
            Phase::Plain { at, walk, .. } => {
                *at += bytes.len() as u64;
                let tree = &mut self.tree;
                walk.feed(bytes, &mut |it| tree.add(it)).err()
            }
            Phase::Packed { layer, unpacked, walk } => {
                *unpacked += bytes.len() as u64;
                if MOST_UNPACKED < *unpacked {
                    let why = format!(
                        "has a layer, number {}, that unpacks to more than 200 GB.",
                        *layer + 1
                    );
                    return self.fail(why);
                }
                let tree = &mut self.tree;
                walk.feed(bytes, &mut |it| tree.add(it)).err()
            }
            Phase::Failed(_) => None,
        };
        if let Some(broken) = broken {
            return self.fail(self.broken(broken));
        }
        if MOST_ENTRIES < self.entries.len() {
            self.fail("is no image: it holds more than 20,000 files.".to_owned());
        }
        if MOST_FILES < self.tree.count() {
            self.fail("holds more than 5,000,000 files in its layers.".to_owned());
        }
    }

    /// All of what was to be unpacked has come; or it could not be.
    pub fn end(&mut self, whole: bool) {
        let Phase::Packed { layer, walk, .. } = &self.phase else { return };
        let layer = *layer;
        if whole && (walk.has_ended() || walk.is_between()) {
            self.end_layer(Packing::Gzip);
        } else {
            self.fail(cut(layer));
        }
    }

    fn look_at_texts(&mut self) {
        let archived = Archived { entries: &self.entries, texts: &self.texts };
        match archived.contents() {
            Ok(contents) => {
                self.contents = contents;
                self.phase = Phase::Start(0);
            }
            Err(Missing::Text(place)) => self.phase = Phase::Text(place),
            Err(Missing::Failed(why)) => self.fail(why),
        }
    }

    fn start(&mut self, layer: usize, bytes: &[u8]) {
        self.tree.begin();
        let at = self.entry(layer).map_or(0, |it| it.at);
        let walk = Walk::default();
        if bytes.starts_with(&[0x1f, 0x8b]) {
            self.phase = Phase::Packed { layer, unpacked: 0, walk };
        } else if bytes.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
            self.phase = Phase::Plain { layer, at, walk };
            self.end_layer(Packing::Zstd);
        } else {
            self.phase = Phase::Plain { layer, at, walk };
        }
    }

    fn end_layer(&mut self, packing: Packing) {
        let layer = self.layers.len();
        let created_by = self.contents.layers.get(layer).map_or("", |it| it.1.as_str()).to_owned();
        let stored = self.entry(layer).map_or(0, |it| it.size);
        self.layers.push(Layer { created_by, stored, packing, files: None });
        self.phase = Phase::Start(layer + 1);
    }

    fn entry(&self, layer: usize) -> Option<&Entry> {
        self.entries.get(self.contents.layers.get(layer)?.0)
    }

    fn archive(&mut self) -> Archive {
        let (contents, tree) = (std::mem::take(&mut self.contents), std::mem::take(&mut self.tree));
        let mut layers = std::mem::take(&mut self.layers);
        // Only now is it known which files a later layer replaces.
        for (layer, files) in layers.iter_mut().zip(tree.layers) {
            layer.files = (layer.packing != Packing::Zstd).then_some(files);
        }
        self.phase = Phase::Failed("was read already.".to_owned());
        Archive {
            tags: contents.tags,
            images: contents.images,
            platform: contents.platform,
            settings: contents.settings,
            layers,
            largest: tree.largest,
            waste: tree.waste,
            is_partial: tree.is_partial,
        }
    }

    fn broken(&self, broken: Broken) -> String {
        let place = match &self.phase {
            Phase::Plain { layer, .. } | Phase::Packed { layer, .. } => {
                format!(" in layer {}", layer + 1)
            }
            _ => String::new(),
        };
        match broken {
            Broken::Header => format!("is damaged: a header{place} is none of a tar archive."),
            Broken::LongName => format!("is damaged: a name{place} is longer than 64 kB."),
        }
    }

    fn fail(&mut self, why: String) {
        self.phase = Phase::Failed(why);
    }

    fn lost(&mut self) -> Wanted {
        self.fail("is not whole.".to_owned());
        Wanted::Failed("is not whole.".to_owned())
    }
}

/// Where a layer ends.
fn end(contents: &Contents, entries: &[Entry], layer: usize) -> u64 {
    let place = contents.layers.get(layer).map(|it| it.0);
    let entry = place.and_then(|it| entries.get(it));
    entry.map_or(0, |it| it.at.saturating_add(it.size))
}

/// The next bytes that hold headers; `None` at the end.
fn next(walk: &mut Walk, at: &mut u64, end: u64, chunk: u64) -> Option<Wanted> {
    if walk.has_ended() {
        return None;
    }
    let skip = walk.skippable();
    walk.pass(skip);
    *at = at.saturating_add(skip);
    let left = end.checked_sub(*at).filter(|it| *it != 0)?;
    Some(Wanted::Read(*at, left.min(chunk)))
}

fn cut(layer: usize) -> String {
    format!("is cut short or damaged: layer {} does not end as it should.", layer + 1)
}
