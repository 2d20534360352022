//! The same app built in other ways, side by side.

use serde::{Deserialize, Serialize};

use super::place::{Range, Ranges};
use crate::{
    analysis::Analysis,
    bytes::Size,
    strategies::{self, Strategy},
    text::Span,
};

/// Asked of the rewrites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Wishes {
    /// A target to debug beside the one without a shell.
    pub debug: bool,
    /// Cache mounts for what package managers download.
    pub cache_mounts: bool,
}

impl From<Wishes> for strategies::Wishes {
    fn from(wishes: Wishes) -> strategies::Wishes {
        strategies::Wishes { debug: wishes.debug, cache_mounts: wishes.cache_mounts }
    }
}

/// The ways to build an app.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Comparison {
    /// The file as written first.
    pub ways: Vec<Way>,
    /// Another file, if one was given.
    pub other: Option<Rewrite>,
}

/// One way to build the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// Which way.
    pub name: String,
    /// The Dockerfile, or why there is none.
    pub outcome: Result<Rewrite, Remark>,
}

/// A Dockerfile that builds the same app, and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewrite {
    /// The whole file.
    pub text: String,
    /// The image.
    pub size: Size,
    /// The sum of what is known of it.
    pub known: Size,
    /// What building takes on disk.
    pub build_size: Size,
    /// The number of packages in the image.
    pub packages: Option<u32>,
    /// Whether it holds a shell.
    pub shell: Option<bool>,
    /// Its package manager.
    pub package_manager: Option<String>,
    /// Whether it runs with all rights.
    pub is_root: bool,
    /// How many problems there are.
    pub problems: usize,
    /// What to know before using it.
    pub notes: Vec<Remark>,
}

/// A sentence or two on the text as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The sentence.
    pub message: String,
    /// The line that it speaks of, and its text.
    pub line: Option<(usize, Range)>,
}

/// A comparison of these ways with the analysed text.
pub fn comparison(
    analysis: &Analysis,
    ways: &[Strategy],
    other: Option<&strategies::Rewrite>,
) -> Comparison {
    let way = |it: &Strategy| Way {
        name: it.name.as_str().to_owned(),
        outcome: match &it.outcome {
            Ok(it) => Ok(rewrite(analysis, it)),
            Err(it) => Err(remark(analysis, &it.message, it.line)),
        },
    };
    Comparison {
        ways: ways.iter().map(way).collect(),
        other: other.map(|it| rewrite(analysis, it)),
    }
}

fn rewrite(analysis: &Analysis, it: &strategies::Rewrite) -> Rewrite {
    Rewrite {
        text: it.text.clone(),
        size: it.size,
        known: it.known,
        build_size: it.build_size,
        packages: it.config.packages,
        shell: it.config.shell,
        package_manager: it.config.package_manager.clone(),
        is_root: it.is_root,
        problems: it.findings.iter().sum(),
        notes: it.notes.iter().map(|it| remark(analysis, &it.message, it.line)).collect(),
    }
}

fn remark(analysis: &Analysis, message: &str, line: Option<usize>) -> Remark {
    let line = line.map(|line| {
        let start = analysis.lines.start(line);
        let text = analysis.text.get(start..).and_then(|it| it.lines().next());
        let span = Span::new(start, start + text.map_or(0, str::len));
        (line, Ranges::new(&analysis.text).of(span))
    });
    Remark { message: message.to_owned(), line }
}
