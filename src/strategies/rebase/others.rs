//! The other bases: scratch, Alpine, Chainguard, chiselled, and slim ones.

use super::target::{
    CERTIFICATES, Found, Kind, Target, WITH_SSL, builders, is_known, no_base, plain, version,
    with_shell,
};
use crate::{
    advice::commands::is_root,
    alternatives::candidates::{java_major, minor},
    catalog::{self, Match},
    commands::Language,
    stages::{Base, Stage},
    strategies::{
        Reason, Refusal,
        app::{App, Role},
        ask,
        languages::{is_official, slim as slim_image},
        note, refuse,
    },
    syntax::Keyword,
    text::Edit,
};

pub(super) fn scratch(app: &App<'_>, kind: Kind) -> Found {
    if kind != Kind::Static || app.facts.root(app.stage).is_none() {
        return None;
    }
    let mut target = plain(app, kind, "scratch", CERTIFICATES);
    with_certificates(app, &mut target);
    with_user(app, &mut target);
    target.notes.push(note(
        None,
        "It has no time zones, no /tmp and no user names: copy in what the program needs.",
    ));
    Some(Ok(target))
}

/// Red Hat's smallest image, which has no roots of trust either.
pub(super) fn ubi_micro(app: &App<'_>, kind: Kind) -> Found {
    if kind != Kind::Static || app.facts.root(app.stage).is_none_or(|it| it.contains("ubi-micro")) {
        return None;
    }
    let mut target =
        plain(app, kind, "registry.access.redhat.com/ubi9/ubi-micro:latest", CERTIFICATES);
    with_certificates(app, &mut target);
    with_user(app, &mut target);
    Some(Ok(target))
}

fn with_certificates(app: &App<'_>, target: &mut Target) {
    // Debian's Go and Rust images have certificates, slim ones have not.
    let with = builders(app).find(|stage| {
        let builder = App::new(app.analysis, app.indexes, *stage);
        let named = builder
            .commands()
            .any(|it| it.installs().is_some_and(|it| it.names().any(|it| it == "ca-certificates")));
        let full = matches!(builder.own_language(), Some(Language::Go | Language::Rust))
            && builder.facts.root(*stage).is_some_and(|it| !it.contains("slim"));
        named || full || builder.is_alpine()
    });
    if let Some(stage) = with {
        let name =
            app.analysis.stages.stages[stage].name.clone().unwrap_or_else(|| stage.to_string());
        target.above.push((
            "COPY",
            format!("--from={name} /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/"),
        ));
    }
}

/// Names a user without rights, where the file names none by number.
pub(super) fn with_user(app: &App<'_>, target: &mut Target) {
    let numbered = app.places().any(|at| {
        let it = app.instruction(at);
        let user = it.arguments.first().map_or("", |it| it.text.as_str());
        it.keyword == Keyword::User
            && user.starts_with(|it: char| it.is_ascii_digit())
            && !is_root(user)
    });
    if !numbered {
        target.below.push(("USER", "65532".into()));
    }
}

pub(super) fn alpine(app: &App<'_>, kind: Kind) -> Found {
    let known = match kind {
        Kind::Python => is_official(app, "python"),
        Kind::Node => is_official(app, "node"),
        _ => true,
    };
    if app.is_alpine() || !known {
        return None;
    }
    Some(match kind {
        Kind::Static => {
            let newest = catalog::images("alpine").find(|it| it.tag.starts_with("3."))?;
            let base = format!("alpine:{}", newest.tag);
            Ok(Target { brings: &["ca-certificates"], ..with_shell(app, kind, &base) })
        }
        Kind::Java => {
            let major = version(app).map(|it| java_major(&it)).unwrap_or_default();
            let base = format!("eclipse-temurin:{major}-jre-alpine");
            is_known(&base)
                .then(|| with_shell(app, kind, &base))
                .ok_or_else(|| no_base(app, "There is no such image on Alpine."))
        }
        Kind::Dotnet => {
            let (name, tag) = app.tagged_base().rsplit_once(':')?;
            let base = format!("{name}:{}-alpine", tag.split('-').next()?);
            let known = catalog::named(&app.expand(app.places().start, &base));
            match known.filter(|it| it.matched <= Match::Sibling) {
                Some(_) => dotnet_on_alpine(app, &base),
                None => Err(no_base(app, "There is no such image on Alpine.")),
            }
        }
        Kind::Python | Kind::Node => both_on_alpine(app, kind),
        Kind::Nginx if !is_official(app, "nginx") => {
            Err(no_base(app, "It is another build of nginx."))
        }
        Kind::Nginx => {
            let (name, tag) = app.tagged_base().split_once(':').unwrap_or((app.tagged_base(), ""));
            let version = tag.split('-').next().unwrap_or_default();
            let numbered = version.starts_with(|it: char| it.is_ascii_digit());
            let of = if numbered || matches!(version, "mainline" | "stable") {
                [version, "-"].concat()
            } else {
                String::new()
            };
            Ok(with_shell(app, kind, &format!("{name}:{of}alpine")))
        }
        _ => return None,
    })
}

/// What is published for any system runs on musl; a program of its own is one for glibc.
fn dotnet_on_alpine(app: &App<'_>, base: &str) -> Result<Target, Refusal> {
    let line = app.start.line();
    let words = app.start.command_of_shell().unwrap_or_default();
    let is_library = words.first().is_some_and(|it| it.rsplit('/').next() == Some("dotnet"));
    let says = |text: &str| {
        builders(app).any(|it| {
            App::new(app.analysis, app.indexes, it)
                .commands()
                .any(|it| it.command.words.iter().any(|it| it.text.contains(text)))
        })
    };
    if !is_library
        || ["linux-x64", "linux-arm", "self-contained", "PublishSingleFile", "PublishAot"]
            .iter()
            .any(|it| says(it))
    {
        let message = "What starts may be a program for glibc, which does not run on Alpine.";
        return Err(refuse(Reason::Native, line, message));
    }
    let mut target = with_shell(app, Kind::Dotnet, base);
    let message = "It has no ICU and no time zones: cultures other than the invariant one need apk add icu-libs tzdata, and packages with native parts builds for musl.";
    target.notes.push(ask("globalization", line, message));
    Ok(target)
}

/// The same language on Alpine in all stages, so that native parts of packages are built for musl.
fn both_on_alpine(app: &App<'_>, kind: Kind) -> Result<Target, Refusal> {
    let moved = |base: &str| -> Option<String> {
        let (name, tag) = base.split_once(':').unwrap_or((base, ""));
        let version = tag.split('-').next()?;
        let numbered = version.starts_with(|it: char| it.is_ascii_digit() || it == '$')
            && !tag.starts_with("$");
        numbered.then(|| format!("{name}:{version}-alpine"))
    };
    let Some(base) = moved(app.tagged_base()) else {
        return Err(no_base(
            app,
            "Can't tell its version, so there is no matching image on Alpine.",
        ));
    };
    let found = catalog::named(&app.expand(app.places().start, &base));
    if found.is_none_or(|it| Match::Sibling < it.matched) {
        return Err(no_base(app, format!("{base} is in no catalog.")));
    }
    let mut target = with_shell(app, kind, &base);
    for stage in builders(app) {
        let builder = App::new(app.analysis, app.indexes, stage);
        if let Some(ran) = builder.commands().find(|it| it.asks_system()) {
            let message = "Packages have other names on Alpine.";
            return Err(refuse(Reason::Packages, Some(builder.line_of(ran)), message));
        }
        let own = of_same_kind(app, &builder, stage)?;
        let Some(base) = moved(builder.tagged_base()) else {
            return Err(no_base(
                &builder,
                "Can't tell its version, so there is no matching image on Alpine.",
            ));
        };
        if !target.edits.iter().any(|it| it.span == own.base_span) {
            target.edits.push(Edit::replace(own.base_span, base));
        }
    }
    let message = "Packages with native parts must have builds for musl, or compilers are needed: apk add build-base.";
    target.notes.push(ask("native-packages", None, message));
    Ok(target)
}

/// The stage that builds, where it stands on an image and is written in the app's own language.
fn of_same_kind<'a>(app: &App<'a>, builder: &App<'_>, stage: usize) -> Result<&'a Stage, Refusal> {
    let own = &app.analysis.stages.stages[stage];
    let is_plain = ["python", "node"].iter().any(|it| is_official(builder, it));
    match builder.own_language() == app.own_language()
        && is_plain
        && matches!(own.base, Base::Image(_))
    {
        true => Ok(own),
        false => Err(refuse(Reason::Stages, Some(own.lines.0), "This stage is of another kind.")),
    }
}

pub(super) fn chainguard(app: &App<'_>, kind: Kind) -> Found {
    if app.facts.root(app.stage).is_some_and(|it| it.starts_with("cgr.dev/")) {
        return None;
    }
    let moving = note(
        None,
        "Chainguard's free images are :latest only: pin the digest, and expect new versions.",
    );
    let image = |name: &str| format!("cgr.dev/chainguard/{name}:latest");
    let target = match kind {
        Kind::Static => plain(app, kind, &image("static"), CERTIFICATES),
        Kind::Glibc | Kind::Cc => plain(app, kind, &image("glibc-dynamic"), WITH_SSL),
        Kind::Java => Target { entrypoint: "java", ..plain(app, kind, &image("jre"), WITH_SSL) },
        Kind::Python => match both_on_chainguard(app, kind) {
            Ok(target) => target,
            Err(refusal) => return Some(Err(refusal)),
        },
        _ => return None,
    };
    let mut target = target;
    target.notes.push(moving);
    Some(Ok(target))
}

/// Packages are installed with the Python that runs them.
fn both_on_chainguard(app: &App<'_>, kind: Kind) -> Result<Target, Refusal> {
    let mut target = Target {
        entrypoint: "/usr/bin/python",
        keeps_interpreter: true,
        ..plain(app, kind, "cgr.dev/chainguard/python:latest", CERTIFICATES)
    };
    // Its version when the catalog was made, 3.14, and as many before it.
    let own = version(app).map(|it| minor(&it));
    if own.as_deref().is_some_and(|it| !["3", "3.10", "3.11", "3.12", "3.13", "3.14"].contains(&it))
    {
        let message = format!(
            "Chainguard's free image has the newest Python, which is too far from {}.",
            own.unwrap_or_default()
        );
        return Err(refuse(Reason::Native, Some(app.line(app.places().start)), message));
    }
    for stage in builders(app) {
        let builder = App::new(app.analysis, app.indexes, stage);
        if let Some((ran, _)) =
            builder.roles().find(|(it, role)| it.asks_system() || *role == Role::Users)
        {
            let message = "Packages have other names on Chainguard's Wolfi.";
            return Err(refuse(Reason::Packages, Some(builder.line_of(ran)), message));
        }
        let own = of_same_kind(app, &builder, stage)?;
        if !target.edits.iter().any(|it| it.span == own.base_span) {
            target.edits.push(Edit::replace(own.base_span, "cgr.dev/chainguard/python:latest-dev"));
            let from = app.analysis.dockerfile.instructions[own.instructions.start].span;
            target.edits.push(Edit::insert(from.end, "\nUSER root"));
        }
    }
    Ok(target)
}

pub(super) fn chiselled(app: &App<'_>, kind: Kind) -> Found {
    if kind != Kind::Dotnet || app.written_base().contains("chisel") {
        return None;
    }
    let (name, tag) = app.written_base().rsplit_once(':')?;
    let version = tag.split('-').next()?;
    // Only what had no cultures and time zones can do without them.
    let is_bare =
        !tag.contains("extra") && ["alpine", "distroless"].iter().any(|it| tag.contains(it));
    let extra = if is_bare { "" } else { "-extra" };
    let base = format!("{name}:{version}-noble-chiseled{extra}");
    let expanded = app.expand(app.places().start, &base);
    if catalog::named(&expanded).is_none_or(|it| Match::Alias < it.matched) {
        return Some(Err(no_base(app, "Chiselled images exist for .NET 8 and later.")));
    }
    Some(Ok(plain(app, kind, &base, CERTIFICATES)))
}

/// The slim image of the same language.
pub(super) fn slim(app: &App<'_>, kind: Kind) -> Found {
    let small = ["slim", "alpine"].iter().any(|it| app.written_base().contains(it));
    let official = ["python", "node", "ruby"].iter().any(|it| is_official(app, it));
    if small
        || !official
        || !matches!(kind, Kind::Python | Kind::Node | Kind::Ruby)
        || !matches!(app.analysis.stages.stages[app.stage].base, Base::Image(_))
    {
        return None;
    }
    if let Some((ran, _)) = app.roles().find(|(_, it)| matches!(it, Role::Install(_))) {
        let message = "Packages are installed in this stage, and those with native parts need the compilers of the full image.";
        return Some(Err(refuse(Reason::Native, Some(app.line_of(ran)), message)));
    }
    let base = slim_image(app);
    let mut target = with_shell(app, kind, &base);
    target.same_system = true;
    Some(Ok(target))
}
