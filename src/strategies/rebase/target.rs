//! A base for what ships, and what it asks of the file.

use crate::{
    catalog::{self, Match},
    stages::{EdgeKind, Source},
    strategies::{Note, Reason, Refusal, app::App, refuse},
    text::Edit,
};

/// What the stage that ships runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A program that needs no C library.
    Static,
    /// A program linked to glibc alone.
    Glibc,
    /// A program linked to glibc, and to the libraries of GCC.
    Cc,
    Python,
    Node,
    Java,
    Dotnet,
    Nginx,
    Ruby,
    Php,
    Unknown,
}

/// A base, and what it asks of the file.
pub(super) struct Target {
    pub(super) kind: Kind,
    pub(super) base: String,
    /// Whether RUN works there.
    pub(super) shell: bool,
    /// Whether its packages are those of the base as written.
    pub(super) same_system: bool,
    /// The program that it starts by itself.
    pub(super) entrypoint: &'static str,
    /// Whether ENTRYPOINT names the interpreter, found on PATH.
    pub(super) keeps_interpreter: bool,
    /// Packages that need no installing.
    pub(super) brings: &'static [&'static str],
    /// Whether PATH need not name a virtual environment.
    pub(super) drops_path: bool,
    /// New instructions below FROM, and above what is started.
    pub(super) above: Vec<(&'static str, String)>,
    pub(super) below: Vec<(&'static str, String)>,
    /// Changes of other lines.
    pub(super) edits: Vec<Edit>,
    pub(super) notes: Vec<Note>,
}

pub(super) type Found = Option<Result<Target, Refusal>>;

/// What distroless images bring: the first of all of them, the second of those with a C library.
pub(super) const CERTIFICATES: &[&str] = &["ca-certificates", "tzdata", "netbase", "media-types"];
#[rustfmt::skip]
pub(super) const WITH_SSL: &[&str] = &[
    "ca-certificates", "tzdata", "netbase", "media-types", "openssl", "libssl3", "libssl3t64",
    "libssl1.1", "libgcc-s1", "libgcc1", "libstdc++6", "zlib1g",
];
const OF_ALPINE: &[&str] = &["ca-certificates", "tzdata", "libgcc", "libc6-compat"];

/// The stages that something is copied from.
pub(super) fn builders(app: &App<'_>) -> impl Iterator<Item = usize> {
    let edges = app.analysis.stages.edges_to(app.stage).iter();
    edges.filter(|it| it.kind == EdgeKind::Copy).filter_map(|it| match it.from {
        Source::Stage(stage) => Some(stage),
        Source::Image(_) | Source::Url(_) => None,
    })
}

/// A base without a shell.
pub(super) fn plain(
    app: &App<'_>,
    kind: Kind,
    base: &str,
    brings: &'static [&'static str],
) -> Target {
    let brings = if app.is_alpine() && kind == Kind::Static { OF_ALPINE } else { brings };
    Target {
        kind,
        base: base.to_owned(),
        shell: false,
        same_system: false,
        entrypoint: "",
        keeps_interpreter: false,
        brings,
        drops_path: false,
        above: Vec::new(),
        below: Vec::new(),
        edits: Vec::new(),
        notes: Vec::new(),
    }
}

pub(super) fn with_shell(app: &App<'_>, kind: Kind, base: &str) -> Target {
    Target { shell: true, ..plain(app, kind, base, &[]) }
}

pub(super) fn no_base(app: &App<'_>, message: impl Into<String>) -> Refusal {
    refuse(Reason::NoBase, Some(app.line(app.places().start)), message)
}

pub(super) fn is_known(base: &str) -> bool {
    let found = catalog::named(base).filter(|it| it.matched <= Match::Alias);
    // Dates in this form sort as text.
    found.is_some_and(|it| it.ends.is_none_or(|it| catalog::DATE[..it.len()] <= *it))
}

pub(super) fn version(app: &App<'_>) -> Option<String> {
    app.base.as_ref()?.runtime.as_ref()?.version.as_ref().map(ToString::to_string)
}
