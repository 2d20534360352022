//! A build context from what `ls -lR`, `find`, `du -a` or `tree -s` print.

use super::{Context, File, relative};

/// A line that is none of a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// 1-based.
    pub line: usize,
}

/// Reads a listing: `ls -lR`, `find . -printf '%s %p\n'`, `find . -ls`, `du -a` (GNU's, in KiB),
/// `du -ab`, `tree -s`, or lines of a size in bytes and a path. What each line is follows from
/// its form alone.
///
/// # Errors
/// The first line with neither a size nor a folder.
pub fn listing(text: &str) -> Result<Context, Unreadable> {
    let mut reader = Reader::default();
    for (place, line) in text.lines().enumerate() {
        reader.line(line.trim_end()).ok_or(Unreadable { line: place + 1 })?;
    }
    Ok(reader.finish())
}

#[derive(Default)]
struct Reader {
    found: Vec<Entry>,
    /// The folder that `ls` is in, and the first of them.
    folder: String,
    root: Option<String>,
    /// The folders around a line of `tree`.
    branch: Vec<String>,
    tree: bool,
    /// All lines are `du`'s, so far.
    blocks: bool,
}

struct Entry {
    path: String,
    bytes: u64,
    folder: bool,
}

impl Reader {
    /// None where it is no line of a listing.
    fn line(&mut self, line: &str) -> Option<()> {
        let first = line.split_whitespace().next().unwrap_or_default();
        if let Some(at) = line.find("── [").or_else(|| line.find("-- [")) {
            let depth = line[..at].chars().count() / 4;
            let rest = line[at..].trim_start_matches(['─', '-', ' ']);
            let (bytes, name) = rest.strip_prefix('[')?.split_once(']')?;
            let bytes = bytes.split_whitespace().last()?.parse().ok()?;
            self.branch.truncate(depth);
            self.branch.push(name.trim().trim_end_matches('/').to_owned());
            self.tree = true;
            let path = self.branch.join("/");
            return self.add(&path, bytes, name.ends_with('/'));
        }
        if first.is_empty() || first == "total" || first.starts_with('[') || line == "." {
            return Some(());
        }
        if self.tree && line.contains("director") {
            return Some(());
        }
        if is_mode(first) {
            return self.long(first, &rest_after(line, 1));
        }
        if let Some(folder) = line.strip_suffix(':') {
            self.folder = folder.to_owned();
            self.root.get_or_insert_with(|| folder.to_owned());
            return Some(());
        }
        let (bytes, path) = line.trim_start().split_once([' ', '\t'])?;
        let mode = line.split_whitespace().nth(2).unwrap_or_default();
        if is_mode(mode) {
            return self.long(mode, &rest_after(line, 3));
        }
        self.blocks = line.contains('\t') && (self.blocks || self.found.is_empty());
        self.add(path.trim_start(), bytes.parse().ok()?, false)
    }

    /// What follows the mode: links, user, group, size, the date, the name.
    fn long(&mut self, mode: &str, rest: &str) -> Option<()> {
        let fields: Vec<&str> = rest.split_whitespace().collect();
        let bytes = fields.get(3)?.parse().ok()?;
        // `Nov 21 10:50`, or `2026-11-21 10:50` and perhaps a zone.
        let iso = fields.get(4)?.contains('-');
        let zone = fields.get(6).is_some_and(|it| it.len() == 5 && it.starts_with(['+', '-']));
        let name = rest_after(rest, if iso && !zone { 6 } else { 7 });
        let name = name.split(" -> ").next()?.replace("\\ ", " ");
        let name = name.strip_prefix('\'').and_then(|it| it.strip_suffix('\'')).unwrap_or(&name);
        if matches!(name, "" | "..") || name == "." && self.root.is_some() {
            return Some(());
        }
        let path = match &self.root {
            Some(_) => format!("{}/{name}", self.folder),
            None => name.to_owned(),
        };
        self.add(&path, bytes, mode.starts_with('d'))
    }

    fn add(&mut self, path: &str, bytes: u64, folder: bool) -> Option<()> {
        if path == "." || path.starts_with("./") {
            self.root.get_or_insert_with(String::new);
        }
        let folder = folder || path.ends_with('/');
        self.found.push(Entry { path: relative(path), bytes, folder });
        Some(())
    }

    fn finish(self) -> Context {
        let mut found = self.found;
        // Without a word on it, the root is what holds all others.
        let root = self.root.map(|it| relative(&it)).unwrap_or_else(|| {
            let shortest = found.iter().min_by_key(|it| it.path.len());
            let root = shortest.map(|it| it.path.clone()).unwrap_or_default();
            let all =
                1 < found.len() && found.iter().all(|it| super::inside(&root, &it.path).is_some());
            if all { root } else { String::new() }
        });
        let mut whole = 0;
        found.retain_mut(|it| {
            let rest = super::inside(&root, &it.path).unwrap_or(&it.path).to_owned();
            if rest.is_empty() {
                whole = it.bytes;
            }
            it.path = rest;
            !it.path.is_empty()
        });
        let paths = Context::new(
            found.iter().map(|it| File { path: it.path.clone(), ..File::default() }).collect(),
        );
        found.retain(|it| !paths.has_below(&it.path));
        let sum: u64 = found.iter().map(|it| it.bytes).fold(0, u64::saturating_add);
        // The rest of `du`'s sum is that of the folders themselves: 4 each, or 4096.
        let folders = paths.files.len().saturating_sub(found.len()) as u64 + 1;
        let rounded = self.blocks
            && found.iter().all(|it| it.bytes.is_multiple_of(4))
            && whole.saturating_sub(sum) < 64 * folders;
        let files = found.into_iter().map(|it| File {
            path: if it.folder { it.path + "/" } else { it.path },
            bytes: if it.folder {
                0
            } else {
                it.bytes.saturating_mul(if rounded { 1024 } else { 1 })
            },
            text: None,
        });
        Context { rounded, ..Context::new(files.collect()) }
    }
}

/// `-rw-r--r--`
fn is_mode(word: &str) -> bool {
    10 <= word.len()
        && word.starts_with(['-', 'd', 'l', 'b', 'c', 'p', 's'])
        && word.bytes().skip(1).take(9).all(|it| b"-rwxsStT".contains(&it))
}

/// The line behind so many words.
fn rest_after(line: &str, words: usize) -> String {
    let mut rest = line.trim_start();
    for _ in 0..words {
        rest = rest.find(char::is_whitespace).map_or("", |it| rest[it..].trim_start());
    }
    rest.to_owned()
}
