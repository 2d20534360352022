//! Which base suits what is shipped.

use super::{cgo::without_cgo, distroless, others};
use crate::{
    advice::Artifact,
    alternatives::candidates::{java_major, major, minor},
    catalog::{self, Match, Runtime},
    commands::Language,
    stages::{EdgeKind, Source},
    strategies::{Name, Note, Reason, Refusal, app::App, ask, note, refuse},
    syntax::image_ref::ImageRef,
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

/// The base for a way to build; none where it does not apply.
pub(super) fn target(app: &App<'_>, name: Name) -> Found {
    if app.own_language().is_some() && !is_of_its_makers(app) {
        return None;
    }
    let mut kind = kind(app);
    let is_sure =
        builders(app).all(|it| App::new(app.analysis, app.indexes, it).context("go.sum").is_some());
    // These have a C library, so that C may stay.
    let has_libc =
        matches!(name, Name::Distroless | Name::Debug | Name::Chainguard) && kind == Kind::Glibc;
    let edits = match kind {
        Kind::Glibc | Kind::Unknown if name != Name::MultiStage && (is_sure || !has_libc) => {
            without_cgo(app)
        }
        _ => None,
    };
    if edits.is_some() {
        kind = Kind::Static;
    }
    let found = base(app, kind, name)?;
    Some(found.map(|mut it| {
        it.notes.extend(another_version(app, &it.base));
        if let Some(edits) = edits {
            it.edits.extend(edits);
            let message = "CGO_ENABLED=0 makes a static program: one that needs C libraries, as for SQLite, would not work.";
            it.notes.push(match is_sure {
                true => note(None, message),
                false => ask("static-program", None, message),
            });
        }
        it
    }))
}

/// Whether the base is an image of a language as its makers publish it, with nothing of somebody
/// else's in it.
fn is_of_its_makers(app: &App<'_>) -> bool {
    let reference = ImageRef::parse(app.facts.root(app.stage).unwrap_or_default());
    let name = reference.familiar_name();
    let known = [
        "dotnet/aspnet",
        "dotnet/runtime",
        "dotnet/runtime-deps",
        "dotnet/sdk",
        "azul/zulu-openjdk",
        "bellsoft/liberica-openjdk",
    ];
    let plain = !name.contains('/')
        || name.contains("docker/library/")
        || name.starts_with("mirror.gcr.io/library/");
    plain
        || known.iter().any(|it| name.contains(it))
        || name.starts_with("cgr.dev/chainguard/")
        || name.starts_with("gcr.io/distroless/")
}

/// The language in another version than the one as written: not everything runs there.
fn another_version(app: &App<'_>, base: &str) -> Option<Note> {
    let line = |runtime: &Runtime| {
        let version = runtime.version.as_deref()?;
        Some(match runtime.name {
            "python" | "php" | "ruby" => minor(version),
            "java" => java_major(version),
            _ => major(version),
        })
    };
    let new = catalog::named(base)?.runtime?;
    let own = app.base.as_ref()?.runtime.as_ref().filter(|it| it.name == new.name)?;
    let (own, new) = (line(own)?, line(&new)?);
    let message = format!(
        "{base} has version {new}, and this is {own}: not everything that runs on one runs on the other."
    );
    (own != new).then(|| ask("runtime-version", Some(app.line(app.places().start)), message))
}

/// The base for what is known to run on it.
fn base(app: &App<'_>, kind: Kind, name: Name) -> Found {
    match name {
        Name::Distroless | Name::Debug => Some(distroless::base(app, kind)),
        Name::Scratch => others::scratch(app, kind),
        Name::Alpine => others::alpine(app, kind),
        Name::Chainguard => others::chainguard(app, kind),
        Name::Chiselled => others::chiselled(app, kind),
        Name::UbiMicro => others::ubi_micro(app, kind),
        Name::MultiStage => others::slim(app, kind),
        Name::AsWritten | Name::Normal => None,
    }
}

fn kind(app: &App<'_>) -> Kind {
    let reference = ImageRef::parse(app.facts.root(app.stage).unwrap_or_default());
    let name = reference.familiar_name();
    if name.rsplit('/').next().is_some_and(|it| matches!(it, "nginx" | "nginx-unprivileged")) {
        return Kind::Nginx;
    }
    if name.contains("dotnet/") {
        return Kind::Dotnet;
    }
    match app.own_language() {
        Some(Language::Python) => return Kind::Python,
        Some(Language::Node) => return Kind::Node,
        Some(Language::Java) => return Kind::Java,
        Some(Language::Ruby) => return Kind::Ruby,
        Some(Language::Php) => return Kind::Php,
        _ => {}
    }
    match app.facts.artifact(app.stage) {
        Some(Artifact::Static) => Kind::Static,
        Some(Artifact::Glibc) => Kind::Glibc,
        Some(Artifact::Cc) => Kind::Cc,
        None => Kind::Unknown,
    }
}

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
