//! What a build can be given and asked for, as `docker build --call=outline,targets` lists it: build
//! arguments, secrets, SSH agents, targets, and the frontend that the file needs.
//!
//! Source: `frontend/dockerfile/dockerfile2llb/outline.go` and `convert.go` of moby/buildkit
//! (2026-08-21): only what the target uses is listed.

use std::{cell::RefCell, collections::BTreeSet};

use super::Stages;
use crate::{
    sort,
    syntax::{
        Dockerfile, Instruction, Keyword, Typed,
        expand::{Rules, expand, mentioned},
        frontend::{self, Version},
        mount::Mount,
    },
};

/// The outline of a file, for its target.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// The build arguments that the target uses, in the order of their lines.
    pub args: Vec<Argument>,
    /// The ids of the secrets it mounts.
    pub secrets: Vec<String>,
    /// The ids of the SSH agents it mounts.
    pub ssh: Vec<String>,
    /// Every stage of the file, by its index.
    pub targets: Vec<Target>,
    /// The image that `# syntax=` names.
    pub frontend: Option<String>,
    /// The newest feature in use, and its line.
    pub needs: Option<Need>,
}

/// A build argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// The default as written, with its variables.
    pub default: Option<String>,
    /// The 1-based lines that declare it.
    pub lines: Vec<usize>,
    /// The 1-based first lines of the instructions that use it.
    pub used: Vec<usize>,
    /// The stage that declares it; `None` above the first FROM.
    pub stage: Option<usize>,
    /// Its value in this build.
    pub value: Option<String>,
    /// The comment above it that starts with its name, without that.
    pub description: Option<String>,
}

/// A stage that can be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its name.
    pub name: Option<String>,
    /// The comment above its FROM that starts with its name, without that.
    pub description: Option<String>,
}

/// The release that the file needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// `1.7`, or `1.14-labs` if only that channel has it.
    pub version: String,
    /// The feature that needs it.
    pub feature: &'static str,
    /// Its 1-based line.
    pub line: usize,
}

impl Outline {
    /// The outline of a file with these stages.
    pub fn new(dockerfile: &Dockerfile, stages: &Stages) -> Outline {
        let of = Of { dockerfile, stages };
        let (secrets, ssh) = of.mounted();
        Outline {
            args: of.arguments(),
            secrets,
            ssh,
            targets: of.targets(),
            frontend: dockerfile.syntax().map(str::to_owned),
            needs: needs(dockerfile),
        }
    }
}

/// The use with the newest release; of several, the first.
fn needs(dockerfile: &Dockerfile) -> Option<Need> {
    let newness = |it: &frontend::Use| (it.feature.stable.is_none(), it.feature.stable);
    let uses = frontend::uses(dockerfile);
    let newest = uses.iter().map(newness).max()?;
    let first = uses.iter().find(|it| newness(it) == newest)?;
    let version = match (first.feature.stable, first.feature.labs) {
        (Some(stable), _) => stable.to_string(),
        (None, labs) => format!("{}-labs", labs.unwrap_or(Version(0))),
    };
    Some(Need { version, feature: first.feature.name, line: first.lines.0 })
}

struct Of<'a> {
    dockerfile: &'a Dockerfile,
    stages: &'a Stages,
}

impl<'a> Of<'a> {
    fn targets(&self) -> Vec<Target> {
        let target = |stage: &super::Stage| Target {
            name: stage.name.clone(),
            description: stage.name.as_deref().and_then(|name| {
                description(&self.dockerfile.instructions[stage.instructions.start], name)
            }),
        };
        self.stages.stages.iter().map(target).collect()
    }

    fn arguments(&self) -> Vec<Argument> {
        let mut arguments: Vec<Argument> = Vec::new();
        let mut globals = BTreeSet::new();
        for (index, stage) in self.needed() {
            globals.extend(self.names_in_from(stage.instructions.start));
            for at in stage.instructions.clone() {
                for (name, default) in declared(&self.dockerfile.instructions[at]) {
                    if default.is_none() && self.stages.globals().contains(&name) {
                        globals.insert(name.to_owned());
                    } else {
                        self.declare(&mut arguments, Some(index), at, name, default);
                    }
                }
            }
        }
        self.close(&mut globals);
        for at in 0..self.first_from() {
            for (name, default) in declared(&self.dockerfile.instructions[at]) {
                if globals.contains(name) {
                    self.declare(&mut arguments, None, at, name, default);
                }
            }
        }
        sort::by_key(&mut arguments, |it| it.lines.first().copied());
        arguments
    }

    fn declare(
        &self,
        arguments: &mut Vec<Argument>,
        stage: Option<usize>,
        at: usize,
        name: &str,
        default: Option<&str>,
    ) {
        let instruction = &self.dockerfile.instructions[at];
        let line = instruction.start_line;
        if let Some(known) = arguments.iter_mut().find(|it| it.stage == stage && it.name == name) {
            known.lines.push(line);
            known.default = default.map(str::to_owned).or_else(|| known.default.take());
            known.value = self.value(stage, at, name);
            return;
        }
        arguments.push(Argument {
            name: name.to_owned(),
            default: default.map(str::to_owned),
            lines: vec![line],
            used: self.used(stage, at, name),
            stage,
            value: self.value(stage, at, name),
            description: description(instruction, name),
        });
    }

    fn value(&self, stage: Option<usize>, at: usize, name: &str) -> Option<String> {
        match stage {
            None => self.stages.global(name).map(str::to_owned),
            Some(_) => {
                let set = self.stages.definitions_at(at).filter(|(it, _)| *it == name);
                set.last().and_then(|(_, value)| value).map(str::to_owned)
            }
        }
    }

    /// The lines that use a variable: of a global one, bases, other defaults and the ARGs that
    /// bring it into a stage.
    fn used(&self, stage: Option<usize>, at: usize, name: &str) -> Vec<usize> {
        let instructions = &self.dockerfile.instructions;
        let range = match stage {
            Some(stage) => at + 1..self.stages.stages[stage].instructions.end,
            None => at + 1..instructions.len(),
        };
        let uses = |it: &&std::rc::Rc<Instruction>| match stage {
            Some(_) => mentions(it, name),
            None => {
                let imports = || declared(it).any(|(it, default)| it == name && default.is_none());
                (it.keyword == Keyword::From && mentions(it, name))
                    || (it.keyword == Keyword::Arg && (imports() || mentions(it, name)))
            }
        };
        instructions[range].iter().filter(uses).map(|it| it.start_line).collect()
    }

    /// Adds the global arguments that the defaults of these use.
    fn close(&self, globals: &mut BTreeSet<String>) {
        let mut open: Vec<String> = globals.iter().cloned().collect();
        while let Some(name) = open.pop() {
            for at in 0..self.first_from() {
                for (_, default) in
                    declared(&self.dockerfile.instructions[at]).filter(|(it, _)| *it == name)
                {
                    for used in names_in(default.unwrap_or_default(), self.dockerfile.escape) {
                        if globals.insert(used.clone()) {
                            open.push(used);
                        }
                    }
                }
            }
        }
    }

    /// The variables in a FROM, with its platform.
    fn names_in_from(&self, at: usize) -> BTreeSet<String> {
        let from = &self.dockerfile.instructions[at];
        let words = from.arguments.first().into_iter().chain(&from.flags);
        words.flat_map(|it| names_in(&it.text, self.dockerfile.escape)).collect()
    }

    fn first_from(&self) -> usize {
        let first = self.stages.stages.first();
        first.map_or(self.dockerfile.instructions.len(), |it| it.instructions.start)
    }

    fn needed(&self) -> impl Iterator<Item = (usize, &'a super::Stage)> {
        self.stages.stages.iter().enumerate().filter(|(_, it)| it.needed)
    }

    /// The ids of secrets and of SSH agents, each once.
    fn mounted(&self) -> (Vec<String>, Vec<String>) {
        let (mut secrets, mut ssh) = (Vec::new(), Vec::new());
        for (index, stage) in self.needed() {
            let first = stage.instructions.start;
            let triggers = self.stages.triggers(index, self.dockerfile).map(|it| (first, it));
            let own = stage.instructions.clone().map(|at| (at, &*self.dockerfile.instructions[at]));
            for (at, instruction) in triggers.chain(own) {
                let Typed::Run(run) = &instruction.typed else { continue };
                for it in &run.mounts {
                    let expand = |text: &str| self.stages.expand(at, text, self.dockerfile.escape);
                    let mount =
                        Mount::parse(&it.value, expand).unwrap_or_else(|_| it.mount.clone());
                    match &*mount.kind {
                        "secret" => add(&mut secrets, secret_id(&mount)),
                        "ssh" if mount.id.is_empty() => add(&mut ssh, "default"),
                        "ssh" => add(&mut ssh, &mount.id),
                        _ => {}
                    }
                }
            }
        }
        (secrets, ssh)
    }
}

fn add(ids: &mut Vec<String>, id: &str) {
    if !id.is_empty() && !ids.iter().any(|it| it == id) {
        ids.push(id.to_owned());
    }
}

fn secret_id(mount: &Mount) -> &str {
    [&*mount.source, &*mount.id].into_iter().find(|it| !it.is_empty()).unwrap_or_else(|| {
        mount.target.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
    })
}

/// The arguments that an ARG declares, with their defaults as written.
fn declared(instruction: &Instruction) -> impl Iterator<Item = (&str, Option<&str>)> {
    let words = match instruction.keyword {
        Keyword::Arg => instruction.arguments.as_slice(),
        _ => &[],
    };
    words.iter().map(|it| match it.text.split_once('=') {
        Some((name, default)) => (name, Some(default)),
        None => (it.text.as_str(), None),
    })
}

/// The variables that an expansion of the text asks for.
fn names_in(text: &str, escape: char) -> BTreeSet<String> {
    let names = RefCell::new(BTreeSet::new());
    // A form that BuildKit refuses is reported elsewhere; the names before it count.
    let _ = expand(text, Rules::new(escape), &|name| {
        names.borrow_mut().insert(name.to_owned());
        None
    });
    names.into_inner()
}

/// Whether `$name` or `${name…` stands in the instruction or in its here-documents.
fn mentions(instruction: &Instruction, name: &str) -> bool {
    let in_text = |text: &str| mentioned(text).any(|it| it == name);
    in_text(&instruction.rest.text)
        || instruction.flags.iter().any(|it| in_text(&it.text))
        || instruction.heredocs.iter().any(|it| in_text(&it.content))
}

/// The comment right above that begins with the name.
fn description(instruction: &Instruction, name: &str) -> Option<String> {
    let begins =
        |it: &crate::syntax::Word| it.text.strip_prefix(name)?.strip_prefix(' ').map(str::to_owned);
    instruction.comments.iter().find_map(begins)
}
