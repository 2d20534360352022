//! What a stage copies from others, and whether that needs a C library.

use std::rc::Rc;

use super::Facts;
use crate::{
    advice::{
        artifact::{Artifact, Copied, Kind, Product},
        commands::{RunCommand, bare},
    },
    commands::{BuildTool, CommandEffect, Toolchain},
    image::{ItemKind, absolute},
    shell::covers,
    stages::{EdgeKind, Source},
    syntax::Keyword,
};

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
    pub(crate) fn copied(&self, stage: usize) -> Rc<Vec<Copied<'a>>> {
        let known = self.copied.iter().find(|it| it.0 == stage);
        known.map_or_else(|| Rc::new(self.find_copied(stage)), |it| Rc::clone(&it.1))
    }

    pub(crate) fn find_copied(&self, stage: usize) -> Vec<Copied<'a>> {
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
                made.retain(|it| edge.paths.iter().any(|path| self.is_within(it, path)));
                Copied { edge, from, made }
            })
            .collect()
    }

    /// Whether a path that is copied holds what a command has made, or is in it. Packages lie where the
    /// build puts them, whatever the folder above them is called.
    fn is_within(&self, made: &Product<'_>, path: &str) -> bool {
        let items = self.layer(made.stage, made.at).map(|it| it.items.iter()).into_iter().flatten();
        let mut places = items
            .filter(|it| matches!(it.kind, ItemKind::Libraries(_)) && !it.path.is_empty())
            .map(|it| it.path.as_str());
        let is_of_packages = matches!(made.kind, Kind::Python | Kind::Node);
        let path = absolute("/", path);
        made.kind.may_be(&path)
            || is_of_packages && places.any(|it| covers(&path, it) || covers(it, &path))
    }

    /// What a stage makes.
    fn made(&self, stage: usize) -> Vec<Product<'a>> {
        let mut made = Vec::new();
        for ran in self.commands_of(stage) {
            if let Some(kind) = Kind::of(&ran.effect) {
                let is_linked = self.is_linked(kind, ran);
                let tool = ran.build().map(|it| it.tool);
                let is_sure =
                    kind != Kind::Native || matches!(tool, Some(BuildTool::C | BuildTool::Cxx));
                let (stage, at) = (ran.stage, ran.at);
                made.push(Product {
                    kind,
                    tool,
                    command: ran.command,
                    stage,
                    at,
                    is_linked,
                    is_sure,
                });
            }
        }
        made
    }

    /// The commands of a stage and of those it is built upon.
    pub(crate) fn commands_of(&self, stage: usize) -> impl Iterator<Item = &RunCommand<'a>> {
        self.chain(stage).flat_map(|it| {
            let start = self.commands.partition_point(|command| command.stage < it);
            let end = self.commands.partition_point(|command| command.stage <= it);
            &self.commands[start..end]
        })
    }

    /// Whether a RUN of a stage, or of what it is built upon, installs such a package.
    pub(crate) fn installs(&self, stage: usize, is_one: &dyn Fn(&str) -> bool) -> bool {
        self.commands_of(stage).any(|it| it.installs().is_some_and(|it| it.names().any(is_one)))
    }

    /// Whether RUNs of a stage, or of what it is built upon, may leave a program: they install or
    /// name it, or are not understood.
    pub(crate) fn may_have(&self, stage: usize, program: &str) -> bool {
        let is_it = |it: &str| it.rsplit('/').next() == Some(program) || bare(it) == program;
        let is_open = self.steps_back(stage).any(|it| {
            it.instruction.keyword == Keyword::Run && !it.triggered && self.run(it.at).is_empty()
        });
        is_open
            || self.commands_of(stage).any(|it| it.command.words.iter().any(|it| is_it(&it.text)))
    }

    /// Whether a stage's Go surely leaves C out where there is no compiler: before 1.20, `net` came
    /// compiled with C (Go 1.20 release notes, 2023-02-01).
    fn has_go_without_c(&self, stage: usize) -> bool {
        let at_least = |version: &str, least: (u32, u32)| {
            let mut parts = version.split(['.', '-']).map(|it| it.parse::<u32>().unwrap_or(0));
            (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= least
        };
        let Some(ground) = self.ground(stage) else { return false };
        match &ground.image.runtime {
            Some(it) if it.name == "go" => {
                it.version.as_deref().is_some_and(|it| at_least(it, (1, 20)))
            }
            // Alpine 3.18 is the first with Go 1.20.
            _ => ground.image.os.and_then(|it| it.version).is_some_and(|it| at_least(it, (3, 18))),
        }
    }

    fn is_linked(&self, kind: Kind, ran: &RunCommand<'_>) -> bool {
        let run = self.run(ran.at);
        let says = |text: &str| {
            run.iter().flat_map(|it| &it.command.words).any(|it| it.text.contains(text))
        };
        let musl = self.ground(ran.stage).is_some_and(|it| it.system() == "alpine");
        match kind {
            Kind::Go => {
                let off = self.set(ran, "CGO_ENABLED") == Some("0")
                    || ["-static", "netgo"].iter().any(|it| says(it));
                // Go leaves C out where it builds for another machine, and where there is no C
                // compiler.
                let is_foreign = |name, own| self.set(ran, name).is_some_and(|it| it != own);
                let compilers = ["gcc", "g++", "build-base", "musl-dev", "alpine-sdk", "clang"];
                let is_compiler = |it: &str| compilers.iter().any(|name| it.starts_with(name));
                let without = musl
                    && self.has_go_without_c(ran.stage)
                    && !self.installs(ran.stage, &is_compiler);
                !off && !is_foreign("GOARCH", "amd64") && !is_foreign("GOOS", "linux") && !without
            }
            Kind::Rust => {
                let static_flags = self.set(ran, "RUSTFLAGS").unwrap_or_default();
                !musl
                    && !self.is_for_musl(ran)
                    && !static_flags.contains("crt-static")
                    && !says("crt-static")
            }
            Kind::Native => {
                !says("-static")
                    && !self.set(ran, "LDFLAGS").unwrap_or_default().contains("-static")
            }
            Kind::Python | Kind::Node => true,
        }
    }

    /// The value of a variable for a command: its RUN's own, or the file's; `None` for none.
    fn set<'c>(&'c self, ran: &'c RunCommand<'_>, name: &str) -> Option<&'c str> {
        let own = self.run(ran.at).iter().rev().find_map(|it| {
            let before = it.command.assignments.iter().map(|it| (it.0.as_str(), it.1.as_str()));
            // `export NAME=value`, `go env -w NAME=value`.
            let words = it.command.words.iter().filter_map(|it| it.text.split_once('='));
            before.chain(words).find(|it| it.0 == name).map(|it| it.1)
        });
        own.or_else(|| self.stages.variable(ran.at, name)).filter(|it| !it.is_empty())
    }

    /// Whether Rust is told to build for musl, or for no system at all.
    fn is_for_musl(&self, ran: &RunCommand<'_>) -> bool {
        let target = ran.invocation.value(&["--target"]).or(self.set(ran, "CARGO_BUILD_TARGET"));
        let adds = |it: &RunCommand<'_>| match &it.effect {
            CommandEffect::InstallToolchain(Toolchain { names, .. }) => {
                names.iter().any(|it| it.contains("musl"))
            }
            _ => false,
        };
        target.is_some_and(|it| it.contains("musl") || it.contains("wasm"))
            || self.commands_of(ran.stage).any(adds)
            || self.installs(ran.stage, &|it| it.contains("musl"))
    }
}
