//! Everything the page shows of a text, as plain data: the one interface between the analysis and
//! the page.
//!
//! Its types are its own, places count UTF-16 units, lines count from 1, and lists have a limit and
//! say how much more there is. The page knows nothing else of the domain.

mod ask;
mod build;
mod costs;
mod dropped;
mod files;
mod graph;
mod log;
mod options;
pub mod place;
mod problems;
mod size;
mod stages;
mod variants;
pub mod wire;

use serde::{Deserialize, Serialize};

pub use crate::bytes::{Bytes, Size, SizeRange};
pub use ask::{Answer, Completions, Format, Hover, Inputs, Request, Sizes};
pub use build::{Build, CacheAfter, Change, Step, StepFate, cache_after};
pub use costs::{Cost, CostKind};
pub use dropped::{Report, Table};
pub use files::{File, FileList, Files, Folder, IgnoreLine, Listing, NextLine, is_read};
pub use graph::{BoxKind, Graph, GraphBox, Label, Path, PathKind, Row};
pub use log::BuildLog;
pub use options::{Argument, BuildOption, Options, set_option};
pub use place::{Edit, Range};
pub use problems::{BuildProblem, BuildProblemKind, Fix, Problem, Problems, Rule, Severity};
pub use size::{
    Basis, Facts, Figure, Item, Layer, Layers, Parts, TargetSize, Unknown, UnknownPart, Why,
};
pub use stages::{Stage, StageBase, Take, TakenFrom};
pub use variants::{Check, OtherFile, Updates, Variant, Verdict, other_file, variants};

use crate::{analysis::Analysis, dropped::Dropped, measured::log::Log};

/// The page and the analysis must agree on it.
pub const VERSION: u32 = 1;

/// Everything the page shows of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct View {
    /// What is said where the text is longer than is looked at.
    pub limit: Option<String>,
    /// The stage that is built, by its index among `stages`.
    pub target: Option<usize>,
    /// The stages, in the order of the file; of too many those around the target.
    pub stages: Vec<Stage>,
    /// How many stages there are.
    pub all_stages: usize,
    /// How many of them the target depends on, itself among them.
    pub needed_stages: usize,
    /// The drawing of them.
    pub graph: Graph,
    /// What each line adds.
    pub costs: Vec<Cost>,
    /// The problems.
    pub problems: Problems,
    /// The name of a package index that would make sizes firmer.
    pub missing_index: Option<String>,
    /// The size of the target.
    pub size: Option<TargetSize>,
    /// The order of the build.
    pub build: Build,
    /// The log of a build, if there is one.
    pub log: Option<BuildLog>,
    /// What the build is told, and can be told.
    pub options: Options,
    /// The files beside the text.
    pub files: Files,
    /// What dropped files say, the last one first.
    pub reports: Vec<Report>,
}

/// The texts beside the Dockerfile that are a part of the view.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside<'a> {
    /// The ignore file, as far as it is typed.
    pub ignore: &'a str,
    /// The given sizes.
    pub sizes: &'a str,
    /// The log of a build.
    pub log: Option<&'a Log>,
    /// The flags of the build.
    pub options: &'a str,
    /// What was found out about dropped files.
    pub dropped: &'a [Dropped],
}

impl View {
    /// The view of an analysis.
    pub fn of(analysis: &Analysis, beside: Beside<'_>) -> View {
        View {
            limit: analysis.limit().map(|it| it.message.clone()),
            target: stages::shown(analysis).position(|it| analysis.stages.target == Some(it)),
            all_stages: analysis.stages.stages.len(),
            needed_stages: analysis.stages.stages.iter().filter(|it| it.needed).count(),
            stages: stages::stages(analysis),
            graph: graph::graph(analysis),
            costs: costs::costs(analysis),
            problems: problems::problems(analysis),
            missing_index: analysis.missing_index().map(|it| it.as_str().to_owned()),
            size: size::target_size(analysis, beside.sizes),
            build: build::build(analysis),
            log: beside.log.map(|it| log::build_log(it, analysis)),
            options: options::options(analysis, beside.options),
            files: files::files(&analysis.sent, beside.ignore),
            reports: dropped::reports(analysis, beside.dropped),
        }
    }
}
