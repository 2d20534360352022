//! COPY --from of a path that nothing in the stage makes.

use crate::{
    advice::{Facts, Findings, Rule, Severity, Step},
    commands::{self, CommandEffect, Language},
    image::ItemKind,
    shell::covers,
    stages::{Base, EdgeKind, Source},
    syntax::{Keyword, image_ref::ImageRef},
};

pub(super) static RULE: Rule = Rule {
    name: "nothing-to-copy",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(stage: &str, path: &str) -> String {
    format!("No instruction in {stage} creates {path}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut trees: Vec<Option<Option<Tree>>> = Vec::new();
    trees.resize_with(facts.stages.stages.len(), || None);
    for edge in facts.stages.edges.iter().filter(|it| it.kind == EdgeKind::Copy) {
        let Source::Stage(stage) = edge.from else { continue };
        let tree = trees[stage].get_or_insert_with(|| Tree::of(facts, stage));
        for path in &edge.paths {
            if tree.as_ref().is_some_and(|it| it.lacks(path)) {
                let title = facts.stages.stages[stage].title(stage);
                findings.part(edge.instruction, edge.span, message(&title, path));
            }
        }
    }
}

/// What a stage holds, where all that fills it is understood.
struct Tree {
    /// Places with something at or below them.
    paths: Vec<String>,
    /// What its other commands say, and its folders: what these make is not among the paths.
    said: String,
    /// How many of its layers were looked at.
    layers: usize,
    /// Whether tools run whose results lie somewhere in the project's folder.
    builds: bool,
    /// Whether it begins with nothing.
    scratch: bool,
}

/// A stage with more in it is not looked at, so that a file of many such takes no longer.
const MANY: usize = 300;

/// Bases whose files lie in the folders that every system has.
#[rustfmt::skip]
const BASES: [&str; 34] = [
    "alpine", "debian", "ubuntu", "busybox", "fedora", "centos", "rockylinux", "almalinux",
    "amazonlinux", "oraclelinux", "buildpack-deps", "gcc", "golang", "node", "oven/bun", "python",
    "pypy", "ruby", "rust", "php", "openjdk", "eclipse-temurin", "amazoncorretto", "maven",
    "gradle", "perl", "swift", "elixir", "erlang", "haskell", "mcr.microsoft.com/dotnet/sdk",
    "cgr.dev/chainguard/go", "cgr.dev/chainguard/node", "cgr.dev/chainguard/python",
];

/// Folders of every system, and of these bases.
#[rustfmt::skip]
const SYSTEM: [&str; 22] = [
    "bin", "boot", "dev", "etc", "go", "home", "lib", "lib32", "lib64", "libx32", "media", "mnt",
    "opt", "proc", "root", "run", "sbin", "srv", "sys", "tmp", "usr", "var",
];

impl Tree {
    fn of(facts: &Facts<'_>, stage: usize) -> Option<Tree> {
        let mut tree = Tree {
            paths: Vec::new(),
            said: String::new(),
            layers: 0,
            builds: false,
            scratch: true,
        };
        if let Some(root) = facts.root(stage) {
            let image = ImageRef::parse(root);
            let onbuild = image.tag.is_some_and(|it| it.contains("onbuild"));
            let name = image.familiar_name();
            // A mirror's name ends in the same.
            let name = name.rsplit("library/").next().unwrap_or(name);
            if onbuild || !BASES.contains(&name) {
                return None;
            }
            tree.scratch = false;
        }
        let below = |it: &usize| match facts.stages.stages[*it].base {
            Base::Stage(base) => Some(base),
            _ => None,
        };
        for stage in std::iter::successors(Some(stage), below) {
            tree.fill(facts, stage)?;
        }
        Some(tree)
    }

    /// With what one stage adds; none where that is not understood.
    fn fill(&mut self, facts: &Facts<'_>, stage: usize) -> Option<()> {
        for layer in facts.images[stage].layers.iter() {
            self.layers += 1;
            if MANY < self.layers + self.paths.len() || 10_000 < self.said.len() {
                return None;
            }
            for item in layer.items.iter() {
                if item.kind == ItemKind::Unknown {
                    return None;
                }
                if !item.path.is_empty() {
                    self.paths.push(item.path.clone());
                }
            }
            for command in &layer.commands {
                let words = command.words.iter().map(|it| it.text.as_str());
                // Where a variable leads is not known.
                if words.clone().any(|it| it.contains(['$', '`'])) {
                    return None;
                }
                match leaves(&commands::effect(command)) {
                    Some(Leaves::Items) => {}
                    Some(Leaves::Named) => words.for_each(|it| self.said += it),
                    Some(Leaves::Project) => self.builds = true,
                    None => return None,
                }
            }
            let step = &facts.dockerfile.instructions[layer.instruction];
            match step.keyword {
                Keyword::Workdir | Keyword::Volume => {
                    let (at, triggered) = (layer.instruction, false);
                    let done = Step { stage, at, instruction: step, triggered };
                    self.said += &facts.expand(done, &step.rest.text);
                }
                Keyword::Onbuild => return None,
                _ => {}
            }
        }
        (!self.said.contains('$')).then_some(())
    }

    fn lacks(&self, path: &str) -> bool {
        let path = path.trim_matches('/');
        let first = path.split('/').next().unwrap_or_default();
        let absolute = ["/", path].concat();
        let is_plain = !path.is_empty()
            && !path.contains(['*', '?', '[', '$', '\\'])
            && !path.split('/').any(|it| it.starts_with('.'));
        let may_be_of_base = !self.scratch && SYSTEM.contains(&first);
        let is_made = |it: &String| {
            let own = it.trim_start_matches('/').split('/').next().unwrap_or_default();
            covers(it, &absolute) || covers(&absolute, it) || self.builds && own == first
        };
        is_plain
            && !may_be_of_base
            && !self.paths.iter().any(is_made)
            && !path.split('/').any(|it| self.said.contains(it))
    }
}

/// Where something lies that a command leaves.
enum Leaves {
    /// Among the layer's items.
    Items,
    /// At a place that its words name, if it leaves anything.
    Named,
    /// In the project's folder, or where the tool is told.
    Project,
}

/// `None` where it is not known.
fn leaves(effect: &CommandEffect<'_>) -> Option<Leaves> {
    use CommandEffect as Effect;
    Some(match effect {
        Effect::Nothing | Effect::Configure | Effect::WriteFile(_) | Effect::EditFile(_) => {
            Leaves::Named
        }
        Effect::Link(_) | Effect::MakeFolder(_) | Effect::MakeUser(_) => Leaves::Named,
        Effect::ChangeMode(_) | Effect::ChangeOwner(_) => Leaves::Named,
        Effect::InstallToolchain(_) | Effect::FetchRepository => Leaves::Project,
        Effect::RunScript(_) | Effect::Start(_) | Effect::Unknown => return None,
        _ => match effect.language() {
            None | Some(Language::Python | Language::Go) => Leaves::Items,
            Some(Language::Other | Language::C | Language::Php | Language::Site)
                if matches!(effect, Effect::Build(_)) =>
            {
                return None;
            }
            Some(_) => Leaves::Project,
        },
    })
}
