//! What a smaller base may lack that the file asks for, where no rule can tell from the base alone.

use super::{
    Family,
    candidates::{java_major, major, minor},
};
use crate::{
    advice::{Facts, commands::RunCommand},
    catalog::{BaseImage, LibcFamily},
    commands::{BuildTool, CommandEffect, Language, Manager, ScriptSource},
    syntax::Keyword,
    text::Span,
};

/// Something that only a person can settle before a base is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// It in a word.
    pub name: &'static str,
    /// Where it arises.
    pub span: Span,
    /// It in a sentence.
    pub message: String,
}

/// A base in the place of a stage's own.
pub(super) struct Change<'a> {
    pub(super) stage: usize,
    pub(super) current: &'a BaseImage,
    pub(super) family: Family,
    pub(super) name: &'a str,
    pub(super) new: &'a BaseImage,
}

/// The open questions; `None` if the change surely breaks the build or the program.
pub(super) fn questions(facts: &Facts<'_>, change: &Change<'_>) -> Option<Vec<Question>> {
    let runs = facts.steps_of(change.stage).iter().any(|it| it.instruction.keyword == Keyword::Run);
    let is_nonroot = change.new.user.is_some_and(|it| it != "root" && it != "0");
    if runs && (change.new.disk.is_none() || is_nonroot) {
        return None;
    }
    if lacks_a_tool(facts, change) || loses_the_compiler(facts, change) {
        return None;
    }
    if change.name.contains("ubi-minimal")
        && facts.commands.iter().any(|it| it.stage == change.stage && is_beyond_microdnf(it))
    {
        return None;
    }
    let mut asked = Vec::new();
    let written = facts.stages.stages[change.stage].base_span.of(facts.text);
    if written.contains('$') {
        let message =
            format!("Variables choose the base: {} takes the place of all of them", change.name);
        ask(facts, change, "chosen-base", message, &mut asked);
    }
    if change.name.contains("dotnet/") && is_musl(change.new) && !is_musl(change.current) {
        let message =
            "It has no ICU and no time zones, and what has native parts needs builds for musl"
                .to_owned();
        ask(facts, change, "globalization", message, &mut asked);
    }
    version(facts, change, &mut asked)?;
    scripts(facts, change, &mut asked);
    packages(facts, change, &mut asked);
    program(facts, change, &mut asked);
    Some(asked)
}

/// Whether a command uses a verb of dnf or yum that microdnf lacks.
fn is_beyond_microdnf(ran: &RunCommand<'_>) -> bool {
    let verb = ran.command.words.iter().skip(1).find(|it| !it.text.starts_with('-'));
    matches!(ran.command.name.as_str(), "dnf" | "yum")
        && verb.is_none_or(|it| {
            !matches!(
                it.text.as_str(),
                "install" | "update" | "upgrade" | "remove" | "clean" | "reinstall"
            )
        })
}

/// Tools that full images have and their slim variants lack.
#[rustfmt::skip]
const OF_FULL: [&str; 22] = [
    "git", "curl", "wget", "make", "gcc", "g++", "cc", "c++", "unzip", "svn", "hg", "ssh", "ssh-keyscan",
    "file", "xz", "bzip2", "patch", "autoconf", "automake", "gpg", "python3", "convert",
];

/// Whether a RUN calls a tool that the base lacks and nothing installs.
fn lacks_a_tool(facts: &Facts<'_>, change: &Change<'_>) -> bool {
    let musl = is_musl(change.new) && !is_musl(change.current);
    let runtime = change.new.runtime.as_ref().or(change.current.runtime.as_ref()).map(|it| it.name);
    // Distributions have no more tools than their slim images; a runtime has all but the compilers.
    let of_full: &[&str] = match runtime {
        Some("java") => &["javac", "jar", "jlink", "jdeps", "jmod"],
        None if !musl => &[],
        _ => &OF_FULL,
    };
    let lacks = |ran: &RunCommand<'_>| {
        let name = ran.command.name.as_str();
        let busybox = musl && matches!(name, "wget" | "unzip" | "bzip2" | "xz" | "patch");
        let is_own = change.new.runtime.as_ref().is_some_and(|it| name.starts_with(it.name));
        let is_tool = of_full.contains(&name) && !busybox && !is_own
            || musl
                && matches!(
                    name,
                    "bash" | "adduser" | "addgroup" | "locale-gen" | "update-alternatives"
                );
        let installed =
            |it: &str| it == name || it.starts_with("build-essential") || it == "build-base";
        is_tool && !facts.installs(change.stage, &installed) && !facts.brings(change.stage, name)
    };
    let small =
        matches!(change.family, Family::Slim | Family::Alpine) && change.family != Family::UbiMicro;
    let shell = || {
        facts.steps_of(change.stage).iter().any(|it| {
            it.instruction.keyword == Keyword::Shell
                && it.instruction.arguments.first().is_some_and(|it| it.text.contains("bash"))
        })
    };
    small && facts.commands.iter().any(|it| it.stage == change.stage && lacks(it))
        || musl && shell()
}

/// Whether Java is compiled in the stage, or something against Java's headers, and the new base only
/// runs it.
fn loses_the_compiler(facts: &Facts<'_>, change: &Change<'_>) -> bool {
    let written = facts.ground(change.stage).map_or("", |it| it.name.as_str());
    if !change.name.contains("jre") || written.contains("jre") {
        return false;
    }
    let builds = |it: &&RunCommand<'_>| {
        let name = it.command.name.trim_start_matches("./");
        let is_build =
            matches!(it.effect, CommandEffect::Build(_) | CommandEffect::InstallProject(_))
                && it.effect.language() == Some(Language::Java);
        let says_home = || it.command.words.iter().any(|it| it.text.contains("JAVA_HOME"));
        is_build
            || OF_JAVA.contains(&name)
            || (matches!(name, "configure" | "make" | "cmake" | "gcc" | "g++" | "cc")
                && says_home())
    };
    let started = || {
        let starts = facts
            .steps_of(change.stage)
            .iter()
            .filter(|it| matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint));
        starts.flat_map(|it| facts.started(it)).any(|it| OF_JDK.contains(&it.name.as_str()))
    };
    facts.commands.iter().filter(|it| it.stage == change.stage).any(|it| builds(&it)) || started()
}

/// Programs that compile Java.
#[rustfmt::skip]
const OF_JAVA: [&str; 12] = [
    "mvn", "mvnw", "gradle", "gradlew", "ant", "sbt", "lein", "mill", "javac", "kotlinc", "scalac", "jlink",
];

/// Programs that only a JDK has.
const OF_JDK: [&str; 8] = ["jcmd", "jstack", "jmap", "jstat", "javac", "jshell", "jlink", "jdeps"];

/// A script may call what only the full image has.
fn scripts(facts: &Facts<'_>, change: &Change<'_>, asked: &mut Vec<Question>) {
    let has_less = change.new.runtime.is_some() || is_musl(change.new) != is_musl(change.current);
    let is_unknown = |it: &&RunCommand<'_>| {
        it.stage == change.stage
            && match &it.effect {
                CommandEffect::RunScript(it) => matches!(it.source, ScriptSource::File(_)),
                CommandEffect::Unknown => it.command.words[0].text.contains('/'),
                _ => false,
            }
    };
    if let Some(ran) = facts.commands.iter().filter(|_| has_less).find(is_unknown) {
        let message =
            format!("{} may call tools that {} lacks", ran.command.words[0].text, change.name);
        asked.push(Question { name: "unknown-script", span: ran.command.span, message });
    }
}

fn is_musl(image: &BaseImage) -> bool {
    image.libc.is_some_and(|it| it.family == LibcFamily::Musl)
}

/// Servers whose files another version cannot read.
const OF_DATA: [&str; 5] = ["postgres", "mysql", "mariadb", "mongo", "elasticsearch"];

/// Asks about another version of the language or the server; `None` if that can't work.
fn version(facts: &Facts<'_>, change: &Change<'_>, asked: &mut Vec<Question>) -> Option<()> {
    let line = |image: &BaseImage, tag: &str| -> Option<String> {
        let runtime = image.runtime.as_ref().and_then(|it| Some((it.name, it.version.as_deref()?)));
        let line = match runtime {
            Some(("python" | "php" | "ruby" | "go", version)) => minor(version),
            Some(("java", version)) => java_major(version),
            Some((_, version)) => major(version),
            None => major(tag.split('-').next().unwrap_or_default()),
        };
        line.starts_with(|it: char| it.is_ascii_digit()).then_some(line)
    };
    let tag = |name: &str| name.rsplit_once(':').map_or(String::new(), |it| it.1.to_owned());
    let written = &facts.ground(change.stage)?.name;
    let own = line(change.current, &tag(written));
    let new = line(change.new, &tag(change.name));
    let moving = matches!(change.family, Family::Chainguard | Family::Hardened);
    let is_language = change.new.runtime.is_some() || change.current.runtime.is_some() || moving;
    let is_static = change.new.runtime.is_none()
        && change.current.os.is_some()
        && change.current.runtime.is_none();
    if own == new || !is_language || is_static && own.is_none() {
        return Some(());
    }
    let own = own?;
    let of_data = OF_DATA.contains(&change.current.name.rsplit('/').next().unwrap_or_default());
    let is_python_2 = change.current.runtime.as_ref().is_some_and(|it| it.name == "python")
        && own.starts_with("2.");
    if of_data || is_python_2 {
        return None;
    }
    // What only compiles leaves its own version behind.
    if change.new.runtime.is_none() && !moving {
        return Some(());
    }
    let message = match new {
        Some(new) => format!(
            "{} has version {new}, and this is {own}: not everything that runs on one runs on the other",
            change.name
        ),
        None => format!(
            "{} has the newest version, and this is {own}: not everything that runs on one runs on the other",
            change.name
        ),
    };
    ask(facts, change, "runtime-version", message, asked);
    Some(())
}

/// Packages that are compiled where there is nothing ready-made for them.
fn packages(facts: &Facts<'_>, change: &Change<'_>, asked: &mut Vec<Question>) {
    let musl = is_musl(change.new);
    let from_full = !is_musl(change.current);
    if !from_full || !matches!(change.family, Family::Slim | Family::Alpine) {
        return;
    }
    let is_compiler = |it: &str| matches!(it, "gcc" | "g++" | "build-essential");
    if !musl && facts.installs(change.stage, &is_compiler) {
        return;
    }
    for ran in facts.commands.iter().filter(|it| it.stage == change.stage) {
        let span = ran.command.span;
        let (name, message) = match &ran.effect {
            CommandEffect::Build(it) if musl && it.language == Language::Go => {
                let set = facts.stages.variable(ran.at, "CGO_ENABLED");
                let here =
                    ran.command.assignments.iter().any(|it| it.0 == "CGO_ENABLED" && it.1 == "0");
                if set == Some("0") || here || it.tool == BuildTool::GoCheck {
                    continue;
                }
                (
                    "static-program",
                    "There is no C compiler: modules that use C, as for SQLite, are left out",
                )
            }
            CommandEffect::Build(it)
                if it.language == Language::C || it.language == Language::Rust =>
            {
                ("native-packages", "Compilers and headers that the full image has may be missing")
            }
            CommandEffect::InstallPackages(it)
                if it.manager == Manager::Pip && it.manifests.is_empty() && !musl =>
            {
                let linked = [
                    "psycopg2",
                    "mysqlclient",
                    "python-ldap",
                    "pycairo",
                    "gdal",
                    "uwsgi",
                    "pygraphviz",
                ];
                if it.names().all(|it| !linked.contains(&crate::advice::commands::bare(it))) {
                    continue;
                }
                ("native-packages", "It is compiled, and the compiler is not there")
            }
            CommandEffect::InstallPackages(_) | CommandEffect::InstallProject(_)
                if !ran.asks_system()
                    && ran.effect.language().is_some_and(|it| !it.is_compiled()) =>
            {
                match musl {
                    true => (
                        "native-packages",
                        "Packages with native parts must have builds for musl: there is no compiler",
                    ),
                    false => (
                        "native-packages",
                        "Packages with native parts that are not ready-made need a compiler, which is not there",
                    ),
                }
            }
            CommandEffect::InstallPackages(_) if ran.asks_system() && moves_release(change) => (
                "other-release",
                "Packages may have other names in another release of the distribution",
            ),
            _ => continue,
        };
        asked.push(Question { name, span, message: message.to_owned() });
        return;
    }
}

/// Whether packages come from another release of the same distribution.
fn moves_release(change: &Change<'_>) -> bool {
    let codename = |it: &BaseImage| it.os.and_then(|it| it.codename);
    codename(change.current) != codename(change.new)
}

/// Programs and scripts from elsewhere may need things that Debian has and Alpine lacks.
fn program(facts: &Facts<'_>, change: &Change<'_>, asked: &mut Vec<Question>) {
    let is_bare = change.new.shell == Some(false) && change.current.shell != Some(false);
    if !is_bare && (!is_musl(change.new) || is_musl(change.current)) {
        return;
    }
    let starts =
        facts.starts().map(|it| it.0).find(|it| facts.chain(it.stage).any(|it| it == change.stage));
    let Some(start) = starts else { return };
    let Some(step) = start.entrypoint.or(start.cmd) else { return };
    let first = step.instruction.arguments.first().map_or("", |it| it.text.as_str());
    let word = first.split_whitespace().next().unwrap_or_default();
    if is_bare {
        let known = [".jar", ".py", ".js", ".mjs", ".dll"].iter().any(|it| word.ends_with(it));
        let made = facts.artifact(start.stage).is_some();
        if !known && !made && (word.contains('/') || facts.brings(start.stage, word)) {
            let message = format!("{word} may be a script, and {} has no shell", change.name);
            asked.push(Question { name: "native-program", span: step.instruction.span, message });
        }
        return;
    }
    if word.ends_with(".sh")
        || word.contains('/') && !word.contains("bin/python") && !word.ends_with(".py")
    {
        let message = format!(
            "{word} comes from elsewhere: a script may be one for bash, and a program one for glibc"
        );
        asked.push(Question { name: "native-program", span: step.instruction.span, message });
    }
}

fn ask(
    facts: &Facts<'_>,
    change: &Change<'_>,
    name: &'static str,
    message: String,
    asked: &mut Vec<Question>,
) {
    let span = facts.stages.stages[change.stage].base_span;
    asked.push(Question { name, span, message });
}
