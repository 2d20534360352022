//! Which of the packages that a stage installs are needed to run, and which only to build.

use super::{
    Note, Reason, Refusal,
    app::{App, Role},
    note, refuse,
};
use crate::{
    commands::{
        CommandEffect,
        Language::{C, Dotnet, Go, Rust},
        Manager,
    },
    packages::{Index, Purpose, Release, purpose},
    syntax::Word,
};

/// The packages of one RUN.
#[derive(Default)]
pub(super) struct Needed<'a> {
    /// Who installs them, and the program as called.
    pub(super) manager: Option<Manager>,
    pub(super) program: &'a str,
    /// What is needed to run, by the name to install.
    pub(super) runtime: Vec<String>,
    /// What is needed to run and not to build, where it stands.
    pub(super) moved: Vec<&'a Word>,
    /// Whether any is needed to build.
    pub(super) builds: bool,
    pub(super) notes: Vec<Note>,
}

/// What a compiled program needs no more than its sources, once it is built.
#[rustfmt::skip]
const OF_SCRIPTS: [&str; 12] = [
    "bash", "sudo", "jq", "gawk", "sed", "grep", "findutils", "diffutils", "tar", "gzip", "perl",
    "m4",
];

/// Takes the packages of a RUN apart, where the build ends with the instruction `last`.
///
/// # Errors
/// Where a name is not known before it is built.
pub(super) fn needed<'a>(app: &App<'a>, at: usize, last: usize) -> Result<Needed<'a>, Refusal> {
    let mut needed = Needed::default();
    let runs_code = app.roles().any(|(ran, role)| last < ran.at && matches!(role, Role::Script(_)));
    for ran in app.facts.run(at) {
        let Some(asked) = ran.installs() else { continue };
        needed.manager = Some(asked.manager);
        needed.program = &ran.command.name;
        // A named group of Alpine's is there to be deleted.
        if asked.group.is_some() {
            needed.builds = true;
            continue;
        }
        for word in &asked.packages {
            package(app, asked.manager, word, runs_code, &mut needed)?;
        }
    }
    needed.runtime.dedup();
    Ok(needed)
}

fn package<'a>(
    app: &App<'a>,
    manager: Manager,
    word: &'a Word,
    runs_code: bool,
    needed: &mut Needed<'a>,
) -> Result<(), Refusal> {
    let line = app.analysis.lines.position(&app.analysis.text, word.span.start).line;
    let name = word.text.split(['=', '~', '<', '>', ':', '@']).next().unwrap_or_default();
    let purpose = purpose(name);
    if name.ends_with("-dev") || name.ends_with("-devel") {
        needed.builds = true;
        if matches!(
            name,
            "python3-dev"
                | "python-dev"
                | "musl-dev"
                | "libc6-dev"
                | "libc-dev"
                | "ruby-dev"
                | "php-dev"
                | "dpkg-dev"
        ) || purpose == Some(Purpose::Prepare)
        {
            return Ok(());
        }
        match index(app).and_then(|it| libraries(it, name, 0)) {
            Some(libraries) => {
                for library in libraries {
                    push(&mut needed.runtime, &library);
                }
            }
            // Better too much than too little.
            None => {
                push(&mut needed.runtime, &word.text);
                let message = format!(
                    "Which libraries of {name} are needed to run is not known, so it stays whole."
                );
                needed.notes.push(note(Some(line), message));
            }
        }
        return Ok(());
    }
    if let Some(version) = jdk(name) {
        needed.builds = true;
        let jre = match manager {
            Manager::Apt => format!("openjdk-{version}-jre-headless"),
            Manager::Apk => format!("openjdk{version}-jre-headless"),
            _ => word.text.clone(),
        };
        push(&mut needed.runtime, &jre);
        return Ok(());
    }
    let compiled = app.language().is_some_and(|it| matches!(it, Go | Rust | C | Dotnet));
    let builds =
        purpose.is_some_and(|it| it != Purpose::Reach) || compiled && OF_SCRIPTS.contains(&name);
    if builds && !is_used(app, name) {
        needed.builds = true;
        if runs_code && purpose == Some(Purpose::Call) {
            push(&mut needed.runtime, &word.text);
        }
        return Ok(());
    }
    if word.text.contains('$') {
        let message = format!("What {} stands for is not known.", word.text);
        return Err(refuse(Reason::Packages, Some(line), message));
    }
    if !is_removed(app, name) {
        push(&mut needed.runtime, &word.text);
        let interpreters = ["python", "nodejs", "ruby", "php", "perl", "openjdk", "default-jre"];
        if !interpreters.iter().any(|it| name.starts_with(it)) {
            needed.moved.push(word);
        }
    }
    Ok(())
}

fn push(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|it| it == name) {
        names.push(name.to_owned());
    }
}

/// Whether the image uses the tool when it runs, as far as the file says.
pub(super) fn is_used(app: &App<'_>, tool: &str) -> bool {
    use crate::syntax::Keyword::{Cmd, Entrypoint, Healthcheck, Shell};
    app.places().map(|at| app.instruction(at)).any(|it| {
        matches!(it.keyword, Cmd | Entrypoint | Healthcheck | Shell)
            && it
                .rest
                .text
                .split(|it: char| !(it.is_ascii_alphanumeric() || it == '-'))
                .any(|it| it == tool)
    })
}

/// Whether a later command takes the package away again.
fn is_removed(app: &App<'_>, name: &str) -> bool {
    app.commands().any(|it| match &it.effect {
        CommandEffect::RemovePackages(it) => it.names().any(|it| it == name),
        _ => false,
    })
}

/// `17` of `openjdk-17-jdk-headless` and `openjdk17`.
fn jdk(name: &str) -> Option<&str> {
    let rest = name.strip_prefix("openjdk")?.trim_start_matches('-');
    let end = rest.find(|it: char| !it.is_ascii_digit()).unwrap_or(rest.len());
    let (version, kind) = rest.split_at(end);
    let is_jdk = kind.starts_with("-jdk") || kind.is_empty() && !name.contains('-');
    (!version.is_empty() && is_jdk).then_some(version)
}

/// The index of the release that the stage is built on.
fn index<'a>(app: &App<'a>) -> Option<&'a Index> {
    let os = app.base.as_ref()?.os?;
    let release = match (os.family, os.codename?) {
        ("debian", "bullseye") => Release::Bullseye,
        ("debian", "bookworm") => Release::Bookworm,
        ("debian", "trixie") => Release::Trixie,
        _ => return None,
    };
    app.indexes.get(release)
}

/// The libraries that programs built with a package of headers are linked to. Debian's policy: the
/// package of headers depends on them. One that only names others stands for those.
fn libraries(index: &Index, name: &str, depth: usize) -> Option<Vec<String>> {
    let id = index.find(name)?;
    let is_library = |it: &str| {
        (it.starts_with("lib") || it.starts_with("zlib") || it.contains("lib"))
            && !["-dev", "-bin", "-common", "-data", "-doc", "-tools", "-utils"]
                .iter()
                .any(|end| it.ends_with(end))
            && !it.starts_with("libc6")
    };
    let depends: Vec<&str> = index.depends(id).map(|it| index.name(it)).collect();
    let own: Vec<String> =
        depends.iter().filter(|it| is_library(it)).map(|it| (*it).to_owned()).collect();
    if !own.is_empty() || 3 < depth {
        return Some(own);
    }
    let mut found = Vec::new();
    for other in depends.iter().filter(|it| it.ends_with("-dev") || it.ends_with("-dev-compat")) {
        found.extend(libraries(index, other, depth + 1)?);
    }
    Some(found)
}
