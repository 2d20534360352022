//! What a build leaves: images, their layers and what these are made of.

use std::{cmp::Reverse, rc::Rc};

use crate::{
    bytes::{Bytes, Size, SizeRange},
    catalog::Libc,
    commands::{BuildTool, Manager},
    packages::Release,
    shell::Command,
    sort,
};

/// What one stage's build leaves behind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Image {
    /// One per instruction of the stage, the FROM first.
    pub layers: Vec<Layer>,
    /// The sum of its layers: base and everything added, unknown where a layer is; or what docker
    /// has printed for it.
    pub size: Size,
    /// The sum of what is known: the image is at least as big as its low end.
    pub known: Size,
    /// How many of its layers hold something of unknown size.
    pub unknown: usize,
    /// How it would start, and what is in it.
    pub config: Config,
    /// The package index that would tell more of its sizes, but was not at hand.
    pub missing: Option<Release>,
}

/// What one instruction adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// The instruction's place in [`Dockerfile::instructions`].
    pub instruction: usize,
    /// The sum of its items; exactly nothing for instructions that only set metadata.
    pub size: Size,
    /// The sum of those of its items whose size is known.
    pub known: Size,
    /// What its size rests on, where it is given as a whole; its items share it.
    pub given: Option<Basis>,
    /// What it is made of, the largest first, then what is not known.
    pub items: Rc<[Item]>,
    /// Bytes of this layer that the image carries in vain.
    pub wasted: Bytes,
    /// Of its likely size, packages that no other one needs and that are only recommended.
    pub recommended: Bytes,
    /// What its RUN runs, or ONBUILD's would, also what `sudo`, `env` and `sh -c` start, behind
    /// these; nothing where that is not understood. What stands in a text of its own has the span
    /// of the command that it is given to.
    pub commands: Vec<Rc<Command>>,
}

/// A part of a layer, with the reason for its size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What kind of thing it is; decisions rest on this, never on the label.
    pub kind: ItemKind,
    /// What it is, in a few words.
    pub label: String,
    /// Where it lies; empty where that is no one place.
    pub path: String,
    /// How big; unknown is unknown.
    pub size: Size,
    /// What kind of knowledge the size is.
    pub basis: Basis,
    /// Where the figure is from, with a date where it has one; for what is unknown, why.
    pub source: String,
}

/// What kind of thing an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// The base image, or the stage below.
    Base,
    /// Packages of a distribution: in no one place.
    Packages(Manager),
    /// The lists that say which packages there are.
    PackageLists(Manager),
    /// Packages of a language.
    Libraries(Manager),
    /// Downloads that a package manager keeps.
    Cache(Manager),
    /// What a compiler keeps for the next build.
    BuildCache,
    /// An environment for packages.
    Environment,
    /// A toolchain of a language.
    Toolchain,
    /// The result of a build.
    Result(BuildTool),
    /// A file from the network.
    Download,
    /// An unpacked archive.
    Archive,
    /// A cloned repository.
    Repository,
    /// From the build context.
    Context,
    /// A copy of what is elsewhere.
    Copy,
    /// A text of the Dockerfile itself.
    Text,
    /// The output of a command.
    Output,
    /// Files of earlier layers, stored once more.
    Rewritten(Rewritten, RewrittenBy),
    /// Folders, users, links and settings.
    SmallFiles,
    /// Something that nobody can know.
    Unknown,
}

/// Whose files are stored once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rewritten {
    /// Those of an earlier instruction, whole.
    Part,
    /// Some of those of an earlier instruction.
    Within,
    /// Those of the base image.
    Base,
}

/// Why files are stored once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RewrittenBy {
    /// Their rights or owner change.
    Rights,
    /// Their content changes.
    Edit,
}

/// What a size rests on, from the firmest to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// What docker printed for it.
    Measured,
    /// What the user says.
    Given,
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
    /// As the report names it, which has no word of its own for what the user brings.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Catalog => "catalog",
            Basis::PackageIndex => "package-index",
            Basis::Context => "context",
            Basis::Copied => "copied",
            Basis::Heuristic => "heuristic",
            Basis::Measured | Basis::Given | Basis::Assumption => "assumption",
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
    /// What the base image and EXPOSE say it listens on: `80`, `53/udp`.
    pub ports: Vec<String>,
    /// ENTRYPOINT, with the shell in front for the shell form.
    pub entrypoint: Option<Vec<String>>,
    /// CMD, with the shell in front for the shell form.
    pub cmd: Option<Vec<String>>,
    /// Whether it holds a shell.
    pub shell: Option<bool>,
    /// Its C library; none where it has none or none is known, see `bare`.
    pub libc: Option<Libc>,
    /// Whether it surely has no C library, as scratch and distroless static.
    pub bare: bool,
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

impl Item {
    /// Something that no place is known for yet.
    pub(super) fn new(
        kind: ItemKind,
        label: impl Into<String>,
        size: Size,
        basis: Basis,
        source: impl Into<String>,
    ) -> Item {
        let (label, source) = (label.into(), source.into());
        Item { kind, label, path: String::new(), size, basis, source }
    }

    pub(super) fn unknown(label: impl Into<String>, why: impl Into<String>) -> Item {
        Item {
            kind: ItemKind::Unknown,
            label: label.into(),
            path: String::new(),
            size: Size::UNKNOWN,
            basis: Basis::Unknown,
            source: why.into(),
        }
    }
}

impl Layer {
    /// Whether it holds anything, as far as is known.
    pub fn adds(&self) -> bool {
        self.size.disk.is_none_or(|it| it.high != Bytes::ZERO)
    }

    /// The sum of its items, or of the size that is given for the whole.
    pub(super) fn new(
        instruction: usize,
        mut items: Vec<Item>,
        whole: Option<(Size, Basis)>,
    ) -> Layer {
        // The largest first; what is unknown comes last.
        sort::by_key(&mut items, |it| Reverse(it.size.disk.map(|it| it.likely)));
        Layer {
            instruction,
            size: whole.map_or_else(|| items.iter().map(|it| it.size).sum(), |it| it.0),
            known: whole.map_or_else(|| items.iter().map(|it| known(it.size)).sum(), |it| it.0),
            given: whole.map(|it| it.1),
            items: items.into(),
            wasted: Bytes::ZERO,
            recommended: Bytes::ZERO,
            commands: Vec::new(),
        }
    }
}

/// The size, with nothing for what is not known of it.
pub(super) fn known(size: Size) -> Size {
    Size {
        disk: Some(size.disk.unwrap_or(SizeRange::ZERO)),
        pull: Some(size.pull.unwrap_or(SizeRange::ZERO)),
    }
}
