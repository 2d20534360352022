//! The build context: the files that COPY and ADD can take, as far as they are known.

mod listing;
mod manifest;

use std::rc::Rc;

pub use listing::{Unreadable, listing};
pub use manifest::{Manifest, is_manifest};

use crate::{
    bytes::Bytes,
    dockerignore::{Glob, Ignore, Pattern},
    sort,
};

/// A folder's files, by their paths.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Context {
    files: Vec<File>,
    /// Whether sizes are counted in blocks of 4 KiB, as `du` does.
    pub rounded: bool,
}

/// A file, or a folder that holds none: its path ends with a slash.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct File {
    /// From the context's root: `src/main.rs`.
    pub path: String,
    /// How long it is.
    pub bytes: u64,
    /// What it holds; known of ignore files and manifests alone.
    pub text: Option<Rc<str>>,
}

impl Context {
    /// Takes files in any order; of two with one path the last counts.
    pub fn new(mut files: Vec<File>) -> Context {
        files.reverse();
        sort::by_key(&mut files, |it| it.path.clone());
        files.dedup_by(|a, b| a.path == b.path);
        Context { files, rounded: false }
    }

    /// All files, in the order of their paths.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files[self.place(path)?].text.as_deref()
    }

    fn place(&self, path: &str) -> Option<usize> {
        self.files.binary_search_by(|it| it.path.as_str().cmp(path)).ok()
    }

    /// The ignore file that a build of this Dockerfile takes: its own, or else the folder's.
    pub fn ignore_file(&self, dockerfile: &str) -> Option<&str> {
        self.text(&format!("{dockerfile}.dockerignore")).or_else(|| self.text(".dockerignore"))
    }

    /// Whether a path is that of a folder with something in it.
    fn has_below(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        let first = self.files.partition_point(|it| it.path <= folder);
        self.files.get(first).is_some_and(|it| it.path.starts_with(&folder))
    }
}

/// The build context without what the ignore file leaves out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sent {
    context: Option<Rc<Context>>,
    /// The ignore file.
    pub ignore: Ignore,
    /// By file: the place of the pattern that leaves it out.
    excluded: Vec<Option<usize>>,
    used: Vec<bool>,
}

/// What a source of COPY names.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// These files; none for an empty folder, or for a glob that finds nothing.
    Files(Vec<Chosen<'a>>),
    /// Something that this line of the ignore file leaves out.
    Excluded(&'a Pattern),
    /// Nothing has this name.
    Missing,
}

/// A file that a source names.
#[derive(Debug, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// The file.
    pub file: &'a File,
    /// Its path below the destination: its name, or its path in the folder that was named.
    pub below: &'a str,
    /// Whether it was named itself, not a folder around it.
    pub itself: bool,
}

impl Sent {
    /// Applies an ignore file; without one, that of the context.
    pub fn new(context: Option<&Rc<Context>>, ignore: Option<&str>) -> Sent {
        let ignore = ignore.or_else(|| context?.ignore_file("Dockerfile"));
        let ignore = ignore.map_or_else(Ignore::default, Ignore::read);
        let mut walk = ignore.walk();
        let files = context.map_or(&[][..], |it| it.files());
        let excluded = files.iter().map(|it| walk.excludes(it.path.trim_end_matches('/')));
        let (excluded, used) = (excluded.collect(), walk.used);
        Sent { context: context.cloned(), ignore, excluded, used }
    }

    /// Whether the files are known.
    pub fn is_known(&self) -> bool {
        self.context.is_some()
    }

    /// Whether their sizes are rounded up to blocks of 4 KiB.
    pub fn is_rounded(&self) -> bool {
        self.context.as_ref().is_some_and(|it| it.rounded)
    }

    /// The files that the build can take, or those that are left out.
    pub fn files(&self, included: bool) -> impl Iterator<Item = &File> {
        let files = self.context.as_ref().map_or(&[][..], |it| it.files());
        let wanted = self.excluded.iter().map(move |it| it.is_none() == included);
        files.iter().zip(wanted).filter(|it| it.1).map(|it| it.0)
    }

    /// How many they are, and how long together.
    pub fn sum(&self, included: bool) -> (usize, Bytes) {
        self.files(included)
            .filter(|it| !it.path.ends_with('/'))
            .fold((0, Bytes::ZERO), |(count, sum), it| (count + 1, sum + Bytes(it.bytes)))
    }

    /// The lines that change nothing, where the files are known.
    pub fn idle(&self) -> impl Iterator<Item = &Pattern> {
        let used = self.used.iter().filter(|_| self.is_known());
        self.ignore.patterns.iter().zip(used).filter(|it| !it.1).map(|it| it.0)
    }

    /// The text of a file that the build can take.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.file(path)?.text.as_deref()
    }

    /// A file that the build can take.
    pub fn file(&self, path: &str) -> Option<&File> {
        let context = self.context.as_ref()?;
        let place = context.place(path)?;
        context.files.get(place).filter(|_| self.excluded.get(place) == Some(&None))
    }

    /// What a source of COPY or ADD names; `parents` for `COPY --parents`.
    pub fn find<'a>(&'a self, source: &str, parents: bool) -> Found<'a> {
        let (base, wanted) = match source.split_once("/./").filter(|_| parents) {
            Some((base, rest)) => (relative(base), relative(rest)),
            None => (String::new(), relative(source)),
        };
        let pattern = wanted.contains(['*', '?', '[']);
        let found = if parents {
            let mut only = Ignore::default();
            only.add(0, 0, &wanted);
            let mut walk = only.walk();
            let chosen = self.files(true).filter_map(|file| {
                let below = inside(&base, &file.path)?;
                let all = wanted.is_empty() || walk.excludes(below).is_some();
                all.then_some(Chosen { file, below, itself: true })
            });
            chosen.collect()
        } else {
            let glob = Glob::new(&wanted, false).ok().filter(|_| pattern);
            self.chosen(&wanted, glob.as_ref())
        };
        if !found.is_empty() || pattern {
            return Found::Files(found);
        }
        let path = if base.is_empty() { wanted } else { format!("{base}/{wanted}") };
        let place = self.ignore.walk().excludes(&path);
        if let Some(pattern) = place.and_then(|it| self.ignore.patterns.get(it)) {
            return Found::Excluded(pattern);
        }
        // A folder of which everything is left out is still there.
        let there = self.files(false).any(|it| inside(&path, &it.path).is_some());
        if there || path.is_empty() { Found::Files(found) } else { Found::Missing }
    }

    fn chosen(&self, wanted: &str, glob: Option<&Glob>) -> Vec<Chosen<'_>> {
        let depth = wanted.matches('/').count();
        let chosen = self.files(true).filter_map(|file| {
            // As many parts of the path as were asked for.
            let path = file.path.as_str();
            let end = path.match_indices('/').nth(depth).map_or(path.len(), |it| it.0);
            let end = if wanted.is_empty() { 0 } else { end };
            let named = glob.map_or(path[..end] == *wanted, |it| it.matches(&path[..end]));
            let below = path[end..].trim_start_matches('/');
            let itself = below.is_empty();
            let below = if itself { path.rsplit('/').next().unwrap_or(path) } else { below };
            named.then_some(Chosen { file, below, itself })
        });
        chosen.collect()
    }
}

/// The path from the context's root, above which nothing leads.
fn relative(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// The rest of a path that is this one or lies in it.
fn inside<'a>(folder: &str, path: &'a str) -> Option<&'a str> {
    if folder.is_empty() {
        return Some(path);
    }
    let rest = path.strip_prefix(folder)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}

#[cfg(test)]
mod tests;
