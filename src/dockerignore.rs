//! `.dockerignore`: what of a folder a build never sees, as BuildKit decides it.
//!
//! Source: `patternmatcher.go` and `ignorefile` of moby/patternmatcher, as BuildKit's file walk
//! uses them. The last line that matches a path or a folder around it decides, and a line that
//! could change nothing is not asked.

mod glob;

pub use glob::Glob;

use crate::text::Span;

/// An ignore file, or the patterns of `--exclude`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ignore {
    /// In the order written.
    pub patterns: Vec<Pattern>,
    /// What makes the build fail.
    pub problems: Vec<Problem>,
}

/// One line that says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// 1-based.
    pub line: usize,
    /// As written, without the white space around it.
    pub text: String,
    /// Whether it brings back what it matches: it begins with `!`.
    pub exception: bool,
    glob: Glob,
}

/// A line that BuildKit refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// 1-based.
    pub line: usize,
    /// What is wrong, in bytes of the file.
    pub span: Span,
    /// Why.
    pub message: String,
}

impl Ignore {
    /// Reads an ignore file. Never fails; what BuildKit refuses is among the problems.
    pub fn read(text: &str) -> Ignore {
        let mut ignore = Ignore::default();
        let mut start = 0;
        for (place, raw) in text.split('\n').enumerate() {
            let line = raw.strip_prefix('\u{feff}').filter(|_| place == 0).unwrap_or(raw);
            if !line.starts_with('#') {
                let begin = start + raw.len() - line.trim_start().len();
                ignore.add(place + 1, begin, line.trim());
            }
            start += raw.len() + 1;
        }
        ignore
    }

    /// Adds one pattern that begins at this byte.
    pub fn add(&mut self, line: usize, start: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        let bare = text.strip_prefix('!').map(str::trim);
        let glob = if bare.is_some_and(|it| it.trim_matches('/').is_empty()) {
            Err("a ! stands alone: behind it belongs what is to be kept")
        } else {
            Glob::new(&clean(bare.unwrap_or(text)), true)
        };
        match glob {
            Ok(glob) => self.patterns.push(Pattern {
                line,
                text: text.to_owned(),
                exception: bare.is_some(),
                glob,
            }),
            Err(why) => self.problems.push(Problem {
                line,
                span: Span::new(start, start + text.len()),
                message: format!("{text}: {why}"),
            }),
        }
    }

    /// Whether a path is left out.
    pub fn excludes(&self, path: &str) -> bool {
        self.walk().excludes(path).is_some()
    }

    /// Begins to ask for paths.
    pub fn walk(&self) -> Walk<'_> {
        Walk { ignore: self, folders: Vec::new(), used: vec![false; self.patterns.len()] }
    }
}

/// A walk through a folder; quick where the paths come in order.
#[derive(Debug)]
pub struct Walk<'a> {
    ignore: &'a Ignore,
    /// The folders around the path asked for last.
    folders: Vec<Folder>,
    /// The patterns that decided something.
    pub used: Vec<bool>,
}

#[derive(Debug)]
struct Folder {
    path: String,
    matched: Vec<bool>,
    decided: Option<usize>,
}

impl Walk<'_> {
    /// The place of the pattern that leaves a path out. Paths are relative, without `./`.
    pub fn excludes(&mut self, path: &str) -> Option<usize> {
        let around = |it: &Folder| {
            path.strip_prefix(it.path.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        while self.folders.last().is_some_and(|it| !around(it)) {
            self.folders.pop();
        }
        let known = self.folders.last().map_or(0, |it| it.path.len() + 1);
        let slashes = path.match_indices('/').map(|(at, _)| at).filter(|at| known <= *at);
        for at in slashes {
            let folder = self.judge(&path[..at]);
            self.folders.push(folder);
        }
        self.judge(path).decided
    }

    fn judge(&mut self, path: &str) -> Folder {
        let patterns = &self.ignore.patterns;
        let parent = self.folders.last();
        let mut judged =
            Folder { path: path.to_owned(), matched: vec![false; patterns.len()], decided: None };
        for (place, pattern) in patterns.iter().enumerate() {
            let inherited = parent.is_some_and(|it| it.matched[place]);
            let changes = pattern.exception == judged.decided.is_some();
            if inherited || changes && pattern.glob.matches(path) {
                judged.matched[place] = true;
                self.used[place] |= changes;
                judged.decided = (!pattern.exception).then_some(judged.decided.unwrap_or(place));
            }
        }
        judged
    }
}

/// A path without `.`, `..`, doubled or final slashes, and without one in front.
fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|it| *it != "..") => drop(parts.pop()),
            ".." if rooted => {}
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests;
