//! The stages of a build: names, bases, edges between them, and what the target needs.

mod cache;
mod copied;
mod cut;
mod epoch;
pub mod outline;
mod platform;
mod port;
mod resolve;

use std::{collections::HashMap, ops::Range};

use crate::{
    catalog::Words,
    sort,
    syntax::{
        Dockerfile, Instruction,
        expand::{Rules, expand},
    },
    text::Span,
};

pub use cache::Change;
pub(crate) use copied::is_url;
pub(crate) use cut::is_long;
pub use outline::Outline;
pub use platform::Platform;
pub use resolve::resolve;

/// Linux knows no longer path, in bytes: `WORKDIR a` after `WORKDIR a` makes one longer each time.
pub(crate) const MAX_PATH: usize = 4_096;

/// All stages in the order of the file, and how they depend on each other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stages {
    /// In the order of the file; a stage's place is its index.
    pub stages: Vec<Stage>,
    /// Every dependency, in the order of the instructions that make them.
    pub edges: Vec<Edge>,
    /// The stage that is built: the one asked for, else the last. None without a stage.
    pub target: Option<usize>,
    /// The place in `values` of each variable.
    variables: HashMap<String, usize>,
    /// What each variable is given, in the order of the file.
    values: Vec<Vec<Assignment>>,
    /// The instructions in stages that set a variable, and its name.
    assigned: Vec<(usize, String)>,
    /// The variables that are used, and that nothing declares.
    pub unset: Vec<Unset>,
    /// The first instruction in which long values count as unknown: see [`cut`].
    cut: Option<usize>,
    /// The places of the stages with a name; of several with one name, the last.
    names: HashMap<String, usize>,
}

/// The stage (none for the global ARGs, before the first FROM) and the instruction that give a
/// variable its value, and the value; none for an ARG without one.
type Assignment = (Option<usize>, usize, Option<String>);

/// A variable that is used where no ARG, ENV or base declares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unset {
    /// The place of the instruction that uses it; for a trigger, of the FROM that sets it off.
    pub instruction: usize,
    /// Its name.
    pub name: String,
    /// Whether FROM itself uses it, which sees the global ARGs only.
    pub in_from: bool,
}

/// One stage: a FROM and what follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// The name after AS, in lower case.
    pub name: Option<String>,
    /// What it builds upon.
    pub base: Base,
    /// The places of the ONBUILD instructions of its base, which it sets off before its own; none
    /// in a file that sets off more than are followed.
    pub triggers: Vec<usize>,
    /// Whether it sets off such as are not followed.
    pub more_triggers: bool,
    /// `--platform`, after expansion.
    pub platform: Option<String>,
    /// The variables that an image from outside sets, as far as the catalog knows.
    env: Option<Words>,
    /// Its instructions' places in [`Dockerfile::instructions`]; the first is the FROM.
    pub instructions: Range<usize>,
    /// From the FROM to the end of the last instruction.
    pub span: Span,
    /// The image as written in FROM.
    pub base_span: Span,
    /// 1-based first and last line.
    pub lines: (usize, usize),
    /// Whether the target depends on it (the target itself is needed too).
    pub needed: bool,
    /// The earliest parallel step in which it can run: 0 where it waits for no other stage.
    pub level: usize,
}

impl Stage {
    /// Whether the same instructions would build the same upon it.
    pub(crate) fn starts_like(&self, other: &Stage) -> bool {
        (&self.name, &self.base, &self.platform) == (&other.name, &other.base, &other.platform)
            && (&self.env, &self.instructions) == (&other.env, &other.instructions)
    }

    /// Its name, or `stage 2` for an unnamed one.
    pub fn title(&self, index: usize) -> String {
        self.name.clone().unwrap_or_else(|| format!("stage {index}"))
    }
}

/// What a FROM names, after expansion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Base {
    /// Nothing at all: `FROM scratch`.
    Scratch,
    /// An earlier stage, by its index.
    Stage(usize),
    /// An image from a registry.
    Image(String),
}

/// One stage needs something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// How.
    pub kind: EdgeKind,
    /// What it needs.
    pub from: Source,
    /// The index of the stage that needs it.
    pub to: usize,
    /// The place in [`Dockerfile::instructions`] of the instruction that says so.
    pub instruction: usize,
    /// The text that says so: the base, or the flag.
    pub span: Span,
    /// The paths that are copied or mounted, after expansion.
    pub paths: Vec<String>,
}

/// The three ways to depend on a stage or an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EdgeKind {
    /// FROM: everything in it.
    From,
    /// COPY --from: some paths.
    Copy,
    /// RUN --mount=from: seen while the command runs.
    Mount,
}

/// Where an edge begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Another stage, by its index.
    Stage(usize),
    /// An image from a registry.
    Image(String),
    /// What ADD downloads: a file or a Git repository, by its URL.
    Url(String),
}

impl Stages {
    /// A stage's name; of an unnamed one, `stage 2`, or `final image` for the target.
    pub fn title(&self, index: usize) -> String {
        match self.stages.get(index) {
            Some(stage) if stage.name.is_none() && self.target == Some(index) => {
                "final image".to_owned()
            }
            Some(stage) => stage.title(index),
            None => String::new(),
        }
    }

    /// What ONBUILD in a stage's base does at the top of that stage.
    pub fn triggers<'d>(
        &self,
        stage: usize,
        dockerfile: &'d Dockerfile,
    ) -> impl Iterator<Item = &'d Instruction> + use<'_, 'd> {
        let places = &self.stages[stage].triggers;
        places.iter().filter_map(|at| dockerfile.instructions.get(*at)?.trigger())
    }

    /// The edges that lead to a stage, in the order of its instructions.
    pub fn edges_to(&self, stage: usize) -> &[Edge] {
        let start = self.edges.partition_point(|it| it.to < stage);
        let end = self.edges.partition_point(|it| it.to <= stage);
        &self.edges[start..end]
    }

    /// The stage of this name; of several, the last.
    pub fn named(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }

    /// The stage that a target names, by name (in any case) or by number.
    pub fn find(&self, target: &str) -> Option<usize> {
        let numbered = || target.parse().ok().filter(|it| *it < self.stages.len());
        self.named(&target.to_ascii_lowercase()).or_else(numbered)
    }

    /// The stages that this one uses itself, in the order of its instructions.
    pub fn stages_needed_by(&self, stage: usize) -> impl Iterator<Item = usize> {
        self.edges_to(stage).iter().filter_map(|it| match it.from {
            Source::Stage(from) => Some(from),
            Source::Image(_) | Source::Url(_) => None,
        })
    }

    /// The stage that holds the instruction.
    pub fn stage_of(&self, instruction: usize) -> Option<usize> {
        self.stages.partition_point(|it| it.instructions.start <= instruction).checked_sub(1)
    }

    /// The variables that the instruction at this place sets, by ENV or ARG, with their values.
    pub fn definitions_at(&self, instruction: usize) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.definitions_in(instruction..instruction + 1).map(|(_, name, value)| (name, value))
    }

    /// Those that the instructions of a stage at these places set, each with its place.
    pub fn definitions_in(
        &self,
        instructions: Range<usize>,
    ) -> impl Iterator<Item = (usize, &str, Option<&str>)> {
        let first = self.assigned.partition_point(|(at, _)| *at < instructions.start);
        let stage = self.stage_of(instructions.start);
        self.assigned[first..].iter().take_while(move |(at, _)| *at < instructions.end).map(
            move |(at, name)| {
                let set = self.assigned_before(stage, at + 1, name).last();
                let value = set.and_then(|(_, _, value)| value.as_deref());
                (*at, name.as_str(), value.filter(|it| self.is_followed(*at, it)))
            },
        )
    }

    /// Expands variables as the instruction at this place sees them.
    ///
    /// # Errors
    /// What is wrong with the text, see [`expand`].
    pub fn expand(&self, instruction: usize, text: &str, escape: char) -> Result<String, String> {
        expand(text, Rules::new(escape), &|name| {
            self.variable(instruction, name).map(str::to_owned)
        })
        .map(|it| it.text)
    }

    /// The value of a variable just before an instruction: the stage's own, then its base's.
    pub fn variable(&self, instruction: usize, name: &str) -> Option<&str> {
        self.lookup(instruction, name).flatten()
    }

    /// The same; within it, none for a variable that is only declared, as by `ARG NAME`.
    fn lookup(&self, instruction: usize, name: &str) -> Option<Option<&str>> {
        let (found, root) = self.in_file(instruction, name)?;
        if let Some(Some(value)) = found {
            return Some(self.is_followed(instruction, value).then_some(value));
        }
        let mut env = root.env.iter().flat_map(|it| it.pairs());
        let set = env.find(|(it, _)| *it == name).map(|(_, value)| value);
        let from_base = set.or_else(|| (name == "PATH").then_some(DEFAULT_PATH));
        if from_base.is_some() { Some(from_base) } else { found }
    }

    /// What the file itself gives a variable, and the stage in which the line of bases begins.
    fn in_file(&self, instruction: usize, name: &str) -> Option<(Option<Option<&str>>, &Stage)> {
        let mut stage = self.stage_of(instruction)?;
        let mut before = instruction;
        let mut found = None;
        loop {
            let set = self.assigned_before(Some(stage), before, name);
            if let Some(value) = set.iter().rev().find_map(|(_, _, value)| value.as_deref()) {
                return Some((Some(Some(value)), &self.stages[stage]));
            }
            if !set.is_empty() {
                found = Some(None);
            }
            match self.stages[stage].base {
                Base::Stage(base) => {
                    stage = base;
                    before = usize::MAX;
                }
                _ => return Some((found, &self.stages[stage])),
            }
        }
    }

    /// The names of the variables that are set just before an instruction, but for the base
    /// image's own.
    pub fn variables(&self, instruction: usize) -> Vec<&str> {
        let value = |it: &&str| self.in_file(instruction, it).and_then(|it| it.0).flatten();
        self.names_where(&|it| value(it).is_some())
    }

    /// The variables that an instruction can use, by name, with their values: those that its stage
    /// and what that is built on set before it; in a FROM and above the first one the global ARGs.
    pub fn visible(&self, instruction: usize) -> Vec<(&str, Option<&str>)> {
        let stage = self.stage_of(instruction);
        let inside = stage.is_some_and(|it| self.stages[it].instructions.start < instruction);
        let value = |name: &str| match inside {
            true => self.lookup(instruction, name),
            false => self.global(name).map(Some),
        };
        let names = self.names_where(&|it| value(it).is_some());
        names.into_iter().map(|it| (it, value(it).flatten())).collect()
    }

    /// What a stage gives a variable before an instruction, in the order of the file.
    fn assigned_before(&self, stage: Option<usize>, before: usize, name: &str) -> &[Assignment] {
        let values = self.variables.get(name).map_or(&[][..], |it| &self.values[*it]);
        let start = values.partition_point(|(it, ..)| *it < stage);
        let end = values.partition_point(|(it, at, _)| (*it, *at) < (stage, before));
        &values[start..end]
    }

    /// The names of the global ARGs and of the variables that BuildKit sets by itself.
    pub fn globals(&self) -> Vec<&str> {
        let is_global = |it: &&str| !self.assigned_before(None, usize::MAX, it).is_empty();
        self.names_where(&is_global)
    }

    fn names_where(&self, wanted: &dyn Fn(&&str) -> bool) -> Vec<&str> {
        let mut names: Vec<&str> =
            self.variables.keys().map(String::as_str).filter(wanted).collect();
        sort::by_key(&mut names, |it| *it);
        names
    }

    /// The value of a global ARG, or of a variable that BuildKit sets by itself.
    pub(crate) fn global(&self, name: &str) -> Option<&str> {
        let value = self.assigned_before(None, usize::MAX, name).last()?.2.as_deref()?;
        (self.cut.is_none() || !is_long(value)).then_some(value)
    }

    /// Expands with the global ARGs only, as in FROM.
    pub(crate) fn expand_global(&self, text: &str, escape: char) -> Result<String, String> {
        expand(text, Rules::new(escape), &|name| self.global(name).map(str::to_owned))
            .map(|it| it.text)
    }
}

/// Set in every image that sets none.
const DEFAULT_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
