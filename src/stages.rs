//! The stages of a build: names, bases, edges between them, and what the target needs.

use std::collections::BTreeMap;

use crate::{
    syntax::{
        BuildError, Dockerfile, ErrorKind, Instruction, Keyword, Typed,
        expand::{Rules, expand},
        typed,
    },
    text::Span,
};

/// All stages in the order of the file, and how they depend on each other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stages {
    /// In the order of the file; a stage's place is its index.
    pub stages: Vec<Stage>,
    /// Every dependency, in the order of the instructions that make them.
    pub edges: Vec<Edge>,
    /// The stage that is built: the one asked for, else the last. None without a stage.
    pub target: Option<usize>,
    /// Every value that a variable is given, by stage (none for the global ARGs before the first
    /// FROM) and name, in the order of the file: the instruction that gives it, and the value.
    variables: BTreeMap<(Option<usize>, String), Vec<(usize, Option<String>)>>,
    /// The places of the stages with a name; of several with one name, the last.
    names: BTreeMap<String, usize>,
}

/// One stage: a FROM and what follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// The name after AS, in lower case.
    pub name: Option<String>,
    /// What it builds upon.
    pub base: Base,
    /// `--platform`, after expansion.
    pub platform: Option<String>,
    /// Its instructions' places in [`Dockerfile::instructions`]; the first is the FROM.
    pub instructions: std::ops::Range<usize>,
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
}

/// Resolves the stages. `target` is a stage's name or number; an unknown one is an error and the
/// last stage is taken. The global ARGs have their defaults, but for `build_args`.
pub fn resolve(
    dockerfile: &Dockerfile,
    target: Option<&str>,
    build_args: &[(String, String)],
) -> (Stages, Vec<BuildError>) {
    let mut resolver =
        Resolver { dockerfile, build_args, stages: Stages::default(), errors: Vec::new() };
    resolver.define_predefined();
    resolver.stages_and_variables();
    resolver.edges();
    resolver.target(target);
    resolver.levels();
    (resolver.stages, resolver.errors)
}

/// The variables that BuildKit sets for `linux/amd64` without being told, as far as they have a
/// value (`docs/reference`, "Automatic platform ARGs in the global scope").
const PREDEFINED: [(&str, &str); 8] = [
    ("BUILDPLATFORM", "linux/amd64"),
    ("BUILDOS", "linux"),
    ("BUILDARCH", "amd64"),
    ("BUILDVARIANT", ""),
    ("TARGETPLATFORM", "linux/amd64"),
    ("TARGETOS", "linux"),
    ("TARGETARCH", "amd64"),
    ("TARGETVARIANT", ""),
];

struct Resolver<'a> {
    dockerfile: &'a Dockerfile,
    build_args: &'a [(String, String)],
    stages: Stages,
    errors: Vec<BuildError>,
}

impl Resolver<'_> {
    fn error(&mut self, instruction: &Instruction, span: Span, message: String) {
        self.error_of(ErrorKind::Build, instruction, span, message);
    }

    fn error_of(
        &mut self,
        kind: ErrorKind,
        instruction: &Instruction,
        span: Span,
        message: String,
    ) {
        let lines = (instruction.start_line, instruction.end_line);
        self.errors.push(BuildError { kind, span, lines, message });
    }

    fn define_predefined(&mut self) {
        for (name, value) in PREDEFINED {
            self.define(0, name, Some(value.to_owned()));
        }
    }

    /// Walks the instructions once: stages begin, variables are set.
    fn stages_and_variables(&mut self) {
        let mut told_of_missing_from = false;
        for (at, instruction) in self.dockerfile.instructions.iter().enumerate() {
            match &instruction.typed {
                Typed::From(_) => self.from(at, instruction),
                Typed::Arg(arguments) => {
                    for argument in arguments {
                        self.arg(at, instruction, argument);
                    }
                }
                Typed::Env(env) => {
                    // All values see the variables as they are before the instruction.
                    for var in &env.vars {
                        let words = &instruction.arguments;
                        let written = words.iter().position(|it| {
                            it.text == var.key.content && it.span.start == var.key.span.start
                        });
                        let value = written
                            .and_then(|it| words.get(it + 1))
                            .map_or_else(|| var.value.to_string(), |it| it.text.clone());
                        let value = self.stages.expand(at, &value, self.dockerfile.escape);
                        self.define(at, &var.key.content, value.ok());
                    }
                }
                _ => {}
            }
            let may_come_first =
                matches!(instruction.keyword, Keyword::From | Keyword::Arg | Keyword::Unknown);
            if self.stages.stages.is_empty() && !may_come_first && !told_of_missing_from {
                told_of_missing_from = true;
                let message = format!("{} comes before the first FROM.", instruction.keyword);
                self.error_of(
                    ErrorKind::Instruction,
                    instruction,
                    instruction.keyword_span,
                    message,
                );
            }
            if let Some(stage) = self.stages.stages.last_mut() {
                stage.instructions.end = at + 1;
                stage.span.end = instruction.span.end;
                stage.lines.1 = instruction.end_line;
            }
        }
        if self.stages.stages.is_empty()
            && !told_of_missing_from
            && let Some(last) = self.dockerfile.instructions.last()
            && !self.dockerfile.instructions.iter().any(|it| it.keyword == Keyword::From)
        {
            let message = "There is no FROM, so there is nothing to build upon.".to_owned();
            self.error(last, last.span, message);
        }
    }

    fn from(&mut self, at: usize, instruction: &Instruction) {
        let Typed::From(from) = &instruction.typed else { return };
        let written = &from.image.content;
        let span = typed::span(from.image.span);
        let base = match self.stages.expand_global(written, self.dockerfile.escape) {
            Ok(base) if base.is_empty() => {
                let message = format!(
                    "The base {written} is empty: give its ARG a default before the first FROM."
                );
                self.error(instruction, span, message);
                Base::Image(written.clone())
            }
            // The name as written, against names in lower case: `FROM Build` is an image.
            Ok(base) => match self.stages.names.get(&base) {
                Some(index) => Base::Stage(*index),
                None if base == "scratch" => Base::Scratch,
                None => Base::Image(base),
            },
            Err(message) => {
                self.error(instruction, span, format!("The base {written}: {message}."));
                Base::Image(written.clone())
            }
        };
        let platform = instruction
            .flag("platform")
            .and_then(|it| self.stages.expand_global(it, self.dockerfile.escape).ok())
            .filter(|it| !it.is_empty());
        let index = self.stages.stages.len();
        self.stages.edges.push(Edge {
            kind: EdgeKind::From,
            from: match &base {
                Base::Stage(index) => Source::Stage(*index),
                Base::Image(image) => Source::Image(image.clone()),
                Base::Scratch => Source::Image("scratch".into()),
            },
            to: index,
            instruction: at,
            span,
            paths: Vec::new(),
        });
        let name = from.alias.as_ref().map(|it| it.content.to_lowercase());
        if let Some(name) = &name {
            self.stages.names.insert(name.clone(), index);
        }
        self.stages.stages.push(Stage {
            name,
            base,
            platform,
            instructions: at..at + 1,
            span: instruction.span,
            base_span: span,
            lines: (instruction.start_line, instruction.end_line),
            needed: false,
            level: 0,
        });
    }

    fn arg(
        &mut self,
        at: usize,
        instruction: &Instruction,
        arg: &dockerfile_parser::ArgInstruction,
    ) {
        let name = arg.name.content.as_str();
        let given = self.build_args.iter().find(|(it, _)| it == name).map(|(_, it)| it.clone());
        let written = instruction
            .arguments
            .iter()
            .find_map(|it| it.text.split_once('=').filter(|(it, _)| *it == name))
            .map(|(_, value)| value);
        let value = match (given, written) {
            (Some(given), _) => Some(given),
            (None, Some(written)) => {
                let expanded = if self.stages.stages.is_empty() {
                    self.stages.expand_global(written, self.dockerfile.escape)
                } else {
                    self.stages.expand(at, written, self.dockerfile.escape)
                };
                match expanded {
                    Ok(value) => Some(value),
                    Err(message) => {
                        self.error(instruction, instruction.span, format!("{name}: {message}."));
                        None
                    }
                }
            }
            (None, None) if self.stages.stages.is_empty() => None,
            (None, None) => self.stages.global(name).map(str::to_owned),
        };
        self.define(at, name, value);
    }

    fn define(&mut self, at: usize, name: &str, value: Option<String>) {
        let stage = self.stages.stages.len().checked_sub(1);
        self.stages.variables.entry((stage, name.to_owned())).or_default().push((at, value));
    }

    /// COPY --from and RUN --mount=from of every stage.
    fn edges(&mut self) {
        for to in 0..self.stages.stages.len() {
            for at in self.stages.stages[to].instructions.clone() {
                let instruction = &self.dockerfile.instructions[at];
                match instruction.keyword {
                    Keyword::Copy => self.copy_edge(at, to, instruction),
                    Keyword::Run => self.mount_edges(at, to, instruction),
                    _ => {}
                }
            }
        }
        self.stages.edges.sort_by_key(|it| it.instruction);
    }

    fn copy_edge(&mut self, at: usize, to: usize, instruction: &Instruction) {
        let Some((span, from)) = instruction.flags_named("from").next() else { return };
        let Typed::Copy(copy) = &instruction.typed else { return };
        if from.is_empty() {
            return;
        }
        if from.contains('$') {
            let message = format!(
                "--from={from} cannot hold a variable: name a stage, FROM {from} AS a name, and copy from that."
            );
            return self.error(instruction, span, message);
        }
        let source = match from.parse::<i64>() {
            Ok(number) => match usize::try_from(number) {
                Ok(index) if index < self.stages.stages.len() => Source::Stage(index),
                _ => {
                    let message = format!(
                        "There is no stage {from}: the stages of this file are numbered 0 to {}.",
                        self.stages.stages.len() - 1
                    );
                    return self.error(instruction, span, message);
                }
            },
            Err(_) => self.stage_or_image(from),
        };
        let paths = copy
            .sources
            .iter()
            .map(|it| {
                self.stages
                    .expand(at, &it.content, self.dockerfile.escape)
                    .unwrap_or_else(|_| it.content.clone())
            })
            .collect();
        self.edge(
            instruction,
            Edge { kind: EdgeKind::Copy, from: source, to, instruction: at, span, paths },
        );
    }

    fn mount_edges(&mut self, at: usize, to: usize, instruction: &Instruction) {
        for (span, value) in instruction.flags_named("mount") {
            let mount = Mount::parse(value);
            let Some(from) = mount.from.filter(|it| !it.is_empty()) else { continue };
            if from.contains('$') {
                let message = format!("from={from} cannot hold a variable: name a stage for it.");
                self.error(instruction, span, message);
                continue;
            }
            let source = self.stage_or_image(from);
            self.edge(
                instruction,
                Edge {
                    kind: EdgeKind::Mount,
                    from: source,
                    to,
                    instruction: at,
                    span,
                    paths: vec![mount.source.unwrap_or("/").to_owned()],
                },
            );
        }
    }

    /// A stage's name in any case (of several the last), else an image.
    fn stage_or_image(&self, name: &str) -> Source {
        match self.stages.names.get(&name.to_lowercase()) {
            Some(index) => Source::Stage(*index),
            None => Source::Image(name.to_owned()),
        }
    }

    /// Adds the edge, unless it would go backwards.
    fn edge(&mut self, instruction: &Instruction, edge: Edge) {
        match edge.from {
            Source::Stage(from) if from == edge.to => {
                let title = self.stages.stages[from].title(from);
                let message = format!("{title} cannot copy from itself.");
                self.error(instruction, edge.span, message);
            }
            Source::Stage(from) if edge.to < from => {
                let stage = &self.stages.stages[from];
                let message = format!(
                    "{} is defined below, on line {}: a stage can only use the stages above it.",
                    stage.title(from),
                    stage.lines.0
                );
                self.error(instruction, edge.span, message);
            }
            _ => self.stages.edges.push(edge),
        }
    }

    fn target(&mut self, target: Option<&str>) {
        let last = self.stages.stages.len().checked_sub(1);
        self.stages.target = match target {
            None => last,
            Some(wanted) => {
                let named = self.stages.names.get(&wanted.to_lowercase()).copied();
                let numbered =
                    wanted.parse::<usize>().ok().filter(|it| *it < self.stages.stages.len());
                if named.or(numbered).is_none()
                    && let Some(first) = self.dockerfile.instructions.first()
                {
                    let message = format!("There is no stage {wanted} to build.");
                    self.error(first, first.span, message);
                }
                named.or(numbered).or(last)
            }
        };
        let mut open: Vec<usize> = self.stages.target.into_iter().collect();
        while let Some(index) = open.pop() {
            if std::mem::replace(&mut self.stages.stages[index].needed, true) {
                continue;
            }
            open.extend(self.stages.stages_needed_by(index));
        }
    }

    /// Stages only use stages above them, so one pass in file order is enough.
    fn levels(&mut self) {
        for index in 0..self.stages.stages.len() {
            let level = self
                .stages
                .stages_needed_by(index)
                .map(|it| self.stages.stages[it].level + 1)
                .max();
            self.stages.stages[index].level = level.unwrap_or(0);
        }
    }
}

impl Stages {
    /// The edges that lead to a stage, in the order of its instructions.
    pub fn edges_to(&self, stage: usize) -> &[Edge] {
        let start = self.edges.partition_point(|it| it.to < stage);
        let end = self.edges.partition_point(|it| it.to <= stage);
        &self.edges[start..end]
    }

    /// The stages that this one uses itself, in the order of its instructions.
    pub fn stages_needed_by(&self, stage: usize) -> impl Iterator<Item = usize> {
        self.edges_to(stage).iter().filter_map(|it| match it.from {
            Source::Stage(from) => Some(from),
            Source::Image(_) => None,
        })
    }

    /// The stage that holds the instruction.
    pub fn stage_of(&self, instruction: usize) -> Option<usize> {
        self.stages.partition_point(|it| it.instructions.start <= instruction).checked_sub(1)
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
        let mut stage = self.stage_of(instruction)?;
        let mut before = instruction;
        loop {
            let values = self.variables.get(&(Some(stage), name.to_owned()));
            let set = values.into_iter().flatten().rev().filter(|(at, _)| *at < before);
            if let Some(value) = set.filter_map(|(_, value)| value.as_deref()).next() {
                return Some(value);
            }
            match self.stages[stage].base {
                Base::Stage(base) => {
                    stage = base;
                    before = usize::MAX;
                }
                _ => return None,
            }
        }
    }

    fn global(&self, name: &str) -> Option<&str> {
        self.variables.get(&(None, name.to_owned()))?.last()?.1.as_deref()
    }

    /// Expands with the global ARGs only, as in FROM.
    fn expand_global(&self, text: &str, escape: char) -> Result<String, String> {
        expand(text, Rules::new(escape), &|name| self.global(name).map(str::to_owned))
            .map(|it| it.text)
    }
}

/// The keys of a `RUN --mount` that say where it comes from and goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mount<'a> {
    /// `bind` where none is given.
    pub kind: Option<&'a str>,
    /// A stage or an image; the build context where none is given.
    pub from: Option<&'a str>,
    /// The path there.
    pub source: Option<&'a str>,
    /// The path in the container.
    pub target: Option<&'a str>,
}

impl<'a> Mount<'a> {
    /// Reads `type=bind,from=build,source=/a,target=/b`; keys in any case.
    pub fn parse(value: &'a str) -> Mount<'a> {
        let mut mount = Mount::default();
        for field in value.split(',') {
            let (key, value) = field.split_once('=').unwrap_or((field, ""));
            match &*key.to_ascii_lowercase() {
                "type" => mount.kind = Some(value),
                "from" => mount.from = Some(value),
                "source" | "src" => mount.source = Some(value),
                "target" | "dst" | "destination" => mount.target = Some(value),
                _ => {}
            }
        }
        mount
    }
}
