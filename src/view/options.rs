//! The options of the build, and its outline: what it can be given.

use serde::{Deserialize, Serialize};

use crate::{
    analysis::Analysis,
    options::{BuildOptions, Read},
    stages::{Outline, outline},
};

/// A longer list would only slow the page down.
const MOST: usize = 200;

/// The options of the build.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Options {
    /// The arguments that the target uses, in the order of their lines.
    pub args: Vec<Argument>,
    /// The platform that is built for, as it is given.
    pub platform: Option<String>,
    /// What of the given flags cannot be followed, as sentences.
    pub problems: Vec<String>,
    /// The stages that have a name: by their indexes in the file, with their descriptions.
    pub targets: Vec<(usize, String, Option<String>)>,
    /// The ids of the secrets that the target mounts.
    pub secrets: Vec<String>,
    /// The ids of the SSH agents that it mounts.
    pub ssh: Vec<String>,
    /// The frontend that the file asks for.
    pub frontend: Option<String>,
    /// The release of the frontend that it needs: the version, the feature and its line.
    pub needs: Option<(String, String, usize)>,
}

/// A build argument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// The stage that declares it; nothing above the first FROM.
    pub stage: Option<String>,
    /// Its default, as written.
    pub default: Option<String>,
    /// The value that is given.
    pub given: Option<String>,
    /// Whether a FROM needs a value that nobody gives.
    pub missing: bool,
    /// The 1-based line that declares it.
    pub line: usize,
    /// The 1-based lines of the instructions that use it.
    pub used: Vec<usize>,
    /// The comment on it.
    pub description: Option<String>,
}

/// What can be set with a click.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum BuildOption {
    /// The build argument of this name.
    Argument(String),
    /// The platform.
    Platform,
}

/// The options of an analysis, for these flags.
pub(super) fn options(analysis: &Analysis, flags: &str) -> Options {
    let Read { options, problems } = BuildOptions::read(flags);
    let outline = Outline::new(&analysis.dockerfile, &analysis.stages);
    let named = outline.targets.iter().enumerate();
    let named = named
        .filter_map(|(index, it)| Some((index, it.name.clone()?, it.description.clone())))
        .take(MOST);
    Options {
        args: outline.args.iter().take(MOST).map(|it| argument(analysis, &options, it)).collect(),
        platform: options.platform,
        problems,
        targets: named.collect(),
        secrets: outline.secrets,
        ssh: outline.ssh,
        frontend: outline.frontend,
        needs: outline.needs.map(|it| (it.version, it.feature.to_owned(), it.line)),
    }
}

fn argument(analysis: &Analysis, options: &BuildOptions, argument: &outline::Argument) -> Argument {
    let stages = &analysis.stages.stages;
    let bases = stages.iter().filter(|it| it.needed).map(|it| it.lines.0);
    let is_empty = argument.value.as_deref().is_none_or(str::is_empty);
    let is_base = argument.stage.is_none() && bases.clone().any(|it| argument.used.contains(&it));
    Argument {
        name: argument.name.clone(),
        stage: argument.stage.and_then(|it| Some(stages.get(it)?.title(it))),
        default: argument.default.clone(),
        given: options.arg(&argument.name).map(str::to_owned),
        missing: is_empty && is_base,
        line: argument.lines.first().copied().unwrap_or(1),
        used: argument.used.iter().take(MOST).copied().collect(),
        description: argument.description.clone(),
    }
}

/// The flags once one option has another value; without a value it has its default.
pub fn set_option(flags: &str, option: &BuildOption, value: Option<&str>) -> String {
    let mut options = BuildOptions::read(flags).options;
    match option {
        BuildOption::Argument(name) => options.set_arg(name, value),
        BuildOption::Platform => options.platform = value.map(str::to_owned),
    }
    options.flags()
}
