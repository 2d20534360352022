//! The files of a stage, as far as they are known: parts at places, each from one layer.

use std::{ops::Range, rc::Rc};

use super::layer::{Basis, Item, ItemKind};
use crate::bytes::Size;

/// A stage's files. Cheap to clone: a stage that builds upon another shares its parts.
#[derive(Debug, Clone, Default)]
pub(super) struct Files {
    /// By path, then by the order in which they were put there, which is the number beside each.
    parts: Rc<Vec<(usize, Rc<Part>)>>,
    count: usize,
}

/// Something that an instruction left at a place.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) kind: ItemKind,
    /// Absolute, without a slash at the end; empty where that is no one place.
    pub(super) path: String,
    pub(super) label: String,
    pub(super) size: Size,
    pub(super) basis: Basis,
    pub(super) source: String,
    /// The place of the instruction that left it.
    pub(super) layer: usize,
    /// A file below `path` whose name is not known, such as a compiler's result.
    pub(super) output: bool,
}

impl Part {
    pub(super) fn item(&self) -> Item {
        Item {
            kind: self.kind,
            label: self.label.clone(),
            path: self.path.clone(),
            size: self.size,
            basis: self.basis,
            source: self.source.clone(),
        }
    }
}

/// What is known of a path.
#[derive(Debug)]
pub(super) enum Found<'a> {
    /// These parts are at or below it.
    Parts(Vec<&'a Part>),
    /// It may be this result of a build.
    Output(&'a Part),
    /// It lies in this one.
    Inside(&'a Part),
    /// Nothing made it, as far as is known.
    Nothing,
}

impl Files {
    pub(super) fn put(&mut self, part: Part) {
        self.count += 1;
        let place = self.place(&part.path, self.count);
        Rc::make_mut(&mut self.parts).insert(place, (self.count, Rc::new(part)));
    }

    /// How many parts there are.
    pub(super) fn len(&self) -> usize {
        self.parts.len()
    }

    /// How many parts come before this path and number.
    fn place(&self, path: &str, number: usize) -> usize {
        self.parts.partition_point(|(at, it)| (it.path.as_str(), *at) < (path, number))
    }

    /// The parts at or below a path, in the order of their paths, with their places.
    fn below(&self, path: &str) -> impl Iterator<Item = (usize, &Part)> {
        let path = path.trim_end_matches('/');
        // `/a-b` lies between `/a` and `/a/b`, so these are two ranges; `0` comes after `/`.
        let own = if path.is_empty() { 0..0 } else { self.at(path) };
        let inside = self.place(&[path, "/"].concat(), 0)..self.place(&[path, "0"].concat(), 0);
        own.chain(inside).map(|at| (at, &*self.parts[at].1))
    }

    /// The places of the parts at just this path.
    fn at(&self, path: &str) -> Range<usize> {
        self.place(path, 0)..self.place(path, usize::MAX)
    }

    /// What is at a path, or may be.
    pub(super) fn find<'a>(&'a self, path: &'a str) -> Found<'a> {
        let parts: Vec<&Part> = self.below(path).map(|(_, part)| part).collect();
        if !parts.is_empty() {
            return Found::Parts(parts);
        }
        let mut inside = None;
        let mut folder = path;
        while let Some((parent, _)) = folder.rsplit_once('/') {
            folder = parent;
            let key = if folder.is_empty() { "/" } else { folder };
            for (_, part) in self.parts[self.at(key)].iter().rev() {
                if part.output {
                    return Found::Output(part);
                }
                inside = inside.or(Some(&**part));
            }
        }
        inside.map_or(Found::Nothing, Found::Inside)
    }

    /// Deletes what is at or below a path and returns it.
    pub(super) fn remove(&mut self, path: &str) -> Vec<Rc<Part>> {
        let places: Vec<usize> = self.below(path).map(|it| it.0).collect();
        if places.is_empty() {
            return Vec::new();
        }
        let parts = Rc::make_mut(&mut self.parts);
        // From the back, so that no place moves before its turn.
        places.into_iter().rev().map(|it| parts.remove(it).1).collect()
    }

    /// Takes away what is at just this path under this label.
    pub(super) fn replace(&mut self, path: &str, label: &str) -> Vec<Rc<Part>> {
        let at = self.at(path);
        let same = |at: &usize| self.parts[*at].1.label == label;
        let places: Vec<usize> = at.filter(same).collect();
        if places.is_empty() {
            return Vec::new();
        }
        let parts = Rc::make_mut(&mut self.parts);
        places.into_iter().rev().map(|it| parts.remove(it).1).collect()
    }

    /// The parts that a layer has left, in the order in which they came.
    pub(super) fn of_layer(&self, keys: &[(String, usize)], layer: usize) -> Vec<&Part> {
        let parts = keys.iter().filter_map(|(path, number)| {
            let (found, part) = self.parts.get(self.place(path, *number))?;
            (found == number).then_some(&**part)
        });
        parts.filter(|it| it.layer == layer).collect()
    }

    /// Changes parts that a layer has left, by their keys.
    pub(super) fn change(
        &mut self,
        keys: &[(String, usize)],
        layer: usize,
        change: &dyn Fn(&mut Part),
    ) {
        for (path, number) in keys {
            let place = self.place(path, *number);
            if let Some((found, part)) = Rc::make_mut(&mut self.parts).get_mut(place)
                && found == number
                && part.layer == layer
            {
                change(Rc::make_mut(part));
            }
        }
    }

    /// The key of the part put last.
    pub(super) fn last_key(&self, path: &str) -> (String, usize) {
        (path.to_owned(), self.count)
    }
}

/// An absolute path without `.`, `..`, doubled or final slashes.
pub(crate) fn absolute(folder: &str, path: &str) -> String {
    let joined = if path.starts_with('/') { path.to_owned() } else { format!("{folder}/{path}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in joined.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}
