//! Which of the packages that a stage installs are needed to run, and which only to build.

use super::{
    Note, Reason, Refusal,
    app::{App, Role},
    note, refuse,
};
use crate::{
    advice::commands::RunCommand,
    commands::{
        CommandEffect,
        Language::{C, Dotnet, Go, Node, Rust},
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
    let line = app.analysis.lines.position(word.span.start).line;
    let name = word.text.split(['=', '~', '<', '>', ':', '@']).next().unwrap_or_default();
    let purpose = purpose(name);
    // What is gone in the end is not needed to run; its libraries may have stayed.
    let removed = is_removed(app, &word.text, name);
    if removed == Some(Removed::WithLibraries) {
        needed.builds = true;
        return Ok(());
    }
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
                    "Can't tell which libraries of {name} are needed to run, so it stays whole."
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
    if is_cpp_on_alpine(app, name) {
        ["libgcc", "libstdc++"].iter().for_each(|it| push(&mut needed.runtime, it));
    }
    let builds = is_for_building(app, name, purpose) || removed.is_some();
    if builds && !is_used(app, name) {
        needed.builds = true;
        if runs_code && purpose == Some(Purpose::Call) {
            push(&mut needed.runtime, &word.text);
        }
        return Ok(());
    }
    if word.text.contains('$') {
        let message = format!("Can't tell what {} stands for.", word.text);
        return Err(refuse(Reason::Packages, Some(line), message));
    }
    push(&mut needed.runtime, &word.text);
    Ok(())
}

/// Whether a package is there for the build alone. What fetches and unpacks is, where a command of
/// the build does so with it.
fn is_for_building(app: &App<'_>, name: &str, purpose: Option<Purpose>) -> bool {
    let compiled = app.language().is_some_and(|it| matches!(it, Go | Rust | C | Dotnet));
    let called = |name: &str| app.commands().any(|it| it.command.name == tool_of(name));
    match purpose {
        Some(Purpose::Compile | Purpose::Prepare | Purpose::Look) => true,
        // Package managers call it without a word of it.
        Some(Purpose::Call) => name.starts_with("git") || name == "npm" || called(name),
        Some(Purpose::Reach) => false,
        None => {
            compiled && (OF_SCRIPTS.contains(&name) && called(name) || name.starts_with("golang-"))
                || app.language() == Some(Node) && is_for_node_gyp(app, name)
        }
    }
}

/// The program of a package that has another name.
fn tool_of(package: &str) -> &str {
    match package {
        "gnupg" | "gnupg2" => "gpg",
        "xz-utils" => "xz",
        "subversion" => "svn",
        "mercurial" => "hg",
        "openssh-client" => "ssh",
        "protobuf-compiler" => "protoc",
        other => other,
    }
}

/// Whether it is the Python with which native parts of Node's packages are set up.
fn is_for_node_gyp(app: &App<'_>, name: &str) -> bool {
    let compiles =
        |it: &str| matches!(it, "make" | "g++" | "gcc" | "build-essential" | "build-base");
    matches!(name, "python" | "python2" | "python3" | "python3-minimal" | "python-is-python3")
        && app.commands().any(|it| it.installs().is_some_and(|it| it.names().any(compiles)))
}

/// Programs of C++ are linked to libraries that come with Alpine's compiler alone.
fn is_cpp_on_alpine(app: &App<'_>, name: &str) -> bool {
    matches!(name, "g++" | "build-base" | "alpine-sdk")
        && app.is_alpine()
        && app.language().is_none_or(|it| !matches!(it, Go | Node))
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

/// What a later command takes away again.
#[derive(PartialEq, Eq)]
enum Removed {
    Alone,
    /// With what came for it: apk always does so.
    WithLibraries,
}

fn is_removed(app: &App<'_>, written: &str, name: &str) -> Option<Removed> {
    let removal = |ran: &RunCommand<'_>| match &ran.effect {
        CommandEffect::RemovePackages(it) => {
            let all = it.manager == Manager::Apk || it.removes_unneeded;
            it.names().any(|it| it == name || it == written).then_some(match all {
                true => Removed::WithLibraries,
                false => Removed::Alone,
            })
        }
        _ => None,
    };
    app.commands().filter_map(removal).max_by_key(|it| *it == Removed::WithLibraries)
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
    if os.family == "alpine" {
        return app.indexes.get(Release::Alpine);
    }
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
        let other = ["-dev", "-bin", "-common", "-data", "-doc", "-tools", "-utils"];
        !other.iter().any(|end| it.ends_with(end))
            && (it.contains("lib") || name.strip_suffix("-dev") == Some(it))
            && !it.starts_with("libc6")
    };
    let depends: Vec<&str> = index.depends(id).map(|it| index.name(it)).collect();
    let own = depends.iter().filter(|it| is_library(it)).map(|it| (*it).to_owned());
    let mut found: Vec<String> = own.collect();
    // Transitional packages name another one, and perhaps a library beside it.
    if depth < 2 || found.is_empty() && depth < 4 {
        let others =
            depends.iter().filter(|it| it.ends_with("-dev") || it.ends_with("-dev-compat"));
        for other in others.filter(|it| !matches!(**it, "libc6-dev" | "libc-dev" | "musl-dev")) {
            found.extend(libraries(index, other, depth + 1)?);
        }
    }
    Some(found)
}
