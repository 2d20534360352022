//! Go, Rust, C, Java and .NET: what was compiled runs without the sources.

use super::{last, no_script};
use crate::{
    advice::commands::RunCommand,
    alternatives::candidates::java_major,
    catalog::{self, Match},
    commands::{self, BuildTool, Language},
    context::Found,
    image::ItemKind,
    shell::{Condition, covers},
    strategies::{
        Reason, Refusal,
        app::{App, Role, absolute},
        ask, note,
        plan::{Plan, exec},
        refuse, restart, start,
    },
    syntax::{Keyword, image_ref::ImageRef},
};

pub(super) fn plan(app: &App<'_>, language: Language) -> Result<Plan, Refusal> {
    let Some(first) = last(app, &|it| it == Role::Build(language)) else {
        let message = format!("{} is fetched for here, but nothing is built.", language.as_str());
        return Err(refuse(Reason::NothingToBuild, app.start.line(), message));
    };
    let sometimes = app.roles().find(|(ran, role)| {
        *role == Role::Build(language) && ran.command.condition != Condition::Always
    });
    if let Some((ran, _)) = sometimes {
        let message = format!(
            "{} runs conditionally or several times: can't tell what is built.",
            ran.command.name
        );
        return Err(refuse(Reason::Artifact, Some(app.line_of(ran)), message));
    }
    let moved = last(app, &|it| it == Role::Moves).unwrap_or(first);
    let mut plan =
        Plan { runtime: runtime(app, language)?, last: first.max(moved), ..Plan::default() };
    let command = match (lone_program(app, language), app.start.parts().next()) {
        (Some(program), None) => {
            plan.start = Some(vec![exec("ENTRYPOINT", std::slice::from_ref(&program))]);
            vec![program]
        }
        _ => app.start.command_of_shell()?,
    };
    match language {
        Language::Java => {
            java(app, &command, &mut plan)?;
            let message = "A runtime made by jlink would be smaller still, but which of Java's modules the program needs is not in this file: jdeps says it.";
            plan.notes.push(note(None, message));
        }
        Language::Dotnet => dotnet(app, &command, &mut plan)?,
        _ => program(app, language, &command, &mut plan)?,
    }
    if language == Language::Go {
        modules(app, &mut plan);
    }
    if language == Language::Rust {
        crates(app, first, &mut plan);
    }
    // These images have certificates, and Debian's slim one has none.
    let full = app.facts.root(app.stage).is_some_and(|it| !it.contains("slim"));
    if matches!(app.own_language(), Some(Language::Go | Language::Rust)) && full && !app.is_alpine()
    {
        plan.packages.push("ca-certificates".into());
    }
    Ok(plan)
}

/// The only program that is built, where its compiler is told what to call it.
pub(super) fn lone_program(app: &App<'_>, language: Language) -> Option<String> {
    let mut builds = app.roles().filter(|it| it.1 == Role::Build(language)).map(|it| it.0);
    let (built, None) = (builds.next()?, builds.next()) else { return None };
    let build = built.build().filter(|it| {
        matches!(it.tool, BuildTool::GoBuild | BuildTool::C | BuildTool::Cxx | BuildTool::Rustc)
    })?;
    let path = build.output.filter(|it| !it.ends_with(['/', '.']))?;
    let path = absolute(&app.folder(built.at), &app.expand(built.at, path));
    let (_, item) = app.made(&path)?;
    (item.path == path).then_some(path)
}

/// Carries the program over that is started.
fn program(
    app: &App<'_>,
    language: Language,
    command: &[String],
    plan: &mut Plan,
) -> Result<(), Refusal> {
    let Some(word) = command.first() else { return Ok(()) };
    let name = word.rsplit('/').next().unwrap_or_default();
    if matches!((name, language), ("go", Language::Go) | ("cargo", Language::Rust)) {
        let message =
            format!("{name} compiles the program when the image is started: build it in a RUN.");
        return Err(refuse(Reason::Artifact, app.start.line(), message));
    }
    if start::is_script(word) {
        return by_script(app, language, word, plan);
    }
    let path = app.program(word);
    let Some((at, item)) = app.made(&path) else {
        let message = format!("{word} is started, but no RUN is known to make it.");
        return Err(refuse(Reason::Artifact, app.start.line(), message));
    };
    let whole = matches!(
        item.kind,
        ItemKind::Result(
            BuildTool::MakeInstall | BuildTool::CmakeInstall | BuildTool::NinjaInstall
        )
    );
    if whole {
        below_usr_local(app)?;
    }
    let is_built = matches!(
        item.kind,
        ItemKind::Result(_) | ItemKind::Copy | ItemKind::Output | ItemKind::Rewritten(..)
    );
    if !is_built && item.path != path && !is_of_its_own(&item.path) {
        let message = format!(
            "{word} starts: can't tell whether {} puts it below {}.",
            app.instruction(at).keyword.as_str(),
            item.path
        );
        return Err(refuse(Reason::Artifact, app.start.line(), message));
    }
    let carried = if whole || !is_built { item.path.clone() } else { path };
    plan.carry.push((carried.clone(), if whole { format!("{carried}/") } else { carried }));
    plan.last = plan.last.max(at);
    if whole && !app.is_alpine() {
        plan.below.push(("RUN", "ldconfig".into()));
    }
    files(app, language, plan);
    Ok(())
}

/// Carries the one program over that is built, and the script that starts it.
fn by_script(
    app: &App<'_>,
    language: Language,
    script: &str,
    plan: &mut Plan,
) -> Result<(), Refusal> {
    no_script_of_shell(app, script)?;
    let layers = app.analysis.images[app.stage].layers.iter().flat_map(|it| it.items.iter());
    let made = layers.filter(|it| matches!(it.kind, ItemKind::Result(_)) && !it.path.is_empty());
    let mut made: Vec<&str> = made.map(|it| it.path.as_str()).collect();
    made.dedup();
    let [program] = made.as_slice() else { return no_script(app, script) };
    if !program.contains('/') || *program == "/usr/local" || language == Language::C {
        return no_script(app, script);
    }
    plan.carry.push(((*program).to_owned(), (*program).to_owned()));
    files(app, language, plan);
    let path = app.program(script);
    let is_late = app.places().any(|at| plan.last < at && copies_to(app, at, &path));
    if !is_late && !plan.carry.iter().any(|it| covers(&it.1, &path)) {
        plan.carry.push((path.clone(), path));
    }
    let message =
        format!("{script} starts the program, and what else it calls is not in this file.");
    plan.notes.push(ask("entry-script", app.start.line(), message));
    Ok(())
}

fn no_script_of_shell(app: &App<'_>, word: &str) -> Result<(), Refusal> {
    match commands::is_shell(word.rsplit('/').next().unwrap_or_default()) {
        true => no_script(app, word),
        false => Ok(()),
    }
}

/// Whether an instruction copies something of this name to a path.
fn copies_to(app: &App<'_>, at: usize, path: &str) -> bool {
    let it = app.instruction(at);
    let Some(to) =
        it.arguments.last().filter(|_| matches!(it.keyword, Keyword::Copy | Keyword::Add))
    else {
        return false;
    };
    covers(&absolute(&app.folder(at), &app.expand(at, &to.text)), path)
}

/// Carries the folder over in which the program is started, where it may read files there.
fn files(app: &App<'_>, language: Language, plan: &mut Plan) {
    let home = app.folder(app.places().end);
    let moves = |(ran, role): (&RunCommand<'_>, Role)| {
        role == Role::Moves
            && ran.command.words.last().is_some_and(|it| {
                absolute(&app.folder(ran.at), &app.expand(ran.at, &it.text)) == home
            })
    };
    let maybe = app.places().any(|at| at < plan.last && brings_data(app, at));
    if !(maybe || app.roles().any(moves)) || plan.carry.iter().any(|it| covers(&it.0, &home)) {
        return;
    }
    let carried = plan.carry[0].0.clone();
    // Beside Rust's sources there is all that was made on the way, which is big.
    if language != Language::Rust && is_of_its_own(&home) {
        plan.carry.retain(|it| !covers(&home, &it.0));
        plan.carry.push((home.clone(), home.clone()));
        let message = format!(
            "All of {home} is carried over, as the program may read files there: name {carried} alone where it reads none."
        );
        plan.notes.push(note(app.start.line(), message));
        return;
    }
    let message = format!(
        "Only {carried} is carried over: if the program reads other files of the sources, such as templates or settings, copy these too."
    );
    plan.notes.push(ask("other-files", app.start.line(), message));
}

/// Whether an instruction copies files of the build context that may be no sources.
fn brings_data(app: &App<'_>, at: usize) -> bool {
    let it = app.instruction(at);
    if !matches!(it.keyword, Keyword::Copy | Keyword::Add) || it.flag("from").is_some() {
        return false;
    }
    let Some((_, sources)) = it.arguments.split_last() else { return false };
    sources.iter().any(|word| {
        let source = app.expand(at, &word.text);
        match app.analysis.sent.is_known().then(|| app.analysis.sent.find(&source, false)) {
            Some(Found::Files(files)) => files.iter().any(|it| !is_source(&it.file.path)),
            _ => !is_source(&source),
        }
    })
}

/// Whether a path names what a compiler reads and a program does not.
fn is_source(path: &str) -> bool {
    let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((_, ending)) => OF_COMPILERS.contains(&ending.trim_end_matches('*')),
        None => matches!(
            name,
            "src" | "cmd" | "pkg" | "internal" | "vendor" | "Makefile" | "LICENSE" | "Dockerfile"
        ),
    }
}

#[rustfmt::skip]
const OF_COMPILERS: [&str; 24] = [
    "go", "mod", "sum", "rs", "toml", "lock", "c", "h", "cc", "cpp", "cxx", "hpp", "hh", "inc", "cmake", "mk",
    "am", "ac", "in", "md", "java", "kt", "gitignore", "dockerignore",
];

/// Whether a folder is none of those that the second stage has of its own.
fn is_of_its_own(path: &str) -> bool {
    let system = [
        "/",
        "/bin",
        "/etc",
        "/go",
        "/go/src",
        "/home",
        "/lib",
        "/opt",
        "/root",
        "/sbin",
        "/srv",
        "/tmp",
        "/usr",
        "/usr/bin",
        "/usr/lib",
        "/usr/local",
        "/usr/local/bin",
        "/usr/local/lib",
        "/usr/src",
        "/var",
        "/var/lib",
    ];
    !system.contains(&path) && !covers("/tmp", path) && !covers("/etc", path)
}

/// Refuses what is installed among the files of the system, or at a place of its own.
fn below_usr_local(app: &App<'_>) -> Result<(), Refusal> {
    let names = [
        "--prefix",
        "-DCMAKE_INSTALL_PREFIX",
        "DESTDIR",
        "PREFIX",
        "prefix",
        "--bindir",
        "--exec-prefix",
    ];
    for ran in
        app.commands().filter(|it| it.build().is_some() || it.command.name.contains("configure"))
    {
        let words = &ran.command.words;
        for (index, word) in words.iter().enumerate() {
            let (name, value) = word
                .text
                .split_once('=')
                .unwrap_or((&word.text, words.get(index + 1).map_or("", |it| &it.text)));
            let name = name.split(':').next().unwrap_or_default();
            if names.contains(&name)
                && value.trim_end_matches('/') != "/usr/local"
                && value.starts_with(['/', '$'])
            {
                let message = format!(
                    "It is installed below {value}: can't tell which files there belong to it."
                );
                return Err(refuse(Reason::Artifact, Some(app.line_of(ran)), message));
            }
        }
    }
    Ok(())
}

/// Crates are linked to C libraries that full images have, and slim ones have not.
fn crates(app: &App<'_>, first: usize, plan: &mut Plan) {
    const LINKED: [&str; 7] = [
        "openssl-sys",
        "pq-sys",
        "mysqlclient-sys",
        "libsqlite3-sys",
        "rdkafka-sys",
        "libgit2-sys",
        "curl-sys",
    ];
    let is_full =
        app.facts.root(app.stage).is_some_and(|it| !it.contains("slim")) && !app.is_alpine();
    let is_clear = |lock: &str| !LINKED.iter().any(|it| lock.contains(it));
    let by_cargo = app.commands().any(|it| it.name() == "cargo");
    if is_full && by_cargo && !app.context("Cargo.lock").is_some_and(is_clear) {
        let message = "Crates that use C libraries, such as openssl, need these in the second stage too: Cargo.lock says which ones it has.";
        plan.notes.push(ask("libraries-of-crates", Some(app.line(first)), message));
    }
}

fn java(app: &App<'_>, command: &[String], plan: &mut Plan) -> Result<(), Refusal> {
    let folder = app.folder(app.places().end);
    let tool = command.first().map_or("", |it| it.rsplit('/').next().unwrap_or_default());
    if matches!(tool, "mvn" | "mvnw" | "gradle" | "gradlew") {
        let Some((_, built)) = app
            .made(&absolute(&folder, if tool.starts_with("mvn") { "target/x" } else { "build/x" }))
        else {
            let message =
                format!("{tool} builds the program when the image is started: build it in a RUN.");
            return Err(refuse(Reason::Artifact, app.start.line(), message));
        };
        let from = if tool.starts_with("mvn") { "/*.jar" } else { "/libs/*.jar" };
        plan.carry.push(([built.path.as_str(), from].concat(), "/app.jar".into()));
        plan.start =
            Some(vec![exec("ENTRYPOINT", &["java", "-jar", "/app.jar"].map(str::to_owned))]);
        let message = format!(
            "{tool} built and started it; now the jar is started: name it if there are several."
        );
        plan.notes.push(ask("another-start", app.start.line(), message));
        return Ok(());
    }
    let jar = command.iter().position(|it| it == "-jar").and_then(|it| command.get(it + 1));
    if let Some(jar) = jar.filter(|_| tool == "java") {
        let named = app.expand(app.places().end - 1, jar);
        let is_archive = named.ends_with(".jar") || named.ends_with(".war");
        let made = app.made(&absolute(&folder, &named)).filter(|_| is_archive);
        let Some((at, _)) = made else {
            let message = format!("{jar} is started, but no RUN is known to make it.");
            return Err(refuse(Reason::Artifact, app.start.line(), message));
        };
        plan.last = plan.last.max(at);
        let path = absolute(&folder, jar);
        if !named.contains(['*', '?', '[']) {
            plan.carry.push((path.clone(), path));
            return Ok(());
        }
        // A copy has one name.
        let one = absolute(&folder, "app.jar");
        let Some(edit) = restart::replacement(app, jar, &one) else {
            let message = format!("Which jar {jar} is, only a shell can tell: name it.");
            return Err(refuse(Reason::Artifact, app.start.line(), message));
        };
        plan.renames.push(edit);
        let message =
            format!("{jar} must be one jar, which is {one} now: name it if there are several.");
        plan.notes.push(note(app.start.line(), message));
        plan.carry.push((path, one));
        return Ok(());
    }
    if tool == "java" {
        // Class files, or a class path: all that was compiled.
        let built = app.made(&absolute(&folder, "x"));
        let Some((_, built)) = built.filter(|_| !command.iter().any(|it| it.contains("/."))) else {
            let message = "Can't tell which class files it starts from.";
            return Err(refuse(Reason::Artifact, app.start.line(), message));
        };
        plan.carry.push((built.path.clone(), built.path.clone()));
        return Ok(());
    }
    if let Some(word) = command.first() {
        no_script(app, word)?;
        let path = app.program(word);
        // Gradle's installDist leaves programs in bin, beside their libraries.
        if let (Some(_), Some((folder, _))) = (app.made(&path), path.rsplit_once("/bin/")) {
            plan.carry.push((folder.to_owned(), folder.to_owned()));
            return Ok(());
        }
    }
    let message = "Can't tell how the program starts: neither a jar nor a class.";
    Err(refuse(Reason::Artifact, app.start.line(), message))
}

fn dotnet(app: &App<'_>, command: &[String], plan: &mut Plan) -> Result<(), Refusal> {
    let folder = app.folder(app.places().end);
    let tool = command.first().map_or("", |it| it.rsplit('/').next().unwrap_or_default());
    let program = match (tool, command.get(1)) {
        ("dotnet", Some(verb)) if !verb.ends_with(".dll") => {
            let message = format!(
                "dotnet {verb} builds the program when the image is started: publish it in a RUN."
            );
            return Err(refuse(Reason::Artifact, app.start.line(), message));
        }
        ("dotnet", Some(library)) => absolute(&folder, library),
        (_, _) => {
            let word = command.first().map_or("", String::as_str);
            no_script(app, word)?;
            app.program(word)
        }
    };
    let parent = program.rsplit_once('/').map_or("/", |it| it.0);
    let Some((at, built)) = app.made(&program) else {
        let message = format!("{program} is started, but no RUN is known to make it.");
        return Err(refuse(Reason::Artifact, app.start.line(), message));
    };
    plan.last = plan.last.max(at);
    let published = built.kind == ItemKind::Result(BuildTool::DotnetPublish);
    let path = if published { built.path.as_str() } else { parent };
    if path == "/" {
        let message = "The program is published into the root folder.";
        return Err(refuse(Reason::Artifact, Some(app.line(at)), message));
    }
    plan.carry.push((path.to_owned(), path.to_owned()));
    Ok(())
}

/// Modules change rarely, so they get a layer of their own, where the file is known to lie there.
fn modules(app: &App<'_>, plan: &mut Plan) {
    if app.context("go.mod").is_none() || app.roles().any(|it| it.1 == Role::Install(Language::Go))
    {
        return;
    }
    let all = app.places().find(|at| {
        let it = app.instruction(*at);
        *at < plan.last && it.keyword == Keyword::Copy && it.flag("from").is_none()
    });
    let Some(at) = all else { return };
    let [source, to] = app.instruction(at).arguments.as_slice() else { return };
    if source.text == "." && to.text == "." {
        plan.before.push((at, "COPY", "go.mod go.sum* ./".into()));
        plan.before.push((at, "RUN", "go mod download".into()));
    }
}

/// The image that what was compiled runs on.
fn runtime(app: &App<'_>, language: Language) -> Result<String, Refusal> {
    let reference = ImageRef::parse(app.facts.root(app.stage).unwrap_or_default());
    let name = reference.familiar_name();
    let os = app.base.as_ref().and_then(|it| it.os);
    let version =
        app.base.as_ref().and_then(|it| it.runtime.as_ref()).and_then(|it| it.version.clone());
    let exists = |name: String| {
        let found = catalog::named(&name).filter(|it| it.matched <= Match::Sibling);
        let message = format!("{name} is in no catalog, and no other base is known.");
        found
            .map(|_| name)
            .ok_or_else(|| refuse(Reason::NoBase, Some(app.line(app.places().start)), message))
    };
    let is_distribution = app.own_language().is_none();
    match language {
        Language::Java if !is_distribution => {
            let tag = reference.tag.unwrap_or_default();
            let Some(major) = java_version(tag, app.own_language(), version.as_deref()) else {
                let message = format!("Can't tell which Java {} has.", app.written_base());
                return Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message));
            };
            let jre = format!("eclipse-temurin:{major}-jre");
            // Of the same distribution, where the tag names one.
            let of = |it: &str| {
                let name = [&jre, "-", it].concat();
                let is_there = catalog::named(&name).is_some_and(|it| it.matched <= Match::Alias);
                is_there.then_some(name)
            };
            let alpine = if app.is_alpine() { "-alpine" } else { "" };
            tag.split('-').find_map(of).map_or_else(|| exists(jre.clone() + alpine), Ok)
        }
        Language::Dotnet if name.ends_with("dotnet/sdk") => {
            let tag = app.tagged_base().rsplit_once(':').map_or("latest", |it| it.1);
            exists(name.replace("/sdk", "/aspnet") + ":" + &app.expand(app.places().start, tag))
                .map(|_| name.replace("/sdk", "/aspnet") + ":" + tag)
        }
        Language::C if name == "gcc" => {
            let may_be_cpp = |it: &&RunCommand<'_>| {
                it.build().is_some_and(|it| it.language == Language::C && it.tool != BuildTool::C)
            };
            match app.commands().find(may_be_cpp) {
                Some(ran) => {
                    let message = "gcc's image has a newer C++ library than Debian: link with -static, or build on debian.";
                    Err(refuse(Reason::Native, Some(app.line_of(ran)), message))
                }
                None => exists("debian:trixie-slim".into()),
            }
        }
        _ if is_distribution => {
            let plain = app.written_base().split('@').next().unwrap_or_default();
            if os.is_none() && app.base.is_none() {
                let message = format!("Can't tell what {plain} contains.");
                return Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message));
            }
            Ok(distribution(app))
        }
        Language::Go | Language::Rust => match os {
            // What runs on an older C library runs on a newer one.
            Some(os) if os.family == "alpine" => {
                let newest = || catalog::named("alpine")?.os?.version;
                let version = os.version.or_else(newest);
                Ok(version.map_or("alpine".into(), |it| format!("alpine:{it}")))
            }
            os => Ok(match os.and_then(|it| it.codename) {
                Some(codename @ ("bookworm" | "trixie")) => format!("debian:{codename}-slim"),
                _ => "debian:trixie-slim".into(),
            }),
        },
        _ => {
            let message = format!(
                "{} is built on {name}: can't tell what it needs to run.",
                language.as_str()
            );
            Err(refuse(Reason::NoBase, Some(app.line(app.places().start)), message))
        }
    }
}

/// The distribution as written, or its slim image.
pub(super) fn distribution(app: &App<'_>) -> String {
    let reference = ImageRef::parse(app.facts.root(app.stage).unwrap_or_default());
    let codename = app.base.as_ref().and_then(|it| it.os).and_then(|it| it.codename);
    match (reference.familiar_name(), codename) {
        ("debian" | "buildpack-deps", Some(codename)) => format!("debian:{codename}-slim"),
        _ => app.written_base().split('@').next().unwrap_or_default().to_owned(),
    }
}

/// `17` of `17-jdk`, of `3.9-eclipse-temurin-17` and of `8.5-jdk17`.
pub(super) fn java_version(
    tag: &str,
    own: Option<Language>,
    version: Option<&str>,
) -> Option<String> {
    let digits = |text: &str| {
        let major = java_major(text);
        (!major.is_empty()).then_some(major)
    };
    let named = tag.split('-').rev().find_map(|part| {
        let number =
            part.strip_prefix("jdk").or(part.strip_prefix("jre")).or(part.strip_prefix("openjdk"));
        digits(number.unwrap_or_default())
    });
    let behind = || {
        let at = ["temurin-", "openjdk-", "corretto-", "semeru-"]
            .iter()
            .find_map(|it| Some(tag.find(it)? + it.len()))?;
        digits(&tag[at..])
    };
    let plain = || {
        own.filter(|_| tag.starts_with(|it: char| it.is_ascii_digit()))
            .and_then(|_| digits(version?))
    };
    let is_jdk = !tag.contains("temurin") && !tag.contains("jdk1");
    behind().or(named).or_else(|| plain().filter(|_| is_jdk))
}
