//! What build stages make, and whether it needs a C library where it is copied to.

use std::rc::Rc;

use super::{Facts, Ground, commands::Ran, commands::is_one_of};
use crate::{
    catalog::LibcFamily,
    stages::{Edge, EdgeKind, Source},
    syntax::Keyword,
};

/// What a build command makes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Go,
    Rust,
    /// Of C or C++.
    Native,
    Python,
    Node,
}

/// A build command of a stage, or of what it is built upon.
#[derive(Clone, Copy)]
pub(super) struct Product<'a> {
    pub(super) kind: Kind,
    pub(super) ran: Ran<'a>,
    /// Whether the C library of the stage is needed: of Python's and Node's packages, by some.
    pub(super) is_linked: bool,
    /// Whether that is sure, and not up to a build file.
    pub(super) is_sure: bool,
}

/// A COPY --from of a stage, and what may be among what it copies.
pub(super) struct Copied<'a> {
    pub(super) edge: &'a Edge,
    /// The stage it copies from.
    pub(super) from: usize,
    pub(super) made: Vec<Product<'a>>,
}

/// What the programs that a stage copies from others need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Artifact {
    /// No C library.
    Static,
    /// glibc.
    Glibc,
    /// glibc, libgcc and libstdc++.
    Cc,
}

impl Ground {
    /// Whether it surely has no C library.
    pub(super) fn is_bare(&self) -> bool {
        self.image.libc.is_none() && self.image.shell == Some(false)
    }

    /// glibc's version, as the number behind `2.`; none where the tag does not say which release it is.
    pub(super) fn glibc(&self) -> Option<u32> {
        let codename = self.image.os?.codename.unwrap_or("?");
        if !self.is_exact() && !self.name.contains(codename) {
            return None;
        }
        let libc = self.image.libc.filter(|it| it.family == LibcFamily::Glibc)?;
        libc.version?.strip_prefix("2.")?.parse().ok()
    }
}

impl<'a> Facts<'a> {
    /// What the programs need that a stage copies from others; none where it copies none, or such
    /// as are linked to musl.
    pub fn artifact(&self, stage: usize) -> Option<Artifact> {
        let mut needs = None;
        for copied in self.copied(stage).iter() {
            let musl = self.ground(copied.from).is_none_or(|it| it.system() == "alpine");
            for made in &copied.made {
                let artifact = match made.kind {
                    Kind::Python | Kind::Node => return None,
                    _ if !made.is_linked => Artifact::Static,
                    _ if musl => return None,
                    Kind::Go => Artifact::Glibc,
                    Kind::Rust | Kind::Native => Artifact::Cc,
                };
                needs = needs.max(Some(artifact));
            }
        }
        needs
    }

    /// What a stage, and what it is built upon, copies from other stages: programs and packages.
    pub(super) fn copied(&self, stage: usize) -> Rc<Vec<Copied<'a>>> {
        let known = self.copied.iter().find(|it| it.0 == stage);
        known.map_or_else(|| Rc::new(self.find_copied(stage)), |it| Rc::clone(&it.1))
    }

    pub(super) fn find_copied(&self, stage: usize) -> Vec<Copied<'a>> {
        let stages = self.stages;
        // Many copies may come from one stage.
        let mut made_by: Vec<(usize, Vec<Product<'a>>)> = Vec::new();
        let edges = self.chain(stage).flat_map(|it| stages.edges_to(it));
        let copies = edges.filter(|it| it.kind == EdgeKind::Copy);
        copies
            .filter_map(|edge| match edge.from {
                Source::Stage(from) => Some((edge, from)),
                Source::Image(_) | Source::Url(_) => None,
            })
            .map(|(edge, from)| {
                let first = made_by.iter().position(|it| it.0 == from).unwrap_or_else(|| {
                    made_by.push((from, self.made(from)));
                    made_by.len() - 1
                });
                let mut made = made_by[first].1.clone();
                made.retain(|it| edge.paths.iter().any(|path| may_be(it.kind, path)));
                Copied { edge, from, made }
            })
            .collect()
    }

    /// What a stage makes.
    fn made(&self, stage: usize) -> Vec<Product<'a>> {
        let mut made = Vec::new();
        for ran in self.chain(stage).flat_map(|it| self.ran_in(it)) {
            if let Some(kind) = kind(ran) {
                let is_linked = self.is_linked(kind, ran);
                let by_file = is_one_of(&ran.command.name, "make cmake ninja");
                made.push(Product { kind, ran: *ran, is_linked, is_sure: !by_file });
            }
        }
        made
    }

    fn ran_in(&self, stage: usize) -> &[Ran<'a>] {
        let start = self.ran.partition_point(|it| it.stage < stage);
        let end = self.ran.partition_point(|it| it.stage <= stage);
        &self.ran[start..end]
    }

    /// Whether a RUN of a stage, or of what it is built upon, has the text.
    pub(super) fn a_run_says(&self, stage: usize, text: &str) -> bool {
        self.steps_back(stage).any(|it| {
            it.instruction.keyword == Keyword::Run
                && (it.instruction.rest.text.contains(text)
                    || it.instruction.heredocs.iter().any(|it| it.content.contains(text)))
        })
    }

    fn is_linked(&self, kind: Kind, ran: &Ran<'_>) -> bool {
        let run = &self.dockerfile.instructions[ran.at];
        let says = |text: &str| {
            run.rest.text.contains(text) || run.heredocs.iter().any(|it| it.content.contains(text))
        };
        let variable = |name: &str| self.stages.variable(ran.at, name).unwrap_or_default();
        let ground = self.ground(ran.stage);
        let musl = ground.is_some_and(|it| it.system() == "alpine");
        match kind {
            Kind::Go => {
                let off = variable("CGO_ENABLED") == "0"
                    || ["CGO_ENABLED=0", "-static", "netgo"].iter().any(|it| says(it));
                // Go leaves C out where it builds for another machine, and where there is no C compiler.
                let foreign =
                    ["GOARCH", "GOOS"].iter().zip(["amd64", "linux"]).any(|(name, own)| {
                        let set = [name, "="].concat();
                        says(&set) && !says(&[&set, own].concat())
                            || ![own, ""].contains(&variable(name))
                    });
                let compilers = ["gcc", "g++", "build-base", "musl-dev", "alpine-sdk", "clang"];
                let without = musl && !compilers.iter().any(|it| self.a_run_says(ran.stage, it));
                !off && !foreign && !without
            }
            Kind::Rust => {
                !musl
                    && !says("musl")
                    && !says("wasm")
                    && !self.a_run_says(ran.stage, "musl")
                    && !variable("CARGO_BUILD_TARGET").contains("musl")
                    && !variable("RUSTFLAGS").contains("crt-static")
                    && !says("crt-static")
            }
            Kind::Native => !says("-static") && !variable("LDFLAGS").contains("-static"),
            Kind::Python | Kind::Node => true,
        }
    }
}

fn kind(ran: &Ran<'_>) -> Option<Kind> {
    let it = ran.command;
    Some(match it.name.as_str() {
        "go" if it.runs("go build") || it.runs("go install") => Kind::Go,
        "cargo" if it.runs("cargo build") || it.runs("cargo install") => Kind::Rust,
        "gcc" | "g++" | "cc" | "c++" | "clang" | "clang++" | "make" | "cmake" | "ninja" => {
            Kind::Native
        }
        "pip" | "pip3" if ran.says("install") => Kind::Python,
        "uv" if it.runs("uv sync") || it.runs("uv pip") => Kind::Python,
        "poetry" | "pipenv" if ran.says("install sync") => Kind::Python,
        "python" | "python3" if ran.says("pip") && ran.says("install") => Kind::Python,
        "npm" | "pnpm" | "yarn" | "bun" if ran.says("install i ci") || it.words.len() == 1 => {
            Kind::Node
        }
        _ => return None,
    })
}

/// Whether a path may be that of such a thing.
fn may_be(kind: Kind, path: &str) -> bool {
    let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let holds = |texts: &[&str]| texts.iter().any(|it| path.contains(it));
    match kind {
        Kind::Python => holds(&["site-packages", "lib/python", "venv", "/.local", "/install"]),
        Kind::Node => name == "node_modules" || path.contains("/node_modules/"),
        _ => {
            // What a program is not.
            let data = path.starts_with("/etc") || path.starts_with("/usr/share");
            let ending = name.rsplit_once('.').map_or("", |it| it.1);
            let text = is_one_of(
                ending,
                "crt pem json html js css yaml yml toml txt md conf sh py sql xml ini env key cert zip gz jar wasm",
            );
            let folder = is_one_of(
                name,
                "static public assets templates migrations config configs dist web www html node_modules docs locales certs",
            );
            !data && (ending.is_empty() || !text) && !folder
        }
    }
}
