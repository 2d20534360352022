//! Google's images without a shell, by language.

use super::target::{
    CERTIFICATES, Kind, Target, WITH_SSL, builders, is_known, no_base, plain, version,
};
use crate::{
    advice::commands::RunCommand,
    alternatives::candidates::{java_major, major, minor},
    catalog::LibcFamily,
    commands::{Language, Manager},
    shell::covers,
    stages::{Base, EdgeKind, Source},
    strategies::{
        Reason, Refusal,
        app::{App, Role, absolute},
        languages::{is_official, python::environment_of},
        note, refuse,
    },
    text::Edit,
};

pub(super) fn base(app: &App<'_>, kind: Kind) -> Result<Target, Refusal> {
    if app.facts.root(app.stage).is_some_and(|it| it.contains("distroless/")) {
        return Err(refuse(
            Reason::Already,
            Some(app.line(app.places().start)),
            "It is on a distroless base already.",
        ));
    }
    let image = |name: &str| format!("gcr.io/distroless/{name}-debian13:nonroot");
    match kind {
        Kind::Static => Ok(plain(app, kind, &image("static"), CERTIFICATES)),
        Kind::Glibc | Kind::Cc => {
            glibc_is_old_enough(app)?;
            let name = if kind == Kind::Cc { "cc" } else { "base" };
            Ok(plain(app, kind, &image(name), WITH_SSL))
        }
        Kind::Python => python(
            app,
            Target {
                entrypoint: "/usr/bin/python3.13",
                ..plain(app, kind, &image("python3"), WITH_SSL)
            },
        ),
        Kind::Node => {
            let major = version(app).map(|it| major(&it)).filter(|it| !it.is_empty());
            let base = image(&format!("nodejs{}", major.as_deref().unwrap_or("22")));
            if major.is_none() || !is_known(&base) {
                let message = format!(
                    "Distroless has Node 22, 24 and 26; this is {}.",
                    major.unwrap_or("of no known version".into())
                );
                return Err(no_base(app, message));
            }
            same_libc(app)?;
            Ok(Target { entrypoint: "/nodejs/bin/node", ..plain(app, kind, &base, WITH_SSL) })
        }
        Kind::Java => {
            let major = version(app).map(|it| java_major(&it)).unwrap_or_default();
            let base = image(&format!("java{major}"));
            if !is_known(&base) {
                return Err(no_base(
                    app,
                    format!("Distroless has Java 17, 21 and 25; this is {major}."),
                ));
            }
            Ok(Target { entrypoint: "java", ..plain(app, kind, &base, WITH_SSL) })
        }
        Kind::Dotnet => Err(no_base(
            app,
            "There is no distroless image for .NET: its counterpart is the chiselled one.",
        )),
        Kind::Nginx => Err(no_base(app, "There is no distroless image with a web server.")),
        Kind::Ruby => Err(no_base(app, "There is no distroless image for Ruby.")),
        Kind::Php => Err(no_base(app, "There is no distroless image for PHP.")),
        Kind::Unknown if app.language().is_some_and(|it| !it.is_compiled()) => Err(no_base(
            app,
            "The language comes from the distribution's packages here: build on the language's own image.",
        )),
        Kind::Unknown => Err(refuse(
            Reason::Artifact,
            app.start.line(),
            "Can't tell what the program needs to run.",
        )),
    }
}

/// A program needs at least the glibc that it was linked to; Debian 13 has 2.41.
fn glibc_is_old_enough(app: &App<'_>) -> Result<(), Refusal> {
    for stage in builders(app) {
        let builder = App::new(app.analysis, app.indexes, stage);
        let libc = builder.base.as_ref().and_then(|it| it.libc);
        let line = Some(builder.line(builder.places().start));
        match libc {
            Some(libc) if libc.family != LibcFamily::Glibc => {
                let message = "It is built for another C library than glibc.";
                return Err(refuse(Reason::Native, line, message));
            }
            Some(libc) => {
                let minor = libc.version.and_then(|it| it.split('.').nth(1)?.parse::<u32>().ok());
                if minor.is_some_and(|it| 41 < it) {
                    let message = "It is built with a newer glibc than Debian 13 has.";
                    return Err(refuse(Reason::Native, line, message));
                }
            }
            None => {}
        }
    }
    Ok(())
}

/// What was installed on Alpine has native parts for musl, as far as it has any.
fn same_libc(app: &App<'_>) -> Result<(), Refusal> {
    for stage in builders(app).chain([app.stage]) {
        let builder = App::new(app.analysis, app.indexes, stage);
        let installs = builder.roles().any(|(_, it)| matches!(it, Role::Install(_)));
        if builder.is_alpine() && installs {
            let line = Some(builder.line(builder.places().start));
            let message =
                "Packages are installed on Alpine: native parts of them run on musl only.";
            return Err(refuse(Reason::Native, line, message));
        }
    }
    Ok(())
}

/// The stage in which Python's packages are installed, and the folder to which they come over.
fn packages_of_python(app: &App<'_>) -> Option<(usize, String)> {
    let edges = app.analysis.stages.edges_to(app.stage).iter();
    edges.filter(|it| it.kind == EdgeKind::Copy).find_map(|it| {
        let Source::Stage(stage) = it.from else { return None };
        let from = it.paths.first()?.trim_end_matches('/');
        let to = &app.instruction(it.instruction).arguments.last()?.text;
        let to = absolute(&app.folder(it.instruction), &app.expand(it.instruction, to));
        let builder = App::new(app.analysis, app.indexes, stage);
        let venv = environment_of(&builder).filter(|it| covers(from, it));
        let name = from.rsplit('/').next()?;
        match venv {
            Some(venv) => Some((stage, to + &venv[from.len()..])),
            None => matches!(name, "venv" | ".venv" | "site-packages" | "virtualenv")
                .then_some((stage, to)),
        }
    })
}

fn python(app: &App<'_>, mut target: Target) -> Result<Target, Refusal> {
    const HAS: &str = "3.13";
    let line = Some(app.line(app.places().start));
    let installs = app.roles().find(|(_, it)| matches!(it, Role::Install(_)));
    if let Some((ran, _)) = installs {
        let message = "Packages are installed in the stage that ships.";
        return Err(refuse(Reason::Shell, Some(app.line_of(ran)), message));
    }
    let (builder, folder) = match packages_of_python(app) {
        Some((stage, folder)) => (App::new(app.analysis, app.indexes, stage), Some(folder)),
        None => (App::new(app.analysis, app.indexes, app.stage), None),
    };
    let own = version(&builder).map(|it| minor(&it));
    let distance = |own: &str| {
        let minor = own.strip_prefix("3.").and_then(|it| it.parse::<u32>().ok())?;
        Some(minor.abs_diff(13))
    };
    if folder.is_none()
        && builders(app).next().is_some()
        && (own.as_deref() != Some(HAS)
            || app.analysis.stages.variable(app.places().end - 1, "PYTHONPATH").is_none())
    {
        let message = "Can't tell where the packages are: use a virtual environment.";
        return Err(refuse(Reason::Artifact, line, message));
    }
    match own.as_deref() {
        Some(own) if own == HAS && !builder.is_alpine() => {}
        own => {
            if own.is_some_and(|it| distance(it).is_none_or(|it| 4 < it)) {
                let message = format!(
                    "Distroless has Python {HAS}; this is {}, which is too far from it.",
                    own.unwrap_or_default()
                );
                return Err(refuse(Reason::Native, line, message));
            }
            if let Some(folder) = &folder {
                move_to(&builder, folder, &mut target)?;
            }
            if let Some(own) = own.filter(|it| *it != HAS) {
                let message = format!(
                    "Distroless has Python {HAS}, so it moves there from {own}: pinned packages must have releases for it."
                );
                target.notes.push(note(line, message));
            }
        }
    }
    if let Some(folder) = folder {
        let packages = match folder.ends_with("site-packages") {
            true => folder,
            false => format!("{folder}/lib/python{HAS}/site-packages"),
        };
        if app.analysis.stages.variable(app.places().end - 1, "PYTHONPATH").is_some() {
            let message = "The file sets PYTHONPATH itself.";
            return Err(refuse(Reason::Unclear, line, message));
        }
        target.above.push(("ENV", format!("PYTHONPATH={packages}")));
        target.drops_path = true;
    }
    Ok(target)
}

/// Installs the packages with the Python that runs them.
fn move_to(builder: &App<'_>, folder: &str, target: &mut Target) -> Result<(), Refusal> {
    let from = builder.line(builder.places().start);
    if folder.ends_with("site-packages") {
        let message = "The path of the packages names the version of Python.";
        return Err(refuse(Reason::Native, Some(from), message));
    }
    if builder.own_language() != Some(Language::Python) || !is_official(builder, "python") {
        let message = "The Python that installs the packages is not the one that is to run them.";
        return Err(refuse(Reason::Native, Some(from), message));
    }
    let of_apk = |it: &&RunCommand<'_>| it.system_manager() == Some(Manager::Apk);
    if let Some(ran) = builder.commands().find(of_apk) {
        let message = "Packages have other names on Debian, which is what distroless is made of.";
        return Err(refuse(Reason::Packages, Some(builder.line_of(ran)), message));
    }
    let stage = &builder.analysis.stages.stages[builder.stage];
    if !matches!(stage.base, Base::Image(_)) {
        let message = "The stage that installs the packages is built on another stage.";
        return Err(refuse(Reason::Stages, Some(from), message));
    }
    let small = ["slim", "alpine"]
        .iter()
        .any(|it| builder.facts.root(builder.stage).is_some_and(|base| base.contains(it)));
    let image = if small { "python:3.13-slim-trixie" } else { "python:3.13-trixie" };
    target.edits.push(Edit::replace(stage.base_span, image));
    Ok(())
}
