//! Which base suits what is shipped.

use super::{
    cgo::without_cgo,
    distroless, others,
    target::{Found, Kind, builders},
};
use crate::{
    advice::Artifact,
    alternatives::candidates::{java_major, major, minor},
    catalog::{self, Runtime},
    commands::Language,
    strategies::{Name, Note, app::App, ask, note},
    syntax::image_ref::ImageRef,
};

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
