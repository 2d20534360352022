//! What stages stand on in the end, or would.

use std::rc::Rc;

use crate::{
    advice::commands::is_root,
    catalog::{self, BaseImage, LibcFamily, Match},
    stages::{Base, Stages},
};

/// An image from outside, or `scratch`, with what the catalog has of it or of another tag of the same
/// variant, which starts and is equipped alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Ground {
    /// As FROM names it.
    pub name: String,
    /// What it holds.
    pub image: BaseImage,
}

/// Another base than the one that a stage has.
#[derive(Debug, Clone, PartialEq)]
pub struct Upon {
    /// The stage, which names an image or scratch in its FROM.
    pub stage: usize,
    /// What it would stand on.
    pub ground: Rc<Ground>,
}

impl Ground {
    /// The image of that name; none where only its repository is known.
    pub fn find(name: &str) -> Option<Ground> {
        let image = catalog::named(name)?;
        (image.matched <= Match::Sibling).then(|| Ground { name: name.to_owned(), image })
    }

    /// Whether its figures are those of this very tag.
    pub fn is_exact(&self) -> bool {
        self.image.matched <= Match::Architecture
    }

    /// Whether it surely has no C library.
    pub(crate) fn is_bare(&self) -> bool {
        self.image.libc.is_none() && self.image.shell == Some(false)
    }

    /// glibc's version, as the number behind `2.`; none where the tag does not say which release it is.
    pub(crate) fn glibc(&self) -> Option<u32> {
        let codename = self.image.os?.codename.unwrap_or("?");
        if !self.is_exact() && !self.name.contains(codename) {
            return None;
        }
        let libc = self.image.libc.filter(|it| it.family == LibcFamily::Glibc)?;
        libc.version?.strip_prefix("2.")?.parse().ok()
    }

    /// Whether it is one of distroless's images.
    pub(crate) fn is_distroless(&self) -> bool {
        self.name.contains("distroless/")
    }

    /// The last part of its name: `java21-debian13`.
    pub(crate) fn repository(&self) -> &'static str {
        self.image.name.rsplit('/').next().unwrap_or_default()
    }

    /// The distribution's family; `scratch` too.
    pub(crate) fn system(&self) -> &'static str {
        self.image.os.map_or("", |it| it.family)
    }

    /// Whether it sets a user other than root.
    pub(crate) fn is_nonroot(&self) -> bool {
        self.image.user.is_some_and(|it| !is_root(it))
    }

    /// The name of the program that it starts, without folder and version: `python`.
    pub(crate) fn starts(&self) -> Option<&'static str> {
        self.image.entrypoint?.iter().next().map(plain)
    }

    /// How many words of a command line its ENTRYPOINT has said already: none, or all of its own.
    pub(crate) fn doubled(&self, words: &[&str]) -> usize {
        let Some(own) = self.image.entrypoint else { return 0 };
        let count = own.iter().count();
        let same = own.iter().zip(words).take_while(|(own, it)| plain(own) == plain(it)).count();
        if same == count { count } else { 0 }
    }

    /// Whether a program of this name is on its PATH, where it has no shell.
    pub(crate) fn has(&self, program: &str) -> bool {
        let own = self.image.entrypoint.iter().flat_map(|it| it.iter().take(1));
        let own = own.chain(self.image.cmd.iter().flat_map(|it| it.iter().take(1)));
        let mut own = own.filter(|it| !it.starts_with("/nodejs/")).map(plain);
        let runtime = self.image.runtime.as_ref().map(|it| it.name);
        own.any(|it| it == plain(program))
            || runtime == Some(plain(program)) && !self.repository().starts_with("nodejs")
    }
}

/// `python` for `/usr/bin/python3.13`, `node` for `nodejs`.
pub(crate) fn plain(program: &str) -> &str {
    let name = program.rsplit('/').next().unwrap_or_default();
    match name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.') {
        "nodejs" => "node",
        plain => plain,
    }
}

/// The stage in which each stage's line of bases begins.
pub(crate) fn roots(stages: &Stages) -> Vec<usize> {
    let mut roots = Vec::with_capacity(stages.stages.len());
    for (index, stage) in stages.stages.iter().enumerate() {
        let root = match stage.base {
            Base::Stage(base) => roots.get(base).copied().unwrap_or(index),
            _ => index,
        };
        roots.push(root);
    }
    roots
}

/// What each stage that names an image stands on.
pub(crate) fn grounds(stages: &Stages) -> Vec<Option<Rc<Ground>>> {
    let ground = |base: &Base| match base {
        Base::Image(name) => Ground::find(name),
        Base::Scratch => Ground::find("scratch"),
        Base::Stage(_) => None,
    };
    stages.stages.iter().map(|it| ground(&it.base).map(Rc::new)).collect()
}
